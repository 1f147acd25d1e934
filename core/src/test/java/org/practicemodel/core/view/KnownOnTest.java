package org.practicemodel.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.view.Known.DAY;
import static org.practicemodel.core.view.Known.closed;
import static org.practicemodel.core.view.Known.day;
import static org.practicemodel.core.view.Known.lead;
import static org.practicemodel.core.view.Known.nothing;
import static org.practicemodel.core.view.Known.open;
import static org.practicemodel.core.view.Known.plan;
import static org.practicemodel.core.view.Known.recordedOn;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.engagement.ConferencePrompt;
import org.practicemodel.core.engagement.DocumentKind;
import org.practicemodel.core.engagement.DocumentShare;
import org.practicemodel.core.engagement.DocumentShareId;
import org.practicemodel.core.engagement.FamilyGroupConference;
import org.practicemodel.core.engagement.FamilyGroupConferenceId;
import org.practicemodel.core.engagement.FamilyGroupConferenceOffer;
import org.practicemodel.core.engagement.FamilyGroupConferenceOfferId;
import org.practicemodel.core.engagement.FamilyGroupConferencePrompt;
import org.practicemodel.core.engagement.FamilyGroupConferencePromptId;
import org.practicemodel.core.engagement.NotOffered;
import org.practicemodel.core.engagement.NotOfferedReason;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.Assessment;
import org.practicemodel.core.journey.AssessmentId;
import org.practicemodel.core.journey.AssessmentKind;
import org.practicemodel.core.journey.Closure;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.journey.LevelOfHelp;
import org.practicemodel.core.journey.LevelOfHelpId;
import org.practicemodel.core.journey.Proceedings;
import org.practicemodel.core.journey.ProceedingsId;
import org.practicemodel.core.journey.ProtectionConference;
import org.practicemodel.core.journey.ProtectionConferenceId;
import org.practicemodel.core.journey.Referral;
import org.practicemodel.core.journey.ReferralDecision;
import org.practicemodel.core.journey.ReferralId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.RationaleId;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.reason.SafetyExceptionId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.ChangeReason;
import org.practicemodel.core.team.Involvement;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.RequestedBy;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.vocabulary.RuleCode;

class KnownOnTest {

    private static final LocalDate NEXT = DAY.plusDays(1);

    private static PracticeRecord known(PracticeRecord record) {
        return KnownOn.day(DAY, record);
    }

    @Test
    void whatWasWrittenDownLaterIsLeftOut() {
        Worker today = Worker.builder()
                .id(WorkerId.of("worker-1"))
                .provenance(recordedOn("2026-03-02"))
                .build();
        Worker later = Worker.builder()
                .id(WorkerId.of("worker-2"))
                .provenance(recordedOn("2026-03-03"))
                .build();

        assertThat(known(nothing().withTeam(nothing().team().withWorkers(today, later)))
                        .team()
                        .workers())
                .containsExactly(today);
    }

    @Test
    void anEpisodeIsKnownOnceItOpenedAndItsClosureOnceItCameAndWasWrittenDown() {
        Episode today = open("episode-1", "2026-03-02");
        Episode later = open("episode-2", "2026-03-03");
        Episode closedToday = closed("episode-3", "2026-01-01", "2026-03-02");
        Episode closedLater = closed("episode-4", "2026-01-01", "2026-03-03");
        Episode writtenLater = open("episode-5", "2026-01-01")
                .withClosure(
                        Closure.builder().on(day("2026-03-01")).recordedOn(NEXT).build());
        Episode markedLater = open("episode-6", "2026-01-01")
                .withClosure(Closure.builder()
                        .on(day("2026-03-01"))
                        .complete(Mark.builder().on(NEXT).build())
                        .build());

        assertThat(known(nothing()
                                .withJourney(nothing()
                                        .journey()
                                        .withEpisodes(
                                                today, later, closedToday, closedLater, writtenLater, markedLater)))
                        .journey()
                        .episodes())
                .containsExactly(
                        today,
                        closedToday,
                        open("episode-4", "2026-01-01"),
                        open("episode-5", "2026-01-01"),
                        closed("episode-6", "2026-01-01", "2026-03-01"));
    }

    @Test
    void anIntervalGoesOnWhileItsEndHasNotComeOrIsNotWrittenDown() {
        LeadAllocation ended = lead("a", "w-1", "2026-01-01", "2026-03-02")
                .withChangeReason(ChangeReason.FAMILY_ASKED)
                .withChangeRequestedBy(RequestedBy.FAMILY);
        LeadAllocation later = ended.withInterval(RecordedInterval.between(day("2026-01-01"), NEXT));
        LeadAllocation writtenLater = ended.withInterval(
                RecordedInterval.between(day("2026-01-01"), day("2026-02-01")).withUntilRecordedOn(NEXT));
        LeadAllocation goesOn = lead("a", "w-1", "2026-01-01");
        LeadAllocation endNotRecorded = goesOn.withChangeReason(ChangeReason.WORKER_LEFT);

        assertThat(known(nothing()
                                .withTeam(nothing()
                                        .team()
                                        .withLeadAllocations(
                                                ended,
                                                later,
                                                writtenLater,
                                                endNotRecorded,
                                                lead("b", "w-1", "2026-03-02"),
                                                lead("c", "w-1", "2026-03-03"))))
                        .team()
                        .leadAllocations())
                .containsExactly(ended, goesOn, goesOn, endNotRecorded, lead("b", "w-1", "2026-03-02"));
    }

