package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.vocabulary.FactorKind.PERPETUATING;
import static org.practicemodel.core.vocabulary.FactorKind.PROTECTIVE;
import static org.practicemodel.formulation.rule.Given.WORDS;
import static org.practicemodel.formulation.rule.Given.day;
import static org.practicemodel.formulation.rule.Given.explored;
import static org.practicemodel.formulation.rule.Given.factor;
import static org.practicemodel.formulation.rule.Given.family;
import static org.practicemodel.formulation.rule.Given.formulation;
import static org.practicemodel.formulation.rule.Given.found;
import static org.practicemodel.formulation.rule.Given.notHeld;
import static org.practicemodel.formulation.rule.Given.perspective;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Stance;

class StrengthsAreSpecificTest {

    private static final StrengthsAreSpecific RULE = new StrengthsAreSpecific();
    private static final Party MOTHER = Party.of(PersonId.of("mother"));

    private static final String MET =
            "Each strength comes with an example, with when it was, or with somebody who says so.";
    private static final String OPEN = "For a strength no example, no day and nobody who says so is recorded so far.";

    private static Found on(PracticeRecord record) {
        return found(RULE, "2026-04-01", record);
    }

    private static Found on(Factor... factors) {
        return on(family(of("formulation-1", factors)));
    }

    private static Formulation of(String id, Factor... factors) {
        return formulation(id).addFactors(factors).build();
    }

    private static Factor strength(String id) {
        return factor(id, PROTECTIVE).build();
    }

    @Test
    void isAnAdvisoryRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P08-R3");
        assertThat(descriptor.slug()).isEqualTo("strengths-are-specific");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.testBasis()).hasToString("I");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.NONE);
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @Test
    void anExampleIsMet() {
        on(strength("factor-1").withExample(WORDS)).met(MET).evidence("SUPPORTS /formulations/0/factors/0");
    }

    @Test
    void whenItWasIsMet() {
        on(strength("factor-1").withSince(PartialDate.parse("2024"))).met(MET);
        on(strength("factor-1").withStatement(WORDS.withOn(day("2026-03-03")))).met(MET);
        on(strength("factor-1").withNotedOn(day("2026-03-03"))).notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
    }

    @Test
    void whoSaysSoIsMet() {
        on(strength("factor-1").withStatement(WORDS.withSaidBy(MOTHER))).met(MET);
        on(strength("factor-1").withStatement(WORDS.withRole(RoleCode.SOCIAL_WORKER)))
                .met(MET);
        on(strength("factor-1").withPerspectives(perspective(MOTHER, Stance.AGREES)))
                .met(MET);
        on(strength("factor-1").withPerspectives(perspective(MOTHER, Stance.NOT_ASKED)))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        on(strength("factor-1").withPerspectives(perspective(MOTHER, Stance.CHOSE_NOT_TO_SAY)))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
    }

    @Test
    void eachStrengthOfEachFormulationIsLookedAt() {
        on(strength("factor-2").withExample(WORDS), strength("factor-1"))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN)
                .evidence("MISSING /formulations/0/factors/1", "SUPPORTS /formulations/0/factors/0");
        on(family(
                        of("formulation-1", strength("factor-1").withExample(WORDS)),
                        of("formulation-2", strength("factor-2"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
    }

    @Test
    void onlyStrengthsAreLookedAt() {
        String none = "No strength is recorded so far.";

        on(factor("factor-1", PERPETUATING).build(), strength("factor-2").withExample(WORDS))
                .met(MET);
        on(factor("factor-1", PERPETUATING).example(WORDS).build())
                .notEnough(NotEnoughReason.NOT_RECORDED, none)
                .evidence("MISSING /formulations/0");
        on(explored("factor-1", PROTECTIVE, ExplorationState.NONE_FOUND).withExample(WORDS))
                .notEnough(NotEnoughReason.NOT_RECORDED, none);
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
