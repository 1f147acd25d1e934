package org.practicemodel.principles.summary;

import java.util.HashSet;
import java.util.Set;
import org.practicemodel.core.record.RecordId;

/**
 * One count, with the first different records behind it: as many as it takes to be shown, so that a record that is given
 * again never makes a small count look large. Not thread-safe.
 */
final class Tally {

    /** The different records so far; let go once there are enough, so that a large count takes little room. */
    private Set<RecordId> few = new HashSet<>();

    private boolean isEnough;
    private int count;

    void add(RecordId record) {
        count++;
        if (!isEnough && few.add(record) && few.size() == CaseloadSummary.SMALLEST) {
            isEnough = true;
            few = Set.of();
        }
    }

    /** Returns the count, rounded down to whole tens; 0 where fewer than ten different records stand behind it. */
    int shown() {
        return isEnough ? count - count % CaseloadSummary.SMALLEST : 0;
    }
}
