package org.practicemodel.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthArithmeticTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 3, 2026-04-30",
        "2026-01-30, 3, 2026-04-30",
        "2026-01-31, 1, 2026-02-28",
        "2024-01-31, 1, 2024-02-29",
        "2024-01-29, 1, 2024-02-29",
        "2026-02-28, 3, 2026-05-28",
        "2026-11-15, 3, 2027-02-15",
        "2026-08-31, 6, 2027-02-28",
        "2024-02-29, 12, 2025-02-28",
        "2026-03-31, 0, 2026-03-31",
        "2026-03-31, -1, 2026-02-28",
    })
    void aMonthThatIsTooShortEndsTheTimeOnItsLastDay(LocalDate date, int months, LocalDate result) {
        assertThat(MonthArithmetic.plusMonths(date, months)).isEqualTo(result);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Domain(DomainContext.Global.class)
    @Domain(TimeArbitraries.class)
    void theMonthIsRightAndTheDayIsTheSameOrTheLast(
            @ForAll LocalDate date, @ForAll @IntRange(min = -60, max = 60) int months) {
        LocalDate result = MonthArithmetic.plusMonths(date, months);
        YearMonth month = YearMonth.from(date).plusMonths(months);

        assertThat(YearMonth.from(result)).isEqualTo(month);
        assertThat(result.getDayOfMonth()).isEqualTo(Math.min(date.getDayOfMonth(), month.lengthOfMonth()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Domain(DomainContext.Global.class)
    @Domain(TimeArbitraries.class)
    void aLaterStartIsNeverDueEarlier(
            @ForAll LocalDate a, @ForAll LocalDate b, @ForAll @IntRange(max = 24) int months) {
        LocalDate earlier = a.isBefore(b) ? a : b;
        LocalDate later = a.isBefore(b) ? b : a;

        assertThat(MonthArithmetic.plusMonths(earlier, months))
                .isBeforeOrEqualTo(MonthArithmetic.plusMonths(later, months));
    }
}
