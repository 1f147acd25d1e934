package org.practicemodel.principles.rule.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.plan.Participation.ABSENT;
import static org.practicemodel.core.plan.Participation.ATTENDED;
import static org.practicemodel.core.plan.Participation.ATTENDED_NO_VIEW;
import static org.practicemodel.core.plan.Participation.NOT_INVITED;
import static org.practicemodel.core.plan.Participation.UNDER_FOUR;
import static org.practicemodel.principles.rule.voice.Voices.came;
import static org.practicemodel.principles.rule.voice.Voices.child;
import static org.practicemodel.principles.rule.voice.Voices.completed;
import static org.practicemodel.principles.rule.voice.Voices.lookedAfterReview;
import static org.practicemodel.principles.rule.voice.Voices.notConsidered;
import static org.practicemodel.principles.rule.voice.Voices.said;
import static org.practicemodel.principles.rule.voice.Voices.writtenDown;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Recorded.family;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.participation.ChildVoice;
import org.practicemodel.core.participation.InfluenceOutcome;
import org.practicemodel.core.plan.Participation;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.plan.ReviewParticipant;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

class TakesPartInReviewsTest {

    private static final TakesPartInReviews RULE = new TakesPartInReviews();
    private static final String MET = "A child took part in the review of 10 March 2026, or sent their view.";
    private static final String NO_PART =
            "A child was not there at the review of 10 March 2026, or was not invited, and sent no view.";
    private static final String NOT_RECORDED =
            "It is not recorded how a child took part in the review of 10 March 2026.";
    private static final String NONE =
            "No review of late is recorded for a child who is looked after, or what there is can no longer be changed.";
    private static final String YOUNG = "Taking part in a review is looked for from four years of age.";
    private static final Review HELD =
            lookedAfterReview("review-1", "2026-03-10").build();
    private static final PracticeRecord CHILD = Given.with(family(), child("child-1", "2014-05-06"));

