package org.practicemodel.principles.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.view.RecordView;

/** The formulations that hold now in the episode that rules look at, and the goals of the work. */
public final class FormulationsOfWork {

    private FormulationsOfWork() {}

    /** Returns those that are not left over from earlier work, in the order of their ids. */
    public static List<Formulation> of(RecordView view) {
        return view.formulations().ofWork(view.episode()).stream()
                .sorted(Comparator.comparing(formulation -> formulation.id().value()))
                .toList();
    }

    /**
     * Returns the goals of the plans in force, in the order of their ids; where these name none, those of the formulations and
     * those set beside them that no plan names.
     */
    public static List<Goal> goals(RecordView view) {
        List<Goal> planned = sorted(PlansOfWork.of(view).stream().flatMap(plan -> view.goals().of(plan).stream()));
        if (!planned.isEmpty()) {
            return planned;
        }
        Stream<Goal> beside =
                view.record().goals().stream().filter(goal -> view.episode().belongs(goal.setOn()));
        return sorted(Stream.concat(of(view).stream().flatMap(formulation -> formulation.goals().stream()), beside)
                .filter(goal -> view.plans().all().stream()
                        .noneMatch(plan -> plan.goals().contains(goal.id()))));
    }

    private static List<Goal> sorted(Stream<Goal> goals) {
        return goals.distinct()
                .sorted(Comparator.comparing(goal -> goal.id().value()))
                .toList();
    }
}
