package org.practicemodel.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The working days of a span of years: Monday to Friday, less the holidays of a place.
 *
 * <p>A limit in working days starts on the day after the event and includes its last day: a referral on Thursday
 * 25 December 2025 is due a decision "within one working day" by Monday 29 December, since the 26th is a holiday and
 * the weekend follows. Outside its years a calendar answers nothing and throws {@link OutsideCalendarException}, for
 * no later holiday can be known for certain; ask {@link #knows} first where that may happen.
 *
 * <p>{@link #englandAndWales()} is the calendar of the statutory limits; {@link #of} makes one for any other place, and
 * {@link #andHolidays} adds the days on which an authority is closed.
 *
 * <p>Source: Banking and Financial Dealings Act 1971, with Good Friday and Christmas Day; Monday to Friday is our
 * interpretation of "working day" in the statutory guidance. Immutable and thread-safe.
 */
public final class WorkingCalendar {

    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 9999;

    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final NavigableSet<LocalDate> holidays;

    /** For each day, counted from the first, the number of working days before it; one more entry closes the last. */
    private final int[] workingDaysBefore;

    /** For each working day in order, its place counted from the first day. */
    private final int[] workingDays;

    private WorkingCalendar(Collection<LocalDate> holidays, LocalDate firstDay, LocalDate lastDay) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.holidays = Collections.unmodifiableNavigableSet(new TreeSet<>(holidays));
        for (LocalDate holiday : this.holidays) {
            known(holiday);
        }
        int days = place(lastDay) + 1;
        this.workingDaysBefore = new int[days + 1];
        int[] places = new int[days];
        int count = 0;
        for (int day = 0; day < days; day++) {
            if (isWeekdayOtherThanHoliday(firstDay.plusDays(day))) {
                places[count++] = day;
            }
            workingDaysBefore[day + 1] = count;
        }
        this.workingDays = Arrays.copyOf(places, count);
    }

    /**
     * Obtains the calendar of England and Wales, which knows the years 2000 to 2028.
     *
     * @return the calendar; always the same one
     */
    public static WorkingCalendar englandAndWales() {
        return EnglandAndWales.CALENDAR;
    }

    /**
     * Obtains a calendar for the holidays of any place.
     *
     * @param holidays the holidays in those years, in any order; one on a weekend changes nothing
     * @param firstYear the first year whose holidays are all given, 1000 to 9999
     * @param lastYear the last year whose holidays are all given, not before the first, at most 9999
     * @return the calendar from 1 January of the first year to 31 December of the last
     * @throws IllegalArgumentException if the years are out of order or out of bounds
     * @throws OutsideCalendarException if a holiday lies outside the years
     */
    public static WorkingCalendar of(Collection<LocalDate> holidays, int firstYear, int lastYear) {
        if (firstYear < EARLIEST_YEAR || lastYear > LATEST_YEAR || lastYear < firstYear) {
            throw new IllegalArgumentException("A working calendar covers years in order, within " + EARLIEST_YEAR
                    + " to " + LATEST_YEAR + ": first year " + firstYear + ", last year " + lastYear);
        }
        return new WorkingCalendar(holidays, LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
    }

    /**
     * Returns a copy of this calendar with these holidays in place of its own, for the same years.
     *
     * @param replacements all holidays of those years, in any order
     * @return the calendar with these holidays only
     * @throws OutsideCalendarException if a holiday lies outside the years
     */
    public WorkingCalendar withHolidays(Collection<LocalDate> replacements) {
        return new WorkingCalendar(replacements, firstDay, lastDay);
    }

    /**
     * Returns a copy of this calendar with these holidays beside its own, such as the days on which an authority closes
     * between Christmas and New Year.
     *
     * @param additions the further holidays, in any order
     * @return the calendar with both
     * @throws OutsideCalendarException if a holiday lies outside the years
     */
    public WorkingCalendar andHolidays(Collection<LocalDate> additions) {
        NavigableSet<LocalDate> both = new TreeSet<>(holidays);
        both.addAll(additions);
        return withHolidays(both);
    }

    /**
     * Returns the first day that this calendar knows.
     *
     * @return 1 January of the first year
     */
    public LocalDate firstDay() {
        return firstDay;
    }

    /**
     * Returns the last day that this calendar knows.
     *
     * @return 31 December of the last year
     */
    public LocalDate lastDay() {
        return lastDay;
    }

    /**
     * Returns the holidays of this calendar.
     *
     * @return the holidays in order, unmodifiable
     */
    public NavigableSet<LocalDate> holidays() {
        return holidays;
    }

    /**
     * Checks whether a day lies in the years of this calendar.
     *
     * @param day the day asked about
     * @return true if questions about that day have an answer here
     */
    public boolean knows(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /**
     * Checks whether a day is a working day.
     *
     * @param day the day asked about
     * @return true if it is a Monday to Friday and no holiday
     * @throws OutsideCalendarException if the day lies outside the years of this calendar
     */
    public boolean isWorkingDay(LocalDate day) {
        int place = place(known(day));
        return workingDaysBefore[place + 1] > workingDaysBefore[place];
    }

    /**
     * Returns the n-th working day after a day, the day itself not counted. From a Friday or the weekend after it, one
     * working day leads to the Monday.
     *
     * @param day the day to count from, itself a working day or not
     * @param workingDays the number of working days, 0 or more
     * @return the day reached; for 0 the day itself, even where that is not a working day
     * @throws IllegalArgumentException if the number is negative
     * @throws OutsideCalendarException if the day or the day reached lies outside the years of this calendar
     */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are added as 0 or more: " + workingDays);
        }
        int upToDay = workingDaysBefore[place(known(day)) + 1];
        if (workingDays == 0) {
            return day;
        }
        if (workingDays > this.workingDays.length - upToDay) {
            throw OutsideCalendarException.pastTheEnd(this, day, workingDays);
        }
        return firstDay.plusDays(this.workingDays[upToDay + workingDays - 1]);
    }

    /**
     * Returns the number of working days after a day, up to and including another: how many working days something
     * took. From a day to itself it is 0.
     *
     * @param from the day to count from, itself not counted
     * @param to the last day, counted if it is a working day; not before {@code from}
     * @return the number of working days, 0 or more
     * @throws IllegalArgumentException if the last day is before the first
     * @throws OutsideCalendarException if either day lies outside the years of this calendar
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        int fromPlace = place(known(from));
        int toPlace = place(known(to));
        if (toPlace < fromPlace) {
            throw new IllegalArgumentException(
                    "Working days are counted forwards: from " + from + ", which is after " + to);
        }
        return workingDaysBefore[toPlace + 1] - workingDaysBefore[fromPlace + 1];
    }

    private LocalDate known(LocalDate day) {
        if (!knows(day)) {
            throw OutsideCalendarException.about(this, day);
        }
        return day;
    }

    private int place(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(firstDay, day);
    }

    private boolean isWeekdayOtherThanHoliday(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
    }

    /**
     * Checks whether another object is a calendar of the same years and holidays.
     *
     * @param other the other object
     * @return true if both answer every question alike and list the same holidays
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCalendar that
                && firstDay.equals(that.firstDay)
                && lastDay.equals(that.lastDay)
                && holidays.equals(that.holidays);
    }

    /**
     * Returns a hash code that goes with {@link #equals}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(firstDay, lastDay, holidays);
    }

    /**
     * Returns the span of this calendar and the number of its holidays.
     *
     * @return such as {@code WorkingCalendar 2000-01-01/2028-12-31, 238 holidays}
     */
    @Override
    public String toString() {
        return "WorkingCalendar " + firstDay + "/" + lastDay + ", " + holidays.size() + " holidays";
    }

    /** Read when first asked for, and once. */
    private static final class EnglandAndWales {
        static final WorkingCalendar CALENDAR = HolidayFile.ofResource("bank-holidays-england-and-wales.txt");
    }
}
