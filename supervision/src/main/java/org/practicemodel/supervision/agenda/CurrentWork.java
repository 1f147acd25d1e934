package org.practicemodel.supervision.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
final class CurrentWork {

    private CurrentWork() {}

    /** Returns the goals that are still hoped for, each once. */
    static List<Goal> goals(RecordView view) {
        return Stream.of(
                        view.plans().current().stream().flatMap(plan -> view.goals().of(plan).stream()),
                        view.formulations().ofWork(view.episode()).stream()
                                .map(Formulation::goals)
                                .flatMap(List::stream),
                        view.record().goals().stream().filter(goal -> !isLeftOver(view, goal.setOn())))
                .flatMap(goals -> goals)
                .distinct()
                .filter(goal -> !hasEnded(view, goal))
                .toList();
    }

    /** Returns the actions, done or not, each once. */
    static List<Action> actions(RecordView view) {
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

    /** A goal that was reached or is no longer wanted has ended, unless somebody said otherwise on a later day. */
    private static boolean hasEnded(RecordView view, Goal goal) {
        List<GoalOutcome> outcomes = view.record().goalOutcomes().stream()
                .filter(outcome -> outcome.goal().equals(goal.id()))
                .toList();
        return outcomes.stream()
                .filter(CurrentWork::ends)
                .anyMatch(end -> outcomes.stream().noneMatch(other -> goesOnAfter(other, end)));
    }

    private static boolean ends(GoalOutcome outcome) {
        return outcome.reached().equals(GoalReached.REACHED)
                || outcome.reached().equals(GoalReached.NO_LONGER_WANTED);
    }

    private static boolean goesOnAfter(GoalOutcome other, GoalOutcome end) {
        boolean goesOn =
                other.reached().equals(GoalReached.PARTLY) || other.reached().equals(GoalReached.NOT_REACHED);
        return goesOn
                && end.on()
                        .filter(ended -> other.on().filter(ended::isBefore).isPresent())
                        .isPresent();
    }
}
