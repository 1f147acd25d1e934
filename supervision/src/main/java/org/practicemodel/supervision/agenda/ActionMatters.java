package org.practicemodel.supervision.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionUpdate;
import org.practicemodel.core.formulation.ActionUpdateOutcome;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.supervision.internal.CurrentWork;

/**
 * Steps whose day has passed.
 *
 * <p>A step that was to be done by a day is dealt with when it is done, no longer to be done, or was changed on that day or
 * later; that it is under way is said beside it. One that goes on, and was only to be looked at again, is dealt with when
 * somebody did so on that day or later, whatever came of it. An update without a day may be of any, and counts. The day
 * itself has not passed.
 */
final class ActionMatters implements OpenMatters {

    @Override
    public Stream<AgendaItem> openIn(RecordView view) {
        return CurrentWork.actions(view).stream()
                .filter(action -> !has(action.updates(), ActionUpdateOutcome.DONE)
                        && !has(action.updates(), ActionUpdateOutcome.DROPPED))
                .flatMap(action -> open(view, action).stream());
    }

    private static Optional<AgendaItem> open(RecordView view, Action action) {
        return action.dueOn()
                .or(action::lookAgainOn)
                .filter(view.asOf()::isAfter)
                .flatMap(day -> reason(action, since(action, day)).map(reason -> item(view, action, reason, day)));
    }

    /** Returns why a step whose day has passed is asked about; empty where it is dealt with. */
    private static Optional<Phrase> reason(Action action, List<ActionUpdate> since) {
        if (action.dueOn().isEmpty()) {
            return since.stream().allMatch(update -> update.outcome().equals(ActionUpdateOutcome.NOT_LOOKED_AT))
                    ? Optional.of(Phrase.of("ACTION_OVERDUE.lookAgain"))
                    : Optional.empty();
        }
        if (has(since, ActionUpdateOutcome.CHANGED)) {
            return Optional.empty();
        }
        boolean isUnderWay = has(since, ActionUpdateOutcome.UNDER_WAY);
        return Optional.of(Phrase.of(isUnderWay ? "ACTION_OVERDUE.underWay" : "ACTION_OVERDUE.due"));
    }

    private static AgendaItem item(RecordView view, Action action, Phrase reason, LocalDate day) {
        return AgendaItem.of(
                        AgendaTopic.ACTION_OVERDUE, reason.with("on", day), List.of(Evidence.missing(view, action)))
                .about(action.id())
                .since(Optional.of(day));
    }

    private static List<ActionUpdate> since(Action action, LocalDate day) {
        return action.updates().stream()
                .filter(update -> update.on().filter(day::isAfter).isEmpty())
                .toList();
    }

    private static boolean has(List<ActionUpdate> updates, ActionUpdateOutcome outcome) {
        return updates.stream().anyMatch(update -> update.outcome().equals(outcome));
    }
}
