package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.vocabulary.FactorKind.PERPETUATING;
import static org.practicemodel.core.vocabulary.FactorKind.PRESENTING;
import static org.practicemodel.formulation.rule.Given.agreedOn;
import static org.practicemodel.formulation.rule.Given.closedFamily;
import static org.practicemodel.formulation.rule.Given.day;
import static org.practicemodel.formulation.rule.Given.factor;
import static org.practicemodel.formulation.rule.Given.family;
import static org.practicemodel.formulation.rule.Given.formulation;
import static org.practicemodel.formulation.rule.Given.found;
import static org.practicemodel.formulation.rule.Given.hypothesis;
import static org.practicemodel.formulation.rule.Given.notHeld;
import static org.practicemodel.formulation.rule.Given.reason;
import static org.practicemodel.formulation.rule.Understood.ANOTHER_ORDER;
import static org.practicemodel.formulation.rule.Understood.BY_REASON;
import static org.practicemodel.formulation.rule.Understood.DAYS_OPEN;
import static org.practicemodel.formulation.rule.Understood.MET;
import static org.practicemodel.formulation.rule.Understood.PLANNED_FIRST;
import static org.practicemodel.formulation.rule.Understood.RULE;
import static org.practicemodel.formulation.rule.Understood.assertThat;
import static org.practicemodel.formulation.rule.Understood.goal;
import static org.practicemodel.formulation.rule.Understood.guessed;
import static org.practicemodel.formulation.rule.Understood.plan;
import static org.practicemodel.formulation.rule.Understood.planned;
import static org.practicemodel.formulation.rule.Understood.priority;
import static org.practicemodel.formulation.rule.Understood.understood;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.Gathering;
import org.practicemodel.core.voice.GatheringId;
import org.practicemodel.core.voice.GatheringKind;

class UnderstoodBeforePlannedTest {

    private static final String NO_PLAN = "No plan to look at is in force.";

