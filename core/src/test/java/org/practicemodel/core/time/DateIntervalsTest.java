package org.practicemodel.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

class DateIntervalsTest {

    private static final long FIRST = LocalDate.of(2023, 12, 1).toEpochDay();
    private static final long LAST = LocalDate.of(2024, 6, 30).toEpochDay();

    private static List<DateInterval> intervals(String... texts) {
        return Stream.of(texts).map(DateInterval::parse).toList();
    }

    private static long count(List<DateInterval> intervals, long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        return intervals.stream().filter(interval -> interval.contains(day)).count();
    }

    /** The same days one by one: nothing is left out, nothing put in, and neighbours are one run. */
    private static void assertRuns(List<DateInterval> runs, LongPredicate isIn) {
        assertThat(LongStream.rangeClosed(FIRST, LAST).boxed())
                .allSatisfy(day -> assertThat(count(runs, day)).isEqualTo(isIn.test(day) ? 1 : 0));
        assertThat(runs).isEqualTo(DateIntervals.sorted(runs));
        for (int i = 1; i < runs.size(); i++) {
            assertThat(runs.get(i - 1).gapDaysTo(runs.get(i))).isPositive();
        }
    }

    @Test
    void itSortsByFirstThenLastDayWithAnOpenEndLast() {
        assertThat(DateIntervals.sorted(intervals(
                        "2026-02-01/..",
                        "2026-01-01/..",
                        "2026-01-01/+999999999-12-31",
                        "2026-02-01/2026-02-01",
                        "2026-01-01/2026-01-01",
                        "2026-01-01/2026-01-01")))
                .containsExactlyElementsOf(intervals(
                        "2026-01-01/2026-01-01",
                        "2026-01-01/2026-01-01",
                        "2026-01-01/+999999999-12-31",
                        "2026-01-01/..",
                        "2026-02-01/2026-02-01",
                        "2026-02-01/.."));
    }

    @Test
    void itMergesIntervalsThatTouchOrOverlap() {
        assertThat(DateIntervals.merged(intervals(
                        "2026-03-05/2026-03-10",
                        "2026-03-01/2026-03-04",
                        "2026-03-08/2026-03-12",
                        "2026-03-14/2026-03-14",
                        "2026-04-01/..",
                        "2026-05-01/2026-05-02")))
                .isEqualTo(intervals("2026-03-01/2026-03-12", "2026-03-14/2026-03-14", "2026-04-01/.."));
        assertThat(DateIntervals.merged(List.of())).isEmpty();
    }

    @Test
    void itFindsTheDaysInTwoOrMore() {
        assertThat(DateIntervals.overlaps(
                        intervals("2026-03-01/2026-03-10", "2026-03-09/2026-03-20", "2026-03-21/2026-03-31")))
                .isEqualTo(intervals("2026-03-09/2026-03-10"));
        assertThat(DateIntervals.overlaps(intervals("2026-03-01/2026-03-10", "2026-03-11/..")))
                .isEmpty();
        assertThat(DateIntervals.overlaps(intervals("2026-03-01/..", "2026-03-11/..")))
                .isEqualTo(intervals("2026-03-11/.."));
        assertThat(DateIntervals.overlaps(intervals("2026-03-01/2026-03-01", "2026-03-01/2026-03-01")))
                .isEqualTo(intervals("2026-03-01/2026-03-01"));
    }

    @Test
    void daysOfOverlapThatFollowOneAnotherAreOneOverlap() {
        assertThat(DateIntervals.overlaps(
                        intervals("2026-03-01/2026-03-10", "2026-03-06/2026-03-15", "2026-03-11/2026-03-20")))
                .isEqualTo(intervals("2026-03-06/2026-03-15"));
    }

    @Test
    void itFindsTheDaysOfAWindowInNone() {
        DateInterval march = DateInterval.parse("2026-03-01/2026-03-31");

        assertThat(DateIntervals.gapsWithin(march, intervals("2026-03-03/2026-03-10", "2026-03-12/2026-03-30")))
                .isEqualTo(intervals("2026-03-01/2026-03-02", "2026-03-11/2026-03-11", "2026-03-31/2026-03-31"));
        assertThat(DateIntervals.gapsWithin(march, intervals("2026-02-01/2026-03-15", "2026-03-16/..")))
                .isEmpty();
        assertThat(DateIntervals.gapsWithin(march, intervals("2026-03-01/2026-03-31", "2026-01-01/2026-02-27")))
                .isEmpty();
        assertThat(DateIntervals.gapsWithin(march, List.of())).containsExactly(march);
    }

    @Test
    void aWindowThatIsOpenCanHaveAnOpenGap() {
        DateInterval open = DateInterval.parse("2026-03-01/..");

        assertThat(DateIntervals.gapsWithin(open, intervals("2026-03-01/2026-03-31")))
                .isEqualTo(intervals("2026-04-01/.."));
        assertThat(DateIntervals.gapsWithin(open, intervals("2026-03-02/..")))
                .isEqualTo(intervals("2026-03-01/2026-03-01"));
    }

    @Test
    void theLastDateThatCanBeRepresentedIsNoObstacle() {
        List<DateInterval> last = List.of(DateInterval.onDay(LocalDate.MAX));

        assertThat(DateIntervals.merged(last)).isEqualTo(last);
        assertThat(DateIntervals.gapsWithin(last.get(0), last)).isEmpty();
    }

    @Test
    void itsAnswersCannotBeChanged() {
        List<DateInterval> one = intervals("2026-03-01/2026-03-31");
        DateInterval more = one.get(0);

        for (List<DateInterval> answer : List.of(
                DateIntervals.sorted(one), DateIntervals.merged(one), DateIntervals.gapsWithin(more, List.of()))) {
            assertThatThrownBy(() -> answer.add(more)).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Property
    @Domain(DomainContext.Global.class)
    @Domain(TimeArbitraries.class)
    void itsRunsAreTheDaysCountedByHand(
            @ForAll @Size(max = 6) List<DateInterval> intervals, @ForAll DateInterval window) {
        assertRuns(DateIntervals.merged(intervals), day -> count(intervals, day) >= 1);
        assertRuns(DateIntervals.overlaps(intervals), day -> count(intervals, day) >= 2);
        assertRuns(
                DateIntervals.gapsWithin(window, intervals),
                day -> window.contains(LocalDate.ofEpochDay(day)) && count(intervals, day) == 0);
    }

    @Property
    @Domain(DomainContext.Global.class)
    @Domain(TimeArbitraries.class)
    void theOrderOfWhatIsGivenChangesNothing(
            @ForAll @Size(max = 6) List<DateInterval> intervals, @ForAll DateInterval window, @ForAll long seed) {
        List<DateInterval> shuffled = new ArrayList<>(intervals);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(DateIntervals.sorted(shuffled)).isEqualTo(DateIntervals.sorted(intervals));
        assertThat(DateIntervals.merged(shuffled)).isEqualTo(DateIntervals.merged(intervals));
        assertThat(DateIntervals.overlaps(shuffled)).isEqualTo(DateIntervals.overlaps(intervals));
        assertThat(DateIntervals.gapsWithin(window, shuffled)).isEqualTo(DateIntervals.gapsWithin(window, intervals));
    }
}
