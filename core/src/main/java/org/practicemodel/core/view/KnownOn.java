package org.practicemodel.core.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.practicemodel.core.engagement.DocumentShare;
import org.practicemodel.core.engagement.Engagement;
import org.practicemodel.core.engagement.FamilyGroupConferenceOffer;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.family.Family;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.ViewSought;
import org.practicemodel.core.journey.Assessment;
import org.practicemodel.core.journey.Episode;
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

    private final LocalDate asOf;

    private KnownOn(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Returns the record as it was known on a day. */
    static PracticeRecord day(LocalDate asOf, PracticeRecord record) {
        KnownOn known = new KnownOn(asOf);
        return record.withFamily(known.family(record.family()))
                .withTeam(known.team(record.team()))
                .withJourney(known.journey(record.journey()))
                .withEngagement(known.engagement(record.engagement()))
                .withPlans(known.all(record.plans(), known::plan))
                .withReviews(known.all(record.reviews(), known::review))
                .withRationales(known.all(record.rationales(), reason -> known.happened(reason, reason.on())))
                .withSafetyExceptions(
                        known.all(record.safetyExceptions(), exception -> known.happened(exception, exception.on())));
    }

    private Family family(Family family) {
        return family.withMembers(all(family.members(), this::member))
                .withNetwork(
                        all(family.network(), member -> Optional.of(member.withViewSought(view(member.viewSought())))))
                .withRelationships(all(family.relationships(), Optional::of))
                .withNetworkExploration(family.networkExploration().filter(exploration -> hadCome(exploration.on())));
    }

    private Optional<FamilyMember> member(FamilyMember member) {
        return Optional.of(member.withViewSought(view(member.viewSought()))
                .withDiedOn(member.diedOn().filter(day -> !day.earliest().isAfter(asOf)))
                .withHousehold(member.household().stream()
                        .filter(stay -> hadBegun(stay.interval()))
                        .map(stay -> stay.withInterval(asKnown(stay.interval())))
                        .toList()));
    }

    private Optional<ViewSought> view(Optional<ViewSought> view) {
        return view.filter(sought -> hadCome(sought.on()));
    }

    private TeamAroundFamily team(TeamAroundFamily team) {
        return team.withAgencies(all(team.agencies(), Optional::of))
                .withWorkers(all(team.workers(), Optional::of))
                .withLeadAllocations(all(team.leadAllocations(), this::allocation))
                .withInvolvements(all(
                        team.involvements(),
                        involvement -> Optional.of(involvement)
                                .filter(begun -> hadBegun(begun.interval()))
                                .map(begun -> begun.withInterval(asKnown(begun.interval())))));
    }

    /** Why an allocation ended is known with its end; where no end is recorded at all, it is taken as it stands. */
    private Optional<LeadAllocation> allocation(LeadAllocation allocation) {
        RecordedInterval known = asKnown(allocation.interval());
        return Optional.of(allocation)
                .filter(begun -> hadBegun(begun.interval()))
                .map(begun -> known.equals(begun.interval())
                        ? begun
                        : begun.withInterval(known)
                                .withChangeReason(Optional.empty())
                                .withChangeRequestedBy(Optional.empty()));
    }

    private Journey journey(Journey journey) {
        return journey.withEpisodes(all(journey.episodes(), this::episode))
                .withLevelsOfHelp(all(
                        journey.levelsOfHelp(),
                        level -> Optional.of(level)
                                .filter(begun -> hadBegun(begun.interval()))
                                .map(begun -> begun.withInterval(asKnown(begun.interval())))))
                .withReferrals(all(journey.referrals(), this::referral))
                .withAssessments(all(journey.assessments(), this::assessment))
                .withProtectionConferences(
                        all(journey.protectionConferences(), conference -> happened(conference, conference.heldOn())))
                .withProceedings(all(journey.proceedings(), this::proceedings));
    }

    private Optional<Episode> episode(Episode episode) {
        return happened(episode, episode.openedOn())
                .map(opened -> opened.withClosure(opened.closure()
                        .filter(closure -> hadCome(Optional.of(closure.on())))
                        .filter(closure -> hadCome(closure.recordedOn()))
                        .map(closure -> closure.withComplete(mark(closure.complete())))));
    }

    private Optional<Referral> referral(Referral referral) {
        return happened(referral, referral.receivedOn())
                .map(received -> hadCome(received.decidedOn())
                        ? received
                        : received.withDecidedOn(Optional.empty()).withDecision(Optional.empty()));
    }

    private Optional<Assessment> assessment(Assessment assessment) {
        return Optional.of(assessment
                        .withStartedOn(come(assessment.startedOn()))
                        .withAuthorisedOn(come(assessment.authorisedOn())))
                .filter(known -> anyLeft(
                        List.of(assessment.startedOn(), assessment.authorisedOn()),
                        List.of(known.startedOn(), known.authorisedOn())));
    }

    private Optional<Proceedings> proceedings(Proceedings proceedings) {
        return Optional.of(proceedings
                        .withLetterSentOn(come(proceedings.letterSentOn()))
                        .withApplicationOn(come(proceedings.applicationOn())))
                .filter(known -> anyLeft(
                        List.of(proceedings.letterSentOn(), proceedings.applicationOn()),
                        List.of(known.letterSentOn(), known.applicationOn())));
    }

    /** A thing with several dates had begun if one of them had come, or if it has none at all. */
    private static boolean anyLeft(List<Optional<LocalDate>> all, List<Optional<LocalDate>> left) {
        return all.stream().allMatch(Optional::isEmpty) || left.stream().anyMatch(Optional::isPresent);
    }

    private Engagement engagement(Engagement engagement) {
        return engagement
                .withFamilyGroupConferencePrompts(
                        all(engagement.familyGroupConferencePrompts(), prompt -> happened(prompt, prompt.on())))
                .withFamilyGroupConferenceOffers(all(engagement.familyGroupConferenceOffers(), this::offer))
                .withFamilyGroupConferences(all(
                        engagement.familyGroupConferences(), conference -> happened(conference, conference.heldOn())))
                .withDocumentShares(all(engagement.documentShares(), this::share));
    }

    private Optional<FamilyGroupConferenceOffer> offer(FamilyGroupConferenceOffer offer) {
        return happened(offer, offer.on())
                .filter(made -> made.notOffered().map(not -> hadCome(not.on())).orElse(true));
    }

    private Optional<DocumentShare> share(DocumentShare share) {
        return happened(share, share.on()).map(shared -> shared.withAcknowledgedOn(come(shared.acknowledgedOn())));
    }

    private Optional<Plan> plan(Plan plan) {
        Optional<RecordedInterval> interval = plan.interval();
        boolean begun = interval.map(this::hadBegun).orElse(plan.agreedOn().isEmpty());
        boolean agreed = plan.agreedOn().isPresent() && hadCome(plan.agreedOn());
        return Optional.of(plan)
                .filter(written -> begun || agreed)
                .map(written -> written.withInterval(
                                interval.filter(held -> begun).map(this::asKnown))
                        .withAgreedOn(come(written.agreedOn()))
                        .withSeparate(mark(written.separate()))
                        .withComplete(mark(written.complete())));
    }

    private Optional<Review> review(Review review) {
        return happened(review, review.heldOn()).map(held -> held.withComplete(mark(held.complete())));
    }

    private Optional<Mark> mark(Optional<Mark> mark) {
        return mark.filter(set -> hadCome(set.on()));
    }

    private <T extends Entry> Optional<T> happened(T entry, LocalDate on) {
        return happened(entry, Optional.of(on));
    }

    private <T extends Entry> Optional<T> happened(T entry, Optional<LocalDate> on) {
        return Optional.of(entry).filter(event -> hadCome(on));
    }

    private Optional<LocalDate> come(Optional<LocalDate> day) {
        return day.filter(date -> !date.isAfter(asOf));
    }

    private boolean hadCome(Optional<LocalDate> day) {
        return day.isEmpty() || come(day).isPresent();
    }

    private boolean hadBegun(RecordedInterval interval) {
        return hadCome(interval.from());
    }

    private RecordedInterval asKnown(RecordedInterval interval) {
        return interval.endKnownOn(asOf).isPresent()
                ? interval
                : interval.withUntilRecordedOn(Optional.empty()).withUntil(Optional.empty());
    }

    private <T extends Entry> List<T> all(List<T> entries, Function<T, Optional<T>> known) {
        return entries.stream()
                .filter(entry -> hadCome(entry.provenance().flatMap(Provenance::recordedOn)))
                .flatMap(entry -> known.apply(entry).stream())
                .toList();
    }
}
