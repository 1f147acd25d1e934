package org.practicemodel.principles.rule.relationship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.view.LeadTimeline.Change;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.principles.internal.ChildsLeads;

/**
 * The lead allocations that one child lived through, the earliest first, so that brothers and sisters with different leads
 * are not taken for a change.
 */
record LeadSequence(List<LeadAllocation> leads) {

    /** Returns the lead allocations of the current work, the earliest first: those that ended before it are of earlier work. */
    static List<LeadAllocation> leadsOfThisWork(RecordView view) {
        return view.leads().all().stream()
                .filter(lead -> lead.interval()
                        .until()
                        .filter(last ->
                                view.episode().openedOn().filter(last::isBefore).isPresent())
                        .isEmpty())
                .toList();
    }

    /** Returns a sequence for each child that an allocation names, and one for what holds for the whole family. */
    static List<LeadSequence> of(List<LeadAllocation> leads) {
        Stream<PersonId> named =
                leads.stream().flatMap(lead -> lead.subjects().stream()).distinct();
        List<LeadAllocation> ofTheFamily =
                leads.stream().filter(lead -> lead.subjects().isEmpty()).toList();
        return Stream.concat(named.map(child -> ChildsLeads.of(child, leads)), Stream.of(ofTheFamily))
                .map(LeadSequence::new)
                .toList();
    }

    /** Returns the changes from one worker to another, one a day at most, the earliest first. */
    List<Change> changes() {
        TreeMap<LocalDate, Change> changes = new TreeMap<>();
        for (LeadAllocation lead : leads) {
            lead.interval()
                    .from()
                    .ifPresent(day -> before(day)
                            .filter(last -> !last.worker().equals(lead.worker()) && !goesOn(lead, day))
                            .ifPresent(last -> changes.putIfAbsent(day, new Change(last, lead))));
        }
        return List.copyOf(changes.values());
    }

    /** Returns the allocations without which the changes are known in part only. */
    static List<LeadAllocation> undated(List<LeadSequence> sequences) {
        return sequences.stream()
                .flatMap(sequence -> sequence.undated().stream())
                .distinct()
                .toList();
    }

    private List<LeadAllocation> undated() {
        Set<?> workers = Set.copyOf(leads.stream().map(LeadAllocation::worker).toList());
        return leads.stream()
                .filter(lead -> workers.size() > 1 && lead.interval().from().isEmpty())
                .toList();
    }

    private Optional<LeadAllocation> before(LocalDate day) {
        return leads.stream().filter(lead -> beganBefore(lead, day)).reduce((earlier, later) -> later);
    }

    /** A worker who still held the lead the day before has only been written down again. */
    private boolean goesOn(LeadAllocation lead, LocalDate day) {
        return leads.stream()
                .filter(other -> other.worker().equals(lead.worker()) && beganBefore(other, day))
                .anyMatch(other -> other.interval()
                        .until()
                        .map(last -> !last.isBefore(day.minusDays(1)))
                        .orElse(true));
    }

    private static boolean beganBefore(LeadAllocation lead, LocalDate day) {
        return lead.interval().from().filter(day::isAfter).isPresent();
    }
}
