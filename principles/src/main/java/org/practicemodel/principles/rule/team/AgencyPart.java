package org.practicemodel.principles.rule.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.engagement.InteractionOutcome;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.participation.AgencyViewOutcome;
import org.practicemodel.core.plan.Participation;
import org.practicemodel.core.plan.ReviewParticipant;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.time.DateInterval;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.principles.internal.HeldMeeting;
import org.practicemodel.principles.internal.Partners;
import org.practicemodel.principles.internal.TakingPart;

/** What one agency, or a worker of it, brought to the work with the family within some days. */
final class AgencyPart {

    private final RecordView view;
    private final AgencyId agency;
    private final DateInterval days;

    AgencyPart(RecordView view, AgencyId agency, DateInterval days) {
        this.view = view;
        this.agency = agency;
        this.days = days;
    }

    /** Returns the views, contributions, actions and meetings that are theirs, in the order of their ids. */
    List<Entry> brought() {
        return Stream.of(views(), contributions(), actions(), visits(), meetings(false))
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing(entry -> entry.id().value()))
                .toList();
    }

    /** Returns the meetings of which it is marked that they were not invited, in the order of their ids. */
    List<Entry> notInvitedTo() {
        return meetings(true)
                .sorted(Comparator.comparing(entry -> entry.id().value()))
                .toList();
    }

    private Stream<Entry> views() {
        return view.record().engagement().agencyViews().stream()
                .filter(given -> given.agency().equals(agency)
                        && given.outcome().equals(AgencyViewOutcome.GIVEN)
                        && isWithin(given.on()))
                .map(Entry.class::cast);
    }

    private Stream<Entry> contributions() {
        return view.record().engagement().contributions().stream()
                .filter(brought -> isAnyTheirs(brought.by()) && isWithin(brought.on()))
                .map(Entry.class::cast);
    }

    private Stream<Entry> actions() {
        return view.goals().actions().stream()
                .filter(action -> (isAnyTheirs(action.owners()) && isWithin(action.agreedOn())) || isUpdated(action))
                .map(Entry.class::cast);
    }

    private boolean isUpdated(Action action) {
        return action.updates().stream()
                .anyMatch(update -> update.by().filter(this::isTheirs).isPresent() && isWithin(update.on()));
    }

    private Stream<Entry> visits() {
        return view.record().engagement().interactions().stream()
                .filter(met -> met.outcome()
                                .filter(outcome -> !outcome.equals(InteractionOutcome.TOOK_PLACE))
                                .isEmpty()
                        && isWithin(met.on())
                        && (met.workers().stream().map(Party::of).anyMatch(this::isTheirs)
                                || isAnyTheirs(met.participants())))
                .map(Entry.class::cast);
    }

    private Stream<Entry> meetings(boolean notInvited) {
        return HeldMeeting.all(view)
                .filter(meeting -> isWithin(meeting.heldOn()) && tookPart(meeting.participants(), notInvited))
                .map(HeldMeeting::entry);
    }

    private boolean tookPart(List<ReviewParticipant> participants, boolean notInvited) {
        return participants.stream()
                .filter(participant -> isTheirs(participant.who()))
                .map(ReviewParticipant::participation)
                .anyMatch(part -> notInvited
                        ? part.filter(Participation.NOT_INVITED::equals).isPresent()
                        : part.filter(TakingPart.NO_PART::contains).isEmpty());
    }

    private boolean isAnyTheirs(Collection<Party> parties) {
        return parties.stream().anyMatch(this::isTheirs);
    }

    private boolean isTheirs(Party party) {
        return Partners.isOf(view, agency, party);
    }

    private boolean isWithin(Optional<LocalDate> on) {
        return on.filter(days::contains).isPresent();
    }
}
