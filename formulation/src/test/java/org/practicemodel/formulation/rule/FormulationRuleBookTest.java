package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.testing.RuleBookLaws;

class FormulationRuleBookTest extends RuleBookLaws {

    FormulationRuleBookTest() {
        super(FormulationRuleBook.book(), FormulationRuleBook.class);
    }

    @Test
    void hasAnIdAndItsRules() {
        assertThat(FormulationRuleBook.book().id()).isEqualTo("leeds-formulation");
        assertThat(FormulationRuleBook.book().rules())
                .extracting(rule -> rule.descriptor().code().value())
                .containsExactly(
                        "E3-R1", "E5-R1", "E5-R2", "E5-R3", "E5-R4", "P04-R4", "P05-R7", "P06-R1", "P06-R2", "P06-R3",
                        "P06-R4", "P06-R5", "P06-R6", "P06-R7", "P06-R8", "P08-R1", "P08-R2", "P08-R3", "P08-R4",
                        "P08-R5", "P09-R2");
        assertThat(FormulationRuleBook.book()).isSameAs(FormulationRuleBook.book());
    }
}
