package org.practicemodel.principles.rule.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.team.SharedFormulations.LEAD;
import static org.practicemodel.principles.rule.team.SharedFormulations.MOTHER;
import static org.practicemodel.principles.rule.team.SharedFormulations.SCHOOL;
import static org.practicemodel.principles.rule.team.SharedFormulations.TEACHER;
import static org.practicemodel.principles.rule.team.SharedFormulations.formulated;
import static org.practicemodel.principles.rule.team.SharedFormulations.formulation;
import static org.practicemodel.principles.rule.team.SharedFormulations.hypothesis;
import static org.practicemodel.principles.rule.team.SharedFormulations.objection;
import static org.practicemodel.principles.rule.team.SharedFormulations.says;
import static org.practicemodel.principles.rule.team.SharedFormulations.shared;
import static org.practicemodel.principles.rule.team.SharedFormulations.stands;
import static org.practicemodel.principles.testing.Engaged.WORDS;
import static org.practicemodel.principles.testing.Engaged.contribution;
import static org.practicemodel.principles.testing.Engaged.led;
import static org.practicemodel.principles.testing.Engaged.team;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Recorded.family;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.participation.ContributorKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.principles.testing.Engaged;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class FormulationSharedAcrossAgenciesTest {

    private static final FormulationSharedAcrossAgencies RULE = new FormulationSharedAcrossAgencies();

    private static final String MET = "Several agencies contributed to the formulation.";
    private static final String ONE_VOICE = "What a second agency says in the formulation is not recorded.";
    private static final String ONE_AGENCY =
            "One agency works with the family, so there is no partner to share a formulation with.";
    private static final String NOT_ANSWERED =
            "A partner sees something differently; an answer is not recorded so far.";
    private static final String SEEN_DIFFERENTLY =
            "A partner sees the formulation differently; what they were answered is not recorded.";

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static Found found(PracticeRecord record) {
        return on("2026-04-01", record);
    }

    @Test
    void isASupportingRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E1-R2");
        assertThat(descriptor.slug()).isEqualTo("formulation-shared-across-agencies");
        assertThat(descriptor.element()).isEqualTo(LeedsElements.MULTI_AGENCY_WORKING);
        assertThat(descriptor.principles()).isEmpty();
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.testBasis()).hasToString("S current guide ¶18");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.NONE);
        assertThat(descriptor.thresholds())
                .extracting(limit -> limit.key() + " " + limit.defaultValue())
                .containsExactly("agencies.min 2");
    }

    @Test
    void whatTwoAgenciesSayIsMet() {
        found(shared()).met(MET).evidence("SUPPORTS /formulations/0");
        found(formulated(formulation(says(LEAD), says(TEACHER)))).met(MET);
        found(formulated(formulation(says(LEAD), stands(SCHOOL, Stance.SEES_DIFFERENTLY))))
                .met(MET);
        found(formulated(formulation(says(SCHOOL), says(Party.of(AgencyId.of("agency-health"))))))
                .met(MET);
        found(formulated(formulation(says(LEAD)).withHypotheses(hypothesis(stands(SCHOOL, Stance.AGREES)))))
                .met(MET);
    }

    @Test
    void oneVoiceLeavesItOpen() {
        found(formulated(formulation(says(LEAD))))
                .notEnough(NotEnoughReason.NOT_RECORDED, ONE_VOICE)
                .evidence("MISSING /formulations/0");
        found(formulated(formulation(says(SCHOOL), says(TEACHER)))).notEnough(NotEnoughReason.NOT_RECORDED, ONE_VOICE);
        found(formulated(formulation(says(LEAD), says(MOTHER)))).notEnough(NotEnoughReason.NOT_RECORDED, ONE_VOICE);
        for (Stance silent : new Stance[] {Stance.NOT_ASKED, Stance.CHOSE_NOT_TO_SAY}) {
            found(formulated(formulation(says(LEAD), stands(SCHOOL, silent))))
                    .notEnough(NotEnoughReason.NOT_RECORDED, ONE_VOICE);
        }
    }

    @Test
    void whatAnAgencyBroughtToItCounts() {
        PracticeRecord one = formulated(formulation(says(LEAD)));
        var brought = contribution("contribution-1", ContributorKind.PROFESSIONAL, "2026-02-03", "formulation-1");

        found(Engaged.with(one, brought.withBy(TEACHER)))
                .met(MET)
                .evidence("SUPPORTS /formulations/0", "SUPPORTS /engagement/contributions/0");
        found(Engaged.with(one, brought)).notEnough(NotEnoughReason.NOT_RECORDED, ONE_VOICE);
        found(Engaged.with(one, brought.withBy(LEAD))).notEnough(NotEnoughReason.NOT_RECORDED, ONE_VOICE);
        found(Engaged.with(
                        one,
                        contribution("contribution-1", ContributorKind.PROFESSIONAL, "2026-02-03", "plan-1")
                                .withBy(TEACHER)))
                .notEnough(NotEnoughReason.NOT_RECORDED, ONE_VOICE);
    }

    @Test
    void eachFormulationThatHoldsNowIsLookedAt() {
        Formulation second = formulation(says(LEAD)).withId(FormulationId.of("formulation-2"));

        found(formulated(formulation(says(LEAD), says(SCHOOL)), second))
                .notEnough(NotEnoughReason.NOT_RECORDED, ONE_VOICE)
                .evidence("SUPPORTS /formulations/0", "MISSING /formulations/1");
        found(formulated(
                        formulation(says(LEAD), says(SCHOOL)),
                        second.withSupersedes(FormulationId.of("formulation-1"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, ONE_VOICE)
                .evidence("MISSING /formulations/1");
    }

    @Test
    void aPartnerWhoSeesTheGuessOrTheAgreementDifferentlyIsAnswered() {
        Perspective differs = stands(SCHOOL, Stance.SEES_DIFFERENTLY);
        Formulation two = formulation(says(LEAD), says(SCHOOL));

        found(formulated(two.withHypotheses(hypothesis(differs))))
                .notEnough(NotEnoughReason.NOT_RECORDED, SEEN_DIFFERENTLY)
                .evidence("MISSING /formulations/0");
        found(formulated(two.withHypotheses(hypothesis(differs.withResponse(WORDS)))))
                .met(MET);
        found(formulated(two.withHypotheses(hypothesis(stands(LEAD, Stance.SEES_DIFFERENTLY)))))
                .met(MET);
        found(formulated(two.withHypotheses(hypothesis(stands(MOTHER, Stance.SEES_DIFFERENTLY)))))
                .met(MET);
        SignOff agreed = SignOff.builder()
                .on(Given.day("2026-02-20"))
                .role(RoleCode.SOCIAL_WORKER)
                .addPerspectives(differs)
                .build();
        found(formulated(two.withSignOff(agreed))).notEnough(NotEnoughReason.NOT_RECORDED, SEEN_DIFFERENTLY);
        found(formulated(two.withSignOff(agreed.withPerspectives(differs.withResponse(WORDS)))))
                .met(MET);
    }

    @Test
    void withoutASecondAgencyItDoesNotApply() {
        PracticeRecord alone = led(family()).withFormulations(formulation(says(LEAD)));

        found(alone).notApplicable(ONE_AGENCY).evidence();
        found(notHeld(alone, RecordType.INVOLVEMENTS))
                .notEnough(
                        NotEnoughReason.SOURCE_DOES_NOT_HOLD,
                        "The source has no place for which agencies are involved.")
                .evidence("MISSING /journey/episodes/0");
        found(led(family(), team("agency-school", Given.between("2026-01-05", "2026-03-31"))))
                .notApplicable(ONE_AGENCY);
        found(alone.withFormulations(formulation(says(LEAD), says(SCHOOL)))).met(MET);
        found(Engaged.with(alone, objection())).notEnough(NotEnoughReason.NOT_RECORDED, ONE_VOICE, NOT_ANSWERED);
    }

    @Test
    void withoutAFormulationItCannotBeSeen() {
        String none = "No formulation is recorded for this work.";

        found(formulated()).notEnough(NotEnoughReason.NOT_RECORDED, none).evidence("MISSING /journey/episodes/0");
        found(notHeld(formulated(), RecordType.FORMULATIONS)).notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, none);
        on("2026-01-31", shared()).notEnough(NotEnoughReason.NOT_RECORDED, none);
    }
}
