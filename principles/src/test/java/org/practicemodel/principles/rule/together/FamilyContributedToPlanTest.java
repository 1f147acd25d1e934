package org.practicemodel.principles.rule.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.participation.ContributorKind.CHILD;
import static org.practicemodel.core.participation.ContributorKind.FAMILY_OR_NETWORK;
import static org.practicemodel.core.participation.ContributorKind.PARENT_OR_CARER;
import static org.practicemodel.core.participation.ContributorKind.PROFESSIONAL;
import static org.practicemodel.principles.testing.Engaged.contribution;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Recorded.agreed;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.plan;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.participation.Contribution;
import org.practicemodel.core.participation.ContributorKind;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.FamilyPart;
import org.practicemodel.principles.testing.Engaged;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class FamilyContributedToPlanTest {

    private static final FamilyContributedToPlan RULE = new FamilyContributedToPlan();

    private static final String MET = "The family had brought something to plan plan-1 by 1 May 2026.";
    private static final String NOT_RECORDED =
            "It is not recorded what the family had brought to plan plan-1 by 1 May 2026.";
    private static final String LATER =
            "What the family brought to plan plan-1 is recorded, but not by 1 May 2026, when it was agreed.";
    private static final String RELIED =
            "What people bring is relied on to be recorded here, and nothing from the family"
                    + " was for plan plan-1 by 1 May 2026, when it was agreed.";
    private static final String PROFESSIONALS = "What professionals brought to plan plan-1 by 1 May 2026, when it was"
            + " agreed, is recorded; what the family brought is not.";
    private static final String NO_PART = "It is marked that the family had no part in plan plan-1.";
    private static final Plan PLAN =
            agreed("plan-1", PlanKind.CHILD_IN_NEED, "2026-05-01").build();

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static Found found(PracticeRecord record) {
        return on("2026-06-01", record);
    }

    private static PracticeRecord brought(Contribution... contributions) {
        return Engaged.with(family().withPlans(PLAN), contributions);
    }

    private static Contribution by(ContributorKind kind, String on) {
        return contribution("contribution-" + kind, kind, on, "plan-1");
    }

    private static PracticeRecord relied(PracticeRecord record) {
        return reliedOn(record, RecordType.CONTRIBUTIONS, "2026-05-01");
    }

    @Test
    void isAKeyRuleThatAReasonAnswers() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P01-R1");
        assertThat(descriptor.slug()).isEqualTo("family-contributed-to-plan");
        assertThat(descriptor.principles()).containsExactly(LeedsPrinciples.ALWAYS_WORKING_WITH);
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.testBasis()).hasToString("I current guide ¶16");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @Test
    void anybodyOfTheFamilyMayHaveBroughtSomethingByTheDayItWasAgreed() {
        for (ContributorKind kind : List.of(CHILD, PARENT_OR_CARER, FAMILY_OR_NETWORK)) {
            found(brought(by(kind, "2026-05-01"))).met(MET).evidence("SUPPORTS /engagement/contributions/0");
        }
        found(relied(brought(
                        by(CHILD, "2026-02-01"), by(PROFESSIONAL, "2026-02-01"), by(PARENT_OR_CARER, "2026-05-02"))))
                .met(MET)
                .evidence("SUPPORTS /engagement/contributions/0");
        found(brought(by(CHILD, "2026-05-02")))
                .notEnough(NotEnoughReason.NOT_RECORDED, LATER)
                .evidence("MISSING /engagement/contributions/0", "MISSING /plans/0");
    }

    @Test
    void whatIsNotRecordedIsOpenUnlessItIsReliedOn() {
        found(brought()).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED).evidence("MISSING /plans/0");
        found(notHeld(brought(), RecordType.CONTRIBUTIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
        found(relied(brought())).notMet(RELIED).notJustBegun().evidence("MISSING /plans/0");
        found(reliedOn(brought(), RecordType.CONTRIBUTIONS, "2026-05-02"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void whatCameLaterIsShownAndSpeaksOnlyWhereContributionsAreReliedOn() {
        PracticeRecord later = brought(by(PROFESSIONAL, "2026-04-20"), by(PARENT_OR_CARER, "2026-05-03"));

        found(later)
                .notEnough(NotEnoughReason.NOT_RECORDED, LATER)
                .evidence("MISSING /engagement/contributions/1", "MISSING /plans/0");
        found(relied(later))
                .notMet(RELIED)
                .notJustBegun()
                .evidence(
                        "CONTRADICTS /engagement/contributions/0",
                        "MISSING /engagement/contributions/1",
                        "MISSING /plans/0");
        found(relied(brought(by(PARENT_OR_CARER, "2026-05-03")))).notMet(RELIED);
    }

    @Test
    void onlyWhatProfessionalsBroughtIsBegun() {
        found(brought(by(PROFESSIONAL, "2026-05-01")))
                .notMet(PROFESSIONALS)
                .begun()
                .evidence("CONTRADICTS /engagement/contributions/0", "MISSING /plans/0");
        found(brought(by(PROFESSIONAL, "2026-05-02"))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(brought(by(PROFESSIONAL, "2026-05-01").withOn(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void whatMayHaveBeenTheFamilysInTimeLeavesItOpen() {
        Contribution undated = by(CHILD, "2026-05-01").withOn(Optional.empty());
        Contribution somebodys = by(ContributorKind.of("anytown-visitor"), "2026-05-01");

        for (Contribution perhaps : List.of(undated, somebodys, somebodys.withOn(Optional.empty()))) {
            found(relied(brought(perhaps, by(PROFESSIONAL, "2026-04-20"))))
                    .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                    .evidence("MISSING /plans/0");
        }
        found(relied(brought(somebodys.withOn(Given.day("2026-05-02"))))).notMet(RELIED);
    }

    @Test
    void whatIsMarkedOfTheFamilysPartSpeaksWhereNothingTheyBroughtDoes() {
        Plan without = PLAN.withFamilyPart(FamilyPart.NOT_INVOLVED);
        Plan with = PLAN.withFamilyPart(FamilyPart.TOOK_PART);

        found(brought(by(CHILD, "2026-05-02")).withPlans(without))
                .notMet(NO_PART)
                .notJustBegun()
                .evidence("CONTRADICTS /plans/0");
        found(brought(by(CHILD, "2026-05-01")).withPlans(without))
                .notEnough(
                        NotEnoughReason.CONFLICTING,
                        "What the family brought to plan plan-1 is recorded, and also that they had no part in it.")
                .evidence("MISSING /engagement/contributions/0", "MISSING /plans/0");
        found(relied(brought(by(PROFESSIONAL, "2026-04-20"))).withPlans(with))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(relied(brought()).withPlans(PLAN.withFamilyPart(FamilyPart.of("anytown-unsure"))))
                .notMet(RELIED);
    }

    @Test
    void aReasonAnswers() {
        PracticeRecord relied = relied(brought());
        String given = "A reason was given on 4 May 2026 (role: team-manager).";

        found(relied.withRationales(reason("reason-1", "P01-R1", "2026-05-04", "plan-1")))
                .metWithReason(RELIED, given)
                .evidence("SUPPORTS /plans/0", "SUPPORTS /rationales/0");
        found(relied.withRationales(reason("reason-1", "P01-R1", "2026-05-04", "plan-2")))
                .notMet(RELIED);
        found(relied.withRationales(reason("reason-1", "P01-R3", "2026-05-04", "plan-1")))
                .notMet(RELIED);
        found(brought(by(PROFESSIONAL, "2026-05-01")).withRationales(reason("reason-1", "P01-R1", "2026-05-04")))
                .metWithReason(PROFESSIONALS, given);
    }

    @Test
    void aPlanInForceWithoutADayOfAgreementIsLookedAtFromItsFirstDay() {
        PracticeRecord inForce = brought(by(CHILD, "2026-05-01"))
                .withPlans(
                        plan("plan-1", PlanKind.CHILD_PROTECTION, "2026-05-01").build());

        found(inForce).met(MET);
        found(relied(Engaged.with(inForce, by(CHILD, "2026-05-02"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(relied(Engaged.with(inForce, by(PROFESSIONAL, "2026-05-01"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(inForce.withPlans(inForce.plans().get(0).withFamilyPart(FamilyPart.NOT_INVOLVED))
                        .withEngagement(family().engagement()))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void eachPlanInItsCurrentVersionIsLookedAt() {
        Plan second = agreed("plan-2", PlanKind.PATHWAY, "2026-05-10").build();
        Contribution toBoth = contribution("contribution-1", CHILD, "2026-05-05", "plan-1", "plan-2");

        found(brought(toBoth).withPlans(PLAN, second))
                .notEnough(NotEnoughReason.NOT_RECORDED, LATER)
                .evidence("MISSING /engagement/contributions/0", "MISSING /plans/0");
        found(brought(toBoth).withPlans(PLAN, second.withSupersedes(PlanId.of("plan-1"))))
                .met("The family had brought something to plan plan-2 by 10 May 2026.");
        found(brought(by(CHILD, "2026-05-01")).withPlans(PLAN, second.withSupersedes(PlanId.of("plan-1"))))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "It is not recorded what the family had brought to plan plan-2 by 10 May 2026.");
    }

    @Test
    void aPartStandsOnThePageOfItsPlan() {
        Plan part = agreed("plan-2", PlanKind.PATHWAY, "2026-05-10")
                .partOf(PlanId.of("plan-1"))
                .build();

        found(brought(contribution("contribution-1", CHILD, "2026-05-01", "plan-2"))
                        .withPlans(PLAN, part))
                .met(MET);
    }

    @Test
    void withoutAPlanOfChildrensServicesItDoesNotApply() {
        String none = "No plan is in force.";

        found(brought().withPlans()).notApplicable(none).evidence();
        found(brought().withPlans(PLAN.withKind(PlanKind.HEALTH))).notApplicable(none);
        found(brought().withPlans(PLAN.withAgreedOn(Optional.empty()))).notApplicable(none);
        found(brought().withPlans(PLAN.withInterval(Given.between("2026-05-01", "2026-05-31"))))
                .notApplicable(none);
        on("2026-04-30", brought()).notApplicable(none);
        found(notHeld(brought().withPlans(), RecordType.PLANS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, none)
                .evidence("MISSING /journey/episodes/0");
    }

    @Test
    void whatIsWrittenDownLaterIsNotKnownYet() {
        Contribution late = by(CHILD, "2026-04-20")
                .withProvenance(
                        Provenance.builder().recordedOn(Given.day("2026-06-02")).build());

        found(brought(late)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-06-02", brought(late)).met(MET);
    }

    @Test
    void onceTheWorkHasEndedItBecomesHistory() {
        PracticeRecord ended = relied(closedFamily().withPlans(PLAN));

        on("2026-12-30", ended).notMet(RELIED);
        on("2026-12-31", ended)
                .notApplicable("There is no plan to look at now.")
                .history("2026-06-30 " + RELIED);
        PracticeRecord opened = ended.withJourney(ended.journey()
                .withEpisodes(
                        Given.closed("episode-1", "2026-01-05", "2026-06-30"), Given.open("episode-2", "2026-09-01")));
        on("2026-09-02", opened.withPlans(PLAN.withInterval(Given.between("2026-05-01", "2026-06-30"))))
                .notApplicable("No plan is in force.");
    }
}
