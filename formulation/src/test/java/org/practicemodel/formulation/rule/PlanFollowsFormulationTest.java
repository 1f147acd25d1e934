package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.vocabulary.FactorKind.PERPETUATING;
import static org.practicemodel.core.vocabulary.FactorKind.PRESENTING;
import static org.practicemodel.core.vocabulary.FactorKind.PROTECTIVE;
import static org.practicemodel.formulation.rule.Given.WORDS;
import static org.practicemodel.formulation.rule.Given.closedFamily;
import static org.practicemodel.formulation.rule.Given.day;
import static org.practicemodel.formulation.rule.Given.factor;
import static org.practicemodel.formulation.rule.Given.family;
import static org.practicemodel.formulation.rule.Given.formulation;
import static org.practicemodel.formulation.rule.Given.found;
import static org.practicemodel.formulation.rule.Given.hypothesis;
import static org.practicemodel.formulation.rule.Given.mark;
import static org.practicemodel.formulation.rule.Given.notHeld;
import static org.practicemodel.formulation.rule.Given.reason;
import static org.practicemodel.formulation.rule.Given.revision;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;

class PlanFollowsFormulationTest {

    private static final PlanFollowsFormulation RULE = new PlanFollowsFormulation();

    private static final String MET = "What professionals set as goals follows from the formulation, or has a reason.";
    private static final String NO_PLAN = "No plan to look at is in force.";
    private static final String NOT_CHOSEN =
            "A professional goal comes from something that nobody has chosen to work on so far.";
    private static final String OWN = "The goals of the plan are the family's own, or were set together.";
    private static final String UNTRACED = "It is not recorded where a professional goal comes from.";
    private static final String AGREED_UNTRACED =
            "The plan was agreed on 24 March 2026 with a professional goal that comes"
                    + " from no hypothesis or factor, and no reason for it is recorded.";

    private static Found on(PracticeRecord record) {
        return found(RULE, "2026-04-01", record);
    }

    /** A worry that was chosen to work on, one that was not, a strength, and a hypothesis. */
    private static Formulation understood() {
        return formulation("formulation-1")
                .addFactors(
                        factor("factor-1", PRESENTING).build(),
                        factor("factor-2", PERPETUATING).build(),
                        factor("factor-3", PROTECTIVE).build())
                .addHypotheses(hypothesis("hypothesis-1").build())
                .addPriorities(
                        Priority.builder().factor(FactorId.of("factor-2")).build())
                .build();
    }

    private static Plan plan(String id, PlanKind kind, String... goals) {
        return Plan.builder()
                .id(PlanId.of(id))
                .kind(kind)
                .agreedOn(day("2026-03-24"))
                .build()
                .withGoals(List.of(goals).stream().map(GoalId::of).toList());
    }

    private static PracticeRecord planned(Goal... goals) {
        return family(understood())
                .withGoals(goals)
                .withPlans(plan(
                        "plan-1",
                        PlanKind.CHILD_IN_NEED,
                        List.of(goals).stream().map(goal -> goal.id().value()).toArray(String[]::new)));
    }

    private static Goal goal(String id, GoalAuthor author) {
        return Goal.builder().id(GoalId.of(id)).author(author).statement(WORDS).build();
    }

    private static Goal professional(String id, String... tracesTo) {
        return goal(id, GoalAuthor.PROFESSIONAL)
                .withTracesTo(List.of(tracesTo).stream().map(EntryId::of).toList());
    }

