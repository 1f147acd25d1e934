package org.practicemodel.core.engagement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.team.AllocationId;
import org.practicemodel.core.team.Party;

/**
 * How the family came from one lead worker to the next.
 *
 * <p>For instance: both workers visited together on 2 March 2026.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶22; rule P02-R2
 *
 * @param id the id of this handover
 * @param outcome how it was done
 * @param on the day
 * @param to the allocation of the worker who takes over
 * @param from the allocation of the worker who hands over
 * @param by who introduced the new worker or told the family
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Handover(
        @NotNull HandoverId id,
        @NotNull HandoverOutcome outcome,
        Optional<@PastOrPresent LocalDate> on,
        Optional<AllocationId> to,
        Optional<AllocationId> from,
        Optional<@Valid Party> by,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithHandover {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Handover {
        WellFormed check = WellFormed.of(Handover.class)
                .required("id", id)
                .required("outcome", outcome)
                .required("on", on)
                .required("to", to)
                .required("from", from)
                .required("by", by)
                .required("provenance", provenance);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static HandoverBuilder builder() {
        return new HandoverBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Handover " + id;
    }
}
