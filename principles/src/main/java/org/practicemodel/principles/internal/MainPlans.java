package org.practicemodel.principles.internal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.view.RecordView;

/** The agreed plans in force that are the family's page: those that are parts of another of them stand on that one's. */
public final class MainPlans {

    private MainPlans() {}

    /** Returns them in the order of their ids; plans that are parts of each other are all among them. */
    public static List<Plan> of(RecordView view) {
        return among(withParts(view));
    }

    /** Returns every agreed plan in force, those that are parts of another too, in the order of their ids. */
    public static List<Plan> withParts(RecordView view) {
        return view.plans().current().stream()
                .filter(plan -> plan.agreedOn().isPresent())
                .sorted(Comparator.comparing(plan -> plan.id().value()))
                .toList();
    }

    /** Returns those of some plans that are not parts of another of them, in the same order. */
    static List<Plan> among(List<Plan> plans) {
        return plans.stream().filter(plan -> !isPart(plan, plans)).toList();
    }

    private static boolean isPart(Plan plan, List<Plan> plans) {
        Set<Plan> wholes = new HashSet<>();
        Optional<Plan> whole = wholeOf(plan, plans);
        while (whole.filter(wholes::add).isPresent()) {
            whole = wholeOf(whole.get(), plans);
        }
        return !wholes.isEmpty() && !wholes.contains(plan);
    }

    private static Optional<Plan> wholeOf(Plan plan, List<Plan> plans) {
        return plan.partOf()
                .flatMap(id ->
                        plans.stream().filter(other -> other.id().equals(id)).findFirst());
    }
}
