package org.practicemodel.core.json;

import java.util.List;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.problem.UnreadableException;

/** The problems of an input as sentences, so that tests can state them whole. */
final class Listed {

    private Listed() {}

    static List<String> of(ReadResult<?> result) {
        if (result.problems().isEmpty()) {
            return List.of();
        }
        return new UnreadableException(result.problems()).getMessage().lines().toList();
    }
}
