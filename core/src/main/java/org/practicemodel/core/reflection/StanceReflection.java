package org.practicemodel.core.reflection;

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
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.voice.Statement;

/**
 * What a worker says about support and challenge in the work with this family.
 *
 * <p>For instance: mostly one-sided, and what the worker will try next, on 5 March 2026.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §2.11; rule P01-R2
 *
 * @param id the id of this reflection on support and challenge
 * @param outcome what they say
 * @param by the worker
 * @param on the day
 * @param at the discussion, review or meeting at which they said it
 * @param nextStep what they will try next
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record StanceReflection(
        @NotNull StanceReflectionId id,
        @NotNull StanceReflectionOutcome outcome,
        Optional<WorkerId> by,
        Optional<@PastOrPresent LocalDate> on,
        Optional<EntryId> at,
        Optional<@Valid Statement> nextStep,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithStanceReflection {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public StanceReflection {
        WellFormed check = WellFormed.of(StanceReflection.class)
                .required("id", id)
                .required("outcome", outcome)
                .required("by", by)
                .required("on", on)
                .required("at", at)
                .required("nextStep", nextStep)
                .required("provenance", provenance);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static StanceReflectionBuilder builder() {
        return new StanceReflectionBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "StanceReflection " + id;
    }
}
