package org.practicemodel.principles.rule.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.network.Meetings.held;
import static org.practicemodel.principles.testing.Given.between;
import static org.practicemodel.principles.testing.Given.closed;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.open;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Recorded.agreed;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.people;
import static org.practicemodel.principles.testing.Recorded.with;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.OwnerKind;
import org.practicemodel.core.plan.Adoption;
import org.practicemodel.core.plan.AdoptionOutcome;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class FamilyPlanUsedTest {

    private static final FamilyPlanUsed RULE = new FamilyPlanUsed();
    private static final String AS_OF = "2026-04-30";
    private static final String NONE = "There is no plan that the family made to look at now.";
    private static final String NOT_RECORDED = "It is not recorded what came of the family's plan plan-1.";
    private static final String ADOPTED = "The family's plan plan-1 was adopted.";
    private static final String NOT_ADOPTED =
            "The family's plan plan-1 was not adopted, and it is not recorded why it would not have been safe.";
    private static final String ONE_ACTION = "One action of the plan is the family's or its network's.";

    private static final Plan OWN =
            agreed("plan-1", PlanKind.FAMILY, "2026-03-02").build();
    private static final Plan MAIN =
            agreed("plan-2", PlanKind.CHILD_IN_NEED, "2026-03-09").build();

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static Adoption came(AdoptionOutcome outcome) {
        return Adoption.builder().outcome(outcome).on(day("2026-03-09")).build();
    }

    private static Plan turnedDown() {
        return OWN.withAdoption(came(AdoptionOutcome.NOT_ADOPTED));
    }

    private static Action action(String id, String kind) {
        return Action.builder()
                .id(ActionId.of(id))
                .statement(Statement.of("Invented words."))
                .ownerKind(OwnerKind.of(kind))
                .build();
    }

    private static PracticeRecord acting(PracticeRecord record, Action... actions) {
        return record.withActions(actions);
    }

    @Test
    void isASupportingRuleBesideWhichAReasonIsShown() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P03-R4");
        assertThat(descriptor.slug()).isEqualTo("family-plan-used");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.testBasis()).hasToString("S board report 2020 §2.10");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.thresholds()).isEmpty();
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + " " + need.field())
                .containsExactly("family-plans adoption", "actions ownerKind", "plans agreedOn");
    }

    @Test
    void withoutAPlanOfTheFamilyThereIsNothingToAsk() {
        on(AS_OF, with(family(), MAIN)).notApplicable(NONE).evidence();
        on(AS_OF, notHeld(with(family(), MAIN), RecordType.FAMILY_PLANS))
                .notEnough(
                        NotEnoughReason.SOURCE_DOES_NOT_HOLD, "The source has no place for plans that families made.")
                .evidence("MISSING ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"adopted", "adopted-in-part"})
    void aPlanThatWasAdoptedIsUsed(String outcome) {
        on(AS_OF, with(family(), OWN.withAdoption(came(AdoptionOutcome.of(outcome)))))
                .met(ADOPTED)
                .evidence("SUPPORTS /plans/0");
    }

    @Test
    void aPlanOfWhichNobodyKnowsWhatCameLeavesItOpen() {
        on(AS_OF, reliedOn(with(family(), OWN, MAIN), RecordType.FAMILY_PLANS, "2020-01-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /plans/0");
        on(AS_OF, with(family(), OWN.withAdoption(came(AdoptionOutcome.of("anytown:under-discussion")))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-03-08", with(family(), OWN.withAdoption(came(AdoptionOutcome.ADOPTED))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-03-09", with(family(), OWN.withAdoption(came(AdoptionOutcome.ADOPTED))))
                .met(ADOPTED);
    }

    @Test
    void aPlanThatWasTurnedDownSpeaksAgainstItUnlessItWouldNotHaveBeenSafe() {
        on(AS_OF, with(family(), turnedDown(), MAIN))
                .notMet(NOT_ADOPTED)
                .notJustBegun()
                .aboutNobodyElse()
                .evidence("CONTRADICTS /plans/0");
        on(
                        AS_OF,
                        with(
                                family(),
                                OWN.withAdoption(came(AdoptionOutcome.NOT_ADOPTED)
                                        .withNotSafeBecause(Statement.of("Invented words.")))))
                .metWithReason(
                        "The family's plan plan-1 was not adopted, and it is recorded why it would not have been safe.")
                .evidence("SUPPORTS /plans/0");
    }

    @Test
    void anyOtherReasonIsShownBesideIt() {
        on(AS_OF, with(family(), turnedDown()).withRationales(reason("reason-1", "P03-R4", "2026-03-10", "plan-1")))
                .notMet(NOT_ADOPTED, "A reason was given on 10 March 2026 (role: team-manager).")
                .withShownReason()
                .evidence("CONTRADICTS /plans/0", "SUPPORTS /rationales/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"child", "family", "network"})
    void anActionOfTheFamilyInThePlanIsEnough(String kind) {
        PracticeRecord record = acting(
                with(family(), turnedDown(), MAIN.withActions(ActionId.of("action-1"))), action("action-1", kind));

        on(AS_OF, record).met(ONE_ACTION).evidence("SUPPORTS /actions/0");
    }

    @Test
    void anActionOfAProfessionalIsNot() {
        Action byKind = action("action-1", "professional").withOwners(Party.of(PersonId.of("mother")));
        Plan main = MAIN.withActions(ActionId.of("action-1"));

        on(AS_OF, acting(with(family(), turnedDown(), main), byKind)).notMet(NOT_ADOPTED);
        on(
                        AS_OF,
                        acting(
                                with(family(), turnedDown(), main),
                                byKind.withOwnerKind(Optional.empty()).withOwners(Party.of(WorkerId.of("worker-1")))))
                .notMet(NOT_ADOPTED);
        on(AS_OF, acting(with(family(), turnedDown(), main), byKind.withOwnerKind(Optional.empty())))
                .met(ONE_ACTION);
    }

    @Test
    void actionsAreCounted() {
        on(
                        AS_OF,
                        acting(
                                with(family(), OWN, MAIN.withActions(ActionId.of("action-1"), ActionId.of("action-2"))),
                                action("action-2", "family"),
                                action("action-1", "network")))
                .met("2 actions of the plan are the family's or its network's.")
                .evidence("SUPPORTS /actions/1", "SUPPORTS /actions/0");
    }

    @Test
    void theFamilysOwnActionsCountWhereItsPlanIsThePlanOrAPartOfIt() {
        Plan own = OWN.withActions(ActionId.of("action-1"));
        Action action = action("action-1", "family");

        on(AS_OF, acting(with(family(), own), action)).met(ONE_ACTION);
        on(AS_OF, acting(with(family(), own.withPartOf(PlanId.of("plan-2")), MAIN), action))
                .met(ONE_ACTION);
        on(AS_OF, acting(with(family(), own, MAIN), action)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, acting(with(family(), turnedDown().withActions(ActionId.of("action-1"))), action))
                .notMet(NOT_ADOPTED);
        on(AS_OF, acting(with(family(), own.withAgreedOn(Optional.empty())), action))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void onlyAPlanThatIsAgreedAndInForceForTheSameChildrenCounts() {
        Plan main = MAIN.withActions(ActionId.of("action-1"));
        Action action = action("action-1", "family");
        Plan own = OWN.withSubjects(people("child-1"));

        on(AS_OF, acting(with(family(), own, main.withSubjects(people("child-1", "child-2"))), action))
                .met(ONE_ACTION);
        on(AS_OF, acting(with(family(), own, main.withSubjects(people("child-2"))), action))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, acting(with(family(), own, main.withAgreedOn(Optional.empty())), action))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, acting(with(family(), own, main.withInterval(between("2026-03-09", "2026-04-29"))), action))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, acting(with(family(), own, main.withInterval(between("2026-03-09", AS_OF))), action))
                .met(ONE_ACTION);
        on(
                        AS_OF,
                        acting(
                                with(
                                        family(),
                                        own,
                                        main,
                                        agreed("plan-3", PlanKind.CHILD_IN_NEED, "2026-04-01")
                                                .supersedes(PlanId.of("plan-2"))
                                                .build()),
                                action))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void aPlanThatAConferenceMadeIsTheFamilys() {
        Plan made = agreed("plan-1", PlanKind.CHILD_IN_NEED, "2026-03-02").build();

        on(
                        AS_OF,
                        Meetings.with(
                                with(family(), made),
                                held("meeting-1", "2026-03-02").withPlan(PlanId.of("plan-1"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, Meetings.with(with(family(), made), held("meeting-1", "2026-03-02")))
                .notApplicable(NONE);
    }

    @Test
    void everyPlanOfTheFamilyThatHoldsNowIsLookedAt() {
        Plan other = agreed("plan-3", PlanKind.FAMILY, "2026-03-02")
                .adoption(came(AdoptionOutcome.ADOPTED))
                .build();

        on(AS_OF, with(family(), other, turnedDown()))
                .notMet(NOT_ADOPTED)
                .evidence("CONTRADICTS /plans/1", "SUPPORTS /plans/0");
        on(AS_OF, with(family(), other.withSupersedes(PlanId.of("plan-1")), turnedDown()))
                .met("The family's plan plan-3 was adopted.");
        on(AS_OF, with(family(), turnedDown().withInterval(between("2026-03-02", "2026-04-29"))))
                .notApplicable(NONE);
        on("2026-04-29", with(family(), turnedDown().withInterval(between("2026-03-02", "2026-04-29"))))
                .notMet(NOT_ADOPTED);
    }

    @Test
    void aPlanOfEarlierWorkIsNotLookedAt() {
        PracticeRecord again =
                Given.with(family(), closed("episode-0", "2026-01-05", "2026-03-31"), open("episode-1", "2026-04-01"));

        on(AS_OF, with(again, turnedDown())).notApplicable(NONE);
        on(AS_OF, with(again, turnedDown().withAgreedOn(Optional.empty()))).notApplicable(NONE);
        on(AS_OF, with(family(), turnedDown().withAgreedOn(Optional.empty()))).notMet(NOT_ADOPTED);
        on(AS_OF, with(again, turnedDown().withAgreedOn(day("2026-04-01")))).notMet(NOT_ADOPTED);
    }

    @Test
    void workThatEndedIsLookedAtAsItStoodThen() {
        Plan main = MAIN.withActions(ActionId.of("action-1")).withInterval(between("2026-03-09", "2026-06-30"));

        on("2026-07-31", acting(with(closedFamily(), turnedDown(), main), action("action-1", "family")))
                .met(ONE_ACTION);
        on("2026-12-30", with(closedFamily(), turnedDown())).notMet(NOT_ADOPTED).history();
        on("2026-12-31", with(closedFamily(), turnedDown())).notApplicable(NONE).history("2026-06-30 " + NOT_ADOPTED);
        on("2027-12-31", with(family(), turnedDown())).notMet(NOT_ADOPTED).history();
    }

    @Test
    void whatWasWrittenDownLaterWasNotKnown() {
        PracticeRecord later = with(
                family(),
                turnedDown()
                        .withProvenance(Provenance.builder()
                                .recordedOn(day("2026-04-01"))
                                .build()));

        on("2026-03-31", later).notApplicable(NONE);
        on("2026-04-01", later).notMet(NOT_ADOPTED);
    }
}
