package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.rule.Given.WORDS;
import static org.practicemodel.formulation.rule.Given.family;
import static org.practicemodel.formulation.rule.Given.formulation;
import static org.practicemodel.formulation.rule.Given.found;
import static org.practicemodel.formulation.rule.Given.hypothesis;
import static org.practicemodel.formulation.rule.Given.notHeld;
import static org.practicemodel.formulation.rule.Given.revision;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;

class SecondExplanationConsideredTest {

    private static final SecondExplanationConsidered RULE = new SecondExplanationConsidered();

    private static final String NOT_RECORDED = "No second explanation is recorded so far.";

    private static Found on(PracticeRecord record) {
        return found(RULE, "2026-04-01", record);
    }

    private static Found of(Hypothesis... hypotheses) {
        return on(family(formulation("formulation-1").addHypotheses(hypotheses).build()));
    }

    @Test
    void isAnAdvisoryRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P06-R8");
        assertThat(descriptor.slug()).isEqualTo("second-explanation-considered");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.testBasis()).hasToString("S current guide ¶6");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.NONE);
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @Test
    void aSecondHypothesisIsMet() {
        of(hypothesis("hypothesis-2").build(), hypothesis("hypothesis-1").build())
                .met("2 hypotheses are recorded.")
                .evidence("SUPPORTS /formulations/0/hypotheses/1", "SUPPORTS /formulations/0/hypotheses/0");
    }

    @Test
    void aDroppedOneIsMetIfWhyIsRecorded() {
        Hypothesis dropped = hypothesis("hypothesis-1")
                .addRevisions(revision(RevisionOutcome.DROPPED).build())
                .build();

        of(dropped.withRevisions(revision(RevisionOutcome.DROPPED).reason(WORDS).build()))
                .met("A hypothesis was dropped, and why is recorded.")
                .evidence("SUPPORTS /formulations/0/hypotheses/0");
        of(dropped).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        of(dropped, hypothesis("hypothesis-2").build()).met("2 hypotheses are recorded.");
    }

    @Test
    void oneOrNoneLeavesItOpen() {
        of(hypothesis("hypothesis-1").build())
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /formulations/0");
        of().notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void withoutAFormulationItCannotBeSeen() {
        on(family()).notEnough(NotEnoughReason.NOT_RECORDED, "No formulation is recorded for this work.");
        on(notHeld(family(), RecordType.FORMULATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "No formulation is recorded for this work.");
    }
}
