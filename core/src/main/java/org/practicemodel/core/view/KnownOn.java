package org.practicemodel.core.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.family.Family;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.ViewSought;
import org.practicemodel.core.plan.BottomLine;
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
        return new OutcomesKnownOn(by)
                .record(record)
                .withFamily(known.family(record.family()))
                .withTeam(known.team(record.team()))
                .withJourney(new JourneyKnownOn(by).journey(record.journey()))
                .withEngagement(new ParticipationKnownOn(by)
                        .engagement(new EngagementKnownOn(by).engagement(record.engagement())))
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
                        .withComplete(asOf.mark(written.complete()))
                        .withAdoption(written.adoption()
                                .filter(adoption -> asOf.hadCome(adoption.on()))
                                .map(adoption ->
                                        adoption.withNotSafeBecause(asOf.statement(adoption.notSafeBecause()))))
                        .withBottomLines(written.bottomLines().stream()
                                .flatMap(line -> bottomLine(line).stream())
                                .toList())
                        .withNoBottomLines(asOf.mark(written.noBottomLines())));
    }

    private Optional<Review> review(Review review) {
        return asOf.happened(review, review.heldOn()).map(held -> held.withComplete(asOf.mark(held.complete())));
    }

    private Optional<BottomLine> bottomLine(BottomLine line) {
        return asOf.statement(Optional.of(line.whatMustChange()))
                .map(said -> line.withWhatMustChange(said)
                        .withOtherwise(asOf.statement(line.otherwise()))
                        .withInTheirWords(asOf.statement(line.inTheirWords())));
    }
}
