package org.practicemodel.supervision.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.session.Invented.DAY;
import static org.practicemodel.supervision.session.Invented.OPENED;
import static org.practicemodel.supervision.session.Invented.goal;
import static org.practicemodel.supervision.session.Invented.guide;
import static org.practicemodel.supervision.session.Invented.nothing;
import static org.practicemodel.supervision.session.Invented.withGoals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.plan.GoalOutcome;
import org.practicemodel.core.plan.GoalOutcomeId;
import org.practicemodel.core.plan.GoalReached;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;

class GoalsHeldInMindTest {

    private static List<String> asked(PracticeRecord record) {
        return guide(record).allOpenQuestions().stream()
                .filter(question -> question.topic() == DiscussionTopic.GOAL)
                .map(question -> question.about().orElseThrow().value())
                .toList();
    }

    private static GoalOutcome outcome(String id, GoalReached reached, Optional<LocalDate> on) {
        return GoalOutcome.builder()
                .id(GoalOutcomeId.of(id))
                .goal(GoalId.of("goal-1"))
                .reached(reached)
                .on(on)
                .build();
    }

    private static PracticeRecord after(GoalOutcome... outcomes) {
        return withGoals(nothing(), goal("goal-1")).withGoalOutcomes(List.of(outcomes));
    }

    @Test
    void theyStandByTheDayTheyWereSet() {
        assertThat(asked(withGoals(
                        nothing(),
                        goal("goal-4").withSetOn(DAY),
                        goal("goal-3").withSetOn(OPENED),
                        goal("goal-2"),
                        goal("goal-1"),
                        goal("goal-0").withSetOn(DAY))))
                .containsExactly("goal-1", "goal-2", "goal-3", "goal-0", "goal-4");
    }

    @Test
    void whatWasSetBeforeTheWorkBeganOrAfterTheDayIsNotAskedAbout() {
        assertThat(asked(withGoals(
                        nothing(),
                        goal("goal-1").withSetOn(OPENED.minusDays(1)),
                        goal("goal-2").withSetOn(OPENED),
                        goal("goal-3").withSetOn(DAY.plusDays(1)))))
                .containsExactly("goal-2");
        assertThat(asked(withGoals(nothing(), goal("goal-1").withSetOn(OPENED.minusDays(1)))
                        .withJourney(PracticeRecord.builder()
                                .id(nothing().id())
                                .build()
                                .journey())))
                .containsExactly("goal-1");
    }

    @Test
    void ofAFormulationOnlyTheVersionThatHoldsNowIsAskedAbout() {
        Formulation first = Formulation.builder()
                .id(FormulationId.of("formulation-1"))
                .addGoals(goal("goal-1"))
                .build();
        Formulation second = Formulation.builder()
                .id(FormulationId.of("formulation-2"))
                .supersedes(first.id())
                .addGoals(goal("goal-2"))
                .build();
        Formulation ofEarlierWork = Formulation.builder()
                .id(FormulationId.of("formulation-3"))
                .addGoals(goal("goal-3"))
                .signOff(SignOff.builder()
                        .role(RoleCode.SOCIAL_WORKER)
                        .on(OPENED.minusDays(1))
                        .build())
                .build();

        assertThat(asked(withGoals(nothing(), goal("goal-9")).withFormulations(first, second, ofEarlierWork)))
                .containsExactly("goal-2", "goal-9");
    }

    @Test
    void aGoalOfAPlanInForceIsAskedAboutWhereverAndWheneverItWasSet() {
        Plan plan = Plan.builder()
                .id(PlanId.of("plan-1"))
                .kind(PlanKind.CHILD_IN_NEED)
                .agreedOn(DAY)
                .addGoals(GoalId.of("goal-1"), GoalId.of("goal-2"))
                .build();
        PracticeRecord record = withGoals(nothing(), goal("goal-1").withSetOn(OPENED.minusDays(1)), goal("goal-2"));

        assertThat(asked(record.withPlans(plan))).containsExactly("goal-2", "goal-1");
        assertThat(asked(record.withPlans(plan.withAgreedOn(DAY.plusDays(1))))).containsExactly("goal-2");
    }

    @Test
    void aGoalThatIsReachedOrNoLongerWantedIsNotAskedAbout() {
        Optional<LocalDate> day = Optional.of(DAY);

        assertThat(asked(after(outcome("o-1", GoalReached.REACHED, day)))).isEmpty();
        assertThat(asked(after(outcome("o-1", GoalReached.NO_LONGER_WANTED, Optional.empty()))))
                .isEmpty();
        assertThat(asked(after(outcome("o-1", GoalReached.PARTLY, day)))).containsExactly("goal-1");
        assertThat(asked(after(outcome("o-1", GoalReached.REACHED, Optional.of(DAY.plusDays(1))))))
                .containsExactly("goal-1");
        assertThat(asked(withGoals(nothing(), goal("goal-2"))
                        .withGoalOutcomes(outcome("o-1", GoalReached.REACHED, day))))
                .containsExactly("goal-2");
    }

    @Test
    void whatIsSaidLastOfAGoalCountsAndOfOneDayEverybody() {
        Optional<LocalDate> before = Optional.of(DAY.minusDays(1));
        Optional<LocalDate> day = Optional.of(DAY);

        assertThat(asked(after(
                        outcome("o-1", GoalReached.REACHED, before), outcome("o-2", GoalReached.NOT_REACHED, day))))
                .containsExactly("goal-1");
        assertThat(asked(after(
                        outcome("o-1", GoalReached.REACHED, day), outcome("o-2", GoalReached.NOT_REACHED, before))))
                .isEmpty();
        assertThat(asked(after(
                        outcome("o-1", GoalReached.REACHED, day),
                        outcome("o-2", GoalReached.NOT_REACHED, Optional.empty()))))
                .isEmpty();
        assertThat(asked(after(
                        outcome("o-1", GoalReached.REACHED, before), outcome("o-2", GoalReached.NOT_LOOKED_AT, day))))
                .isEmpty();
        assertThat(asked(after(outcome("o-1", GoalReached.NOT_LOOKED_AT, day)))).containsExactly("goal-1");
        assertThat(asked(after(outcome("o-1", GoalReached.REACHED, day), outcome("o-2", GoalReached.NOT_REACHED, day))))
                .containsExactly("goal-1");
    }
}
