package org.practicemodel.principles.internal;

import java.time.LocalDate;
import org.practicemodel.core.entry.RecordedInterval;

/** What held on a day. An end that is not known does not end it. */
public final class OnDay {

    private OnDay() {}

    /** Checks whether an interval held on a day, its first and last day included. */
    public static boolean holds(RecordedInterval interval, LocalDate day) {
        return interval.from().filter(day::isBefore).isEmpty()
                && interval.until().filter(day::isAfter).isEmpty();
    }
}
