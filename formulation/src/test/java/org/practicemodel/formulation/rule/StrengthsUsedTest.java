package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.vocabulary.FactorKind.PERPETUATING;
import static org.practicemodel.core.vocabulary.FactorKind.PROTECTIVE;
import static org.practicemodel.formulation.rule.Given.WORDS;
import static org.practicemodel.formulation.rule.Given.closedFamily;
import static org.practicemodel.formulation.rule.Given.day;
import static org.practicemodel.formulation.rule.Given.explored;
import static org.practicemodel.formulation.rule.Given.factor;
import static org.practicemodel.formulation.rule.Given.family;
import static org.practicemodel.formulation.rule.Given.formulation;
import static org.practicemodel.formulation.rule.Given.found;
import static org.practicemodel.formulation.rule.Given.notHeld;
import static org.practicemodel.formulation.rule.Given.reason;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.ExplorationState;

class StrengthsUsedTest {

    private static final StrengthsUsed RULE = new StrengthsUsed();

    private static final String MET = "The plan builds on a strength.";
    private static final String NO_PLAN = "There is no plan to look at now.";
    private static final String NO_STEP = "No goals or actions of the plan are recorded.";
    private static final String NO_STRENGTH = "No strength was recorded that the plan could build on.";
    private static final String NOT_A_STRENGTH = "What a goal or an action builds on is not recorded as a strength.";
    private static final String NOT_LINKED = "Which strength the plan builds on is not recorded.";
    private static final String AGREED_UNLINKED = "The plan was agreed on 24 March 2026, strengths are recorded, and"
            + " no goal or action of the plan names one.";

    private static Found on(PracticeRecord record) {
        return found(RULE, "2026-04-01", record);
    }

    /** Two strengths, a worry, and a strength that nobody found. */
    private static Formulation understood() {
        return formulation("formulation-1")
                .addFactors(
                        factor("factor-2", PROTECTIVE).build(),
                        factor("factor-1", PROTECTIVE).build(),
                        factor("factor-3", PERPETUATING).build(),
                        explored("factor-4", PROTECTIVE, ExplorationState.NONE_FOUND))
                .build();
    }

    private static Goal goal(String id, String... buildsOn) {
        return Goal.builder()
                .id(GoalId.of(id))
                .author(GoalAuthor.TOGETHER)
                .statement(WORDS)
                .buildsOn(List.of(buildsOn).stream().map(FactorId::of).toList())
                .build();
    }

    private static Action action(String id, String... buildsOn) {
        return Action.builder()
                .id(ActionId.of(id))
                .statement(WORDS)
                .buildsOn(List.of(buildsOn).stream().map(FactorId::of).toList())
                .build();
    }

    private static Plan plan(String id, PlanKind kind, Goal... goals) {
        return Plan.builder()
                .id(PlanId.of(id))
                .kind(kind)
                .agreedOn(day("2026-03-24"))
                .goals(List.of(goals).stream().map(Goal::id).toList())
                .build();
    }

    private static PracticeRecord planned(Formulation formulation, Goal... goals) {
        return family(formulation).withGoals(goals).withPlans(plan("plan-1", PlanKind.CHILD_IN_NEED, goals));
    }

    private static PracticeRecord planned(Goal... goals) {
        return planned(understood(), goals);
    }

    private static PracticeRecord withPlan(PracticeRecord record, Plan plan) {
        return record.withPlans(plan);
    }

    private static Plan planOf(PracticeRecord record) {
        return record.plans().get(0);
    }

