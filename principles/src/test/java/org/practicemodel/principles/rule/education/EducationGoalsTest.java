package org.practicemodel.principles.rule.education;

import static org.practicemodel.principles.rule.education.Learning.AVA;
import static org.practicemodel.principles.rule.education.Learning.BEN;
import static org.practicemodel.principles.rule.education.Learning.away;
import static org.practicemodel.principles.rule.education.Learning.of;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorDomain;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

/** Which goals and actions answer a worry about taking part in education that was known on 13 February 2026. */
class EducationGoalsTest {

    private static final Statement WORDS = Statement.of("Invented words.");
    private static final Goal OTHER = Goal.builder()
            .id(GoalId.of("goal-1"))
            .author(GoalAuthor.TOGETHER)
            .statement(WORDS)
            .build();
    private static final Goal GOAL = OTHER.withDomains(FactorDomain.EDUCATION);
    private static final Factor FACTOR = Factor.builder()
            .id(FactorId.of("factor-1"))
            .addKinds(FactorKind.PROTECTIVE)
            .statement(WORDS)
            .addDomains(FactorDomain.EDUCATION)
            .build();
    private static final Action ACTION =
            Action.builder().id(ActionId.of("action-1")).statement(WORDS).build();
    private static final Action SCHOOL_ACTION = ACTION.withBuildsOn(FACTOR.id());
    private static final Formulation FORMULATION =
            Formulation.builder().id(FormulationId.of("formulation-1")).build();
    private static final Plan PLAN = Recorded.plan("plan-1", PlanKind.CHILD_IN_NEED, "2026-01-05")
            .addGoals(GOAL.id())
            .build();

    private static PracticeRecord ava() {
        return Learning.ava(away("education-1", 11));
    }

    private static Found assertThat(PracticeRecord record) {
        return Found.of(Given.outcome(new EngagementWorryAnswered(), record, Given.day("2026-04-01")));
    }

    private static void assertThatAnswers(PracticeRecord record, String... evidence) {
        assertThat(record)
                .met("A worry about taking part in education is answered by a goal or an action.")
                .evidence(evidence);
    }

