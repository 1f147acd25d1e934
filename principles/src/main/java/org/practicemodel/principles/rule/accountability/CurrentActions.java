package org.practicemodel.principles.rule.accountability;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionUpdate;
import org.practicemodel.core.formulation.ActionUpdateOutcome;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.MainPlans;

/** The actions that plans in force hold, and what is known of each. */
record CurrentActions(RecordView view) {

    /** The agreed plans in force, in the order of their ids. */
    List<Plan> plans() {
        return MainPlans.withParts(view);
    }

    /** The actions of a plan that are still to be done, in the order of their ids. */
    List<Action> open(Plan plan) {
        return view.goals().actionsOf(plan).stream()
                .filter(CurrentActions::isOpen)
                .sorted(Comparator.comparing(action -> action.id().value()))
                .toList();
    }

    /** Every open action of the plans in force, each once. */
    List<Action> open() {
        return plans().stream()
                .flatMap(plan -> open(plan).stream())
                .distinct()
                .sorted(Comparator.comparing(action -> action.id().value()))
                .toList();
    }

    /** What can be said where no plan in force holds any: the source has no place for it, or there is none. */
    Outcome none(RecordType type, Phrase notHeld, Phrase none) {
        return plansNotHeld()
                .orElseGet(() -> plans().isEmpty() || view.coverage().holds(type)
                        ? Outcomes.notApplicable(none, List.of())
                        : Outcomes.absent(view, type, notHeld, List.of(Nearest.episode(view))));
    }

    /** That the source has no place for plans, so that nobody can say what they hold; empty where it has, or a plan is there. */
    Optional<Outcome> plansNotHeld() {
        return view.plans().all().isEmpty() && !view.coverage().holds(RecordType.PLANS)
                ? Optional.of(Outcomes.absent(
                        view, RecordType.PLANS, Phrase.of("shared.plansNotHeld"), List.of(Nearest.episode(view))))
                : Optional.empty();
    }

    private static boolean isOpen(Action action) {
        return action.updates().stream()
                .map(ActionUpdate::outcome)
                .noneMatch(outcome ->
                        outcome.equals(ActionUpdateOutcome.DONE) || outcome.equals(ActionUpdateOutcome.DROPPED));
    }
}
