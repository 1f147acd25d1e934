package org.practicemodel.core.testing;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.ConsiderationOutcome;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.journey.FamilyAndFriendsConsideration;
import org.practicemodel.core.journey.FamilyAndFriendsConsiderationId;
import org.practicemodel.core.journey.HelpId;
import org.practicemodel.core.journey.Journey;
import org.practicemodel.core.journey.LevelOfHelpReview;
import org.practicemodel.core.journey.LevelOfHelpReviewId;
import org.practicemodel.core.journey.LevelReviewOutcome;
import org.practicemodel.core.journey.NetworkPart;
import org.practicemodel.core.journey.OnwardOutcome;
import org.practicemodel.core.journey.OnwardReferral;
import org.practicemodel.core.journey.OnwardReferralId;
import org.practicemodel.core.journey.SignificantEvent;
import org.practicemodel.core.journey.SignificantEventId;
import org.practicemodel.core.journey.SignificantEventKind;
import org.practicemodel.core.journey.StepDownPlan;
import org.practicemodel.core.journey.StepDownPlanId;

/** What came of the work in a generated record: where it led, and how a change will last. */
final class AfterwardsChoices {

    private static final List<ConsiderationOutcome> CONSIDERATION_OUTCOMES =
            List.of(ConsiderationOutcome.CONSIDERED, ConsiderationOutcome.NOT_CONSIDERED);
    private static final List<LevelReviewOutcome> LEVEL_REVIEW_OUTCOMES =
            List.of(LevelReviewOutcome.STAY, LevelReviewOutcome.STEP_DOWN, LevelReviewOutcome.STEP_UP);
    private static final List<OnwardOutcome> ONWARD_OUTCOMES = List.of(
            OnwardOutcome.HELP_BEGAN,
            OnwardOutcome.WAITING,
            OnwardOutcome.TAKEN_BACK,
            OnwardOutcome.NOT_WANTED,
            OnwardOutcome.NOT_ACCEPTED);
    private static final List<SignificantEventKind> SIGNIFICANT_EVENT_KINDS = List.of(
            SignificantEventKind.BIRTH,
            SignificantEventKind.DEATH,
            SignificantEventKind.MOVE,
            SignificantEventKind.SEPARATION,
            SignificantEventKind.HARM,
            SignificantEventKind.MISSING_EPISODE,
            SignificantEventKind.OTHER);

    private final Choices choices;
    private final List<PersonId> people;
    private final Parties parties;
    private final VoiceChoices voices;
    private final List<HelpId> help;
    private final List<EpisodeId> episodes;

    AfterwardsChoices(
            Choices choices,
            List<PersonId> people,
            Parties parties,
            VoiceChoices voices,
            List<HelpId> help,
            List<EpisodeId> episodes) {
        this.choices = choices;
        this.people = people;
        this.parties = parties;
        this.voices = voices;
        this.help = help;
        this.episodes = episodes;
    }

    Journey journey(Journey begun) {
        return begun.withOnwardReferrals(choices.few(number -> onwardReferral(OnwardReferralId.of("onward-" + number))))
                .withFamilyAndFriendsConsiderations(choices.few(
                        number -> familyAndFriendsConsideration(FamilyAndFriendsConsiderationId.of("kin-" + number))))
                .withSignificantEvents(
                        choices.few(number -> significantEvent(SignificantEventId.of("event-" + number))))
                .withLevelOfHelpReviews(
                        choices.few(number -> levelOfHelpReview(LevelOfHelpReviewId.of("level-review-" + number))))
                .withStepDownPlans(choices.few(number -> stepDownPlan(StepDownPlanId.of("step-down-" + number))));
    }

    private OnwardReferral onwardReferral(OnwardReferralId id) {
        return OnwardReferral.builder()
                .id(id)
                .to(choices.chance(0.6) ? choices.anyOf(parties.agencies()) : Optional.empty())
                .on(choices.maybe(0.85, choices::day))
                .addAllSubjects(choices.fewOf(people))
                .outcome(choices.maybe(0.6, () -> choices.oneOf(ONWARD_OUTCOMES)))
                .outcomeOn(choices.maybe(0.85, choices::day))
                .help(choices.chance(0.7) ? choices.anyOf(help) : Optional.empty())
                .provenance(choices.maybeProvenance())
                .build();
    }

    private FamilyAndFriendsConsideration familyAndFriendsConsideration(FamilyAndFriendsConsiderationId id) {
        return FamilyAndFriendsConsideration.builder()
                .id(id)
                .outcome(choices.oneOf(CONSIDERATION_OUTCOMES))
                .addAllSubjects(choices.fewOf(people))
                .on(choices.maybe(0.85, choices::day))
                .addAllCarers(choices.fewOf(people))
                .addAllWith(parties.few(choices))
                .by(choices.maybe(0.35, choices::role))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private SignificantEvent significantEvent(SignificantEventId id) {
        return SignificantEvent.builder()
                .id(id)
                .kind(choices.oneOf(SIGNIFICANT_EVENT_KINDS))
                .on(choices.maybe(0.85, choices::day))
                .addAllSubjects(choices.fewOf(people))
                .statement(choices.maybe(0.35, voices::statement))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private LevelOfHelpReview levelOfHelpReview(LevelOfHelpReviewId id) {
        return LevelOfHelpReview.builder()
                .id(id)
                .outcome(choices.oneOf(LEVEL_REVIEW_OUTCOMES))
                .on(choices.maybe(0.85, choices::day))
                .stepDownConsidered(choices.maybe(0.5, () -> choices.chance(0.6)))
                .addAllSubjects(choices.fewOf(people))
                .addAllWith(parties.few(choices))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private StepDownPlan stepDownPlan(StepDownPlanId id) {
        return StepDownPlan.builder()
                .id(id)
                .episode(choices.chance(0.7) ? choices.anyOf(episodes) : Optional.empty())
                .agreedOn(choices.maybe(0.85, choices::day))
                .addAllNetwork(parties.isEmpty() ? List.of() : choices.few(each -> networkPart()))
                .addAllEarlySigns(choices.few(each -> voices.statement()))
                .addAllWhomToCall(parties.few(choices))
                .howToCall(choices.maybe(0.35, voices::statement))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private NetworkPart networkPart() {
        return NetworkPart.builder()
                .who(parties.any(choices))
                .statement(voices.statement())
                .build();
    }
}
