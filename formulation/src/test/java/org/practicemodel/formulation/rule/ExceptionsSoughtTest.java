package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.vocabulary.FactorKind.PERPETUATING;
import static org.practicemodel.core.vocabulary.FactorKind.PRESENTING;
import static org.practicemodel.core.vocabulary.FactorKind.PROTECTIVE;
import static org.practicemodel.formulation.rule.Given.WORDS;
import static org.practicemodel.formulation.rule.Given.factor;
import static org.practicemodel.formulation.rule.Given.family;
import static org.practicemodel.formulation.rule.Given.formulation;
import static org.practicemodel.formulation.rule.Given.found;
import static org.practicemodel.formulation.rule.Given.notHeld;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.Standing;

class ExceptionsSoughtTest {

    private static final ExceptionsSought RULE = new ExceptionsSought();

    private static final String MET = "A time when it was better is recorded.";
    private static final String NOT_RECORDED = "No time when it was better is recorded so far.";

    private static Found on(PracticeRecord record) {
        return found(RULE, "2026-04-01", record);
    }

    private static Found on(Factor... factors) {
        return on(family(of("formulation-1", factors)));
    }

    private static Formulation of(String id, Factor... factors) {
        return formulation(id).addFactors(factors).build();
    }

    private static Factor better(String id, FactorKind... kinds) {
        return factor(id, kinds).exception(WORDS).build();
    }

    @Test
    void isAnAdvisoryRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P08-R4");
        assertThat(descriptor.slug()).isEqualTo("exceptions-sought");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.testBasis()).hasToString("I");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.NONE);
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @Test
    void oneTimeWhenItWasBetterIsMet() {
        on(factor("factor-1", PRESENTING).build(), better("factor-2", PERPETUATING))
                .met(MET)
                .evidence("SUPPORTS /formulations/0/factors/1");
        on(better("factor-2", PRESENTING, PERPETUATING), better("factor-1"))
                .met(MET)
                .evidence("SUPPORTS /formulations/0/factors/1", "SUPPORTS /formulations/0/factors/0");
        on(better("factor-1", PROTECTIVE, PERPETUATING)).met(MET);
    }

    @Test
    void aTimeWhenAStrengthWasSmallerIsNone() {
        on(better("factor-1", PROTECTIVE)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void withoutOneItIsNotRecorded() {
        on(factor("factor-1", PRESENTING).build())
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /formulations/0");
    }

    @Test
    void everyCurrentFormulationIsLookedAt() {
        on(family(of("formulation-1", better("factor-1", PRESENTING)), of("formulation-2")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("SUPPORTS /formulations/0/factors/0", "MISSING /formulations/1");
    }

    @Test
    void withoutAFormulationItCannotBeSaid() {
        on(family())
                .notEnough(NotEnoughReason.NOT_RECORDED, "No formulation is recorded for this work.")
                .evidence("MISSING ");
        on(notHeld(family(), RecordType.FORMULATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "No formulation is recorded for this work.");
    }
}
