package org.practicemodel.principles.rule.network;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.participation.Contribution;
import org.practicemodel.core.participation.ContributorKind;
import org.practicemodel.core.plan.Participation;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewParticipant;
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
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.OneRoleEach;
import org.practicemodel.principles.internal.TakingPart;

/**
 * {@code P03-R5}, family reviews progress: the family was heard in every review of the last 183 days of the episode.
 *
 * <p>The family is everybody who is a person of the record and not a child of it. They were heard where one of them was there
 * and spoke, had an advocate speak or gave a view in another way, or where a contribution of a parent, a carer, the family or
 * the network is linked to the review: that is another route. Being there without a view, or being absent, says neither.
 * Only a review that was marked complete, in which those of the family who are recorded were all not invited, speaks against,
 * unless there was another route; a recorded reason answers. A review that has been held cannot be held again, so that what
 * it shows becomes history.
 *
 * <p>Whether and how a child was heard is one fact, and {@code E4-R2} owns it: a review in which only children are recorded
 * of the family is not looked at here. For instance a mother who sent her view. Immutable and thread-safe. Source: current
 * guide ¶23 ("Enabling the utility of the family"); board report 2020, §2.10 ("evaluation of plans"); the test is our
 * interpretation.
 */
public final class FamilyReviewsProgress implements Rule {

    private static final RuleCode CHILDS_VOICE = RuleCode.of("E4-R2");

    private static final Set<ContributorKind> GROWN_UPS =
            Set.of(ContributorKind.PARENT_OR_CARER, ContributorKind.FAMILY_OR_NETWORK);

    private static final RuleDescriptor DESCRIPTOR = LeedsDescriptors.of(
                    "P03-R5", "family-reviews-progress", LeedsPrinciples.ENABLING_THE_UTILITY_OF_THE_FAMILY)
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(
                    new EvidenceNeed(
                            RecordType.REVIEW_PARTICIPANTS,
                            "participants.participation",
                            Effort.FACT,
                            WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.REVIEWS, "heldOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.CONTRIBUTIONS, "linkedTo", Effort.FACT, WhoCanAct.WORKER))
            .addThresholds(Windows.EVIDENCE)
            .build();

    /** Makes the rule, which has no state. */
    public FamilyReviewsProgress() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        DateInterval window = view.episode().within(view.valueOf(Windows.EVIDENCE));
        List<Review> reviews = view.record().reviews().stream()
                .filter(review -> review.heldOn().filter(window::contains).isPresent())
                .sorted(Comparator.comparing((Review review) -> review.heldOn().orElseThrow())
                        .thenComparing(review -> review.id().value()))
                .toList();
        if (reviews.isEmpty() && !view.coverage().holds(RecordType.REVIEWS)) {
            return Outcomes.absent(view, RecordType.REVIEWS, Phrase.of("P03-R5.notHeld"), List.of(Evidence.missing()));
        }
        return OneRoleEach.over(
                view, reviews.stream().map(review -> judged(view, review)).toList(), Phrase.of("P03-R5.none"));
    }

    private static Outcome judged(RecordView view, Review review) {
        Set<PersonId> children = view.children().stream().map(FamilyMember::id).collect(Collectors.toSet());
        List<ReviewParticipant> family = review.participants().stream()
                .filter(participant -> participant.who().person().isPresent())
                .toList();
        List<ReviewParticipant> grownUps = family.stream()
                .filter(participant ->
                        participant.who().person().filter(children::contains).isEmpty())
                .toList();
        List<Contribution> brought = brought(view, review, children);
        boolean spoke = grownUps.stream().anyMatch(participant -> how(participant, TakingPart.HEARD));
        if (spoke || !brought.isEmpty()) {
            Stream<? extends Entry> seen = Stream.concat(spoke ? Stream.of(review) : Stream.empty(), brought.stream());
            return Outcomes.met(
                    dated("P03-R5.heard", review),
                    seen.map(entry -> Evidence.supports(view, entry)).toList());
        }
        if (grownUps.isEmpty() && !family.isEmpty()) {
            return Outcomes.sameAs(CHILDS_VOICE, Phrase.of("P03-R5.onlyChildren"), List.of());
        }
        boolean notInvited = !grownUps.isEmpty()
                && grownUps.stream().allMatch(participant -> how(participant, Set.of(Participation.NOT_INVITED)));
        return notInvited && review.complete().isPresent()
                ? Outcomes.answered(
                        view,
                        DESCRIPTOR.code(),
                        DESCRIPTOR.reasonEffect(),
                        Outcomes.notMet(dated("P03-R5.notInvited", review), List.of(Evidence.contradicts(view, review)))
                                .settledOn(review.heldOn().orElseThrow()),
                        List.of(review))
                : Outcomes.absent(
                        view,
                        RecordType.REVIEW_PARTICIPANTS,
                        dated("P03-R5.notRecorded", review),
                        List.of(Evidence.missing(view, review)));
    }

    private static boolean how(ReviewParticipant participant, Set<Participation> ways) {
        return participant.participation().filter(ways::contains).isPresent();
    }

    /** What grown-ups of the family brought to a review; what names only children is theirs. */
    private static List<Contribution> brought(RecordView view, Review review, Set<PersonId> children) {
        return view.record().engagement().contributions().stream()
                .filter(contribution -> GROWN_UPS.contains(contribution.kind()))
                .filter(contribution -> contribution.linkedTo().stream()
                        .anyMatch(id -> id.value().equals(review.id().value())))
                .filter(contribution -> contribution.by().isEmpty()
                        || contribution.by().stream()
                                .flatMap(party -> party.person().stream())
                                .anyMatch(person -> !children.contains(person)))
                .sorted(Comparator.comparing(contribution -> contribution.id().value()))
                .toList();
    }

    private static Phrase dated(String key, Review review) {
        return Phrase.of(key).with("on", review.heldOn().orElseThrow());
    }
}