    @Test
    void isASupportingRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E5-R1");
        assertThat(descriptor.slug()).isEqualTo("understood-before-planned");
        assertThat(descriptor.element()).isEqualTo(LeedsElements.RETHINK_FORMULATION_PROCESS);
        assertThat(descriptor.principles()).isEmpty();
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.testBasis()).hasToString("L Rethink one-minute guide section on the process");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @Test
    void oneStepAfterAnotherIsMet() {
        assertThat(planned("2026-03-06")).met(MET).evidence("SUPPORTS /plans/0");
    }

    @Test
    void stepsOnOneDayAreInOrder() {
        Formulation oneDay = understood()
                .withFactors(factor("factor-2", PERPETUATING)
                        .notedOn(day("2026-03-05"))
                        .build())
                .withHypotheses(
                        hypothesis("hypothesis-1").writtenOn(day("2026-03-05")).build())
                .withPriorities(priority("2026-03-05"));

        assertThat(planned(oneDay, "2026-03-05")).met(MET);
    }

    @Test
    void eachStepBeforeTheOneThatLeadsToItIsAnotherOrder() {
        List<PracticeRecord> others = List.of(
                planned(guessed("2026-03-01"), "2026-03-06"),
                planned(understood().withPriorities(priority("2026-03-02")), "2026-03-06"),
                planned(understood().withGoals(goal("goal-1", GoalAuthor.TOGETHER, "2026-03-03")), "2026-03-06"),
                planned("2026-03-04"));

        assertThat(others)
                .allSatisfy(record -> assertThat(record)
                        .notEnough(NotEnoughReason.NOT_RECORDED, ANOTHER_ORDER)
                        .evidence("MISSING /plans/0"));
    }

    @Test
    void aStepWithoutADayDoesNotHideAnotherOrder() {
        assertThat(planned(understood().withGoals(), "2026-03-03"))
                .notEnough(NotEnoughReason.NOT_RECORDED, ANOTHER_ORDER);
    }

    @Test
    void theFirstDayOfAStepCounts() {
        Formulation several = guessed("2026-03-30", "2026-03-03", "")
                .withPriorities(priority("2026-03-29"), priority("2026-03-04"))
                .withGoals(
                        goal("goal-1", GoalAuthor.PROFESSIONAL, "2026-03-28"),
                        goal("goal-2", GoalAuthor.PROFESSIONAL, "2026-03-05"));

        assertThat(planned(several, "2026-03-06")).met(MET);
    }

    @Test
    void whatAChildOrAFamilyHopesForMayComeAtAnyTime() {
        assertThat(planned(
                        understood()
                                .withGoals(
                                        goal("goal-1", GoalAuthor.CHILD, "2026-02-01"),
                                        goal("goal-2", GoalAuthor.FAMILY, "2026-02-02"),
                                        goal("goal-3", GoalAuthor.TOGETHER, "2026-03-05")),
                        "2026-03-06"))
                .met(MET);
    }

    @Test
    void whereEveryGoalMayComeAtAnyTimeThatStepIsLeftOut() {
        Formulation ofTheirOwn = understood().withGoals(goal("goal-1", GoalAuthor.FAMILY, "2026-03-30"));
        PracticeRecord outside = family(ofTheirOwn)
                .withGoals(goal("goal-9", GoalAuthor.PROFESSIONAL, "2026-03-10"))
                .withPlans(plan("2026-03-06").withGoals(GoalId.of("goal-9")));

        assertThat(planned(ofTheirOwn, "2026-03-06")).met(MET);
        assertThat(outside).notEnough(NotEnoughReason.NOT_RECORDED, ANOTHER_ORDER);
        assertThat(outside.withGoals(goal("goal-9", GoalAuthor.CHILD, "2026-03-10")))
                .met(MET);
        assertThat(outside.withFormulations(understood().withGoals())
                        .withGoals(goal("goal-9", GoalAuthor.CHILD, "2026-03-10")))
                .met(MET);
    }

    @Test
    void peopleMayHaveGatheredBeforeAnyFactorWasNoted() {
        Formulation gathered = understood().withGatherings(gathering("2026-03-01"), gathering("2026-03-20"));

        assertThat(planned(gathered.withFactors(factor("factor-1", PRESENTING).build()), "2026-03-06"))
                .met(MET);
        assertThat(planned(
                        gathered.withHypotheses(hypothesis("hypothesis-1")
                                .writtenOn(day("2026-03-01"))
                                .build()),
                        "2026-03-06"))
                .met(MET);
        assertThat(planned(
                        understood()
                                .withFactors()
                                .withGatherings(gathering("2026-03-20").withOn(Optional.empty())),
                        "2026-03-06"))
                .notEnough(NotEnoughReason.NOT_RECORDED, DAYS_OPEN);
    }

    private static Gathering gathering(String on) {
        return Gathering.builder()
                .id(GatheringId.of("gathering-" + on))
                .kind(GatheringKind.RETHINK_SPACE)
                .on(day(on))
                .build();
    }

    @Test
    void goalsOutsideTheFormulationCountWhereItHoldsNone() {
        PracticeRecord outside = family(understood().withGoals())
                .withGoals(goal("goal-9", GoalAuthor.PROFESSIONAL, "2026-03-05"))
                .withPlans(plan("2026-03-06").withGoals(GoalId.of("goal-9")));

        assertThat(outside).met(MET);
        assertThat(outside.withFormulations(understood())
                        .withGoals(goal("goal-9", GoalAuthor.PROFESSIONAL, "2026-02-01")))
                .met(MET);
        assertThat(outside.withPlans(plan("2026-03-06"))).notEnough(NotEnoughReason.NOT_RECORDED, DAYS_OPEN);
    }

    @Test
    void daysThatNobodyRecordedAreHeldAgainstNobody() {
        List<PracticeRecord> open = List.of(
                planned(understood().withFactors(), "2026-03-06"),
                planned(guessed(""), "2026-03-06"),
                planned(guessed(), "2026-03-06"),
                planned(understood().withPriorities(), "2026-03-06"),
                planned(understood().withGoals(), "2026-03-06"),
                family(understood())
                        .withPlans(plan("2026-03-06")
                                .withAgreedOn(Optional.empty())
                                .withInterval(RecordedInterval.openFrom(day("2026-03-06")))));

        assertThat(open)
                .allSatisfy(record -> assertThat(record)
                        .notEnough(NotEnoughReason.NOT_RECORDED, DAYS_OPEN)
                        .evidence("MISSING /plans/0"));
    }

    @Test
    void aPlanBeforeEveryHypothesisOfWhatWasAgreedLaterShowsOtherwise() {
        assertThat(planned(guessed("2026-03-06", "2026-03-05"), "2026-03-04"))
                .notMet(PLANNED_FIRST)
                .notJustBegun()
                .evidence("CONTRADICTS /plans/0");
    }

    @Test
    void itIsLeftOpenWhereAnyHypothesisMayHaveComeFirst() {
        List<Formulation> notBefore = List.of(
                guessed("2026-03-05", ""),
                guessed("2026-03-05", "2026-03-04"),
                guessed("2026-03-05").withSignOff(Optional.empty()),
                guessed("2026-03-05").withSignOff(agreedOn("2026-03-04")),
                guessed().withGoals(goal("goal-1", GoalAuthor.PROFESSIONAL, "2026-03-05")));

        assertThat(notBefore)
                .allSatisfy(formulation -> assertThat(planned(formulation, "2026-03-04"))
                        .notEnough(NotEnoughReason.NOT_RECORDED, ANOTHER_ORDER));
        assertThat(planned(guessed("2026-03-05").withSignOff(agreedOn("2026-03-05")), "2026-03-04"))
                .notMet(PLANNED_FIRST);
    }

    @Test
    void aReasonAnswersForAnyOtherOrder() {
        PracticeRecord first = planned(guessed("2026-03-05"), "2026-03-04");
        PracticeRecord other = planned("2026-03-04");

        assertThat(first.withRationales(reason("E5-R1", "plan-1")))
                .metWithReason(PLANNED_FIRST, BY_REASON)
                .evidence("SUPPORTS /plans/0", "SUPPORTS /rationales/0");
        assertThat(first.withRationales(reason("E5-R1", "formulation-1"))).metWithReason(PLANNED_FIRST, BY_REASON);
        assertThat(first.withRationales(reason("E5-R2", "plan-1"))).notMet(PLANNED_FIRST);
        assertThat(other.withRationales(reason("E5-R1", "plan-1")))
                .metWithReason(ANOTHER_ORDER, BY_REASON)
                .evidence("SUPPORTS /plans/0", "SUPPORTS /rationales/0");
        assertThat(other.withRationales(reason("E5-R1", "plan-2")))
                .notEnough(NotEnoughReason.NOT_RECORDED, ANOTHER_ORDER);
    }

    @Test
    void whatCannotBeChangedBecomesHistory() {
        PracticeRecord first = planned(guessed("2026-03-05"), "2026-03-04");
        PracticeRecord ended = first.withJourney(closedFamily().journey());

        found(RULE, "2026-09-19", first).notMet(PLANNED_FIRST);
        found(RULE, "2026-09-20", first)
                .notApplicable("There is no formulation to look at now.")
                .history("2026-03-20 " + PLANNED_FIRST);
        found(RULE, "2026-09-20", ended)
                .notApplicable("There is no formulation to look at now.")
                .history("2026-03-20 " + PLANNED_FIRST);
    }

    @Test
    void everyCurrentPlanOnItIsLookedAt() {
        Plan late = plan("2026-03-10").withId(PlanId.of("plan-2"));
        PracticeRecord two = planned(guessed("2026-03-05"), "2026-03-04").withPlans(plan("2026-03-04"), late);

        assertThat(two).notMet(PLANNED_FIRST);
        assertThat(planned("2026-03-06").withPlans(plan("2026-03-04"), late.withSupersedes(PlanId.of("plan-1"))))
                .met(MET)
                .evidence("SUPPORTS /plans/1");
    }

    @Test
    void plansThatCannotWaitAreNotLookedAt() {
        assertThat(List.of(PlanKind.INTERIM, PlanKind.SAFETY, PlanKind.FAMILY, PlanKind.HEALTH))
                .allSatisfy(kind -> assertThat(planned(guessed("2026-03-05"), "2026-03-04")
                                .withPlans(plan("2026-03-04").withKind(kind)))
                        .notApplicable(NO_PLAN));
    }

    @Test
    void doesNotApplyWithoutAPlan() {
        assertThat(family(understood())).notApplicable(NO_PLAN).evidence();
        assertThat(notHeld(family(understood()), RecordType.PLANS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NO_PLAN)
                .evidence("MISSING ");
        assertThat(notHeld(planned("2026-03-06"), RecordType.PLANS)).met(MET);
    }

    @Test
    void doesNotApplyWithoutAFormulation() {
        assertThat(family()).notApplicable("No formulation is recorded for this work.");
        assertThat(notHeld(family(), RecordType.FORMULATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "No formulation is recorded for this work.");
    }
}
