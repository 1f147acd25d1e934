package org.practicemodel.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicemodel.core.model.PracticeModels;

class AgeLimitTest {

    private static final AgeLimit PARENT = AgeLimit.builder()
            .whose(WhoseAge.PARENT)
            .below(25)
            .unit(AgeUnit.YEARS)
            .on(AgeDay.REFERRAL)
            .build();
    private static final AgeLimit BABY = Samples.ageLimit();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2001-03-10, 2026-03-09, true",
        "2001-03-10, 2026-03-10, false",
        "2001-03-10, 2026-03-11, false",
        "2000-02-29, 2025-02-28, true",
        "2000-02-29, 2025-03-01, false",
        "2001-02-28, 2026-02-28, false",
        "2026-03-10, 2026-03-10, true",
        "2026-03-10, 2026-03-09, false"
    })
    void aParentWhoTurns25OnTheDayIsNotUnder25(String born, String referral, boolean under) {
        assertThat(PARENT.isUnder(day(born), day(referral))).isEqualTo(under);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-10, 2026-03-09, true",
        "2025-03-10, 2026-03-10, false",
        "2024-02-29, 2025-02-28, true",
        "2024-02-29, 2025-03-01, false",
        "2025-08-31, 2026-02-28, true",
        "2026-03-10, 2026-03-10, true",
        "2026-03-10, 2026-03-09, false"
    })
    void aBabyWhoWasRemovedOnTheFirstBirthdayIsNotUnder12Months(String born, String removal, boolean under) {
        assertThat(BABY.isUnder(day(born), day(removal))).isEqualTo(under);
    }

    @Test
    void aMonthWithoutTheDayOfBirthIsFullOnTheFirstDayOfTheNext() {
        AgeLimit sixMonths = BABY.withBelow(6);

        assertThat(sixMonths.isUnder(day("2025-08-31"), day("2026-02-28"))).isTrue();
        assertThat(sixMonths.isUnder(day("2025-08-31"), day("2026-03-01"))).isFalse();
    }

    @Property
    void somebodyIsUnderAnAgeFromTheBirthToTheDayBeforeItIsAttained(
            @ForAll @DateRange(min = "1990-01-01", max = "2030-12-31") LocalDate born,
            @ForAll @IntRange(min = -40, max = 800) int days,
            @ForAll @IntRange(min = 1, max = 24) int months) {
        LocalDate sameDay = born.plusMonths(months);
        LocalDate attained = sameDay.getDayOfMonth() == born.getDayOfMonth() ? sameDay : sameDay.plusDays(1);
        LocalDate day = born.plusDays(days);

        assertThat(BABY.withBelow(months).isUnder(born, day)).isEqualTo(days >= 0 && day.isBefore(attained));
    }

    @Test
    void twelveMonthsAreAYear() {
        AgeLimit oneYear = BABY.withBelow(1).withUnit(AgeUnit.YEARS);

        for (LocalDate born = day("2024-01-01"); born.isBefore(day("2025-01-01")); born = born.plusDays(1)) {
            for (int days = 360; days < 370; days++) {
                LocalDate removal = born.plusDays(days);
                assertThat(oneYear.isUnder(born, removal)).isEqualTo(BABY.isUnder(born, removal));
            }
        }
    }

    @Test
    void theAgesAreThoseThatTheServiceAsksFor() {
        assertThat(PracticeModels.leeds().services())
                .flatExtracting(ModelService::eligibility)
                .flatExtracting(EligibilityRule::ageLimits)
                .containsExactly(PARENT, PARENT, BABY);
    }

    @Test
    void anAgeLiesAboveZero() {
        assertThat(BABY.withBelow(1).below()).isEqualTo(1);
        assertThatThrownBy(() -> BABY.withBelow(0))
                .hasMessage("AgeLimit is not well formed: below: expected a number above 0");
        assertThatThrownBy(() -> BABY.withBelow(-1))
                .hasMessage("AgeLimit is not well formed: below: expected a number above 0");
    }
}
