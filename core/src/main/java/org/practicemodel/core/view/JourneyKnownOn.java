package org.practicemodel.core.view;

import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.journey.Assessment;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.Help;
import org.practicemodel.core.journey.Journey;
import org.practicemodel.core.journey.OnwardReferral;
import org.practicemodel.core.journey.Proceedings;
import org.practicemodel.core.journey.Referral;
import org.practicemodel.core.journey.StepDownPlan;

/** A family's way through services as it was known on a day. */
final class JourneyKnownOn {

    private final AsOf asOf;

    JourneyKnownOn(AsOf asOf) {
        this.asOf = asOf;
    }

    Journey journey(Journey journey) {
        return journey.withEpisodes(asOf.all(journey.episodes(), this::episode))
                .withLevelsOfHelp(asOf.all(
                        journey.levelsOfHelp(),
                        level -> Optional.of(level)
                                .filter(begun -> asOf.hadBegun(begun.interval()))
                                .map(begun -> begun.withInterval(asOf.asKnown(begun.interval())))))
                .withReferrals(asOf.all(journey.referrals(), this::referral))
                .withAssessments(asOf.all(journey.assessments(), this::assessment))
                .withProtectionConferences(asOf.all(
                        journey.protectionConferences(), conference -> asOf.happened(conference, conference.heldOn())))
                .withProceedings(asOf.all(journey.proceedings(), this::proceedings))
                .withHelp(asOf.all(journey.help(), this::help))
                .withOnwardReferrals(asOf.all(journey.onwardReferrals(), this::onwardReferral))
                .withFamilyAndFriendsConsiderations(asOf.all(
                        journey.familyAndFriendsConsiderations(), thought -> asOf.happened(thought, thought.on())))
                .withSignificantEvents(asOf.all(
                        journey.significantEvents(),
                        event -> asOf.happened(event, event.on())
                                .map(known -> known.withStatement(asOf.statement(known.statement())))))
                .withLevelOfHelpReviews(
                        asOf.all(journey.levelOfHelpReviews(), review -> asOf.happened(review, review.on())))
                .withStepDownPlans(asOf.all(journey.stepDownPlans(), this::stepDown));
    }

    private Optional<Episode> episode(Episode episode) {
        return asOf.happened(episode, episode.openedOn())
                .map(opened -> opened.withClosure(opened.closure()
                        .filter(closure -> asOf.hadCome(Optional.of(closure.on())))
                        .filter(closure -> asOf.hadCome(closure.recordedOn()))
                        .map(closure -> closure.withComplete(asOf.mark(closure.complete()))
                                .withNoStepDown(asOf.mark(closure.noStepDown())))));
    }

    private Optional<Referral> referral(Referral referral) {
        return asOf.happened(referral, referral.receivedOn())
                .map(received -> asOf.hadCome(received.decidedOn())
                        ? received
                        : received.withDecidedOn(Optional.empty()).withDecision(Optional.empty()));
    }

    private Optional<Assessment> assessment(Assessment assessment) {
        return Optional.of(assessment
                        .withStartedOn(asOf.come(assessment.startedOn()))
                        .withAuthorisedOn(asOf.come(assessment.authorisedOn())))
                .filter(known -> AsOf.anyLeft(
                        Stream.of(assessment.startedOn(), assessment.authorisedOn()),
                        Stream.of(known.startedOn(), known.authorisedOn())));
    }

    private Optional<Proceedings> proceedings(Proceedings proceedings) {
        return Optional.of(proceedings
                        .withLetterSentOn(asOf.come(proceedings.letterSentOn()))
                        .withApplicationOn(asOf.come(proceedings.applicationOn())))
                .filter(known -> AsOf.anyLeft(
                        Stream.of(proceedings.letterSentOn(), proceedings.applicationOn()),
                        Stream.of(known.letterSentOn(), known.applicationOn())));
    }

    private Optional<Help> help(Help help) {
        return Optional.of(help.withWaitingSince(asOf.come(help.waitingSince()))
                        .withEndedOn(asOf.come(help.endedOn()))
                        .withStartedOn(asOf.come(help.startedOn())))
                .filter(known -> AsOf.anyLeft(
                        Stream.of(help.waitingSince(), help.startedOn(), help.endedOn()),
                        Stream.of(known.waitingSince(), known.startedOn(), known.endedOn())));
    }

    private Optional<OnwardReferral> onwardReferral(OnwardReferral onward) {
        return asOf.happened(onward, onward.on())
                .map(made -> asOf.hadCome(made.outcomeOn())
                        ? made
                        : made.withOutcome(Optional.empty())
                                .withOutcomeOn(Optional.empty())
                                .withHelp(Optional.empty()));
    }

    private Optional<StepDownPlan> stepDown(StepDownPlan plan) {
        return asOf.happened(plan, plan.agreedOn())
                .map(agreed -> agreed.withNetwork(agreed.network().stream()
                                .flatMap(part -> asOf.statement(Optional.of(part.statement())).stream()
                                        .map(part::withStatement))
                                .toList())
                        .withEarlySigns(agreed.earlySigns().stream()
                                .flatMap(sign -> asOf.statement(Optional.of(sign)).stream())
                                .toList())
                        .withHowToCall(asOf.statement(agreed.howToCall())));
    }
}
