package org.practicemodel.principles.rule.accountability;

import java.util.Comparator;
import java.util.List;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionUpdate;
import org.practicemodel.core.formulation.ActionUpdateOutcome;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.view.RecordView;

/** The actions that plans in force hold, and what is known of each. */
record CurrentActions(RecordView view) {

    /** The agreed plans in force, in the order of their ids. */
    List<Plan> plans() {
        return view.plans().current().stream()
                .filter(plan -> plan.agreedOn().isPresent())
                .sorted(Comparator.comparing(plan -> plan.id().value()))
                .toList();
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

    private static boolean isOpen(Action action) {
        return action.updates().stream()
                .map(ActionUpdate::outcome)
                .noneMatch(outcome ->
                        outcome.equals(ActionUpdateOutcome.DONE) || outcome.equals(ActionUpdateOutcome.DROPPED));
    }
}
