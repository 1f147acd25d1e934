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
import org.practicemodel.core.entry.SourceCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;

/**
 * A request that somebody help the family.
 *
 * <p>For instance: received from a school on 5 January 2026, decided on 6 January.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶24; Working Together 2023
 *
 * @param id the id of this referral
 * @param episode the episode that it opened or reached
 * @param receivedOn the day it came in
 * @param decidedOn the day it was decided what to do
 * @param decision what was decided
 * @param source who made it
 * @param subjects the children it is about; empty means the whole family
 * @param sourceOrigin who made it, as the source coded it
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Referral(
        @NotNull ReferralId id,
        Optional<EpisodeId> episode,
        Optional<@PastOrPresent LocalDate> receivedOn,
        Optional<@PastOrPresent LocalDate> decidedOn,
        Optional<ReferralDecision> decision,
        Optional<ReferralSource> source,
        List<@NotNull PersonId> subjects,
        Optional<@Valid SourceCode> sourceOrigin,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithReferral {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Referral {
        WellFormed check = WellFormed.of(Referral.class)
                .required("id", id)
                .required("episode", episode)
                .required("receivedOn", receivedOn)
                .required("decidedOn", decidedOn)
                .required("decision", decision)
                .required("source", source)
                .required("sourceOrigin", sourceOrigin)
                .required("provenance", provenance);
        subjects = check.list("subjects", subjects);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ReferralBuilder builder() {
        return new ReferralBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Referral " + id;
    }
}
