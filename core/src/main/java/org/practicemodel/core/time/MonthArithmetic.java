package org.practicemodel.core.time;

import java.time.LocalDate;

/**
 * The adding of calendar months, as reviews "within three months" are due.
 *
 * <p>The day of the month stays, or becomes the month's last day where the month is too short: three months after
 * 31 January is 30 April, not 1 May. Count always from the date that starts the time and not from month to month, since
 * a day once moved back to the end of a short month would stay there.
 *
 * <p>Our interpretation. Immutable and thread-safe.
 */
public final class MonthArithmetic {

    private MonthArithmetic() {}

    /**
     * Returns the date a number of calendar months after another, or before it if the number is negative.
     *
     * @param date the date to count from
     * @param months the number of calendar months
     * @return the same day of the resulting month, or that month's last day where it has no such day
     * @throws java.time.DateTimeException if the result is beyond the dates that Java can represent
     */
    public static LocalDate plusMonths(LocalDate date, int months) {
        return date.plusMonths(months);
    }
}
