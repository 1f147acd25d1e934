package org.practicemodel.core.time;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The days that several intervals have between them: in any, in none, in two or more.
 *
 * <p>All answers are in order of time and unmodifiable, do not depend on the order of what is given, and count days as
 * {@link DateInterval} does. For instance lead workers from 1 to 10 March and from 9 to 20 March leave a gap from
 * 21 to 31 March within March and overlap on 9 and 10 March.
 *
 * <p>Our interpretation. Immutable and thread-safe.
 */
public final class DateIntervals {

    private static final Comparator<DateInterval> BY_FIRST_THEN_LAST_DAY = comparing(DateInterval::from)
            .thenComparing(DateInterval::isOpen)
            .thenComparing(interval -> interval.until().orElse(LocalDate.MAX));

    private DateIntervals() {}

    /**
     * Returns the intervals in order of their first day and then of their last, an open one after a closed one.
     *
     * @param intervals the intervals, in any order
     * @return the same intervals, sorted; equal ones all stay
     */
    public static List<DateInterval> sorted(Collection<DateInterval> intervals) {
        return intervals.stream().sorted(BY_FIRST_THEN_LAST_DAY).toList();
    }

    /**
     * Returns the days that are in at least one of the intervals, with those that overlap or touch made one.
     *
     * @param intervals the intervals, in any order
     * @return the fewest intervals that have the same days
     */
    public static List<DateInterval> merged(Collection<DateInterval> intervals) {
        DayTally tally = new DayTally();
        intervals.forEach(interval -> tally.add(interval, 1));
        return tally.runsOfAtLeast(1);
    }

    /**
     * Returns the days that are in two or more of the intervals. Days that follow one another are one overlap, even
     * where the intervals that share them change; an interval that is given twice overlaps itself.
     *
     * @param intervals the intervals, in any order
     * @return the overlaps, open where two open intervals meet
     */
    public static List<DateInterval> overlaps(Collection<DateInterval> intervals) {
        DayTally tally = new DayTally();
        intervals.forEach(interval -> tally.add(interval, 1));
        return tally.runsOfAtLeast(2);
    }

    /**
     * Returns the days of a window that are in none of the intervals; no gap means that the window is covered. Days
     * before the first interval and after the last count as gaps too.
     *
     * @param window the days looked at, such as an episode
     * @param intervals the intervals, in any order
     * @return the gaps, open only where the window is
     */
    public static List<DateInterval> gapsWithin(DateInterval window, Collection<DateInterval> intervals) {
        DayTally tally = new DayTally();
        tally.add(window, 1);
        intervals.forEach(interval -> tally.add(interval, -1));
        return tally.runsOfAtLeast(1);
    }

    /** A count for every day, kept as the days on which it changes. */
    private static final class DayTally {

        // Keyed by epoch day: the day after the last representable date has to have a place too.
        private final NavigableMap<Long, Integer> changes = new TreeMap<>();

        void add(DateInterval interval, int weight) {
            changes.merge(interval.from().toEpochDay(), weight, Integer::sum);
            interval.until().ifPresent(last -> changes.merge(last.toEpochDay() + 1, -weight, Integer::sum));
        }

        List<DateInterval> runsOfAtLeast(int threshold) {
            List<DateInterval> runs = new ArrayList<>();
            int count = 0;
            LocalDate start = LocalDate.MIN;
            for (Map.Entry<Long, Integer> change : changes.entrySet()) {
                boolean wasIn = count >= threshold;
                count += change.getValue();
                boolean isIn = count >= threshold;
                if (isIn && !wasIn) {
                    start = LocalDate.ofEpochDay(change.getKey());
                } else if (wasIn && !isIn) {
                    runs.add(DateInterval.of(start, LocalDate.ofEpochDay(change.getKey() - 1)));
                }
            }
            if (count >= threshold) {
                runs.add(DateInterval.openFrom(start));
            }
            return List.copyOf(runs);
        }
    }
}
