package org.practicemodel.formulation.rule;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Phrase;

/**
 * The plans that are to follow from a formulation: the full plans of children's services that hold now, also those that are
 * parts of another.
 */
final class PlansNow {

    private PlansNow() {}

    /** Returns them in the order of their ids. */
    static List<Plan> of(RecordView view) {
        return view.plans().current().stream()
                .filter(plan -> plan.kind().isFullPlan())
                .sorted(Comparator.comparing(plan -> plan.id().value()))
                .toList();
    }

    /** Returns the one outcome over all of them; where there is none now it does not apply. */
    static Outcome each(RecordView view, Phrase none, Function<Plan, Outcome> look) {
        List<Plan> plans = of(view);
        return plans.isEmpty() && !view.coverage().holds(RecordType.PLANS)
                ? Outcomes.absent(view, RecordType.PLANS, none, List.of(Evidence.missing()))
                : Outcomes.over(view, plans.stream().map(look).toList(), none);
    }
}
