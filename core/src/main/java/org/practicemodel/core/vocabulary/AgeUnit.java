package org.practicemodel.core.vocabulary;

import java.time.temporal.ChronoUnit;

/**
 * What an age is counted in.
 *
 * <p>For instance {@link #MONTHS} in "under the age of 12 months". Our interpretation.
 */
public enum AgeUnit {
    /** Completed years. */
    YEARS(ChronoUnit.YEARS),
    /** Completed months of the calendar. */
    MONTHS(ChronoUnit.MONTHS);

    private final ChronoUnit counted;

    AgeUnit(ChronoUnit counted) {
        this.counted = counted;
    }

    ChronoUnit counted() {
        return counted;
    }
}
