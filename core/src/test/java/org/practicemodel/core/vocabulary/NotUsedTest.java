package org.practicemodel.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be left out of a model. */
class NotUsedTest {

    private static NotUsed apart(ModelPart part) {
        return new NotUsed(part, "own", "Done in another way");
    }

    @ParameterizedTest
    @EnumSource(
            value = ModelPart.class,
            names = {"FACTOR", "STEP"})
    void theFormulationStaysWhole(ModelPart part) {
        assertThatThrownBy(() -> apart(part))
                .hasMessage("NotUsed is not well formed: part: expected ELEMENT, PRINCIPLE or RULE");
    }

    @ParameterizedTest
    @EnumSource(
            value = ModelPart.class,
            names = {"ELEMENT", "PRINCIPLE", "RULE"})
    void itIsThePartOfItsSortWithItsId(ModelPart part) {
        assertThat(apart(part).is(part, "own")).isTrue();
        assertThat(apart(part).is(part, "other")).isFalse();
        assertThat(apart(part).is(ModelPart.FACTOR, "own")).isFalse();
        assertThat(apart(part)).hasToString(part + " own not used");
    }
}
