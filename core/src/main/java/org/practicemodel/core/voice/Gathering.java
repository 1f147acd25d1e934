package org.practicemodel.core.voice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.team.Party;

/**
 * An occasion at which people made sense of things together, so that what was contributed there can say so.
 *
 * <p>For instance: a Rethink Space on 10 March 2026 with the mother, the school and the lead worker.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §3.7 (Rethink Formulation forum, Rethink Space)
 *
 * @param id the id of this occasion
 * @param kind what sort of occasion it was
 * @param on the day it took place
 * @param participants who took part
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Gathering(
        @NotNull GatheringId id,
        @NotNull GatheringKind kind,
        Optional<@PastOrPresent LocalDate> on,
        List<@NotNull @Valid Party> participants,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithGathering {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Gathering {
        WellFormed check = WellFormed.of(Gathering.class)
                .required("id", id)
                .required("kind", kind)
                .required("on", on)
                .required("provenance", provenance);
        participants = check.list("participants", participants);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static GatheringBuilder builder() {
        return new GatheringBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Gathering " + id;
    }
}
