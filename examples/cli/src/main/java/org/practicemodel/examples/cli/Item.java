package org.practicemodel.examples.cli;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.record.PracticeRecord;

/**
 * One record of an input, or what stood in its way.
 *
 * @param index its place in the input, counted from 0
 * @param record the record, if there is one
 * @param problems every problem and note, in the order of the input
 */
record Item(int index, Optional<PracticeRecord> record, List<Problem> problems) {

    /** Shows the place only. */
    @Override
    public String toString() {
        return "Item " + index;
    }
}
