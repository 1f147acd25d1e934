package org.practicemodel.formulation.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class StatementsTest {

    @Test
    void everyTextIsEditedAndNothingElse() {
        assertThat(Set.copyOf(Said.in(Shown.hostile()))).containsExactly(Shown.HOSTILE);
        assertThat(Said.in(Shown.hostile())).hasSameSizeAs(Said.in(Shown.typical()));
        assertThat(Statements.edited(Shown.typical(), same -> same)).isEqualTo(Shown.typical());
    }
}
