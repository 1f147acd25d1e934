package org.practicemodel.principles.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.participation.Contribution;
import org.practicemodel.core.participation.ContributorKind;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.view.RecordView;

/**
 * The plans of children's services that were in force on the last day of the work, and what was brought to them. Plans for
 * education, health and youth justice, the family's own plan, and plans that only hold things until there is a full one,
 * are not among them.
 */
public final class PlansOfWork {

    private static final Set<PlanKind> KINDS = Set.of(
            PlanKind.EARLY_HELP, PlanKind.CHILD_IN_NEED, PlanKind.CHILD_PROTECTION, PlanKind.CARE, PlanKind.PATHWAY);

    private static final Set<ContributorKind> FAMILY =
            Set.of(ContributorKind.CHILD, ContributorKind.PARENT_OR_CARER, ContributorKind.FAMILY_OR_NETWORK);

    private PlansOfWork() {}

    /** Returns them in the order of their ids; a plan that is a part of another of them stands on that one's page. */
    public static List<Plan> of(RecordView view) {
        return MainPlans.among(view.plans().all().stream()
                .filter(plan -> KINDS.contains(plan.kind()))
                .filter(plan -> !view.plans().isSuperseded(plan))
                .filter(plan -> view.plans()
                        .days(plan)
                        .filter(days -> days.contains(view.episode().lastDay()))
                        .isPresent())
                .sorted(Comparator.comparing(plan -> plan.id().value()))
                .toList());
    }

    /** Returns what was brought to a plan, or to a plan that is a part of it, in the order of the record. */
    public static List<Contribution> broughtTo(RecordView view, Plan plan) {
        List<EntryId> page = view.plans().all().stream()
                .filter(each -> each.id().equals(plan.id()) || each.partOf().equals(Optional.of(plan.id())))
                .map(each -> EntryId.of(each.id().value()))
                .toList();
        return view.record().engagement().contributions().stream()
                .filter(brought -> brought.linkedTo().stream().anyMatch(page::contains))
                .toList();
    }

    /** Checks whether a child, a parent or carer, or somebody else of the family or of those around it brought it. */
    public static boolean isOfFamily(Contribution brought) {
        return FAMILY.contains(brought.kind());
    }
}
