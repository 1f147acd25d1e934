package org.practicemodel.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.record.PracticeRecord;

/** Reads the one record of a family that a file is to hold. */
final class OneRecord {

    private final Surroundings surroundings;
    private final Problems problems;

    OneRecord(Surroundings surroundings, Problems problems) {
        this.surroundings = surroundings;
        this.problems = problems;
    }

    /**
     * Reads a file. An item that cannot be read counts too: the record of another family must not be taken for the one that
     * was meant.
     *
     * @return the record; empty where it cannot be read, which the problems say
     * @throws UsageException if the file holds several records
     */
    Optional<PracticeRecord> in(String file) {
        List<Item<PracticeRecord>> items = new ArrayList<>();
        try {
            new Inputs(surroundings).read(file, Optional.of(SourceFormat.PRACTICE_RECORD), item -> {
                problems.problems(file, item);
                items.add(item);
            });
            if (items.isEmpty()) {
                problems.problem(file, 0, Problem.of(ProblemCode.EMPTY, "", "a practice record"));
            }
        } catch (IOException e) {
            problems.unreadable(file, e);
            items.clear();
        }
        problems.endOf(file);
        if (items.size() > 1) {
            throw new UsageException("expected one record; the file holds several");
        }
        return items.stream().flatMap(item -> item.record().stream()).findFirst();
    }
}
