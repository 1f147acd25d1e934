package org.practicemodel.core.vocabulary;

/**
 * What a threshold counts.
 *
 * <p>For instance {@link #WORKING_DAYS}: Mondays to Fridays without bank holidays. Our interpretation.
 */
public enum ThresholdUnit {
    /** Days of the calendar. */
    DAYS,
    /** Mondays to Fridays without the bank holidays of England and Wales. */
    WORKING_DAYS,
    /** Months of the calendar; a day that a month does not have is that month's last. */
    MONTHS,
    /** How many of something. */
    COUNT,
    /** So many in a hundred, from 0 to 100. */
    PERCENT
}
