package org.practicemodel.principles.internal;

import java.time.LocalDate;
import org.practicemodel.core.entry.RecordedInterval;

/** On which days something held. */
public final class Intervals {

    private Intervals() {}

    /** Checks whether an interval holds on a day, both ends included; an end that is not known leaves it open. */
    public static boolean holdOn(LocalDate day, RecordedInterval interval) {
        return interval.from().filter(day::isBefore).isEmpty()
                && interval.until().filter(day::isAfter).isEmpty();
    }
}
