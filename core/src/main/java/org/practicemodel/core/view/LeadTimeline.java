package org.practicemodel.core.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.practicemodel.core.team.AllocationRole;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.time.DateInterval;

/**
 * Who held the lead, and when. Only allocations in the role of the lead count.
 *
 * <p>For instance one worker until 31 March and another since 1 April 2026: one change. Immutable and thread-safe. Source:
 * current guide ¶25 ("one lead worker").
 */
public final class LeadTimeline {

    private final List<LeadAllocation> leads;
    private final LocalDate asOf;

    LeadTimeline(List<LeadAllocation> allocations, LocalDate asOf) {
        this.asOf = asOf;
        this.leads = allocations.stream()
                .filter(allocation -> allocation.role().equals(AllocationRole.LEAD))
                .sorted(Comparator.comparing(
                                (LeadAllocation lead) -> lead.interval().from().orElse(LocalDate.MIN))
                        .thenComparing(lead -> lead.interval().until().orElse(LocalDate.MAX))
                        .thenComparing(lead -> lead.id().value()))
                .toList();
    }

    /**
     * Returns every lead allocation, the earliest first; those whose start is not known stand before all others.
     *
     * @return the allocations
     */
    public List<LeadAllocation> all() {
        return leads;
    }

    /**
     * Returns the lead allocations that are open on the day to look from.
     *
     * @return the open allocations, the earliest first
     */
    public List<LeadAllocation> open() {
        return leads.stream()
                .filter(lead -> lead.interval().until().isEmpty()
                        || !lead.interval().until().get().isBefore(asOf))
                .toList();
    }

    /**
     * Returns the changes of the lead: each allocation whose worker differs from the one before it.
     *
     * @return the allocations that began with a change, the earliest first; their starts are known
     */
    public List<Change> changes() {
        List<LeadAllocation> dated = leads.stream()
                .filter(lead -> lead.interval().from().isPresent())
                .toList();
        return IntStream.range(1, dated.size())
                .filter(i -> !dated.get(i).worker().equals(dated.get(i - 1).worker()))
                .mapToObj(i -> new Change(dated.get(i - 1), dated.get(i)))
                .toList();
    }

    /**
     * Checks whether the lead changed on a day after another.
     *
     * @param day the day
     * @return true if a change began later than that day
     */
    public boolean changedAfter(LocalDate day) {
        return changes().stream().anyMatch(change -> change.on().isAfter(day));
    }

    /**
     * Returns the days of an allocation as far as they are known.
     *
     * @param lead an allocation of this timeline
     * @return the interval; empty where its start is not known
     */
    public Optional<DateInterval> interval(LeadAllocation lead) {
        return lead.interval().knownOn(asOf);
    }

    /**
     * A change of the lead from one worker to another.
     *
     * <p>For instance on 1 April 2026. Immutable and thread-safe. Our interpretation.
     *
     * @param before the allocation before it
     * @param after the allocation that began with it
     */
    public record Change(LeadAllocation before, LeadAllocation after) {

        /**
         * Returns the day on which the new allocation began.
         *
         * @return the day
         */
        public LocalDate on() {
            return after.interval().from().orElseThrow();
        }

        /** Shows the ids only. */
        @Override
        public String toString() {
            return before.id() + " to " + after.id();
        }
    }
}
