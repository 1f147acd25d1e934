package org.practicemodel.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.vocabulary.WhoMayChange;

/** Whose bounds a number is within. */
class ThresholdBoundsTest {

    private static final ModelDefinition LEEDS = PracticeModels.leeds();

    private static Threshold threshold(String key) {
        return Threshold.builder()
                .key(ThresholdKey.of(key))
                .unit(ThresholdUnit.WORKING_DAYS)
                .defaultValue(7)
                .least(3)
                .most(20)
                .basis(Basis.ourInterpretation())
                .whoMayChange(WhoMayChange.LOCAL_AUTHORITY)
                .build();
    }

    @Test
    void theyAreThoseOfTheLawWhereItSetsALimitAndElseThoseOfTheRule() {
        assertThat(ThresholdBounds.of(threshold("own.withinDays"), LEEDS)).isEqualTo(new ThresholdBounds(3, 20));
        assertThat(ThresholdBounds.of(threshold("assessment.maxWorkingDays"), LEEDS))
                .isEqualTo(new ThresholdBounds(1, 45));
        assertThat(ThresholdBounds.of(threshold("fgc.offersBeforeApplication"), LEEDS))
                .isEqualTo(new ThresholdBounds(1, 1));
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "4, true", "19, true", "20, true", "21, false"})
    void bothAreIncluded(int value, boolean accepted) {
        assertThat(new ThresholdBounds(3, 20).accept(value)).isEqualTo(accepted);
    }

    @Test
    void theySayWhatIsExpected() {
        assertThat(new ThresholdBounds(3, 20)).hasToString("a number from 3 to 20");
    }
}
