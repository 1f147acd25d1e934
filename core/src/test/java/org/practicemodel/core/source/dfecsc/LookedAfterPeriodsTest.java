package org.practicemodel.core.source.dfecsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.internal.Place;
import org.practicemodel.core.source.dfecsc.LookedAfterPeriods.Period;

class LookedAfterPeriodsTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private static Period stay(String text) {
        String[] ends = text.split("/");
        return new Period(
                RecordedInterval.builder()
                        .from(day(ends[0]))
                        .until(day(ends[1]))
                        .build(),
                Place.START);
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals("..") ? Optional.empty() : Optional.of(START.withDayOfMonth(Integer.parseInt(text)));
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(date -> Integer.toString(date.getDayOfMonth())).orElse("..");
    }

    private static String text(Period period) {
        return text(period.interval().from()) + "/" + text(period.interval().until());
    }

    @ParameterizedTest
    @CsvSource({
        "1/5 6/9, 1/9",
        "1/5 5/9, 1/9",
        "1/5 7/9, 1/5 7/9",
        "7/9 1/6, 1/9",
        "1/9 2/5, 1/9",
        "1/9 2/9, 1/9",
        "1/2 3/4 5/6, 1/6",
        "1/.. 5/9, 1/..",
        "1/4 5/.., 1/..",
        "1/3 5/.., 1/3 5/..",
        "../4 5/9, ../4 5/9",
        "5/9 ../.., ../.. 5/9",
        "1/1 1/1, 1/1"
    })
    void joinsWhatFollowsWithoutADayBetween(String stays, String periods) {
        List<Period> given =
                Stream.of(stays.split(" ")).map(LookedAfterPeriodsTest::stay).toList();

        assertThat(LookedAfterPeriods.of(given))
                .extracting(LookedAfterPeriodsTest::text)
                .containsExactly(periods.split(" "));
    }

    @Test
    void keepsThePlaceOfTheFirstStay() {
        Period first = new Period(stay("1/5").interval(), Place.START.item(7));
        Period second = new Period(stay("6/9").interval(), Place.START.item(3));

        assertThat(LookedAfterPeriods.of(List.of(second, first)))
                .extracting(Period::place)
                .containsExactly(Place.START.item(7));
    }

    @Provide
    Arbitrary<List<Period>> stays() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(0, 10))
                .as((from, length) -> stay(from + "/" + Math.min(28, from + length)))
                .list()
                .ofMaxSize(8);
    }

    @Property
    void coversTheSameDaysWithPeriodsThatAreApart(@ForAll("stays") List<Period> stays) {
        List<Period> periods = LookedAfterPeriods.of(stays);

        assertThat(days(periods)).isEqualTo(days(stays));
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).interval().from().orElseThrow())
                    .isAfter(periods.get(i - 1).interval().until().orElseThrow().plusDays(1));
        }
    }

    private static Set<LocalDate> days(List<Period> periods) {
        Set<LocalDate> days = new TreeSet<>();
        new ArrayList<>(periods)
                .forEach(period -> period.interval()
                        .from()
                        .orElseThrow()
                        .datesUntil(period.interval().until().orElseThrow().plusDays(1))
                        .forEach(days::add));
        return days;
    }
}
