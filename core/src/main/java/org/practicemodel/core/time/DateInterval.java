package org.practicemodel.core.time;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A run of whole days, from a first day up to and including a last day, or still open.
 *
 * <p>The last day belongs to the interval, as people mean it when they write "until 1 February". Two intervals overlap
 * on the days that are in both, and the gap between them is the days that are in neither: a lead worker until
 * 31 January and the next from 1 February have no overlap and no gap. Counting takes the day of asking, {@code asOf},
 * and never counts a day after it: on {@code asOf} neither an open end nor an end still to come has happened.
 *
 * <p>For instance {@code DateInterval.parse("2026-01-01/2026-02-01")} has 32 days, and {@code "2026-01-01/.."} is open.
 *
 * <p>Our interpretation. Immutable and thread-safe.
 *
 * @param from the first day
 * @param until the last day, inclusive and not before the first; empty while the interval is open
 */
// Not @JsonIgnore on isOpen(): a strict reader would then let a property "open" pass.
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public record DateInterval(LocalDate from, Optional<LocalDate> until) {

    private static final String SEPARATOR = "/";
    private static final String OPEN_END = "..";

    /**
     * Obtains an interval that may be open.
     *
     * @param from the first day
     * @param until the last day, inclusive and not before the first; empty while the interval is open
     * @throws IllegalArgumentException if the last day is before the first
     */
    public DateInterval {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException(
                    "A date interval ends on or after its first day: first day " + from + ", last day " + until.get());
        }
    }

    /**
     * Obtains a closed interval, such as 1 January to 1 February 2026.
     *
     * @param from the first day
     * @param until the last day, inclusive and not before the first
     * @return the interval of both days and all between them
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static DateInterval of(LocalDate from, LocalDate until) {
        return new DateInterval(from, Optional.of(until));
    }

    /**
     * Obtains an interval that has no last day yet.
     *
     * @param from the first day
     * @return the open interval
     */
    public static DateInterval openFrom(LocalDate from) {
        return new DateInterval(from, Optional.empty());
    }

    /**
     * Obtains the interval of one day.
     *
     * @param day the first and last day
     * @return the interval of that day
     */
    public static DateInterval onDay(LocalDate day) {
        return of(day, day);
    }

    /**
     * Obtains an interval from its text, the inverse of {@link #toString()}.
     *
     * @param text two ISO dates joined by {@code /}, or {@code ..} in place of the second for an open interval, such as
     *     {@code 2026-01-01/2026-02-01} or {@code 2026-01-01/..}
     * @return the interval
     * @throws IllegalArgumentException if the text is of any other form (the message does not repeat it), or the last
     *     day is before the first
     */
    public static DateInterval parse(String text) {
        String[] ends = text.split(SEPARATOR, -1);
        if (ends.length != 2) {
            throw malformed();
        }
        LocalDate from = day(ends[0]);
        return ends[1].equals(OPEN_END) ? openFrom(from) : of(from, day(ends[1]));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            // Without its cause, which would carry the text into logs.
            throw malformed();
        }
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException(
                "A date interval is written as two ISO dates, such as 2026-01-01/2026-02-01, or open as 2026-01-01/..");
    }

    /**
     * Checks whether this interval has no last day yet.
     *
     * @return true if it is open
     */
    public boolean isOpen() {
        return until.isEmpty();
    }

    /**
     * Checks whether a day is in this interval, its first and last day included.
     *
     * @param day the day asked about
     * @return true if the day is in this interval
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }

    /**
     * Returns the last day of this interval that has come by a given day: its own last day, or {@code asOf} where that
     * is earlier or the interval is open.
     *
     * @param asOf the day of asking, inclusive
     * @return that day; empty if the interval begins after {@code asOf}
     */
    public Optional<LocalDate> lastDayBy(LocalDate asOf) {
        if (asOf.isBefore(from)) {
            return Optional.empty();
        }
        return Optional.of(until.filter(asOf::isAfter).orElse(asOf));
    }

    /**
     * Returns the number of days of this interval up to and including a given day; an interval on one day has 1.
     *
     * @param asOf the day of asking, inclusive
     * @return the number of days, 0 if the interval begins after {@code asOf}
     */
    public long lengthInDays(LocalDate asOf) {
        return lastDayBy(asOf)
                .map(last -> ChronoUnit.DAYS.between(from, last) + 1)
                .orElse(0L);
    }

    /**
     * Checks whether any day is in both intervals, however late.
     *
     * @param other the other interval
     * @return true if they share at least one day
     */
    public boolean overlaps(DateInterval other) {
        return intersection(other).isPresent();
    }

    /**
     * Returns the number of days that are in both intervals, up to and including a given day. From 1 to 10 March and
     * from 10 to 20 March share 1 day.
     *
     * @param other the other interval
     * @param asOf the day of asking, inclusive
     * @return the number of days in both, 0 if there are none by {@code asOf}
     */
    public long overlapDays(DateInterval other, LocalDate asOf) {
        return intersection(other).map(both -> both.lengthInDays(asOf)).orElse(0L);
    }

    /**
     * Returns the number of days between two intervals that are in neither. From 1 to 10 March and from 12 to 20 March
     * leave 1 day; the answer is the same whichever of the two is asked.
     *
     * @param other the other interval, usually the later one
     * @return the number of days in neither, 0 if the intervals touch or overlap
     */
    public long gapDaysTo(DateInterval other) {
        return earlierEnd(other)
                .map(end -> Math.max(0, ChronoUnit.DAYS.between(end, laterStart(other)) - 1))
                .orElse(0L);
    }

    /**
     * Returns the days that are in both intervals, as an interval that is open if both are.
     *
     * @param other the other interval
     * @return the days in both; empty if there are none
     */
    public Optional<DateInterval> intersection(DateInterval other) {
        LocalDate start = laterStart(other);
        Optional<LocalDate> end = earlierEnd(other);
        return end.filter(start::isAfter).isPresent() ? Optional.empty() : Optional.of(new DateInterval(start, end));
    }

    /**
     * Returns the part of this interval that lies within a window, such as the part of a lead worker's allocation that
     * lies within an episode. The same days as {@link #intersection}, named for the question.
     *
     * @param window the days looked at
     * @return the part within the window; empty if no day is
     */
    public Optional<DateInterval> clampedTo(DateInterval window) {
        return intersection(window);
    }

    private LocalDate laterStart(DateInterval other) {
        return from.isAfter(other.from) ? from : other.from;
    }

    private Optional<LocalDate> earlierEnd(DateInterval other) {
        return Stream.of(until, other.until).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /**
     * Returns this interval as text that {@link #parse} reads, such as {@code 2026-01-01/2026-02-01} or
     * {@code 2026-01-01/..}.
     *
     * @return both days in ISO form
     */
    @Override
    public String toString() {
        return from + SEPARATOR + until.map(LocalDate::toString).orElse(OPEN_END);
    }
}
