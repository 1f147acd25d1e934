package org.practicemodel.core.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.engagement.ConferencePrompt;
import org.practicemodel.core.engagement.ConferenceStage;
import org.practicemodel.core.engagement.ConferenceStageHeld;
import org.practicemodel.core.engagement.DocumentKind;
import org.practicemodel.core.engagement.DocumentShare;
import org.practicemodel.core.engagement.DocumentShareId;
import org.practicemodel.core.engagement.Engagement;
import org.practicemodel.core.engagement.FamilyGroupConference;
import org.practicemodel.core.engagement.FamilyGroupConferenceId;
import org.practicemodel.core.engagement.FamilyGroupConferenceOffer;
import org.practicemodel.core.engagement.FamilyGroupConferenceOfferId;
import org.practicemodel.core.engagement.FamilyGroupConferencePrompt;
import org.practicemodel.core.engagement.FamilyGroupConferencePromptId;
import org.practicemodel.core.engagement.NotOffered;
import org.practicemodel.core.engagement.NotOfferedReason;
import org.practicemodel.core.engagement.OfferOutcome;
import org.practicemodel.core.engagement.ShareFormat;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.AssessmentId;
import org.practicemodel.core.plan.Participation;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.ReviewParticipant;

/** The engagement of a generated record: prompts, offers and meetings of family group conferences, and what was shared. */
final class EngagementChoices {

    private static final List<ConferencePrompt> PROMPTS = List.of(
            ConferencePrompt.MAY_LIVE_ELSEWHERE,
            ConferencePrompt.FAMILY_REQUEST,
            ConferencePrompt.INITIAL_PROTECTION_CONFERENCE,
            ConferencePrompt.LETTER_BEFORE_PROCEEDINGS);
    private static final List<OfferOutcome> OUTCOMES =
            List.of(OfferOutcome.ACCEPTED, OfferOutcome.DECLINED, OfferOutcome.NO_ANSWER);
    private static final List<NotOfferedReason> REASONS =
            List.of(NotOfferedReason.NOT_IN_BEST_INTERESTS, NotOfferedReason.NOT_SAFE, NotOfferedReason.OTHER);
    private static final List<ShareFormat> FORMATS =
            List.of(ShareFormat.PAPER, ShareFormat.READ_ALOUD, ShareFormat.of("anytown:picture-book"));

    private static final List<ConferenceStage> STAGES = List.of(
            ConferenceStage.INFORMATION_SHARING,
            ConferenceStage.PRIVATE_FAMILY_TIME,
            ConferenceStage.AGREEING_THE_PLAN);

    private final Choices choices;
    private final List<PersonId> people;
    private final Parties parties;
    private final List<PlanId> plans;
    private final List<AssessmentId> assessments;
    private final List<FamilyGroupConferenceOfferId> offers;

    EngagementChoices(
            Choices choices,
            List<PersonId> people,
            Parties parties,
            List<PlanId> plans,
            List<AssessmentId> assessments) {
        this.choices = choices;
        this.people = people;
        this.parties = parties;
        this.plans = plans;
        this.assessments = assessments;
        this.offers = choices.some(number -> FamilyGroupConferenceOfferId.of("offer-" + number));
    }

    Engagement engagement() {
        return Engagement.builder()
                .addAllFamilyGroupConferencePrompts(choices.some(this::prompt))
                .addAllFamilyGroupConferenceOffers(
                        offers.stream().map(this::offer).toList())
                .addAllFamilyGroupConferences(choices.some(this::conference))
                .addAllDocumentShares(parties.isEmpty() ? List.of() : choices.some(this::share))
                .build();
    }

    private FamilyGroupConferencePrompt prompt(int number) {
        return FamilyGroupConferencePrompt.builder()
                .id(FamilyGroupConferencePromptId.of("prompt-" + number))
                .kind(choices.oneOf(PROMPTS))
                .on(choices.day())
                .addAllSubjects(choices.someOf(people))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private FamilyGroupConferenceOffer offer(FamilyGroupConferenceOfferId id) {
        boolean offered = choices.chance(0.7);
        return FamilyGroupConferenceOffer.builder()
                .id(id)
                .offered(offered)
                .on(choices.maybe(0.85, choices::day))
                .addAllToWhom(choices.someOf(people))
                .inLetterBeforeProceedings(choices.maybe(0.2, () -> choices.chance(0.5)))
                .outcome(offered ? choices.maybe(0.7, () -> choices.oneOf(OUTCOMES)) : Optional.empty())
                .notOffered(offered ? Optional.empty() : choices.maybe(0.7, this::notOffered))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private NotOffered notOffered() {
        return NotOffered.builder()
                .reason(choices.oneOf(REASONS))
                .by(choices.role())
                .on(choices.maybe(0.7, choices::day))
                .words(choices.maybe(0.5, choices::text))
                .build();
    }

    private FamilyGroupConference conference(int number) {
        return FamilyGroupConference.builder()
                .id(FamilyGroupConferenceId.of("conference-" + number))
                .offer(choices.chance(0.7) ? choices.anyOf(offers) : Optional.empty())
                .heldOn(choices.maybe(0.9, choices::day))
                .addAllSubjects(choices.someOf(people))
                .coordinatorIndependent(choices.maybe(0.6, () -> choices.chance(0.8)))
                .addAllStages(
                        choices.chance(0.4)
                                ? List.of()
                                : STAGES.stream().map(this::stage).toList())
                .addAllParticipants(parties.isEmpty() ? List.of() : choices.few(each -> participant()))
                .plan(choices.chance(0.4) ? choices.anyOf(plans) : Optional.empty())
                .provenance(choices.maybeProvenance())
                .build();
    }

    private ConferenceStageHeld stage(ConferenceStage stage) {
        return ConferenceStageHeld.builder()
                .stage(stage)
                .provided(choices.chance(0.8))
                .build();
    }

    private ReviewParticipant participant() {
        return ReviewParticipant.builder()
                .who(parties.any(choices))
                .participation(choices.maybe(0.7, () -> Participation.ATTENDED))
                .build();
    }

    private DocumentShare share(int number) {
        boolean isPlan = choices.chance(0.7);
        Optional<LocalDate> on = choices.maybe(0.9, choices::day);
        return DocumentShare.builder()
                .id(DocumentShareId.of("share-" + number))
                .kind(isPlan ? DocumentKind.PLAN : DocumentKind.ASSESSMENT)
                .plan(isPlan ? choices.anyOf(plans) : Optional.empty())
                .assessment(isPlan ? Optional.empty() : choices.anyOf(assessments))
                .toWhom(parties.any(choices))
                .on(on)
                .format(choices.maybe(0.4, () -> choices.oneOf(FORMATS)))
                .acknowledgedOn(on.flatMap(day -> choices.maybe(0.3, () -> choices.dayAfter(day, 30))))
                .provenance(choices.maybeProvenance())
                .build();
    }
}
