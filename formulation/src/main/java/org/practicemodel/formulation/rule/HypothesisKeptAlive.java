package org.practicemodel.formulation.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.rule.Windows;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that a hypothesis is looked at again, {@code P06-R7}.
 *
 * <p>Our interpretation: within 91 days each hypothesis is kept, changed, or dropped with a reason, at a review or after
 * something that mattered; the day itself is included. A hypothesis that was dropped longer ago needs no more. In the
 * first 91 days after it was written, nothing is asked of it, also where a review left it for later: that is kinder than
 * to ask at once what a young hypothesis has become. Later, where a review was marked complete with the mark that the
 * hypothesis was not revisited, and it was not since, the record shows otherwise; a look whose day nobody recorded may
 * have been since. For instance a hypothesis of 3 March that was changed on 2 June 2026.
 *
 * <p>Source: our interpretation of "formulation driven" (current guide ¶26). Immutable and thread-safe.
 */
public final class HypothesisKeptAlive implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P06-R7", "hypothesis-kept-alive", LeedsPrinciples.SYSTEMIC_FORMULATION_DRIVEN_AND_EVIDENCE_BASED)
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(
                    new EvidenceNeed(RecordType.FORMULATIONS, "hypotheses.writtenOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(
                            RecordType.FORMULATIONS, "hypotheses.revisions", Effort.SENTENCE, WhoCanAct.WORKER))
            .addThresholds(Windows.HYPOTHESIS)
            .build();

    /** Makes the rule; it holds no state. */
    public HypothesisKeptAlive() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        if (view.episode().closed()) {
            return Outcomes.notApplicable(Phrase.of("P06-R7.closed"), List.of());
        }
        return FormulationsNow.each(view, formulation -> alive(view, formulation));
    }

    private Outcome alive(RecordView view, Formulation formulation) {
        return Outcomes.over(
                view,
                formulation.hypotheses().stream()
                        .sorted(Comparator.comparing(
                                hypothesis -> hypothesis.id().value()))
                        .map(hypothesis -> Hypotheses.dropped(view, hypothesis)
                                .map(drop -> dropped(view, hypothesis, drop))
                                .orElseGet(() -> held(view, formulation, hypothesis)))
                        .toList(),
                Phrase.of("P06-R7.none"));
    }

    private static Outcome dropped(RecordView view, Hypothesis hypothesis, HypothesisRevision drop) {
        if (view.formulations().day(drop).filter(day -> isDue(view, day)).isPresent()) {
            return Outcomes.notApplicable(Phrase.of("P06-R7.none"), List.of());
        }
        return drop.reason().isPresent()
                ? Outcomes.met(Phrase.of("shared.dropped"), List.of(Evidence.supports(view, hypothesis)))
                : open(view, hypothesis, Phrase.of("P06-R7.droppedUnexplained"));
    }

    private Outcome held(RecordView view, Formulation formulation, Hypothesis hypothesis) {
        List<HypothesisRevision> looks = hypothesis.revisions().stream()
                .filter(revision -> !isNotRevisited(revision))
                .toList();
        Optional<LocalDate> last = looks.stream()
                .flatMap(revision -> view.formulations().day(revision).stream())
                .max(Comparator.naturalOrder());
        if (last.filter(day -> !isDue(view, day)).isPresent()) {
            return Outcomes.met(
                    Phrase.of("P06-R7.met").with("on", last.orElseThrow()),
                    List.of(Evidence.supports(view, hypothesis)));
        }
        Optional<LocalDate> written = hypothesis.writtenOn().or(formulation::startedOn);
        if (written.filter(day -> !isDue(view, day)).isPresent()) {
            LocalDate due = written.orElseThrow().plusDays(view.valueOf(Windows.HYPOTHESIS));
            return Outcomes.tooEarly(
                    Phrase.of("P06-R7.young").with("due", due),
                    List.of(Evidence.missing(view, hypothesis)),
                    due.plusDays(1));
        }
        if (looks.stream().anyMatch(look -> view.formulations().day(look).isEmpty())) {
            return open(view, hypothesis, Phrase.of("P06-R7.undated"));
        }
        return leftOpenAt(view, hypothesis, last)
                .map(review -> notRevisited(view, hypothesis, review))
                .orElseGet(() -> open(
                        view,
                        hypothesis,
                        last.map(day -> Phrase.of("P06-R7.longAgo").with("on", day))
                                .orElseGet(() -> Phrase.of("P06-R7.never"))));
    }

    /** The last review that was marked complete, with the mark that the hypothesis was not looked at, and not since. */
    private static Optional<Review> leftOpenAt(RecordView view, Hypothesis hypothesis, Optional<LocalDate> last) {
        Comparator<Review> byDay =
                Comparator.comparing(review -> review.heldOn().orElse(LocalDate.MIN));
        return hypothesis.revisions().stream()
                .filter(HypothesisKeptAlive::isNotRevisited)
                .flatMap(revision -> view.formulations().review(revision).stream())
                .filter(review -> review.complete().isPresent())
                .filter(review -> last.map(
                                day -> review.heldOn().filter(day::isBefore).isPresent())
                        .orElse(true))
                .max(byDay.thenComparing(review -> review.id().value()));
    }

    private Outcome notRevisited(RecordView view, Hypothesis hypothesis, Review review) {
        Phrase phrase = review.heldOn()
                .map(day -> Phrase.of("P06-R7.notRevisited").with("on", day))
                .orElseGet(() -> Phrase.of("P06-R7.notRevisitedUndated"));
        return FormulationsNow.otherwise(
                view,
                descriptor,
                Outcomes.notMet(
                        phrase, List.of(Evidence.contradicts(view, hypothesis), Evidence.contradicts(view, review))),
                List.of(hypothesis, review));
    }

    private static Outcome open(RecordView view, Hypothesis hypothesis, Phrase phrase) {
        return Outcomes.notRecorded(phrase, List.of(Evidence.missing(view, hypothesis)))
                .lacking(RecordType.FORMULATIONS);
    }

    private static boolean isNotRevisited(HypothesisRevision revision) {
        return revision.outcome().equals(RevisionOutcome.NOT_REVISITED);
    }

    private static boolean isDue(RecordView view, LocalDate since) {
        return view.asOf().isAfter(since.plusDays(view.valueOf(Windows.HYPOTHESIS)));
    }
}