    private static Found assertThatOn(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day(asOf)));
    }

    private static Review coded(Review review, Participation... codes) {
        return coded("child-1", review, codes);
    }

    private static Review coded(String child, Review review, Participation... codes) {
        return review.withParticipants(Stream.concat(
                        review.participants().stream(),
                        Stream.of(codes)
                                .map(code -> ReviewParticipant.builder()
                                        .who(Party.of(PersonId.of(child)))
                                        .participation(code)
                                        .build()))
                .toList());
    }

    private static PracticeRecord reviewed(Participation... codes) {
        return Recorded.with(CHILD, coded(HELD, codes));
    }

    @Test
    void isASupportingRuleThatAReasonAnswers() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E4-R3");
        assertThat(descriptor.slug()).isEqualTo("takes-part-in-reviews");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.testBasis())
                .hasToString("C codes of the return on children looked after method of participation, PN0 to PN7");
        assertThat(descriptor.thresholds())
                .extracting(limit -> limit.key() + " " + limit.defaultValue() + " " + limit.unit())
                .containsExactly("evidence.windowDays 183 DAYS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"attended", "attended-advocate-spoke", "attended-other-way", "advocate-only", "view-sent"})
    void everyWayOfTakingPartCounts(Participation way) {
        assertThatOn("2026-04-01", reviewed(way)).met(MET).evidence("SUPPORTS /reviews/0");
        assertThatOn("2026-03-09", reviewed(way)).notApplicable(NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent", "not-invited"})
    void notBeingThereAndSendingNoViewSpeaksAgainst(Participation way) {
        assertThatOn("2026-03-10", reviewed(way))
                .notMet(NO_PART)
                .notJustBegun()
                .aboutNobodyElse()
                .evidence("CONTRADICTS /reviews/0");
        assertThatOn("2026-04-01", Recorded.with(reviewed(way), reason("reason-1", "E4-R3", "2026-03-11", "review-1")))
                .metWithReason(NO_PART, "A reason was given on 11 March 2026 (role: team-manager).")
                .evidence("SUPPORTS /reviews/0", "SUPPORTS /rationales/0");
    }

    @Test
    void beingThereWithoutAViewLeavesItOpen() {
        assertThatOn("2026-04-01", reviewed(ATTENDED_NO_VIEW))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "A child was there at the review of 10 March 2026, and what they think is not recorded.")
                .evidence("MISSING /reviews/0");
    }

    @Test
    void whatIsNotRecordedNeverCountsAgainstAnybody() {
        PracticeRecord named = Recorded.with(CHILD, HELD.withSubjects(PersonId.of("child-1")));

        for (PracticeRecord record :
                new PracticeRecord[] {named, reviewed(), reviewed(Participation.of("anytown:other"))}) {
            assertThatOn("2026-04-01", record)
                    .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                    .evidence("MISSING /reviews/0");
            assertThatOn("2026-04-01", reliedOn(record, RecordType.REVIEW_PARTICIPANTS, "2020-01-01"))
                    .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
            assertThatOn("2026-04-01", notHeld(record, RecordType.REVIEW_PARTICIPANTS))
                    .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
        }
    }

    @Test
    void otherReviewsAreNotLookedAt() {
        Review other = coded(
                Recorded.review("r", ReviewKind.REVIEW_CONFERENCE, "2026-03-10").build(), ABSENT);

        assertThatOn("2026-04-01", Recorded.with(CHILD, other))
                .notApplicable(NONE)
                .evidence();
        assertThatOn("2026-04-01", CHILD).notApplicable(NONE);
        assertThatOn("2026-04-01", Recorded.with(CHILD, HELD.withSubjects(PersonId.of("child-2"))))
                .notApplicable(NONE);
    }

    @Test
    void isNotLookedForOfAChildUnderFour() {
        PracticeRecord threeYears =
                Recorded.with(Given.with(family(), child("child-1", "2022-03-11")), coded(HELD, ABSENT));

        assertThatOn("2026-04-01", threeYears).notApplicable(YOUNG).evidence();
        assertThatOn("2026-04-01", Recorded.with(threeYears, coded(HELD, ATTENDED)))
                .met(MET);
        assertThatOn("2026-04-01", Recorded.with(threeYears, coded(HELD, UNDER_FOUR)))
                .notApplicable(YOUNG);
        assertThatOn("2026-04-01", Given.with(threeYears, child("child-1", "2022-03-10")))
                .notMet(NO_PART);
        assertThatOn("2026-04-01", Given.with(threeYears, child("child-1", "2022")))
                .notMet(NO_PART);
        assertThatOn("2026-04-01", Given.with(threeYears, child("child-1"))).notMet(NO_PART);
    }

    @Test
    void theCodeForUnderFourAndABirthMayContradictEachOther() {
        PracticeRecord fourTheDayBefore =
                Recorded.with(Given.with(family(), child("child-1", "2022-03-09")), coded(HELD, UNDER_FOUR));
        String conflicting = "A child is recorded as under four at the review of 10 March 2026, and was four or older"
                + " by the recorded birth.";

        assertThatOn("2026-04-01", fourTheDayBefore)
                .notEnough(NotEnoughReason.CONFLICTING, conflicting)
                .evidence("CONTRADICTS /reviews/0");
        assertThatOn("2026-04-01", Given.with(fourTheDayBefore, child("child-1", "2022-03-10")))
                .notEnough(NotEnoughReason.CONFLICTING, conflicting);
        assertThatOn("2026-04-01", Given.with(fourTheDayBefore, child("child-1", "2022-03-11")))
                .notApplicable(YOUNG);
        assertThatOn("2026-04-01", Given.with(fourTheDayBefore, child("child-1", "2022-03")))
                .notApplicable(YOUNG);
        assertThatOn("2026-04-01", Given.with(fourTheDayBefore, child("child-1")))
                .notApplicable(YOUNG);
    }

    @Test
    void twoCodesMayContradictEachOther() {
        assertThatOn("2026-04-01", reviewed(ATTENDED, NOT_INVITED))
                .notEnough(
                        NotEnoughReason.CONFLICTING,
                        "The review of 10 March 2026 says both that a child took part and that they did not.")
                .evidence("CONTRADICTS /reviews/0");
        assertThatOn("2026-04-01", reviewed(ATTENDED, ATTENDED_NO_VIEW)).met(MET);
    }

    @Test
    void aViewThatWasConsideredThereIsAnotherRoute() {
        ChildVoice voice = notConsidered("voice-1", "child-1", "2026-03-02", "review-1")
                .withInfluence(came(InfluenceOutcome.NOT_CHANGED, "review-1"));
        String route = "What a child let others know was considered at the review of 10 March 2026, by another route.";

        assertThatOn("2026-04-01", said(reviewed(ABSENT), voice))
                .met(route)
                .evidence("SUPPORTS /engagement/childVoices/0");
        assertThatOn("2026-04-01", said(reviewed(ATTENDED_NO_VIEW), voice)).met(route);
        assertThatOn("2026-04-01", said(reviewed(ABSENT), voice.withChild(PersonId.of("child-2"))))
                .notMet(NO_PART);
        assertThatOn(
                        "2026-04-01",
                        said(reviewed(ABSENT), voice.withInfluence(came(InfluenceOutcome.CHANGED, "review-2"))))
                .notMet(NO_PART);
    }

    @Test
    void aViewThatWasNotConsideredThereIsOneFact() {
        ChildVoice voice = notConsidered("voice-1", "child-1", "2026-03-02", "review-1");
        PracticeRecord complete = Recorded.with(CHILD, completed(coded(HELD, ABSENT), "2026-03-12"));
        String same = "What a child let others know was not considered at this review, which is looked at as their"
                + " voice.";

        assertThatOn("2026-04-01", said(complete, voice))
                .notApplicable(same)
                .sameAs("E4-R2")
                .evidence();
        assertThatOn("2026-03-11", said(complete, voice)).notMet(NO_PART);
        assertThatOn("2026-04-01", said(complete, voice.withChild(PersonId.of("child-2"))))
                .notMet(NO_PART);
        assertThatOn("2026-04-01", said(Recorded.with(CHILD, completed(coded(HELD, ATTENDED), "2026-03-12")), voice))
                .met(MET);
    }

    @Test
    void looksAtEachChildOfTheReview() {
        PracticeRecord siblings = Given.with(family(), child("child-1"), child("child-2"), child("child-3"));
        Review both = coded("child-2", coded(HELD, ATTENDED), ABSENT);

        assertThatOn("2026-04-01", Recorded.with(siblings, both))
                .notMet(NO_PART)
                .evidence("CONTRADICTS /reviews/0");
        assertThatOn("2026-04-01", Recorded.with(siblings, coded(HELD, ATTENDED)))
                .met(MET);
        assertThatOn(
                        "2026-04-01",
                        Recorded.with(
                                siblings,
                                coded(HELD, ATTENDED).withSubjects(PersonId.of("child-1"), PersonId.of("child-3"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /reviews/0");
    }

    @Test
    void looksBackForHalfAYearAndLetsItBecomeHistory() {
        assertThatOn("2026-09-09", reviewed(ATTENDED)).met(MET);
        assertThatOn("2026-09-10", reviewed(ATTENDED)).notApplicable(NONE).history();
        assertThatOn("2026-09-10", reviewed(ATTENDED_NO_VIEW)).notApplicable(NONE);
        assertThatOn("2026-09-09", reviewed(ABSENT)).notMet(NO_PART);
        assertThatOn("2026-09-10", reviewed(ABSENT)).notApplicable(NONE).history("2026-03-10 " + NO_PART);
    }

    @Test
    void looksAtEveryReviewOfTheCurrentWork() {
        Review earlier = coded(lookedAfterReview("review-0", "2026-01-05").build(), ABSENT);
        PracticeRecord two = Recorded.with(CHILD, earlier, coded(HELD, ATTENDED));

        assertThatOn("2026-04-01", two)
                .notMet("A child was not there at the review of 5 January 2026, or was not invited, and sent no view.")
                .evidence("CONTRADICTS /reviews/0", "SUPPORTS /reviews/1");
        assertThatOn(
                        "2026-04-01",
                        two.withJourney(family().journey().withEpisodes(Given.open("episode-1", "2026-01-06"))))
                .met(MET);
    }

    @Test
    void aReviewCountsOnceItIsWrittenDown() {
        PracticeRecord late = Recorded.with(CHILD, coded(HELD, ATTENDED).withProvenance(writtenDown("2026-03-13")));

        assertThatOn("2026-03-12", late).notApplicable(NONE);
        assertThatOn("2026-03-13", late).met(MET);
    }
}