    private static void assertThatLeavesOpen(PracticeRecord record) {
        assertThat(record)
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "A worry about taking part in education is recorded, and what was done about it is not.");
    }

    private static SignOff signedOff(String on) {
        return SignOff.builder().on(Given.day(on)).role(RoleCode.TEAM_MANAGER).build();
    }

    @Test
    void aGoalIsAboutEducationByItsDomainOrItsFactor() {
        PracticeRecord understood = ava().withFormulations(FORMULATION.withFactors(FACTOR));
        EntryId factor = EntryId.of("factor-1");

        assertThatAnswers(ava().withGoals(GOAL), "SUPPORTS /goals/0");
        assertThatAnswers(understood.withGoals(OTHER.withTracesTo(factor)), "SUPPORTS /goals/0");
        assertThatAnswers(understood.withGoals(OTHER.withBuildsOn(FACTOR.id())), "SUPPORTS /goals/0");
        assertThatLeavesOpen(ava().withGoals(OTHER));
        assertThatLeavesOpen(ava().withGoals(OTHER.withDomains(FactorDomain.FRIENDSHIPS)));
        assertThatLeavesOpen(understood.withGoals(OTHER));
        assertThatLeavesOpen(
                ava().withFormulations(FORMULATION.withFactors(FACTOR.withDomains(FactorDomain.FRIENDSHIPS)))
                        .withGoals(OTHER.withTracesTo(factor)));
    }

    @Test
    void anActionIsAboutEducationByItsFactor() {
        PracticeRecord understood = ava().withFormulations(FORMULATION.withFactors(FACTOR));

        assertThatAnswers(understood.withActions(SCHOOL_ACTION), "SUPPORTS /actions/0");
        assertThatLeavesOpen(understood.withActions(ACTION));
        assertThatAnswers(
                understood.withGoals(GOAL).withActions(SCHOOL_ACTION), "SUPPORTS /goals/0", "SUPPORTS /actions/0");
        assertThatAnswers(
                ava().withFormulations(FORMULATION.withFactors(FACTOR).withActions(SCHOOL_ACTION)),
                "SUPPORTS /formulations/0/actions/0");
    }

    @Test
    void ofSeveralEachIsShownInTheOrderOfTheIds() {
        assertThatAnswers(
                ava().withGoals(GOAL.withId(GoalId.of("goal-2")), GOAL), "SUPPORTS /goals/1", "SUPPORTS /goals/0");
    }

    @Test
    void whatWasSetInThisEpisodeAnswers() {
        PracticeRecord again = of(
                        Given.with(
                                Given.record(),
                                Given.closed("episode-1", "2025-01-06", "2025-06-30"),
                                Given.open("episode-2", "2026-01-05")),
                        AVA)
                .withEducation(away("education-1", 11));

        assertThatAnswers(again.withGoals(GOAL.withSetOn(Given.day("2026-01-05"))), "SUPPORTS /goals/0");
        assertThatLeavesOpen(again.withGoals(GOAL.withSetOn(Given.day("2025-06-30"))));
        assertThatLeavesOpen(again.withGoals(GOAL));
        assertThatLeavesOpen(ava().withGoals(GOAL.withSetOn(Given.day("2026-04-02"))));
        assertThatAnswers(
                again.withFormulations(FORMULATION.withGoals(GOAL).withSignOff(signedOff("2026-01-05"))),
                "SUPPORTS /formulations/0/goals/0");
        assertThatLeavesOpen(again.withFormulations(FORMULATION.withGoals(GOAL).withSignOff(signedOff("2025-06-30"))));
        assertThatLeavesOpen(
                again.withFormulations(FORMULATION.withGoals(GOAL).withStartedOn(Given.day("2025-06-30"))));
    }

    @Test
    void aGoalOfAFormulationAnswersForItsChildren() {
        Formulation held = FORMULATION.withGoals(GOAL);

        assertThatAnswers(ava().withFormulations(held), "SUPPORTS /formulations/0/goals/0");
        assertThatAnswers(ava().withFormulations(held.withSubjects(AVA.id())), "SUPPORTS /formulations/0/goals/0");
        assertThatLeavesOpen(ava().withFormulations(held.withSubjects(BEN.id())));
        assertThatLeavesOpen(ava().withFormulations(
                        held.withSignOff(signedOff("2026-02-01")),
                        Formulation.builder()
                                .id(FormulationId.of("formulation-2"))
                                .supersedes(held.id())
                                .signOff(signedOff("2026-03-02"))
                                .build()));
    }

    @Test
    void aGoalOfAPlanAnswersForItsChildrenWhileThePlanIsInForce() {
        PracticeRecord planned = ava().withGoals(GOAL);

        assertThatAnswers(planned.withPlans(PLAN), "SUPPORTS /goals/0");
        assertThatAnswers(planned.withPlans(PLAN.withSubjects(AVA.id())), "SUPPORTS /goals/0");
        assertThatLeavesOpen(planned.withPlans(PLAN.withSubjects(BEN.id())));
        assertThatAnswers(
                planned.withPlans(PLAN.withInterval(Given.between("2026-01-05", "2026-02-13"))), "SUPPORTS /goals/0");
        assertThatLeavesOpen(planned.withPlans(PLAN.withInterval(Given.between("2026-01-05", "2026-02-12"))));
        assertThatAnswers(planned.withPlans(PLAN.withInterval(Optional.empty())), "SUPPORTS /goals/0");
        assertThatLeavesOpen(planned.withPlans(
                PLAN,
                Recorded.agreed("plan-2", PlanKind.CHILD_IN_NEED, "2026-03-02")
                        .supersedes(PlanId.of("plan-1"))
                        .build()));
        assertThatAnswers(
                planned.withPlans(PLAN.withSubjects(BEN.id()), PLAN.withId(PlanId.of("plan-2"))), "SUPPORTS /goals/0");
    }

    @Test
    void anActionOfAPlanAnswersForItsChildren() {
        PracticeRecord planned =
                ava().withFormulations(FORMULATION.withFactors(FACTOR)).withActions(SCHOOL_ACTION);
        Plan plan = PLAN.withGoals().withActions(ACTION.id());

        assertThatAnswers(planned.withPlans(plan), "SUPPORTS /actions/0");
        assertThatLeavesOpen(planned.withPlans(plan.withSubjects(BEN.id())));
    }

    @Test
    void aPlanOfWorkThatHasEndedStandsToItsLastDay() {
        PracticeRecord ended = of(Recorded.closedFamily(), AVA)
                .withEducation(away("education-1", 11))
                .withGoals(GOAL);

        Found.of(Given.outcome(
                        new EngagementWorryAnswered(),
                        ended.withPlans(PLAN.withInterval(Given.between("2026-01-05", "2026-06-30"))),
                        Given.day("2026-07-10")))
                .met("A worry about taking part in education is answered by a goal or an action.");
        Found.of(Given.outcome(
                        new EngagementWorryAnswered(),
                        ended.withPlans(PLAN.withInterval(Given.from("2026-07-01"))),
                        Given.day("2026-07-10")))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "A worry about taking part in education is recorded, and what was done about it is not.");
    }
}
