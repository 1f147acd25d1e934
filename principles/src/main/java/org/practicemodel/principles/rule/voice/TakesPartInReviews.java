package org.practicemodel.principles.rule.voice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewKind;
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
import org.practicemodel.core.time.DateInterval;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.OneRoleEach;

/**
 * {@code E4-R3}, taking part in looked-after reviews: each child takes part in the reviews about them, or their view reaches
 * them.
 *
 * <p>Our interpretation: it looks at each review for a child who is looked after that was held in the last 183 days of the
 * current episode, for each child whom the review names as a subject or, where it names nobody, as somebody who took part.
 * Being there and speaking, having an advocate speak, giving a view in another way, and sending a view or an advocate all
 * count (PN1, PN2, PN3, PN5, PN6), and so does a view that is recorded as considered at the review, which is another route.
 * Not being there and sending no view (PN7) speaks against, and so does not being invited; a recorded reason answers. Being
 * there without a view (PN4) leaves it open, since nobody has to speak. It is not looked for of a child under four at the
 * time; the code for that (PN0) beside a birth that makes the child four or older, and codes that say both that a child took
 * part and did not, contradict each other; a birth that leaves the age open is no answer, so that the codes decide. A review
 * in which nothing says how the child took part leaves it open, too.
 *
 * <p>Where what the child let others know is marked as not considered at the same review, that is one fact, and {@code
 * E4-R2} owns it. A review that was held cannot be held again, so what it shows becomes history. For instance a child who
 * was not there on 10 June 2026 and sent a drawing.
 *
 * <p>Source: current guide ¶16; the codes of the national return on children looked after; that not being invited is as
 * good as PN7, and what is another route, is our interpretation. Immutable and thread-safe.
 */
public final class TakesPartInReviews implements Rule {

    static final RuleDescriptor DESCRIPTOR = LeedsDescriptors.ofElement(
                    "E4-R3", "takes-part-in-reviews", LeedsElements.FAMILY_LED_PRACTICE)
            .testBasis(Basis.of(
                    BasisKind.CASE_SYSTEM,
                    Citation.of("codes of the return on children looked after", "method of participation, PN0 to PN7")))
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(
                    new EvidenceNeed(
                            RecordType.REVIEW_PARTICIPANTS,
                            "participants.participation",
                            Effort.FACT,
                            WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.REVIEWS, "heldOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.MEMBERS, "bornOn", Effort.FACT, WhoCanAct.WORKER))
            .addThresholds(Windows.EVIDENCE)
            .build();

    /** Makes the rule, which has no state. */
    public TakesPartInReviews() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<FamilyMember> children = view.livingChildren();
        return OneRoleEach.over(
                view,
                view.record().reviews().stream()
                        .filter(review -> review.kind().equals(ReviewKind.LOOKED_AFTER_REVIEW))
                        .filter(review ->
                                review.heldOn().filter(view.episode()::contains).isPresent())
                        .sorted(Comparator.comparing(
                                        (Review review) -> review.heldOn().orElseThrow())
                                .thenComparing(review -> review.id().value()))
                        .flatMap(review -> looked(view, review, children))
                        .toList(),
                Phrase.of("E4-R3.none"));
    }

    /** What a review shows of each child it is about; what was before the window only where it shows otherwise. */
    private static Stream<Outcome> looked(RecordView view, Review review, List<FamilyMember> children) {
        DateInterval window = view.episode().within(view.valueOf(Windows.EVIDENCE));
        boolean late = review.heldOn().filter(window::contains).isPresent();
        List<ReviewPart> parts = children.stream()
                .map(child -> new ReviewPart(view, review, child))
                .filter(ReviewPart::isAboutTheChild)
                .toList();
        Stream<Outcome> outcomes = parts.isEmpty() && review.subjects().isEmpty()
                ? Stream.of(Outcomes.absent(
                        view,
                        RecordType.REVIEW_PARTICIPANTS,
                        Phrase.of("E4-R3.notRecorded")
                                .with("on", review.heldOn().orElseThrow()),
                        List.of(Evidence.missing(view, review))))
                : parts.stream().map(ReviewPart::outcome);
        return outcomes.filter(outcome -> late || outcome instanceof Outcome.NotMet);
    }
}
