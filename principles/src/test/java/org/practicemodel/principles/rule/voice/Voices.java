package org.practicemodel.principles.rule.voice;

import static org.practicemodel.principles.testing.Given.day;

import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.participation.ChildVoice;
import org.practicemodel.core.participation.ChildVoiceBuilder;
import org.practicemodel.core.participation.ChildVoiceId;
import org.practicemodel.core.participation.Influence;
import org.practicemodel.core.participation.InfluenceOutcome;
import org.practicemodel.core.participation.VoiceWay;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewBuilder;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

/** Invented children, what they let others know, and reviews. */
final class Voices {

    static final Statement WORDS = Statement.of("Invented words.");

    private Voices() {}

    static FamilyMember child(String id) {
        return Given.person(id, FamilyRole.CHILD).build();
    }

    static FamilyMember child(String id, String bornOn) {
        return child(id).withBornOn(PartialDate.parse(bornOn));
    }

    static PracticeRecord said(PracticeRecord record, ChildVoice... voices) {
        return record.withEngagement(record.engagement().withChildVoices(voices));
    }

    /** The whole of it, fed back on its own day. */
    static ChildVoiceBuilder whole(String id, String child, String on) {
        return ChildVoice.builder()
                .id(ChildVoiceId.of(id))
                .child(PersonId.of(child))
                .spaceOn(day(on))
                .way(VoiceWay.DRAWING)
                .view(WORDS)
                .addHeardBy(Party.of(WorkerId.of("worker-1")))
                .influence(came(InfluenceOutcome.CHANGED).withBecause(WORDS))
                .fedBackOn(day(on));
    }

    static Influence came(InfluenceOutcome outcome) {
        return Influence.builder().outcome(outcome).build();
    }

    static Influence came(InfluenceOutcome outcome, String review) {
        return came(outcome).withAt(EntryId.of(review));
    }

    /** A child's view that is marked as not considered at a review. */
    static ChildVoice notConsidered(String id, String child, String on, String review) {
        return ChildVoice.builder()
                .id(ChildVoiceId.of(id))
                .child(PersonId.of(child))
                .spaceOn(day(on))
                .influence(came(InfluenceOutcome.NOT_CONSIDERED, review))
                .build();
    }

    static ReviewBuilder lookedAfterReview(String id, String heldOn) {
        return Recorded.review(id, ReviewKind.LOOKED_AFTER_REVIEW, heldOn);
    }

    static Review completed(Review review, String on) {
        return review.withComplete(Recorded.mark(on));
    }

    static Provenance writtenDown(String on) {
        return Provenance.builder().recordedOn(day(on)).build();
    }
}
