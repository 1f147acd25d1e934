package org.practicemodel.principles.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.participation.Contribution;
import org.practicemodel.core.participation.ContributorKind;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.view.RecordView;

/**
 * The full plans of children's services that were in force on the last day of the work, and what was brought to them. Unlike
 * {@link MainPlans}, they may not be agreed so far, and once the work has ended those count that held until then.
 */
public final class PlansOfWork {

    private static final Set<ContributorKind> FAMILY =
            Set.of(ContributorKind.CHILD, ContributorKind.PARENT_OR_CARER, ContributorKind.FAMILY_OR_NETWORK);

    private PlansOfWork() {}

    /** Returns them in the order of their ids; a plan that is a part of another of them stands on that one's page. */
    public static List<Plan> of(RecordView view) {
        return MainPlans.among(view.plans().inForceOn(view.episode().lastDay()).stream()
                .filter(plan -> plan.kind().isFullPlan())
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
