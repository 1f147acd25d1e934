package org.practicemodel.core.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.record.PracticeRecord;

/**
 * The goals and actions of a record, whether they were set in a formulation or outside one.
 *
 * <p>For instance the goals of a plan, some of which its formulation holds. Immutable and thread-safe. Source: current
 * guide ¶32; our interpretation.
 */
public final class GoalView {

    private final Map<GoalId, Goal> goals = new LinkedHashMap<>();
    private final Map<ActionId, Action> actions = new LinkedHashMap<>();

    GoalView(PracticeRecord record) {
        Stream.concat(record.formulations().stream().map(Formulation::goals), Stream.of(record.goals()))
                .flatMap(List::stream)
                .forEach(goal -> goals.putIfAbsent(goal.id(), goal));
        Stream.concat(record.formulations().stream().map(Formulation::actions), Stream.of(record.actions()))
                .flatMap(List::stream)
                .forEach(action -> actions.putIfAbsent(action.id(), action));
    }

    /**
     * Returns every goal.
     *
     * @return the goals, those of formulations first, each in the order of the record
     */
    public List<Goal> all() {
        return List.copyOf(goals.values());
    }

    /**
     * Returns every action.
     *
     * @return the actions, those of formulations first, each in the order of the record
     */
    public List<Action> actions() {
        return List.copyOf(actions.values());
    }

    /**
     * Returns the goals of a plan.
     *
     * @param plan the plan
     * @return the goals that it names, in its order
     */
    public List<Goal> of(Plan plan) {
        return plan.goals().stream().filter(goals::containsKey).map(goals::get).toList();
    }

    /**
     * Returns the actions of a plan: those it names, and those that serve one of its goals.
     *
     * @param plan the plan
     * @return the actions, those of formulations first, each once
     */
    public List<Action> actionsOf(Plan plan) {
        return actions.values().stream()
                .filter(action -> plan.actions().contains(action.id())
                        || action.goals().stream().anyMatch(plan.goals()::contains))
                .toList();
    }
}
