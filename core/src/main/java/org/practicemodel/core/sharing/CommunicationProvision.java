package org.practicemodel.core.sharing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;

/**
 * Whether what somebody needed so that they could follow was there at a meeting or for a document.
 *
 * <p>For instance: an interpreter at review-1.
 *
 * <p>Immutable and thread-safe. Source: Equality Act 2010; rule P07-R6
 *
 * @param id the id of this entry
 * @param need the need
 * @param outcome whether it was there
 * @param at the interaction, meeting, review or share of a document
 * @param on the day
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record CommunicationProvision(
        @NotNull CommunicationProvisionId id,
        @NotNull CommunicationNeedId need,
        @NotNull ProvisionOutcome outcome,
        Optional<EntryId> at,
        Optional<@PastOrPresent LocalDate> on,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithCommunicationProvision {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public CommunicationProvision {
        WellFormed check = WellFormed.of(CommunicationProvision.class)
                .required("id", id)
                .required("need", need)
                .required("outcome", outcome)
                .required("at", at)
                .required("on", on)
                .required("provenance", provenance);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static CommunicationProvisionBuilder builder() {
        return new CommunicationProvisionBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "CommunicationProvision " + id;
    }
}
