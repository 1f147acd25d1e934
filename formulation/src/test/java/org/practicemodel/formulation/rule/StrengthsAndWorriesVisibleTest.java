package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.vocabulary.FactorKind.PERPETUATING;
import static org.practicemodel.core.vocabulary.FactorKind.PREDICTIVE;
import static org.practicemodel.core.vocabulary.FactorKind.PRESENTING;
import static org.practicemodel.core.vocabulary.FactorKind.PROTECTIVE;
import static org.practicemodel.formulation.rule.Given.explored;
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
import org.practicemodel.core.vocabulary.FactorScenario;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.ExplorationState;

class StrengthsAndWorriesVisibleTest {

    private static final StrengthsAndWorriesVisible RULE = new StrengthsAndWorriesVisible();

    private static final Factor STRENGTH = factor("factor-1", PROTECTIVE).build();
    private static final Factor WORRY = factor("factor-2", PRESENTING).build();

    private static Found on(PracticeRecord record) {
        return found(RULE, "2026-04-01", record);
    }

    private static Found on(Factor... factors) {
        return on(family(of("formulation-1", factors)));
    }

    private static Formulation of(String id, Factor... factors) {
        return formulation(id).addFactors(factors).build();
    }

    private static String open(int strengths, int worries) {
        return "Not both can be seen so far. Strengths: " + strengths + ". Worries: " + worries + ".";
    }

    private static String both(int strengths, int worries) {
        return "Both can be seen. Strengths: " + strengths + ". Worries: " + worries + ".";
    }

    @Test
    void isAnAdvisoryRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P08-R5");
        assertThat(descriptor.slug()).isEqualTo("strengths-and-worries-visible");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.testBasis()).hasToString("I");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.NONE);
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @Test
    void oneOfEachIsMetHoweverManyThereAre() {
        on(STRENGTH, WORRY).met(both(1, 1)).evidence("SUPPORTS /formulations/0");
        on(
                        STRENGTH,
                        WORRY,
                        factor("factor-3", PERPETUATING).build(),
                        factor("factor-4", PERPETUATING).build())
                .met(both(1, 3));
    }

    @Test
    void withoutOneOfThemTheCountsAreShown() {
        on(WORRY).notEnough(NotEnoughReason.NOT_RECORDED, open(0, 1)).evidence("MISSING /formulations/0");
        on(STRENGTH).notEnough(NotEnoughReason.NOT_RECORDED, open(1, 0));
        on(new Factor[0]).notEnough(NotEnoughReason.NOT_RECORDED, open(0, 0));
    }

    @Test
    void whatIsBothIsCountedAsBoth() {
        on(factor("factor-1", PROTECTIVE, PERPETUATING).build()).met(both(1, 1));
    }

    @Test
    void whatMayComeIsAWorryUnlessItIsAHope() {
        Factor ahead = factor("factor-2", PREDICTIVE).build();

        on(STRENGTH, ahead).met(both(1, 1));
        on(STRENGTH, ahead.withScenario(FactorScenario.IF_THINGS_STAY_THE_SAME)).met(both(1, 1));
        on(STRENGTH, ahead.withScenario(FactorScenario.IF_THINGS_CHANGE))
                .notEnough(NotEnoughReason.NOT_RECORDED, open(1, 0));
    }

    @Test
    void whatSaysNothingIsNotCounted() {
        on(
                        explored("factor-1", PROTECTIVE, ExplorationState.NONE_FOUND),
                        explored("factor-2", PRESENTING, ExplorationState.NOT_NOW),
                        factor("factor-3").build())
                .notEnough(NotEnoughReason.NOT_RECORDED, open(0, 0));
    }

    @Test
    void allCurrentFormulationsAreCountedTogether() {
        on(family(of("formulation-2", WORRY), of("formulation-1", STRENGTH)))
                .met(both(1, 1))
                .evidence("SUPPORTS /formulations/1", "SUPPORTS /formulations/0");
        on(family(of("formulation-2", WORRY), of("formulation-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, open(0, 1))
                .evidence("MISSING /formulations/1", "MISSING /formulations/0");
    }

    @Test
    void doesNotApplyWithoutAFormulation() {
        on(family()).notApplicable("No formulation is recorded for this work.").evidence();
        on(notHeld(family(), RecordType.FORMULATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "No formulation is recorded for this work.")
                .evidence("MISSING ");
    }
}
