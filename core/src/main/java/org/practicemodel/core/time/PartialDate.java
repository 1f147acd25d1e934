package org.practicemodel.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date known as precisely as it was given: a year, a month of a year, or a day.
 *
 * <p>Families and records often know a birth or a move only roughly, and a made-up first of January would be taken for
 * a fact. This type keeps what is known and never guesses the rest: {@link #earliest()} and {@link #latest()} are the
 * limits within which the day lies. A wholly unknown date is the absence of a partial date.
 *
 * <p>For instance {@code PartialDate.parse("2015-03")} lies from 1 to 31 March 2015.
 *
 * <p>A partial date may be somebody's date of birth: messages of this type do not repeat the text that they refuse, and
 * a type that holds one leaves it out of its own {@code toString}.
 *
 * <p>Our interpretation. Immutable and thread-safe.
 */
public final class PartialDate {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    private final LocalDate earliest;
    private final LocalDate latest;

    // The two limits say all: no year or month begins and ends on one day.
    private PartialDate(LocalDate earliest, LocalDate latest) {
        if (earliest.getYear() < FIRST_YEAR || earliest.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("A partial date lies in the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * Obtains a date of which only the year is known.
     *
     * @param year the year, 1000 to 9999
     * @return the partial date, such as {@code 2015}
     * @throws IllegalArgumentException if the year is outside 1000 to 9999
     */
    public static PartialDate of(Year year) {
        return new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /**
     * Obtains a date of which the year and the month are known.
     *
     * @param month the month, in the years 1000 to 9999
     * @return the partial date, such as {@code 2015-03}
     * @throws IllegalArgumentException if the year is outside 1000 to 9999
     */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Obtains a date that is wholly known.
     *
     * @param day the day, in the years 1000 to 9999
     * @return the partial date, such as {@code 2015-03-27}
     * @throws IllegalArgumentException if the year is outside 1000 to 9999
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day);
    }

    /**
     * Obtains a partial date from its text, the inverse of {@link #toString()}.
     *
     * @param text a year of four digits, 1000 to 9999, alone or followed by a month or a month and a day of two digits
     *     each, such as {@code 2015}, {@code 2015-03} or {@code 2015-03-27}
     * @return the partial date
     * @throws IllegalArgumentException if the text is of any other form, or names a month or day that does not exist,
     *     such as 30 February; the message does not repeat it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw malformed();
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) == null) {
            return of(Year.of(year));
        }
        int month = Integer.parseInt(form.group(2));
        try {
            return form.group(3) == null
                    ? of(YearMonth.of(year, month))
                    : of(LocalDate.of(year, month, Integer.parseInt(form.group(3))));
        } catch (DateTimeException e) {
            // Without its cause, which would carry part of the text into logs.
            throw malformed();
        }
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("A partial date is an existing year, month or day of the years "
                + FIRST_YEAR + " to " + LAST_YEAR + ", written as 2015, 2015-03 or 2015-03-27");
    }

    /**
     * Returns the first day that the date may be.
     *
     * @return the first day of the year or month, or the day itself
     */
    public LocalDate earliest() {
        return earliest;
    }

    /**
     * Returns the last day that the date may be.
     *
     * @return the last day of the year or month, or the day itself
     */
    public LocalDate latest() {
        return latest;
    }

    /**
     * Checks whether the date is wholly known.
     *
     * @return true if it is a day
     */
    public boolean isExact() {
        return earliest.equals(latest);
    }

    /**
     * Returns the day, where it is wholly known.
     *
     * @return the day; empty if only the year or month is known
     */
    public Optional<LocalDate> exact() {
        return isExact() ? Optional.of(earliest) : Optional.empty();
    }

    /**
     * Checks whether another object is a partial date with the same text; {@code 2015} and {@code 2015-01} differ.
     *
     * @param other the other object
     * @return true if both are known alike
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && earliest.equals(that.earliest) && latest.equals(that.latest);
    }

    /**
     * Returns a hash code that goes with {@link #equals}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(earliest, latest);
    }

    /**
     * Returns this date as text that {@link #parse} reads: as much of the ISO date as is known.
     *
     * @return the text, such as {@code 2015}, {@code 2015-03} or {@code 2015-03-27}
     */
    @Override
    @JsonValue
    public String toString() {
        if (isExact()) {
            return earliest.toString();
        }
        YearMonth month = YearMonth.from(earliest);
        return month.equals(YearMonth.from(latest))
                ? month.toString()
                : Year.from(earliest).toString();
    }
}
