package org.practicemodel.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.problem.ProblemCode;

/**
 * Whether an object was marked as deleted at its source. A marker that is neither true nor false is taken for true: what
 * may have been deleted is not looked at. Not thread-safe.
 */
final class Deletion {

    private final List<Place> unclear = new ArrayList<>();
    private boolean deleted;

    /** Takes a marker into account; an object that has two is deleted if either says so. */
    void marker(Place place, Optional<Boolean> flag) {
        deleted |= flag.orElse(true);
        if (flag.isEmpty()) {
            unclear.add(place);
        }
    }

    /** Returns the object, or nothing where it was deleted; what was noted about its parts is then taken back. */
    Optional<SourceSection> decide(ProblemLog log, int mark, SourceSection section) {
        if (!deleted) {
            return Optional.of(section);
        }
        log.backTo(mark);
        log.note(section.place(), ProblemCode.DELETED_AT_SOURCE, "nothing; this was deleted at its source");
        unclear.forEach(place ->
                log.problem(place, ProblemCode.WRONG_TYPE, "true or false; what it stands in was taken for deleted"));
        return Optional.empty();
    }
}
