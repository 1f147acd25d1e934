package org.practicemodel.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.view.Known.nothing;
import static org.practicemodel.core.view.Known.plan;
import static org.practicemodel.core.view.Known.view;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.voice.Statement;

class GoalViewTest {

    private static final Goal SLEEP = goal("sleep", GoalAuthor.CHILD);
    private static final Goal SCHOOL = goal("school", GoalAuthor.TOGETHER);
    private static final Goal HOME = goal("home", GoalAuthor.FAMILY);
    private static final Action STORY = action("story", "sleep");
    private static final Action WALK = action("walk", "school", "home");
    private static final Action CALL = action("call");

    private static Goal goal(String id, GoalAuthor author) {
        return Goal.builder()
                .id(GoalId.of(id))
                .author(author)
                .statement(Statement.of("Invented words."))
                .build();
    }

    private static Action action(String id, String... goals) {
        return Action.builder()
                .id(ActionId.of(id))
                .goals(Arrays.stream(goals).map(GoalId::of).toList())
                .statement(Statement.of("Invented words."))
                .build();
    }

    private static PracticeRecord record() {
        Formulation first = Formulation.builder()
                .id(FormulationId.of("first"))
                .addGoals(SLEEP)
                .addActions(STORY)
                .build();
        return nothing()
                .withFormulations(
                        first,
                        first.withId(FormulationId.of("second"))
                                .withGoals(SCHOOL)
                                .withActions(WALK))
                .withGoals(HOME, goal("sleep", GoalAuthor.PROFESSIONAL))
                .withActions(CALL, action("story"));
    }

    @Test
    void goalsOfFormulationsComeFirstEachOnce() {
        assertThat(view(record()).goals().all()).containsExactly(SLEEP, SCHOOL, HOME);
        assertThat(view(nothing()).goals().all()).isEmpty();
    }

    @Test
    void actionsOfFormulationsComeFirstEachOnce() {
        assertThat(view(record()).goals().actions()).containsExactly(STORY, WALK, CALL);
        assertThat(view(nothing()).goals().actions()).isEmpty();
    }

    @Test
    void aPlanHasTheGoalsThatItNamesInItsOrder() {
        Plan plan = plan("plan-1")
                .addGoals(GoalId.of("home"), GoalId.of("nowhere"), GoalId.of("sleep"))
                .build();

        assertThat(view(record()).goals().of(plan)).containsExactly(HOME, SLEEP);
        assertThat(view(record()).goals().of(plan("plan-2").build())).isEmpty();
    }

    @Test
    void aPlanHasTheActionsThatItNamesAndThoseThatServeItsGoals() {
        GoalView goals = view(record()).goals();

        assertThat(goals.actionsOf(plan("p").build())).isEmpty();
        assertThat(goals.actionsOf(plan("p").addActions(ActionId.of("call")).build()))
                .containsExactly(CALL);
        assertThat(goals.actionsOf(plan("p").addGoals(GoalId.of("home")).build()))
                .containsExactly(WALK);
        assertThat(goals.actionsOf(plan("p")
                        .addGoals(GoalId.of("sleep"))
                        .addActions(ActionId.of("call"), ActionId.of("story"))
                        .build()))
                .containsExactly(STORY, CALL);
    }
}