    @Test
    void involvementsAndLevelsOfHelpAreIntervalsToo() {
        RecordedInterval ends = RecordedInterval.between(day("2026-01-01"), NEXT);
        RecordedInterval goesOn = RecordedInterval.openFrom(day("2026-01-01"));
        Involvement involvement = Involvement.builder()
                .id(org.practicemodel.core.team.InvolvementId.of("i-1"))
                .agency(org.practicemodel.core.team.AgencyId.of("agency-1"))
                .role(org.practicemodel.core.team.InvolvementRole.of("team-around-family"))
                .interval(ends)
                .build();
        LevelOfHelp level = LevelOfHelp.builder()
                .id(LevelOfHelpId.of("l-1"))
                .level(HelpLevel.of("early-help"))
                .interval(ends)
                .build();
        PracticeRecord record = known(nothing()
                .withTeam(nothing()
                        .team()
                        .withInvolvements(involvement, involvement.withInterval(RecordedInterval.openFrom(NEXT))))
                .withJourney(nothing()
                        .journey()
                        .withLevelsOfHelp(level, level.withInterval(RecordedInterval.openFrom(NEXT)))));

        assertThat(record.team().involvements()).containsExactly(involvement.withInterval(goesOn));
        assertThat(record.journey().levelsOfHelp()).containsExactly(level.withInterval(goesOn));
    }

    @Test
    void aReferralIsKnownBeforeItsDecision() {
        Referral decided = Referral.builder()
                .id(ReferralId.of("referral-1"))
                .receivedOn(DAY)
                .decidedOn(NEXT)
                .decision(ReferralDecision.of("assess"))
                .build();

        assertThat(known(nothing()
                                .withJourney(nothing()
                                        .journey()
                                        .withReferrals(
                                                decided, decided.withDecidedOn(DAY), decided.withReceivedOn(NEXT))))
                        .journey()
                        .referrals())
                .containsExactly(
                        decided.withDecidedOn(Optional.empty()).withDecision(Optional.empty()),
                        decided.withDecidedOn(DAY));
    }

    @Test
    void whatHasSeveralDaysHasBegunOnceOneOfThemHasCome() {
        Assessment assessment = Assessment.builder()
                .id(AssessmentId.of("assessment-1"))
                .kind(AssessmentKind.CHILD_AND_FAMILY)
                .build();
        Proceedings proceedings =
                Proceedings.builder().id(ProceedingsId.of("proceedings-1")).build();
        PracticeRecord record = known(nothing()
                .withJourney(nothing()
                        .journey()
                        .withAssessments(
                                assessment,
                                assessment.withStartedOn(DAY).withAuthorisedOn(NEXT),
                                assessment.withStartedOn(NEXT),
                                assessment.withAuthorisedOn(DAY))
                        .withProceedings(
                                proceedings,
                                proceedings.withLetterSentOn(DAY).withApplicationOn(NEXT),
                                proceedings.withLetterSentOn(NEXT).withApplicationOn(NEXT),
                                proceedings.withApplicationOn(DAY))));

        assertThat(record.journey().assessments())
                .containsExactly(assessment, assessment.withStartedOn(DAY), assessment.withAuthorisedOn(DAY));
        assertThat(record.journey().proceedings())
                .containsExactly(proceedings, proceedings.withLetterSentOn(DAY), proceedings.withApplicationOn(DAY));
    }

