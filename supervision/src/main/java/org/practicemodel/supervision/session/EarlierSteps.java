package org.practicemodel.supervision.session;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.ActionUpdate;
import org.practicemodel.core.formulation.ActionUpdateOutcome;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.view.RecordView;

/** The next steps of earlier discussions of this work that nobody has finished. */
final class EarlierSteps {

    private static final Set<ActionUpdateOutcome> FINISHED =
            Set.of(ActionUpdateOutcome.DONE, ActionUpdateOutcome.DROPPED);

    private EarlierSteps() {}

    /** Returns them by the day they are due, those without one last, then by id. */
    static List<Action> of(RecordView view) {
        Set<ActionId> agreed = view.record().discussions().stream()
                .filter(discussion -> view.episode().belongs(discussion.on()))
                .filter(discussion -> mayBeEarlier(discussion, view.asOf()))
                .flatMap(discussion -> discussion.actions().stream())
                .collect(Collectors.toSet());
        return view.goals().actions().stream()
                .filter(action -> agreed.contains(action.id()))
                .filter(action ->
                        action.updates().stream().map(ActionUpdate::outcome).noneMatch(FINISHED::contains))
                .sorted(Comparator.comparing((Action action) -> action.dueOn().orElse(LocalDate.MAX))
                        .thenComparing(action -> action.id().value()))
                .toList();
    }

    /** One without a day may have been held before. */
    private static boolean mayBeEarlier(FamilyDiscussion discussion, LocalDate day) {
        return discussion.on().map(day::isAfter).orElse(true);
    }
}
