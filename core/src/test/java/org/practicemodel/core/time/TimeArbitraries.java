package org.practicemodel.core.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Generated days, intervals and partial dates, close enough together to meet often. */
public final class TimeArbitraries extends DomainContextBase {

    /** The middle of the generated days; a leap year is near. */
    private static final LocalDate MIDDLE = LocalDate.of(2024, 2, 20);

    @Provide
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-40, 40).map(MIDDLE::plusDays);
    }

    @Provide
    public static Arbitrary<DateInterval> intervals() {
        Arbitrary<DateInterval> closed = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 30))
                .as((from, length) -> DateInterval.of(from, from.plusDays(length)));
        return Arbitraries.frequencyOf(Tuple.of(4, closed), Tuple.of(1, days().map(DateInterval::openFrom)))
                .withoutEdgeCases();
    }

    @Provide
    public static Arbitrary<PartialDate> partialDates() {
        Arbitrary<LocalDate> anyDay = Arbitraries.longs()
                .between(
                        LocalDate.of(1000, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> day = Arbitraries.oneOf(anyDay, days());
        return Arbitraries.oneOf(
                day.map(PartialDate::of),
                day.map(d -> PartialDate.of(YearMonth.from(d))),
                day.map(d -> PartialDate.of(Year.from(d))));
    }
}
