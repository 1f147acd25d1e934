package org.practicemodel.principles.rule.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.accountability.Planned.COMPLETE;
import static org.practicemodel.principles.rule.accountability.Planned.GOAL;
import static org.practicemodel.principles.rule.accountability.Planned.NEXT;
import static org.practicemodel.principles.rule.accountability.Planned.PLAN;
import static org.practicemodel.principles.rule.accountability.Planned.WORDS;
import static org.practicemodel.principles.rule.accountability.Planned.closed;
import static org.practicemodel.principles.rule.accountability.Planned.reasoned;
import static org.practicemodel.principles.rule.accountability.Planned.reopened;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.mark;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.GoalMeasure;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

/** How the goals of a plan say by what it will be known that things are better, as seen on 2 March 2026. */
class WeWillKnowWhenItIsBetterTest {

    private static final WeWillKnowWhenItIsBetter RULE = new WeWillKnowWhenItIsBetter();

    private static final String MET = "It is recorded how people will know that a goal is reached.";
    private static final String NO_LETTERS = " Letters of SMART that it shows: –.";
    private static final String MET_PROFESSIONAL =
            "It is recorded how people will know that a professional goal is reached.";
    private static final String NONE = "There is no goal in an agreed plan now.";
    private static final String PROFESSIONAL =
            "A professional goal has no measure, or no day on which it is looked at again." + NO_LETTERS;
    private static final String SIGNED_OFF =
            "A professional goal was signed off without a measure, or without a day on which it is looked at again."
                    + NO_LETTERS;
    private static final String THEIRS = "For a goal of the child or the family it is not recorded how they will know,"
            + " nor when it is looked at again.";

    private static final GoalMeasure MEASURE =
            GoalMeasure.builder().indicator(WORDS).build();
    private static final Goal WHOLE = GOAL.withMeasure(MEASURE).withReviewOn(day("2026-09-15"));
    private static final Formulation SIGNED = Formulation.builder()
            .id(FormulationId.of("formulation-1"))
            .signOff(signOff("2026-02-02"))
            .build();

