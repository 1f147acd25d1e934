package org.practicemodel.core.workforce;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * That somebody was there while a worker worked with a family, and what they saw; with the worker’s own reflection.
 *
 * <p>For instance: on 9 March 2026, with a value for each of the five skills.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §3.4; rule E2-R3
 *
 * @param id the id of this observation of practice
 * @param on the day
 * @param by the role of whoever was there
 * @param scale the scale of the values
 * @param ratings a value for each skill that was looked at
 * @param reflection what the worker thinks about it; at most 20,000 characters
 * @param withheld whether the worker keeps it out of figures of groups
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record SkillObservation(
        @NotNull SkillObservationId id,
        Optional<@PastOrPresent LocalDate> on,
        Optional<RoleCode> by,
        Optional<@Valid SkillScale> scale,
        List<@NotNull @Valid SkillRating> ratings,
        Optional<@Size(min = 1, max = 20_000) String> reflection,
        Optional<Boolean> withheld,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithSkillObservation {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public SkillObservation {
        WellFormed check = WellFormed.of(SkillObservation.class)
                .required("id", id)
                .required("on", on)
                .required("by", by)
                .required("scale", scale)
                .required("reflection", reflection)
                .required("withheld", withheld)
                .required("provenance", provenance);
        ratings = check.list("ratings", ratings);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static SkillObservationBuilder builder() {
        return new SkillObservationBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "SkillObservation " + id;
    }
}
