package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.rule.Given.WORDS;
import static org.practicemodel.formulation.rule.Given.agreedOn;
import static org.practicemodel.formulation.rule.Given.family;
import static org.practicemodel.formulation.rule.Given.formulation;
import static org.practicemodel.formulation.rule.Given.found;
import static org.practicemodel.formulation.rule.Given.notHeld;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.Standing;

class CultureAndAssumptionsConsideredTest {

    private static final CultureAndAssumptionsConsidered RULE = new CultureAndAssumptionsConsidered();

    private static final String NOT_RECORDED = "No note on culture, or on what might be assumed, is recorded so far.";

    private static Found on(PracticeRecord record) {
        return found(RULE, "2026-04-01", record);
    }

    @Test
    void isAnAdvisoryRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E5-R4");
        assertThat(descriptor.slug()).isEqualTo("culture-and-assumptions-considered");
        assertThat(descriptor.element()).isEqualTo(LeedsElements.RETHINK_FORMULATION_PROCESS);
        assertThat(descriptor.principles()).isEmpty();
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.testBasis()).hasToString("L Rethink one-minute guide section on the process");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.NONE);
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @Test
    void aNoteIsMet() {
        on(family(formulation("formulation-1").addCultureAndAssumptions(WORDS).build()))
                .met("A note on culture, or on what might be assumed, is recorded.")
                .evidence("SUPPORTS /formulations/0");
    }

    @Test
    void withoutANoteItIsOpenAlsoWhereItWasAgreed() {
        Formulation draft = formulation("formulation-1").build();

        on(family(draft)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED).evidence("MISSING /formulations/0");
        on(family(draft.withSignOff(agreedOn("2026-03-20")))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void withoutAFormulationItCannotBeSeen() {
        on(family()).notEnough(NotEnoughReason.NOT_RECORDED, "No formulation is recorded for this work.");
        on(notHeld(family(), RecordType.FORMULATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "No formulation is recorded for this work.");
    }
}
