package org.practicemodel.principles.rule.transparency;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.participation.Disagreement;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.Disagreements;

/**
 * The rule that a disagreement of the family stands on the record in their words and is answered, {@code P07-R3}. It owns
 * such a disagreement; one of which only workers or agencies see it differently belongs to {@code E1-R2}.
 *
 * <p>Our interpretation: of each disagreement of the current episode the family's words, how those who work with them see
 * it, and an answer are recorded. An answer need not agree. Where there is none, and a later review that could have looked
 * at it is marked complete, or the disagreement itself is marked as unanswered, it is begun and not yet closed: that
 * somebody wrote it down is never held against them. A review on the day of the disagreement is where it was voiced, and
 * one of other plans than it is about, or than those that name the goal or action it is about, could not have answered it.
 * A reason is shown beside it, since only an answer closes it. For instance the father sees the worry about school
 * differently, and was answered on 9 March 2026.
 *
 * <p>Source: current guide ¶27 ("Transparent"); our interpretation. Immutable and thread-safe.
 */
public final class DisagreementAnswered implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P07-R3", "disagreement-answered", LeedsPrinciples.TRANSPARENT)
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(
                    new EvidenceNeed(RecordType.DISAGREEMENTS, "otherView", Effort.SENTENCE, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.DISAGREEMENTS, "words", Effort.CONVERSATION, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.DISAGREEMENTS, "response", Effort.CONVERSATION, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public DisagreementAnswered() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<Disagreement> disagreements =
                Disagreements.of(view).stream().filter(Disagreement::byFamily).toList();
        if (disagreements.isEmpty() && !view.coverage().holds(RecordType.DISAGREEMENTS)) {
            return Outcomes.absent(
                    view, RecordType.DISAGREEMENTS, Phrase.of("P07-R3.notHeld"), List.of(Evidence.missing()));
        }
        return Outcomes.over(
                view,
                disagreements.stream()
                        .map(disagreement -> answered(view, disagreement))
                        .toList(),
                Phrase.of("P07-R3.none"));
    }

    private Outcome answered(RecordView view, Disagreement disagreement) {
        if (disagreement.response().isEmpty()) {
            return unanswered(view, disagreement);
        }
        boolean isWhole =
                disagreement.words().isPresent() && disagreement.otherView().isPresent();
        return isWhole
                ? Outcomes.met(Phrase.of("P07-R3.met"), List.of(Evidence.supports(view, disagreement)))
                : open(
                        view,
                        disagreement,
                        disagreement.words().isEmpty() ? "P07-R3.notTheirWords" : "P07-R3.notOtherView");
    }

    private Outcome unanswered(RecordView view, Disagreement disagreement) {
        Optional<Review> review = Disagreements.completedAfter(view, disagreement);
        if (review.isEmpty() && disagreement.unanswered().isEmpty()) {
            return open(view, disagreement, "P07-R3.notAnswered");
        }
        Phrase phrase = review.flatMap(Review::heldOn)
                .map(held -> Phrase.of("P07-R3.reviewed").with("held", held))
                .orElseGet(() -> Phrase.of("P07-R3.unanswered"));
        List<Evidence> evidence = Stream.concat(Stream.of(disagreement), review.stream())
                .map(entry -> Evidence.contradicts(view, entry))
                .toList();
        return Outcomes.answered(
                view,
                descriptor.code(),
                descriptor.reasonEffect(),
                History.settled(view, Outcomes.notMet(phrase, evidence).asBegun()),
                List.of(disagreement));
    }

    private static Outcome open(RecordView view, Disagreement disagreement, String key) {
        return Outcomes.notRecorded(Phrase.of(key), List.of(Evidence.missing(view, disagreement)))
                .lacking(RecordType.DISAGREEMENTS);
    }
}
