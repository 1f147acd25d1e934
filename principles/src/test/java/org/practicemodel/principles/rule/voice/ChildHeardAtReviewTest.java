package org.practicemodel.principles.rule.voice;

import static org.practicemodel.principles.rule.voice.Voices.child;
import static org.practicemodel.principles.rule.voice.Voices.completed;
import static org.practicemodel.principles.rule.voice.Voices.notConsidered;
import static org.practicemodel.principles.rule.voice.Voices.said;
import static org.practicemodel.principles.rule.voice.Voices.whole;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.lead;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.participation.ChildVoice;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

/** What E4-R2 says where what a child let others know was not considered at a review. */
class ChildHeardAtReviewTest {

    private static final ChildHeard RULE = new ChildHeard();
    private static final String MARKED =
            "What a child let others know is marked as not considered at a review that was marked complete.";
    private static final String PARTLY = "A child had a chance to let others know how things are; when it was, their"
            + " view and its way, who heard it, what came of it or when they were told is not recorded so far.";
    private static final String NOT_RECORDED =
            "It is not recorded that a child had a chance to let others know how things are since 30 January 2026.";
    private static final String MET =
            "A child had a chance to let others know how things are, last on 2 March 2026: it was heard and considered, and they were told what came of it.";
    private static final Review REVIEW = completed(
            Recorded.review("review-1", ReviewKind.PLAN_REVIEW, "2026-03-10").build(), "2026-03-12");
    private static final ChildVoice VOICE = notConsidered("voice-1", "child-1", "2026-03-02", "review-1");

    private static Found assertThatOn(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day(asOf)));
    }

    private static PracticeRecord reviewed(Review review, ChildVoice... voices) {
        return Recorded.with(said(Given.with(family(), child("child-1")), voices), review);
    }

    @Test
    void theMarkSpeaksAgainstAndIsBegun() {
        assertThatOn("2026-05-01", reviewed(REVIEW, VOICE))
                .notMet(MARKED)
                .begun()
                .aboutNobodyElse()
                .evidence(
                        "CONTRADICTS /engagement/childVoices/0", "CONTRADICTS /reviews/0", "MISSING /family/members/0");
    }

    @Test
    void countsOnceTheReviewIsComplete() {
        assertThatOn("2026-03-12", reviewed(REVIEW, VOICE)).notMet(MARKED);
        assertThatOn("2026-03-11", reviewed(REVIEW, VOICE))
                .tooEarly(
                        "2026-04-07",
                        "There is time until 6 April 2026 to hear a child and to tell them what came of it.")
                .evidence("MISSING /engagement/childVoices/0");
        assertThatOn("2026-05-01", reviewed(REVIEW.withComplete(Optional.empty()), VOICE))
                .notEnough(NotEnoughReason.NOT_RECORDED, PARTLY);
        assertThatOn("2026-05-01", reviewed(REVIEW, notConsidered("voice-1", "child-1", "2026-03-02", "review-2")))
                .notEnough(NotEnoughReason.NOT_RECORDED, PARTLY);
    }

    @Test
    void aWholeEntryOfTheSameDayOrLaterMendsIt() {
        ChildVoice before = whole("voice-2", "child-1", "2026-03-01").build();
        ChildVoice same = whole("voice-2", "child-1", "2026-03-02").build();

        assertThatOn("2026-05-01", reviewed(REVIEW, VOICE, before))
                .notMet(MARKED)
                .evidence(
                        "CONTRADICTS /engagement/childVoices/0",
                        "CONTRADICTS /reviews/0",
                        "SUPPORTS /engagement/childVoices/1");
        assertThatOn("2026-05-01", reviewed(REVIEW, VOICE, same))
                .met(MET)
                .evidence("SUPPORTS /engagement/childVoices/1");
        assertThatOn("2026-05-01", reviewed(REVIEW, VOICE.withSpaceOn(Optional.empty()), same))
                .met(MET);
        assertThatOn(
                        "2026-05-01",
                        reviewed(
                                REVIEW,
                                VOICE,
                                whole("voice-2", "child-2", "2026-04-01").build()))
                .notMet(MARKED);
    }

    @Test
    void aReasonIsShown() {
        PracticeRecord record =
                Recorded.with(reviewed(REVIEW, VOICE), reason("reason-1", "E4-R2", "2026-03-13", "review-1"));

        assertThatOn("2026-05-01", record)
                .notMet(MARKED, "A reason was given on 13 March 2026 (role: team-manager).")
                .begun()
                .withShownReason();
    }

    @Test
    void becomesHistoryHalfAYearAfterTheReview() {
        PracticeRecord record = reviewed(REVIEW, VOICE);

        assertThatOn("2026-09-11", record).notMet(MARKED);
        assertThatOn("2026-09-12", record)
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "It is not recorded that a child had a chance to let others know how things are since 13 June"
                                + " 2026.")
                .history("2026-03-12 " + MARKED);
        assertThatOn("2026-09-10", reviewed(REVIEW.withComplete(Mark.builder().build()), VOICE))
                .history("2026-03-10 " + MARKED);
    }

    @Test
    void becomesHistoryWithTheNextLead() {
        PracticeRecord record = Given.with(
                reviewed(REVIEW, VOICE),
                lead("lead-1", "worker-1", "2026-01-05", "2026-03-31"),
                lead("lead-2", "worker-2", "2026-04-01"));

        assertThatOn("2026-03-31", record).notMet(MARKED);
        assertThatOn("2026-05-01", record)
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /family/members/0")
                .history("2026-03-12 " + MARKED);
    }

    @Test
    void isSettledWhenTheWorkEndsWhereTheReviewHasNoDay() {
        PracticeRecord undated = reviewed(
                REVIEW.withHeldOn(Optional.empty()).withComplete(Mark.builder().build()), VOICE);

        assertThatOn("2026-12-31", undated).notMet(MARKED);
        assertThatOn("2026-12-30", undated.withJourney(closedFamily().journey()))
                .notMet(MARKED);
        assertThatOn("2026-12-31", undated.withJourney(closedFamily().journey()))
                .history("2026-06-30 " + MARKED);
    }

    @Test
    void aMarkOfEarlierWorkIsNotLookedAt() {
        PracticeRecord reopened = reviewed(REVIEW, VOICE)
                .withJourney(family().journey()
                        .withEpisodes(
                                Given.closed("episode-0", "2025-01-05", "2026-03-02"),
                                Given.open("episode-1", "2026-03-03")));

        assertThatOn("2026-07-01", reopened)
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "It is not recorded that a child had a chance to let others know how things are since 1 April"
                                + " 2026.")
                .history();
    }
}
