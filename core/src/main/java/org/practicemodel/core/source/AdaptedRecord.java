package org.practicemodel.core.source;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.problem.Grade;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.record.PracticeRecord;

/**
 * What came of one item of a source, such as one child of a census: a record, problems and notes, or both.
 *
 * <p>There is no record where the item was marked as deleted or where nothing could be read of it; a problem of the
 * source as a whole comes as a last item without a record. For instance the second child of a census, with a note for
 * each field left behind. Immutable and thread-safe. Our interpretation.
 *
 * @param index the place of the item in the source, counted from 0
 * @param record the record, if one could be made
 * @param problems every problem and note of the item, in the order of the source
 */
public record AdaptedRecord(int index, Optional<PracticeRecord> record, List<Problem> problems) {

    /** Copies the list in order. */
    public AdaptedRecord {
        problems = List.copyOf(problems);
    }

    /**
     * Checks whether any part of the item could not be read as it stands.
     *
     * @return true if any problem has the grade {@link Grade#PROBLEM}
     */
    public boolean hasProblems() {
        return problems.stream().anyMatch(problem -> problem.grade() == Grade.PROBLEM);
    }

    /** Shows the index and how much was noted, never what was read. */
    @Override
    public String toString() {
        long wrong = problems.stream()
                .filter(problem -> problem.grade() == Grade.PROBLEM)
                .count();
        return "item " + index + (record.isPresent() ? " read" : " not read") + ", problems: " + wrong + ", notes: "
                + (problems.size() - wrong);
    }
}
