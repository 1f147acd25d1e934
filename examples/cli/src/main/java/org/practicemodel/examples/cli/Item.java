package org.practicemodel.examples.cli;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.record.SubjectRecord;

/**
 * One record of an input, or what stood in its way.
 *
 * @param <R> the type of record
 * @param index its place in the input, counted from 0
 * @param record the record, if there is one
 * @param problems every problem and note, in the order of the input
 */
record Item<R extends SubjectRecord>(int index, Optional<R> record, List<Problem> problems) {

    /** Shows the place only. */
    @Override
    public String toString() {
        return "Item " + index;
    }
}
