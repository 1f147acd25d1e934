package org.practicemodel.supervision.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.GoalDiscussion;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.supervision.cadence.Cadence;
import org.practicemodel.supervision.cadence.DiscussionCadence;
import org.practicemodel.supervision.internal.CurrentWork;
import org.practicemodel.supervision.rule.Discussions;

/**
 * Goals that people still hope for and that were not talked about lately, or that have not come closer.
 *
 * <p>A goal that was not talked about is dealt with by a discussion with a day that says something of it; one that has not
 * come closer, when on a later day somebody says that it did and nobody sees anything in its way. Either is dealt with when
 * the goal is reached or no longer wanted. What people say on one day are all words of that day, so that whoever sees
 * something in the way is heard even if others see an advance. A goal is asked about once: first it has to be talked about.
 * A discussion without a day may have been on any: it neither closes nor opens anything.
 */
final class GoalMatters implements OpenMatters {

    private static final Set<GoalProgress> NO_ADVANCE = Set.of(GoalProgress.NO_CHANGE, GoalProgress.BARRIER);

    @Override
    public Stream<AgendaItem> openIn(RecordView view) {
        return CurrentWork.goals(view).stream()
                .flatMap(goal ->
                        notDiscussed(view, goal)
                                .or(() -> withoutProgress(view, goal))
                                .map(item -> item.about(goal.id()))
                                .stream());
    }

    private static Optional<AgendaItem> notDiscussed(RecordView view, Goal goal) {
        return DiscussionCadence.of(view, goal)
                .filter(Cadence::passed)
                .map(cadence -> AgendaItem.of(
                                AgendaTopic.GOAL_NOT_DISCUSSED,
                                reason(view, goal, cadence)
                                        .with("due", cadence.next().on()),
                                places(
                                        view,
                                        goal,
                                        said(view, goal)
                                                .filter(each -> each.on().equals(cadence.lastHeldOn()))))
                        .since(Optional.of(cadence.lastHeldOn().orElse(cadence.startedOn()))));
    }

    private static Phrase reason(RecordView view, Goal goal, Cadence cadence) {
        Optional<LocalDate> last = cadence.lastHeldOn();
        if (last.isPresent()) {
            return Phrase.of("GOAL_NOT_DISCUSSED.lastTime").with("last", last.get());
        }
        return said(view, goal).anyMatch(discussion -> discussion.on().isEmpty())
                ? Phrase.of("GOAL_NOT_DISCUSSED.dayNotRecorded")
                : Phrase.of("GOAL_NOT_DISCUSSED.notRecorded").with("from", cadence.startedOn());
    }

    private static Optional<AgendaItem> withoutProgress(RecordView view, Goal goal) {
        NavigableMap<LocalDate, List<GoalDiscussion>> words = new TreeMap<>();
        said(view, goal)
                .forEach(discussion -> discussion
                        .on()
                        .ifPresent(day -> words.merge(
                                day,
                                discussion.said(goal.id()),
                                (some, more) -> Stream.concat(some.stream(), more.stream())
                                        .toList())));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Map.Entry<LocalDate, List<GoalDiscussion>> last = words.lastEntry();
        if (last.getValue().stream().anyMatch(word -> word.progress().equals(GoalProgress.BARRIER))) {
            return Optional.of(item(
                    view,
                    goal,
                    Phrase.of("GOAL_WITHOUT_PROGRESS.barrier").with("on", last.getKey()),
                    last.getKey()::equals,
                    last.getKey()));
        }
        return Optional.ofNullable(words.lowerEntry(last.getKey()))
                .filter(before -> isWithoutAdvance(before.getValue()) && isWithoutAdvance(last.getValue()))
                .map(before -> item(
                                view,
                                goal,
                                Phrase.of("GOAL_WITHOUT_PROGRESS.noChange")
                                        .with("before", before.getKey())
                                        .with("on", last.getKey()),
                                day -> !day.isBefore(before.getKey()),
                                last.getKey())
                        .asking(Phrase.of("GOAL_WITHOUT_PROGRESS.questionNoChange")));
    }

    private static boolean isWithoutAdvance(List<GoalDiscussion> words) {
        return words.stream().map(GoalDiscussion::progress).allMatch(NO_ADVANCE::contains);
    }

    private static AgendaItem item(
            RecordView view, Goal goal, Phrase reason, Predicate<LocalDate> days, LocalDate since) {
        return AgendaItem.of(
                        AgendaTopic.GOAL_WITHOUT_PROGRESS,
                        reason,
                        places(
                                view,
                                goal,
                                said(view, goal)
                                        .filter(each -> each.on().filter(days).isPresent())))
                .since(Optional.of(since));
    }

    private static List<Evidence> places(RecordView view, Goal goal, Stream<FamilyDiscussion> discussions) {
        return Stream.concat(
                        Stream.of(Evidence.missing(view, goal)),
                        discussions.map(discussion -> Evidence.supports(view, discussion)))
                .toList();
    }

    /** Returns the discussions of the current episode that say something of a goal. */
    private static Stream<FamilyDiscussion> said(RecordView view, Goal goal) {
        return Discussions.of(view).stream()
                .filter(discussion -> !discussion.said(goal.id()).isEmpty());
    }
}
