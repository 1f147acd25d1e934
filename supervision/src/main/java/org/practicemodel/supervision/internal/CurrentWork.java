package org.practicemodel.supervision.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.plan.GoalOutcome;
import org.practicemodel.core.plan.GoalReached;
import org.practicemodel.core.view.RecordView;

/**
 * The goals and actions that people work on now: those of plans in force, of formulations of the current work, and those
 * that stand by themselves and were not set before the current episode opened.
 */
public final class CurrentWork {

    private static final Set<GoalReached> OVER = Set.of(GoalReached.REACHED, GoalReached.NO_LONGER_WANTED);

    private CurrentWork() {}

    /**
     * Returns the goals that are still hoped for. One is over once everybody who looked at it on the last day says that it
     * was reached or is no longer wanted.
     *
     * @param view the record
     * @return the goals, each once, by the day they were set, those without one first, then by id
     */
    public static List<Goal> goals(RecordView view) {
        return Stream.of(
                        view.plans().current().stream().flatMap(plan -> view.goals().of(plan).stream()),
                        view.formulations().ofWork(view.episode()).stream()
                                .map(Formulation::goals)
                                .flatMap(List::stream),
                        view.record().goals().stream().filter(goal -> !isLeftOver(view, goal.setOn())))
                .flatMap(goals -> goals)
                .distinct()
                .filter(goal -> !isOver(view, goal))
                .sorted(Comparator.comparing((Goal goal) -> goal.setOn().orElse(LocalDate.MIN))
                        .thenComparing(goal -> goal.id().value()))
                .toList();
    }

    /**
     * Returns the actions, done or not.
     *
     * @param view the record
     * @return the actions, each once
     */
    public static List<Action> actions(RecordView view) {
        return Stream.of(
                        view.plans().current().stream().flatMap(plan -> view.goals().actionsOf(plan).stream()),
                        view.formulations().ofWork(view.episode()).stream()
                                .map(Formulation::actions)
                                .flatMap(List::stream),
                        view.record().actions().stream().filter(action -> !isLeftOver(view, action.agreedOn())))
                .flatMap(actions -> actions)
                .distinct()
                .toList();
    }

    private static boolean isLeftOver(RecordView view, Optional<LocalDate> since) {
        return view.episode()
                .openedOn()
                .filter(opened -> since.filter(opened::isAfter).isPresent())
                .isPresent();
    }

    private static boolean isOver(RecordView view, Goal goal) {
        List<GoalOutcome> outcomes = view.record().goalOutcomes().stream()
                .filter(outcome -> outcome.goal().equals(goal.id()))
                .filter(outcome -> !outcome.reached().equals(GoalReached.NOT_LOOKED_AT))
                .toList();
        return outcomes.stream()
                .map(CurrentWork::day)
                .max(Comparator.naturalOrder())
                .filter(last -> outcomes.stream()
                        .filter(outcome -> day(outcome).equals(last))
                        .map(GoalOutcome::reached)
                        .allMatch(OVER::contains))
                .isPresent();
    }

    private static LocalDate day(GoalOutcome outcome) {
        return outcome.on().orElse(LocalDate.MIN);
    }
}
