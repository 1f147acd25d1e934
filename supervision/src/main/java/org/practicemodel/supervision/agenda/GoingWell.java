package org.practicemodel.supervision.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.plan.GoalReached;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.Windows;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.time.DateInterval;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Phrase;

/**
 * Something that is going well. It is always there, and nothing closes it.
 *
 * <p>It points at what was recorded lately of what moved forward, of goals that were reached, and of what the family said
 * it was like. Whatever is restricted is left out altogether, since everybody who sees the agenda sees this item.
 */
final class GoingWell implements OpenMatters {

    @Override
    public Stream<AgendaItem> openIn(RecordView view) {
        DateInterval lately = view.episode().within(view.valueOf(Windows.EVIDENCE));
        List<Evidence> places = Stream.<Stream<? extends Entry>>of(
                        view.record().discussions().stream()
                                .filter(GoingWell::tellsOfAnAdvance)
                                .filter(discussion -> isIn(lately, discussion.on())),
                        view.record().goalOutcomes().stream()
                                .filter(outcome -> outcome.reached().equals(GoalReached.REACHED))
                                .filter(outcome -> isIn(lately, outcome.on())),
                        view.record().engagement().familyFeedback().stream()
                                .filter(feedback -> isIn(lately, feedback.on())))
                .flatMap(entries -> entries)
                .filter(entry -> !view.isRestricted(entry.id()))
                .sorted(Comparator.comparing(entry -> entry.id().value()))
                .map(entry -> Evidence.supports(view, entry))
                .toList();
        Phrase reason = places.isEmpty()
                ? Phrase.of("GOING_WELL.notRecorded")
                : Phrase.of("GOING_WELL.recorded").with("count", places.size());
        return Stream.of(AgendaItem.of(AgendaTopic.GOING_WELL, reason.with("from", lately.from()), places));
    }

    private static boolean tellsOfAnAdvance(FamilyDiscussion discussion) {
        return !discussion.advances().isEmpty()
                || discussion.goals().stream().anyMatch(goal -> goal.progress().equals(GoalProgress.ADVANCE));
    }

    private static boolean isIn(DateInterval days, Optional<LocalDate> on) {
        return on.filter(days::contains).isPresent();
    }
}