    @Test
    void isAKeyRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P06-R3");
        assertThat(descriptor.slug()).isEqualTo("plan-follows-formulation");
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.testBasis()).hasToString("S current guide ¶32");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @Test
    void aGoalThatTracesToAHypothesisOrAChosenFactorIsMet() {
        on(planned(professional("goal-1", "hypothesis-1"))).met(MET).evidence("SUPPORTS /goals/0");
        on(planned(professional("goal-1", "factor-2"))).met(MET);
        on(planned(professional("goal-1", "factor-1", "factor-2"))).met(MET);
    }

    @Test
    void aGoalWithItsOwnRationaleIsMet() {
        on(planned(professional("goal-1").withRationale(WORDS))).met(MET);
    }

    @Test
    void goalsOfAFormulationAreLookedAtToo() {
        on(family(understood().withGoals(professional("goal-1", "hypothesis-1")))
                        .withPlans(plan("plan-1", PlanKind.EARLY_HELP, "goal-1")))
                .met(MET)
                .evidence("SUPPORTS /formulations/0/goals/0");
    }

    @Test
    void aTraceToWhatNobodyChoseLeavesItOpen() {
        on(planned(professional("goal-1", "factor-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_CHOSEN)
                .evidence("MISSING /goals/0");
        on(planned(professional("goal-1", "factor-9"))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_CHOSEN);
    }

    @Test
    void aBestGuessThatWasLetGoLeavesItOpen() {
        Hypothesis dropped = hypothesis("hypothesis-1")
                .addRevisions(revision(RevisionOutcome.DROPPED).build())
                .build();
        PracticeRecord letGo = planned(professional("goal-1", "hypothesis-1"))
                .withFormulations(understood().withHypotheses(dropped));

        on(letGo)
                .notEnough(NotEnoughReason.NOT_RECORDED, "A professional goal comes from a best guess that was let go.")
                .evidence("MISSING /goals/0");
        on(letGo.withGoals(professional("goal-1", "hypothesis-1", "factor-2"))).met(MET);
        on(letGo.withGoals(professional("goal-1", "hypothesis-1").withRationale(WORDS)))
                .met(MET);
    }

    @Test
    void aGoalSetAfterThePlanWasAgreedIsNotHeldAgainstThePlan() {
        on(planned(professional("goal-1").withSetOn(day("2026-03-25"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, UNTRACED)
                .evidence("MISSING /goals/0");
        on(planned(professional("goal-1").withSetOn(day("2026-03-24")))).notMet(AGREED_UNTRACED);
    }

    @Test
    void aBottomLineMayTraceToAnyWorry() {
        on(planned(professional("goal-1", "factor-1").withBottomLine(mark()))).met(MET);
        on(planned(professional("goal-1", "factor-2").withBottomLine(mark()))).met(MET);
        on(planned(professional("goal-1", "hypothesis-1").withBottomLine(mark())))
                .met(MET);
        on(planned(professional("goal-1", "factor-3").withBottomLine(mark())))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_CHOSEN);
        on(planned(professional("goal-1", "factor-9").withBottomLine(mark())))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_CHOSEN);
        PracticeRecord strength = planned(professional("goal-1", "factor-3").withBottomLine(mark()));
        on(strength.withFormulations(understood()
                        .withPriorities(Priority.builder()
                                .factor(FactorId.of("factor-3"))
                                .build())))
                .met(MET);
    }

    @Test
    void anAgreedPlanWithAnUntracedGoalShowsOtherwise() {
        on(planned(professional("goal-2", "hypothesis-1"), professional("goal-1")))
                .notMet(AGREED_UNTRACED)
                .notJustBegun()
                .evidence("CONTRADICTS /goals/1", "SUPPORTS /goals/0");
    }

    @Test
    void aReasonAnswersIt() {
        on(planned(professional("goal-1")).withRationales(reason("P06-R3", "goal-1")))
                .metWithReason(AGREED_UNTRACED, "A reason was given on 10 March 2026 (role: team-manager).");
        on(planned(professional("goal-1")).withRationales(reason("P06-R3", "plan-1")))
                .metWithReason(AGREED_UNTRACED, "A reason was given on 10 March 2026 (role: team-manager).");
    }

    @Test
    void anAnswerToWhereItComesFromLeavesItOpen() {
        QuestionAnswer answer = QuestionAnswer.builder()
                .question(QuestionCode.TRACES_TO)
                .about(EntryId.of("goal-1"))
                .answer(ClosingAnswer.LATER)
                .build();
        PracticeRecord record = planned(professional("goal-1"));

        on(record.withFormulations(understood().withAnswers(answer)))
                .notEnough(NotEnoughReason.NOT_RECORDED, UNTRACED)
                .evidence("MISSING /goals/0");
        on(record.withFormulations(understood().withAnswers(answer.withAbout(EntryId.of("goal-2")))))
                .notMet(AGREED_UNTRACED);
    }

    @Test
    void aPlanThatIsInForceAndNotAgreedLeavesItOpen() {
        PracticeRecord record = planned(professional("goal-1"));

        on(record.withPlans(plan("plan-1", PlanKind.CHILD_IN_NEED, "goal-1")
                        .withAgreedOn(Optional.empty())
                        .withInterval(RecordedInterval.openFrom(day("2026-03-24")))))
                .notEnough(NotEnoughReason.NOT_RECORDED, UNTRACED);
        on(record.withPlans(plan("plan-1", PlanKind.CHILD_IN_NEED, "goal-1").withAgreedOn(Optional.empty())))
                .notApplicable(NO_PLAN);
    }

    @Test
    void whereTheSourceHoldsNoFormulationNothingCanBeTraced() {
        on(notHeld(planned(professional("goal-1")), RecordType.FORMULATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, UNTRACED)
                .evidence("MISSING /goals/0");
    }

    @Test
    void whatTheFamilyHopesForNeedsNoTrace() {
        on(planned(
                        goal("goal-1", GoalAuthor.CHILD),
                        goal("goal-2", GoalAuthor.FAMILY),
                        goal("goal-3", GoalAuthor.TOGETHER)))
                .notApplicable(OWN);
        on(planned(goal("goal-1", GoalAuthor.FAMILY), professional("goal-2", "factor-2")))
                .met(MET)
                .evidence("SUPPORTS /goals/1");
    }

    @Test
    void aPlanWithoutGoalsCannotBeSeen() {
        on(planned())
                .notEnough(NotEnoughReason.NOT_RECORDED, "No goals of the plan are recorded.")
                .evidence("MISSING /plans/0");
        on(notHeld(planned(), RecordType.GOALS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "No goals of the plan are recorded.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"early-help", "child-in-need", "child-protection", "care", "pathway"})
    void looksAtThePlansOfTheTeam(String kind) {
        on(planned(professional("goal-1")).withPlans(plan("plan-1", PlanKind.of(kind), "goal-1")))
                .notMet(AGREED_UNTRACED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"family", "interim", "safety", "health", "education-health-care", "youth-justice"})
    void looksAtNoOtherPlans(String kind) {
        on(planned(professional("goal-1")).withPlans(plan("plan-1", PlanKind.of(kind), "goal-1")))
                .notApplicable(NO_PLAN);
    }

    @Test
    void everyCurrentPlanIsLookedAt() {
        PracticeRecord record = planned(professional("goal-1", "factor-2"), professional("goal-2"));
        Plan earlier = plan("plan-1", PlanKind.CHILD_IN_NEED, "goal-2");
        Plan later = plan("plan-2", PlanKind.CHILD_IN_NEED, "goal-1");

        on(record.withPlans(later, earlier))
                .notMet(AGREED_UNTRACED)
                .evidence("CONTRADICTS /goals/1", "SUPPORTS /goals/0");
        on(record.withPlans(later.withSupersedes(PlanId.of("plan-1")), earlier)).met(MET);
    }

    @Test
    void doesNotApplyWithoutAPlan() {
        on(family(understood())).notApplicable(NO_PLAN).evidence();
        on(notHeld(family(understood()), RecordType.PLANS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NO_PLAN)
                .evidence("MISSING ");
        on(notHeld(planned(professional("goal-1", "factor-2")), RecordType.PLANS))
                .met(MET);
    }

    @Test
    void onceTheWorkHasEndedItBecomesHistory() {
        PracticeRecord open = planned(professional("goal-1"));
        PracticeRecord ended = open.withJourney(closedFamily().journey());

        found(RULE, "2026-12-30", ended).notMet(AGREED_UNTRACED);
        found(RULE, "2026-12-31", ended)
                .notApplicable("There is no goal of the plan to look at now.")
                .history("2026-06-30 " + AGREED_UNTRACED);
    }
}
