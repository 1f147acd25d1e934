package org.practicemodel.formulation.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.view.RecordView;

/**
 * The plans that are to follow from a formulation: those of children's services that hold now. Plans for education, health
 * and youth justice, the family's own plan, and plans that only hold things until there is a full one, are not among them.
 */
final class PlansNow {

    private static final Set<PlanKind> KINDS = Set.of(
            PlanKind.EARLY_HELP, PlanKind.CHILD_IN_NEED, PlanKind.CHILD_PROTECTION, PlanKind.CARE, PlanKind.PATHWAY);

    private PlansNow() {}

    /** Returns them in the order of their ids. */
    static List<Plan> of(RecordView view) {
        return view.plans().current().stream()
                .filter(plan -> KINDS.contains(plan.kind()))
                .sorted(Comparator.comparing(plan -> plan.id().value()))
                .toList();
    }
}