    @Test
    void whatHappensOnOneDayIsKnownFromThatDayOn() {
        ProtectionConference conference = ProtectionConference.builder()
                .id(ProtectionConferenceId.of("conference-1"))
                .heldOn(DAY)
                .build();
        FamilyGroupConferencePrompt prompt = FamilyGroupConferencePrompt.builder()
                .id(FamilyGroupConferencePromptId.of("prompt-1"))
                .kind(ConferencePrompt.of("family-asked"))
                .on(DAY)
                .build();
        FamilyGroupConference meeting = FamilyGroupConference.builder()
                .id(FamilyGroupConferenceId.of("meeting-1"))
                .heldOn(DAY)
                .build();
        PracticeRationale rationale = PracticeRationale.builder()
                .id(RationaleId.of("rationale-1"))
                .addRules(RuleCode.of("P05-R1"))
                .by(RoleCode.TEAM_MANAGER)
                .on(DAY)
                .words("Invented reason.")
                .build();
        SafetyException exception = SafetyException.builder()
                .id(SafetyExceptionId.of("exception-1"))
                .addToWhom(PersonId.of("person-1"))
                .decidedBy(RoleCode.TEAM_MANAGER)
                .on(DAY)
                .reviewBy(NEXT)
                .words("Invented reason.")
                .build();
        PracticeRecord record = known(nothing()
                .withJourney(nothing().journey().withProtectionConferences(conference, conference.withHeldOn(NEXT)))
                .withEngagement(nothing()
                        .engagement()
                        .withFamilyGroupConferencePrompts(prompt, prompt.withOn(NEXT))
                        .withFamilyGroupConferences(meeting, meeting.withHeldOn(NEXT)))
                .withRationales(rationale, rationale.withOn(NEXT))
                .withSafetyExceptions(exception, exception.withOn(NEXT)));

        assertThat(record.journey().protectionConferences()).containsExactly(conference);
        assertThat(record.engagement().familyGroupConferencePrompts()).containsExactly(prompt);
        assertThat(record.engagement().familyGroupConferences()).containsExactly(meeting);
        assertThat(record.rationales()).containsExactly(rationale);
        assertThat(record.safetyExceptions()).containsExactly(exception);
    }

    @Test
    void anOfferIsKnownOnceItWasMadeOrItWasSaidThatItWasNot() {
        FamilyGroupConferenceOffer offer = FamilyGroupConferenceOffer.builder()
                .id(FamilyGroupConferenceOfferId.of("offer-1"))
                .offered(true)
                .build();
        FamilyGroupConferenceOffer not = offer.withOffered(false)
                .withNotOffered(NotOffered.builder()
                        .reason(NotOfferedReason.of("not-safe"))
                        .by(RoleCode.TEAM_MANAGER)
                        .on(DAY)
                        .build());
        FamilyGroupConferenceOffer notLater =
                not.withNotOffered(not.notOffered().orElseThrow().withOn(NEXT));

        assertThat(known(nothing()
                                .withEngagement(nothing()
                                        .engagement()
                                        .withFamilyGroupConferenceOffers(
                                                offer, offer.withOn(DAY), offer.withOn(NEXT), not, notLater)))
                        .engagement()
                        .familyGroupConferenceOffers())
                .containsExactly(offer, offer.withOn(DAY), not);
    }

    @Test
    void aShareIsKnownBeforeItIsAcknowledged() {
        DocumentShare share = DocumentShare.builder()
                .id(DocumentShareId.of("share-1"))
                .kind(DocumentKind.of("plan"))
                .toWhom(Party.builder().worker(WorkerId.of("worker-1")).build())
                .on(DAY)
                .acknowledgedOn(NEXT)
                .build();

        assertThat(known(nothing()
                                .withEngagement(nothing()
                                        .engagement()
                                        .withDocumentShares(share, share.withAcknowledgedOn(DAY), share.withOn(NEXT))))
                        .engagement()
                        .documentShares())
                .containsExactly(share.withAcknowledgedOn(Optional.empty()), share.withAcknowledgedOn(DAY));
    }

    @Test
    void aPlanIsKnownOnceItIsAgreedOrHasBegunOrIsADraft() {
        Plan draft = plan("plan-1").build();
        RecordedInterval later = RecordedInterval.openFrom(NEXT);
        RecordedInterval begun = RecordedInterval.between(day("2026-01-01"), NEXT);
        Mark mark = Mark.builder().on(NEXT).build();

        assertThat(known(nothing()
                                .withPlans(
                                        draft,
                                        draft.withAgreedOn(DAY).withInterval(later),
                                        draft.withAgreedOn(NEXT),
                                        draft.withAgreedOn(NEXT).withInterval(begun),
                                        draft.withInterval(later),
                                        draft.withSeparate(mark).withComplete(mark),
                                        draft.withSeparate(mark.withOn(DAY)).withComplete(mark.withOn(DAY))))
                        .plans())
                .containsExactly(
                        draft,
                        draft.withAgreedOn(DAY),
                        draft.withInterval(RecordedInterval.openFrom(day("2026-01-01"))),
                        draft,
                        draft.withSeparate(mark.withOn(DAY)).withComplete(mark.withOn(DAY)));
    }

    @Test
    void aReviewIsKnownBeforeItIsComplete() {
        Review review = Review.builder()
                .id(ReviewId.of("review-1"))
                .kind(ReviewKind.of("plan"))
                .addPlans(PlanId.of("plan-1"))
                .heldOn(DAY)
                .complete(Mark.builder().on(NEXT).build())
                .build();

        assertThat(known(nothing().withReviews(review, review.withHeldOn(NEXT), review.withHeldOn(Optional.empty())))
                        .reviews())
                .containsExactly(
                        review.withComplete(Optional.empty()),
                        review.withHeldOn(Optional.empty()).withComplete(Optional.empty()));
    }
}
