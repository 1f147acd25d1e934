package org.practicemodel.principles.rule.leadandplan;

import java.util.List;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.time.DateInterval;

/** Days on which plans that are not one were in force together. */
record PlanOverlap(Sort sort, DateInterval days, List<Plan> plans) {

    /** What the record says about two plans that are not one. */
    enum Sort {
        /** A child in need and a child protection plan for the same child. */
        NEED_AND_PROTECTION,
        /** Somebody marked one of them as separate. */
        MARKED_SEPARATE,
        /** Nothing: they may be linked without the record knowing it. */
        UNLINKED
    }
}
