package org.practicemodel.supervision.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.Windows;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.wording.Phrase;

/**
 * Best guesses whose time to be looked at again has come, or that somebody sees differently or is not sure of.
 *
 * <p>The first is dealt with when the hypothesis is looked at again on a day that is known, whatever becomes of it; the
 * second also when whoever said so is answered. A hypothesis that was dropped is asked nothing more. As in rule P06-R7, the
 * last day in time has not passed.
 */
final class HypothesisMatters implements OpenMatters {

    private static final Set<Stance> QUESTIONS = Set.of(Stance.SEES_DIFFERENTLY, Stance.NOT_SURE);

    @Override
    public Stream<AgendaItem> openIn(RecordView view) {
        return view.formulations().ofWork(view.episode()).stream()
                .flatMap(formulation -> formulation.hypotheses().stream()
                        .filter(hypothesis ->
                                view.formulations().dropped(hypothesis).isEmpty())
                        .flatMap(hypothesis -> toRevisit(view, formulation, hypothesis)
                                .or(() -> questioned(view, hypothesis))
                                .map(item -> item.about(hypothesis.id()))
                                .stream()));
    }

    private static Optional<AgendaItem> toRevisit(RecordView view, Formulation formulation, Hypothesis hypothesis) {
        return lastLook(view, hypothesis)
                .or(hypothesis::writtenOn)
                .or(formulation::startedOn)
                .filter(since -> view.asOf().isAfter(since.plusDays(view.valueOf(Windows.HYPOTHESIS))))
                .map(since -> item(
                        view,
                        hypothesis,
                        Phrase.of("HYPOTHESIS_TO_REVISIT.since").with("since", since),
                        Optional.of(since)));
    }

    private static Optional<AgendaItem> questioned(RecordView view, Hypothesis hypothesis) {
        Optional<LocalDate> look = lastLook(view, hypothesis);
        List<Perspective> open = hypothesis.perspectives().stream()
                .filter(each ->
                        QUESTIONS.contains(each.stance()) && each.response().isEmpty())
                .filter(each -> each.on()
                        .flatMap(said -> look.filter(day -> !day.isBefore(said)))
                        .isEmpty())
                .toList();
        Optional<LocalDate> first =
                open.stream().map(Perspective::on).flatMap(Optional::stream).min(Comparator.naturalOrder());
        Phrase reason = first.map(
                        day -> Phrase.of("HYPOTHESIS_TO_REVISIT.anotherView").with("on", day))
                .orElseGet(() -> Phrase.of("HYPOTHESIS_TO_REVISIT.anotherViewUndated"));
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(item(view, hypothesis, reason, first)
                        .asking(Phrase.of("HYPOTHESIS_TO_REVISIT.questionAnotherView")));
    }

    private static Optional<LocalDate> lastLook(RecordView view, Hypothesis hypothesis) {
        return hypothesis.revisions().stream()
                .filter(revision -> !revision.outcome().equals(RevisionOutcome.NOT_REVISITED))
                .flatMap(revision -> view.formulations().day(revision).stream())
                .max(Comparator.naturalOrder());
    }

    private static AgendaItem item(RecordView view, Hypothesis hypothesis, Phrase reason, Optional<LocalDate> since) {
        return AgendaItem.of(AgendaTopic.HYPOTHESIS_TO_REVISIT, reason, List.of(Evidence.missing(view, hypothesis)))
                .since(since);
    }
}
