package org.practicemodel.core.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.engagement.DocumentShare;
import org.practicemodel.core.engagement.Engagement;
import org.practicemodel.core.engagement.FamilyGroupConferenceOffer;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.family.Family;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.ViewSought;
import org.practicemodel.core.journey.Assessment;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.Help;
import org.practicemodel.core.journey.Journey;
import org.practicemodel.core.journey.Proceedings;
import org.practicemodel.core.journey.Referral;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.team.TeamAroundFamily;

/**
 * The record as it was known on a day: what had not happened or had not been written down by then is left out.
 *
 * <p>A day of recording that is absent counts as the day of the event. An interval whose end had not come, or had not been
 * written down, goes on. Ids are kept, so that what is left can be found in the whole record.
 */
final class KnownOn {

    private final AsOf asOf;
    private final FormulationKnownOn understanding;

    private KnownOn(AsOf asOf, List<Review> reviews) {
        this.asOf = asOf;
        this.understanding = new FormulationKnownOn(asOf, new RevisionDays(reviews));
    }

    /** Returns the record as it was known on a day. */
    static PracticeRecord day(LocalDate asOf, PracticeRecord record) {
        AsOf by = new AsOf(asOf);
        KnownOn known = new KnownOn(by, record.reviews());
        return record.withFamily(known.family(record.family()))
                .withTeam(known.team(record.team()))
                .withJourney(known.journey(record.journey()))
                .withEngagement(known.engagement(record.engagement()))
                .withFormulations(by.all(record.formulations(), known.understanding::formulation))
                .withGoals(by.all(record.goals(), known.understanding::goal))
                .withActions(by.all(record.actions(), known.understanding::action))
                .withPlans(by.all(record.plans(), known::plan))
                .withReviews(by.all(record.reviews(), known::review))
                .withRationales(by.all(record.rationales(), reason -> by.happened(reason, reason.on())))
                .withSafetyExceptions(
                        by.all(record.safetyExceptions(), exception -> by.happened(exception, exception.on())));
    }

    private Family family(Family family) {
        return family.withMembers(asOf.all(family.members(), this::member))
                .withNetwork(asOf.all(
                        family.network(), member -> Optional.of(member.withViewSought(view(member.viewSought())))))
                .withRelationships(asOf.all(family.relationships(), Optional::of))
                .withNetworkExploration(
                        family.networkExploration().filter(exploration -> asOf.hadCome(exploration.on())));
    }

    private Optional<FamilyMember> member(FamilyMember member) {
        return Optional.of(member.withViewSought(view(member.viewSought()))
                .withDiedOn(asOf.mayHaveCome(member.diedOn()))
                .withHousehold(member.household().stream()
                        .filter(stay -> asOf.hadBegun(stay.interval()))
                        .map(stay -> stay.withInterval(asOf.asKnown(stay.interval())))
                        .toList()));
    }

    private Optional<ViewSought> view(Optional<ViewSought> view) {
        return view.filter(sought -> asOf.hadCome(sought.on()));
    }

    private TeamAroundFamily team(TeamAroundFamily team) {
        return team.withAgencies(asOf.all(team.agencies(), Optional::of))
                .withWorkers(asOf.all(team.workers(), Optional::of))
                .withLeadAllocations(asOf.all(team.leadAllocations(), this::allocation))
                .withInvolvements(asOf.all(
                        team.involvements(),
                        involvement -> Optional.of(involvement)
                                .filter(begun -> asOf.hadBegun(begun.interval()))
                                .map(begun -> begun.withInterval(asOf.asKnown(begun.interval())))));
    }

    /** Why an allocation ended is known with its end; where no end is recorded at all, it is taken as it stands. */
    private Optional<LeadAllocation> allocation(LeadAllocation allocation) {
        RecordedInterval known = asOf.asKnown(allocation.interval());
        return Optional.of(allocation)
                .filter(begun -> asOf.hadBegun(begun.interval()))
                .map(begun -> known.equals(begun.interval())
                        ? begun
                        : begun.withInterval(known)
                                .withChangeReason(Optional.empty())
                                .withChangeRequestedBy(Optional.empty()));
    }

    private Journey journey(Journey journey) {
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
                .withHelp(asOf.all(journey.help(), this::help));
    }

    private Optional<Episode> episode(Episode episode) {
        return asOf.happened(episode, episode.openedOn())
                .map(opened -> opened.withClosure(opened.closure()
                        .filter(closure -> asOf.hadCome(Optional.of(closure.on())))
                        .filter(closure -> asOf.hadCome(closure.recordedOn()))
                        .map(closure -> closure.withComplete(asOf.mark(closure.complete())))));
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

    private Engagement engagement(Engagement engagement) {
        return engagement
                .withFamilyGroupConferencePrompts(asOf.all(
                        engagement.familyGroupConferencePrompts(), prompt -> asOf.happened(prompt, prompt.on())))
                .withFamilyGroupConferenceOffers(asOf.all(engagement.familyGroupConferenceOffers(), this::offer))
                .withFamilyGroupConferences(asOf.all(
                        engagement.familyGroupConferences(),
                        conference -> asOf.happened(conference, conference.heldOn())))
                .withDocumentShares(asOf.all(engagement.documentShares(), this::share));
    }

    private Optional<FamilyGroupConferenceOffer> offer(FamilyGroupConferenceOffer offer) {
        return asOf.happened(offer, offer.on())
                .filter(made ->
                        made.notOffered().map(not -> asOf.hadCome(not.on())).orElse(true));
    }

    private Optional<DocumentShare> share(DocumentShare share) {
        return asOf.happened(share, share.on())
                .map(shared -> shared.withAcknowledgedOn(asOf.come(shared.acknowledgedOn())));
    }

    private Optional<Plan> plan(Plan plan) {
        Optional<RecordedInterval> interval = plan.interval();
        boolean begun = interval.map(asOf::hadBegun).orElse(plan.agreedOn().isEmpty());
        boolean agreed = plan.agreedOn().isPresent() && asOf.hadCome(plan.agreedOn());
        return Optional.of(plan)
                .filter(written -> begun || agreed)
                .map(written -> written.withInterval(
                                interval.filter(held -> begun).map(asOf::asKnown))
                        .withAgreedOn(asOf.come(written.agreedOn()))
                        .withSeparate(asOf.mark(written.separate()))
                        .withComplete(asOf.mark(written.complete())));
    }

    private Optional<Review> review(Review review) {
        return asOf.happened(review, review.heldOn()).map(held -> held.withComplete(asOf.mark(held.complete())));
    }
}
