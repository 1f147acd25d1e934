package org.practicemodel.core.time;

import java.time.LocalDate;

/**
 * A question about working days that a {@link WorkingCalendar} cannot answer, because it lies outside the years whose
 * holidays the calendar knows.
 *
 * <p>Thrown rather than answered with "Monday to Friday", which would be wrong by a day around every bank holiday. For
 * instance: "The working calendar covers 2000-01-01 to 2028-12-31; asked about 2029-01-02".
 *
 * <p>Our interpretation. Immutable and thread-safe.
 */
public final class OutsideCalendarException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The first day that the calendar knows. */
    private final LocalDate firstDay;

    /** The last day that the calendar knows. */
    private final LocalDate lastDay;

    /** The day that was asked about. */
    private final LocalDate asked;

    private OutsideCalendarException(WorkingCalendar calendar, LocalDate asked, String question) {
        super("The working calendar covers " + calendar.firstDay() + " to " + calendar.lastDay() + "; asked about "
                + question);
        this.firstDay = calendar.firstDay();
        this.lastDay = calendar.lastDay();
        this.asked = asked;
    }

    static OutsideCalendarException about(WorkingCalendar calendar, LocalDate day) {
        return new OutsideCalendarException(calendar, day, day.toString());
    }

    static OutsideCalendarException pastTheEnd(WorkingCalendar calendar, LocalDate day, int workingDays) {
        return new OutsideCalendarException(calendar, day, workingDays + " working days after " + day);
    }

    /**
     * Returns the first day that the calendar knows.
     *
     * @return the first day, inclusive
     */
    public LocalDate firstDay() {
        return firstDay;
    }

    /**
     * Returns the last day that the calendar knows.
     *
     * @return the last day, inclusive
     */
    public LocalDate lastDay() {
        return lastDay;
    }

    /**
     * Returns the day that was asked about: the unknown day itself, or the known day from which the counting of working
     * days would have gone past the end of the calendar.
     *
     * @return the day asked about
     */
    public LocalDate asked() {
        return asked;
    }
}
