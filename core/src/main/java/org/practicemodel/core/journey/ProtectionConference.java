package org.practicemodel.core.journey;

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
import org.practicemodel.core.family.PersonId;

/**
 * An initial child protection conference; later ones are reviews of the plan.
 *
 * <p>For instance: held on 12 March 2026.
 *
 * <p>Immutable and thread-safe. Source: Working Together 2023; rule P03-R2
 *
 * @param id the id of this conference
 * @param episode the episode it belongs to
 * @param subjects the children it is about; empty means the whole family
 * @param heldOn the day it was held
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record ProtectionConference(
        @NotNull ProtectionConferenceId id,
        Optional<EpisodeId> episode,
        List<@NotNull PersonId> subjects,
        @NotNull @PastOrPresent LocalDate heldOn,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithProtectionConference {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public ProtectionConference {
        WellFormed check = WellFormed.of(ProtectionConference.class)
                .required("id", id)
                .required("episode", episode)
                .required("heldOn", heldOn)
                .required("provenance", provenance);
        subjects = check.list("subjects", subjects);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ProtectionConferenceBuilder builder() {
        return new ProtectionConferenceBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "ProtectionConference " + id;
    }
}
