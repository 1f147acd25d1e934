package org.practicemodel.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ThresholdTest {

    private static Threshold of(ThresholdUnit unit, int least, int value, int most, WhoMayChange who) {
        return Samples.thresholdBuilder()
                .unit(unit)
                .least(least)
                .defaultValue(value)
                .most(most)
                .whoMayChange(who)
                .build();
    }

    private static Threshold days(int least, int value, int most) {
        return of(ThresholdUnit.DAYS, least, value, most, WhoMayChange.LOCAL_AUTHORITY);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void theDefaultLiesWithinTheBounds(
            @ForAll @IntRange(min = -2, max = 5) int least,
            @ForAll @IntRange(min = -2, max = 5) int value,
            @ForAll @IntRange(min = -2, max = 5) int most) {
        boolean wellFormed = 0 <= least && least <= value && value <= most;
        assertThat(catchThrowable(() -> days(least, value, most)) == null).isEqualTo(wellFormed);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void itAcceptsWhatLiesWithinTheBounds(@ForAll @IntRange(min = -1, max = 30) int value) {
        assertThat(days(3, 7, 28).accepts(value)).isEqualTo(3 <= value && value <= 28);
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThatThrownBy(() -> days(-1, 7, 28))
                .hasMessage("Threshold is not well formed: least: expected a number that is not below 0");
        assertThatThrownBy(() -> days(9, 9, 8))
                .hasMessage("Threshold is not well formed: most: expected a number that is not below 'least'; "
                        + "defaultValue: expected a number from 'least' to 'most'");
        assertThatThrownBy(() -> days(1, 0, 2))
                .hasMessage("Threshold is not well formed: defaultValue: expected a number from 'least' to 'most'");
        assertThatThrownBy(() -> days(1, 3, 2))
                .hasMessage("Threshold is not well formed: defaultValue: expected a number from 'least' to 'most'");
    }

    @Test
    void aPercentageIsAtMostAHundred() {
        assertThat(of(ThresholdUnit.PERCENT, 0, 10, 100, WhoMayChange.PROFILE).most())
                .isEqualTo(100);
        assertThat(of(ThresholdUnit.COUNT, 0, 10, 101, WhoMayChange.PROFILE).most())
                .isEqualTo(101);
        assertThatThrownBy(() -> of(ThresholdUnit.PERCENT, 0, 10, 101, WhoMayChange.PROFILE))
                .hasMessage("Threshold is not well formed: most: expected a percentage of at most 100");
    }

    @Test
    void aConstantHasNoRoom() {
        assertThat(of(ThresholdUnit.COUNT, 7, 7, 7, WhoMayChange.CONSTANT).accepts(7))
                .isTrue();
        assertThatThrownBy(() -> of(ThresholdUnit.COUNT, 7, 7, 8, WhoMayChange.CONSTANT))
                .hasMessage(
                        "Threshold is not well formed: whoMayChange: expected bounds that are both the default where "
                                + "nobody may change it");
        assertThat(of(ThresholdUnit.COUNT, 1_000, 1_000, 1_000, WhoMayChange.CONSTANT)
                        .defaultValue())
                .isEqualTo(1_000);
    }

    @Test
    void aDifferenceIsNotBelowZero() {
        ThresholdKey key = ThresholdKey.of("x.y");
        assertThat(new ThresholdValue(key, 0).value()).isZero();
        assertThatThrownBy(() -> new ThresholdValue(key, -1))
                .hasMessage("ThresholdValue is not well formed: value: expected a number that is not below 0");
    }
}