    @Test
    void isAKeyRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P08-R2");
        assertThat(descriptor.slug()).isEqualTo("strengths-used");
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.testBasis()).hasToString("S board report 2020 §2.10");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @Test
    void aGoalThatBuildsOnAStrengthIsMet() {
        on(planned(goal("goal-1"), goal("goal-2", "factor-3", "factor-1")))
                .met(MET)
                .evidence("SUPPORTS /goals/1");
    }

    @Test
    void anActionThatBuildsOnAStrengthIsMet() {
        PracticeRecord record = planned(goal("goal-1")).withActions(action("action-1", "factor-2"));

        on(withPlan(record, planOf(record).withActions(ActionId.of("action-1"))))
                .met(MET)
                .evidence("SUPPORTS /actions/0");
        on(record.withActions(action("action-1", "factor-2").withGoals(GoalId.of("goal-1"))))
                .met(MET);
        on(record).notMet(AGREED_UNLINKED);
    }

    @Test
    void everythingThatBuildsOnAStrengthIsShownInOrder() {
        PracticeRecord record = planned(goal("goal-2", "factor-1"), goal("goal-1", "factor-2"))
                .withActions(action("action-1", "factor-2").withGoals(GoalId.of("goal-1")));

        on(record).met(MET).evidence("SUPPORTS /actions/0", "SUPPORTS /goals/1", "SUPPORTS /goals/0");
    }

    @Test
    void aStrengthOfAnEarlierVersionIsAStrength() {
        PracticeRecord record = planned(goal("goal-1", "factor-1"));

        on(record.withFormulations(
                        understood(),
                        formulation("formulation-2")
                                .supersedes(understood().id())
                                .build()))
                .met(MET);
    }

    @Test
    void anAgreedPlanThatNamesNoStrengthIsBegunAndNoMore() {
        on(planned(goal("goal-1"), goal("goal-2")))
                .notMet(AGREED_UNLINKED)
                .begun()
                .evidence(
                        "CONTRADICTS /plans/0",
                        "SUPPORTS /formulations/0/factors/1",
                        "SUPPORTS /formulations/0/factors/0");
        PracticeRecord actionOnly = planned().withActions(action("action-1"));
        on(withPlan(actionOnly, planOf(actionOnly).withActions(ActionId.of("action-1"))))
                .notMet(AGREED_UNLINKED);
    }

    @Test
    void aReasonIsShownBesideIt() {
        on(planned(goal("goal-1")).withRationales(reason("P08-R2", "plan-1")))
                .withShownReason()
                .begun()
                .notMet(AGREED_UNLINKED, "A reason was given on 10 March 2026 (role: team-manager).");
    }

    @Test
    void whatIsNoNamedStrengthLeavesItOpen() {
        on(planned(goal("goal-1", "factor-3"), goal("goal-2")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_A_STRENGTH)
                .evidence("MISSING /goals/0");
        on(planned(goal("goal-1", "factor-4"))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_A_STRENGTH);
        on(planned(goal("goal-1", "factor-9"))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_A_STRENGTH);
        on(notHeld(family().withGoals(goal("goal-1", "factor-9")), RecordType.FORMULATIONS)
                        .withPlans(plan("plan-1", PlanKind.CHILD_IN_NEED, goal("goal-1"))))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_A_STRENGTH);
    }

    @Test
    void withoutAStrengthThereIsNothingToBuildOn() {
        Formulation worries = formulation("formulation-1")
                .addFactors(
                        factor("factor-3", PERPETUATING).build(),
                        explored("factor-4", PROTECTIVE, ExplorationState.NONE_FOUND))
                .build();

        on(planned(worries, goal("goal-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NO_STRENGTH)
                .evidence("MISSING /plans/0");
        on(notHeld(planned(worries, goal("goal-1")), RecordType.FORMULATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NO_STRENGTH);
    }

    @Test
    void aStrengthThatWasNotedAfterThePlanWasAgreedIsNotHeldAgainstIt() {
        Formulation noted = formulation("formulation-1")
                .addFactors(factor("factor-1", PROTECTIVE)
                        .notedOn(day("2026-03-25"))
                        .build())
                .build();
        Formulation begun = formulation("formulation-1")
                .startedOn(day("2026-03-25"))
                .addFactors(factor("factor-1", PROTECTIVE).build())
                .build();

        on(planned(noted, goal("goal-1"))).notEnough(NotEnoughReason.NOT_RECORDED, NO_STRENGTH);
        on(planned(begun, goal("goal-1"))).notEnough(NotEnoughReason.NOT_RECORDED, NO_STRENGTH);
        on(planned(begun.withStartedOn(day("2026-03-24")), goal("goal-1"))).notMet(AGREED_UNLINKED);
        on(planned(
                        noted.withFactors(factor("factor-1", PROTECTIVE)
                                .notedOn(day("2026-03-24"))
                                .build()),
                        goal("goal-1")))
                .notMet(AGREED_UNLINKED);
    }

    @Test
    void strengthsOfOtherChildrenAreNotHeldAgainstIt() {
        PersonId ava = PersonId.of("ava");
        PersonId ben = PersonId.of("ben");
        PracticeRecord ofAva = planned(understood().withSubjects(ava), goal("goal-1"));

        on(ofAva).notMet(AGREED_UNLINKED);
        on(withPlan(ofAva, planOf(ofAva).withSubjects(ben, ava))).notMet(AGREED_UNLINKED);
        on(withPlan(ofAva, planOf(ofAva).withSubjects(ben))).notEnough(NotEnoughReason.NOT_RECORDED, NO_STRENGTH);
        PracticeRecord ofAll = planned(goal("goal-1"));
        on(withPlan(ofAll, planOf(ofAll).withSubjects(ben))).notMet(AGREED_UNLINKED);
    }

    @Test
    void aPlanThatIsInForceAndNotAgreedLeavesItOpen() {
        PracticeRecord record = planned(goal("goal-1"));
        Plan draft = planOf(record).withAgreedOn(Optional.empty());

        on(withPlan(record, draft.withInterval(RecordedInterval.openFrom(day("2026-03-24")))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_LINKED)
                .evidence("MISSING /plans/0");
        on(withPlan(record, draft)).notApplicable(NO_PLAN);
    }

    @Test
    void anAnswerToWhichStrengthCarriesItLeavesItOpen() {
        QuestionAnswer answer = QuestionAnswer.builder()
                .question(QuestionCode.BUILDS_ON)
                .about(EntryId.of("goal-1"))
                .answer(ClosingAnswer.NOT_SURE)
                .build();

        on(planned(understood().withAnswers(answer), goal("goal-1"), goal("goal-2")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_LINKED);
        on(planned(understood().withAnswers(answer.withAbout(EntryId.of("goal-9"))), goal("goal-1")))
                .notMet(AGREED_UNLINKED);
        on(planned(understood().withAnswers(answer.withQuestion(QuestionCode.TRACES_TO)), goal("goal-1")))
                .notMet(AGREED_UNLINKED);
    }

    @Test
    void aPlanWithoutGoalsAndActionsCannotBeSeen() {
        on(planned()).notEnough(NotEnoughReason.NOT_RECORDED, NO_STEP).evidence("MISSING /plans/0");
        on(notHeld(planned(), RecordType.GOALS)).notEnough(NotEnoughReason.NOT_RECORDED, NO_STEP);
        on(notHeld(planned(), RecordType.ACTIONS)).notEnough(NotEnoughReason.NOT_RECORDED, NO_STEP);
        CoveredType goals = CoveredType.builder()
                .type(RecordType.GOALS)
                .state(CoverageState.NOT_HELD)
                .build();
        on(planned()
                        .withCoverage(Coverage.builder()
                                .subject(CoverageSubject.FAMILY)
                                .addTypes(goals, goals.withType(RecordType.ACTIONS))
                                .build()))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NO_STEP);
    }

    @Test
    void everyCurrentPlanOfTheTeamIsLookedAt() {
        Goal carried = goal("goal-1", "factor-1");
        Goal other = goal("goal-2");
        PracticeRecord record = family(understood()).withGoals(carried, other);
        Plan first = plan("plan-1", PlanKind.CHILD_IN_NEED, other);
        Plan second = plan("plan-2", PlanKind.EARLY_HELP, carried);

        on(record.withPlans(second, first))
                .notMet(AGREED_UNLINKED)
                .evidence(
                        "CONTRADICTS /plans/1",
                        "SUPPORTS /formulations/0/factors/1",
                        "SUPPORTS /formulations/0/factors/0",
                        "SUPPORTS /goals/0");
        on(record.withPlans(second.withSupersedes(first.id()), first)).met(MET);
        on(record.withPlans(second, plan("plan-1", PlanKind.HEALTH, other))).met(MET);
    }

    @Test
    void doesNotApplyWithoutAPlan() {
        on(family(understood())).notApplicable(NO_PLAN).evidence();
        on(notHeld(family(understood()), RecordType.PLANS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NO_PLAN)
                .evidence("MISSING ");
    }

    @Test
    void onceTheWorkHasEndedItBecomesHistory() {
        PracticeRecord ended =
                planned(goal("goal-1")).withJourney(closedFamily().journey());

        found(RULE, "2026-12-30", ended).notMet(AGREED_UNLINKED);
        found(RULE, "2026-12-31", ended).notApplicable(NO_PLAN).history("2026-06-30 " + AGREED_UNLINKED);
    }
}
