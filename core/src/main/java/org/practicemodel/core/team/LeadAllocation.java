package org.practicemodel.core.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;

/**
 * The days on which a worker was allocated to the family in a role; only {@link AllocationRole#LEAD} is the lead
 * worker.
 *
 * <p>For instance: the school's family worker, lead from 5 January to 30 June 2026.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶25 ("one lead worker")
 *
 * @param id the id of this allocation
 * @param worker the worker
 * @param role the role of this allocation
 * @param interval the days, the last included
 * @param subjects the children it is about; empty means the whole family
 * @param changeReason why it ended
 * @param changeRequestedBy who asked for it to end
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record LeadAllocation(
        @NotNull AllocationId id,
        @NotNull WorkerId worker,
        @NotNull AllocationRole role,
        @NotNull @Valid RecordedInterval interval,
        List<@NotNull PersonId> subjects,
        Optional<ChangeReason> changeReason,
        Optional<RequestedBy> changeRequestedBy,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithLeadAllocation {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public LeadAllocation {
        WellFormed check = WellFormed.of(LeadAllocation.class)
                .required("id", id)
                .required("worker", worker)
                .required("role", role)
                .required("interval", interval)
                .required("changeReason", changeReason)
                .required("changeRequestedBy", changeRequestedBy)
                .required("provenance", provenance);
        subjects = check.list("subjects", subjects);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static LeadAllocationBuilder builder() {
        return new LeadAllocationBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "LeadAllocation " + id;
    }
}
