package org.practicemodel.principles.rule.voice;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.participation.ChildVoice;
import org.practicemodel.core.plan.Participation;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewParticipant;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.time.Ages;
import org.practicemodel.core.time.Answer;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.TakingPart;

/** How one child took part in one review that was held. */
record ReviewPart(RecordView view, Review review, FamilyMember child) {

    /** The age that the codes themselves name. */
    private static final int FOUR = 4;

    /** Checks whether the review names the child as a subject or, where it names nobody, as somebody who took part. */
    boolean isAboutTheChild() {
        return review.subjects().isEmpty()
                ? review.participants().stream().anyMatch(this::isTheChild)
                : review.subjects().contains(child.id());
    }

    Outcome outcome() {
        Set<Participation> codes = review.participants().stream()
                .filter(this::isTheChild)
                .flatMap(participant -> participant.participation().stream())
                .collect(Collectors.toUnmodifiableSet());
        boolean codedYoung = codes.contains(Participation.UNDER_FOUR);
        boolean tookPart = !Collections.disjoint(codes, TakingPart.HEARD);
        boolean noPart = !Collections.disjoint(codes, TakingPart.NO_PART);
        Answer young = underFour();
        if (tookPart && noPart) {
            return conflicting("E4-R3.bothWays");
        }
        if (codedYoung && young == Answer.NO) {
            return conflicting("E4-R3.fourOrOlder");
        }
        if (tookPart) {
            return Outcomes.met(dated("E4-R3.met"), List.of(Evidence.supports(view, review)));
        }
        return codedYoung || young == Answer.YES
                ? Outcomes.notApplicable(Phrase.of("E4-R3.underFour"), List.of())
                : withoutPart(noPart, codes.contains(Participation.ATTENDED_NO_VIEW));
    }

    private Outcome withoutPart(boolean noPart, boolean attended) {
        ChildsVoice voice = new ChildsVoice(view, child);
        List<ChildVoice> considered = voice.consideredAt(review);
        if (!considered.isEmpty()) {
            return Outcomes.met(
                    dated("E4-R3.otherRoute"),
                    considered.stream()
                            .map(said -> Evidence.supports(view, said))
                            .toList());
        }
        if (voice.isNotConsideredAt(review)) {
            return Outcomes.sameAs(ChildHeard.DESCRIPTOR.code(), Phrase.of("E4-R3.notConsidered"), List.of());
        }
        if (noPart) {
            return Outcomes.answered(
                    view,
                    TakesPartInReviews.DESCRIPTOR.code(),
                    TakesPartInReviews.DESCRIPTOR.reasonEffect(),
                    Outcomes.notMet(dated("E4-R3.noPart"), List.of(Evidence.contradicts(view, review)))
                            .settledOn(heldOn()),
                    List.of(review, child));
        }
        return Outcomes.absent(
                view,
                RecordType.REVIEW_PARTICIPANTS,
                dated(attended ? "E4-R3.noView" : "E4-R3.notRecorded"),
                List.of(Evidence.missing(view, review)));
    }

    private Outcome conflicting(String key) {
        return Outcomes.conflicting(dated(key), List.of(Evidence.contradicts(view, review)));
    }

    private Answer underFour() {
        return child.bornOn()
                .flatMap(birth -> Ages.inYearsOn(birth, heldOn()))
                .map(age -> age.isUnder(FOUR))
                .orElse(Answer.UNKNOWN);
    }

    private boolean isTheChild(ReviewParticipant participant) {
        return participant.who().person().filter(child.id()::equals).isPresent();
    }

    private Phrase dated(String key) {
        return Phrase.of(key).with("on", heldOn());
    }

    private LocalDate heldOn() {
        return review.heldOn().orElseThrow();
    }
}