    private static SignOff signOff(String on) {
        return SignOff.builder().on(day(on)).role(RoleCode.TEAM_MANAGER).build();
    }

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day(asOf)));
    }

    private static Found found(PracticeRecord record) {
        return on("2026-03-02", record);
    }

    private static PracticeRecord hoping(Plan plan, Goal... goals) {
        return family().withPlans(plan).withGoals(goals);
    }

    private static PracticeRecord understood(Formulation... formulations) {
        return family().withPlans(PLAN).withFormulations(formulations);
    }

    @Test
    void isAKeyRuleWhoseReasonsAreShown() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P10-R2");
        assertThat(descriptor.slug()).isEqualTo("we-will-know");
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.testBasis()).hasToString("L Rethink one-minute guide \"SMART\"");
        assertThat(descriptor.thresholds()).isEmpty();
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + "." + need.field())
                .containsExactly("goals.reviewOn", "plans.goals", "goals.measure", "goals.howWeWillKnow");
    }

    @Test
    void aProfessionalGoalNeedsAMeasureAndADay() {
        found(hoping(COMPLETE, WHOLE)).met(MET_PROFESSIONAL + NO_LETTERS).evidence("SUPPORTS /goals/0");
        found(hoping(PLAN, WHOLE.withMeasure(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, PROFESSIONAL)
                .evidence("MISSING /goals/0");
        found(hoping(PLAN, WHOLE.withReviewOn(Optional.empty()))).notEnough(NotEnoughReason.NOT_RECORDED, PROFESSIONAL);
        found(hoping(PLAN, WHOLE.withMeasure(Optional.empty()).withHowWeWillKnow(WORDS)))
                .notEnough(NotEnoughReason.NOT_RECORDED, PROFESSIONAL);
    }

    @Test
    void saysWhichLettersOfSmartAProfessionalGoalShows() {
        Goal measured = WHOLE.withMeasure(MEASURE.withBaseline(WORDS)).withTracesTo(EntryId.of("factor-1"));
        Action action = Action.builder()
                .id(ActionId.of("action-1"))
                .addGoals(GOAL.id())
                .statement(WORDS)
                .dueOn(day("2026-05-01"))
                .build();

        found(hoping(PLAN, measured)).met(MET_PROFESSIONAL + " Letters of SMART that it shows: M, R.");
        found(hoping(PLAN, measured).withActions(action))
                .met(MET_PROFESSIONAL + " Letters of SMART that it shows: S, M, R, T.");
        found(hoping(PLAN, measured).withActions(action.withGoals(GoalId.of("goal-2"))))
                .met(MET_PROFESSIONAL + " Letters of SMART that it shows: M, R.");
        found(hoping(COMPLETE, GOAL.withTracesTo(EntryId.of("factor-1")))).notMet(SIGNED_OFF.replace("–", "R"));
        found(hoping(PLAN, measured.withAuthor(GoalAuthor.FAMILY))).met(MET);
    }

    @Test
    void theirGoalNeedsTheirWordsOrADayAndIsHeldAgainstNobody() {
        for (GoalAuthor author :
                List.of(GoalAuthor.CHILD, GoalAuthor.FAMILY, GoalAuthor.TOGETHER, GoalAuthor.of("x"))) {
            Goal theirs = GOAL.withAuthor(author);
            found(hoping(COMPLETE, theirs.withHowWeWillKnow(WORDS))).met(MET).evidence("SUPPORTS /goals/0");
            found(hoping(COMPLETE, theirs.withReviewOn(day("2026-09-15")))).met(MET);
            found(hoping(COMPLETE, theirs.withMeasure(MEASURE))).met(MET);
            found(hoping(COMPLETE, theirs))
                    .notEnough(NotEnoughReason.NOT_RECORDED, THEIRS)
                    .evidence("MISSING /goals/0");
        }
    }

    @Test
    void isNotMetWhereAPlanWasMarkedAsCompleteWithTheGoal() {
        found(hoping(COMPLETE, GOAL))
                .notMet(SIGNED_OFF)
                .notJustBegun()
                .evidence("MISSING /goals/0", "CONTRADICTS /plans/0");
        found(hoping(COMPLETE, WHOLE.withMeasure(Optional.empty()))).notMet(SIGNED_OFF);
        found(hoping(COMPLETE, WHOLE.withReviewOn(Optional.empty()))).notMet(SIGNED_OFF);
        found(hoping(PLAN.withComplete(mark("2026-03-02")), GOAL)).notMet(SIGNED_OFF);
        found(hoping(PLAN.withComplete(mark("2026-03-03")), GOAL))
                .notEnough(NotEnoughReason.NOT_RECORDED, PROFESSIONAL);
    }

    @Test
    void isNotMetWhereAFormulationWasSignedOffWithTheGoal() {
        Formulation hoped = SIGNED.withGoals(GOAL);

        found(understood(hoped))
                .notMet(SIGNED_OFF)
                .evidence("MISSING /formulations/0/goals/0", "CONTRADICTS /formulations/0");
        found(understood(hoped.withSignOff(signOff("2026-03-03"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, PROFESSIONAL);
        found(understood(hoped).withPlans(COMPLETE))
                .notMet(SIGNED_OFF)
                .evidence("MISSING /formulations/0/goals/0", "CONTRADICTS /formulations/0", "CONTRADICTS /plans/0");
        found(understood(SIGNED).withGoals(GOAL)).notEnough(NotEnoughReason.NOT_RECORDED, PROFESSIONAL);
        found(understood(hoped, SIGNED.withId(FormulationId.of("formulation-2")).withSupersedes(hoped.id())))
                .notEnough(NotEnoughReason.NOT_RECORDED, PROFESSIONAL);
    }

    @Test
    void whatWasSetLaterWasNotLookedAtThen() {
        found(hoping(COMPLETE, GOAL.withSetOn(day("2026-01-05")))).notMet(SIGNED_OFF);
        found(hoping(COMPLETE, GOAL.withSetOn(day("2026-01-06"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, PROFESSIONAL)
                .evidence("MISSING /goals/0");
        found(understood(SIGNED.withGoals(GOAL.withSetOn(day("2026-02-02"))))).notMet(SIGNED_OFF);
        found(understood(SIGNED.withGoals(GOAL.withSetOn(day("2026-02-03")))))
                .notEnough(NotEnoughReason.NOT_RECORDED, PROFESSIONAL);
    }

    @Test
    void looksAtTheGoalsOfAgreedPlansThatHoldNow() {
        found(family()).notApplicable(NONE).evidence();
        found(hoping(PLAN)).notApplicable(NONE);
        found(hoping(COMPLETE.withGoals(), GOAL)).notApplicable(NONE);
        found(hoping(COMPLETE.withAgreedOn(Optional.empty()), GOAL)).notApplicable(NONE);
        found(hoping(COMPLETE.withInterval(Given.between("2026-01-05", "2026-03-01")), GOAL))
                .notApplicable(NONE);
        found(hoping(COMPLETE.withInterval(Given.between("2026-01-05", "2026-03-02")), GOAL))
                .notMet(SIGNED_OFF);
        found(hoping(COMPLETE, GOAL).withPlans(COMPLETE, NEXT)).notApplicable(NONE);
    }

    @Test
    void oneFindingOverSeveralGoals() {
        Goal second = WHOLE.withId(GoalId.of("goal-2"));

        found(hoping(COMPLETE.withGoals(GOAL.id(), second.id()), GOAL, second))
                .notMet(SIGNED_OFF)
                .evidence("MISSING /goals/0", "CONTRADICTS /plans/0", "SUPPORTS /goals/1");
        found(hoping(PLAN.withGoals(second.id(), GOAL.id()), GOAL.withAuthor(GoalAuthor.CHILD), second))
                .notEnough(NotEnoughReason.NOT_RECORDED, THEIRS)
                .evidence("MISSING /goals/0", "SUPPORTS /goals/1");
    }

    @Test
    void saysWhatTheSourceCannotHold() {
        found(notHeld(hoping(PLAN, WHOLE), RecordType.GOALS)).met(MET_PROFESSIONAL + NO_LETTERS);
        found(notHeld(hoping(PLAN), RecordType.GOALS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "The source has no place for goals.")
                .evidence("MISSING /journey/episodes/0");
        found(notHeld(family(), RecordType.GOALS)).notApplicable(NONE);
        found(notHeld(family(), RecordType.PLANS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "The source has no place for plans.")
                .evidence("MISSING /journey/episodes/0");
        found(notHeld(hoping(PLAN, WHOLE), RecordType.PLANS)).met(MET_PROFESSIONAL + NO_LETTERS);
        found(notHeld(hoping(PLAN), RecordType.PLANS)).notApplicable(NONE);
        found(reliedOn(hoping(PLAN, GOAL), RecordType.GOALS, "2020-01-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, PROFESSIONAL);
    }

    @Test
    void whatWasWrittenLaterWasNotKnown() {
        Goal later = WHOLE.withProvenance(
                Provenance.builder().recordedOn(day("2026-03-03")).build());

        found(hoping(PLAN, later)).notApplicable(NONE);
        on("2026-03-03", hoping(PLAN, later)).met(MET_PROFESSIONAL + NO_LETTERS);
    }

    @Test
    void aReasonIsShownBesideIt() {
        found(reasoned(hoping(COMPLETE, GOAL), "P10-R2", "goal-1"))
                .notMet(SIGNED_OFF, Planned.REASON)
                .withShownReason()
                .evidence("MISSING /goals/0", "CONTRADICTS /plans/0", "SUPPORTS /rationales/0");
        found(reasoned(hoping(PLAN, GOAL), "P10-R2", "goal-1")).notEnough(NotEnoughReason.NOT_RECORDED, PROFESSIONAL);
    }

    @Test
    void isHistoryOnceTheWorkEndedLongAgo() {
        PracticeRecord ended = closed(hoping(COMPLETE, GOAL));

        on("2026-12-30", ended).notMet(SIGNED_OFF).history();
        on("2026-12-31", ended)
                .notApplicable("The goals of this work can no longer be changed.")
                .evidence()
                .history("2026-06-30 " + SIGNED_OFF);
        on("2026-12-31", reopened(hoping(COMPLETE, GOAL), "2026-12-31"))
                .notMet(SIGNED_OFF)
                .history();
    }
}
