package org.practicemodel.supervision.session;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.plan.GoalOutcome;
import org.practicemodel.core.plan.GoalReached;
import org.practicemodel.core.view.RecordView;

/**
 * The goals that a discussion holds in mind: those of plans in force, those of the formulations that hold now, and those set
 * outside one, unless they are left over from work that ended before. A goal is no longer asked about once everybody who looked at it last says
 * that it was reached or is no longer wanted.
 */
final class CurrentGoals {

    private static final Set<GoalReached> OVER = Set.of(GoalReached.REACHED, GoalReached.NO_LONGER_WANTED);

    private CurrentGoals() {}

    /** Returns them by the day they were set, those without one first, then by id. */
    static List<Goal> of(RecordView view) {
        return Stream.of(
                        view.plans().current().stream().flatMap(plan -> view.goals().of(plan).stream()),
                        view.formulations().ofWork(view.episode()).stream()
                                .flatMap(formulation -> formulation.goals().stream()),
                        view.record().goals().stream().filter(goal -> !isLeftOver(view, goal)))
                .flatMap(goals -> goals)
                .distinct()
                .filter(goal -> !isOver(view, goal))
                .sorted(Comparator.comparing((Goal goal) -> goal.setOn().orElse(LocalDate.MIN))
                        .thenComparing(goal -> goal.id().value()))
                .toList();
    }

    private static boolean isLeftOver(RecordView view, Goal goal) {
        return goal.setOn()
                .filter(set -> view.episode().openedOn().filter(set::isBefore).isPresent())
                .isPresent();
    }

    private static boolean isOver(RecordView view, Goal goal) {
        List<GoalOutcome> outcomes = view.record().goalOutcomes().stream()
                .filter(outcome -> outcome.goal().equals(goal.id()))
                .filter(outcome -> !outcome.reached().equals(GoalReached.NOT_LOOKED_AT))
                .toList();
        return outcomes.stream()
                .map(CurrentGoals::day)
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
