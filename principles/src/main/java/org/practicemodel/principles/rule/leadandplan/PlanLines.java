package org.practicemodel.principles.rule.leadandplan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;

/** Which plans are one: the versions of a plan, and the plans that are parts of one. */
final class PlanLines {

    private final Map<PlanId, PlanId> towards = new HashMap<>();

    PlanLines(List<Plan> plans) {
        for (Plan plan : plans) {
            join(plan.id(), plan.supersedes());
            join(plan.id(), plan.partOf());
        }
    }

    /** The id that stands for all the plans that are one with a plan. */
    PlanId lineOf(Plan plan) {
        return end(plan.id());
    }

    private void join(PlanId plan, Optional<PlanId> other) {
        PlanId from = end(plan);
        other.map(this::end).filter(end -> !end.equals(from)).ifPresent(end -> towards.put(from, end));
    }

    private PlanId end(PlanId plan) {
        PlanId at = plan;
        while (towards.containsKey(at)) {
            at = towards.get(at);
        }
        return at;
    }
}
