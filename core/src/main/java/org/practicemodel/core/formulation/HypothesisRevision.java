package org.practicemodel.core.formulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.voice.Statement;

/**
 * That a hypothesis was looked at again, and what became of it.
 *
 * <p>For instance: changed on 2 June 2026, because the nights got better and the rows did not.
 *
 * <p>Immutable and thread-safe. Source: rule P06-R7; our interpretation
 *
 * @param outcome what became of it
 * @param on the day it was looked at
 * @param by the role of whoever looked at it
 * @param at the review or discussion at which it was looked at
 * @param reason why
 * @param before what it said before
 */
@Value.Builder
public record HypothesisRevision(
        @NotNull RevisionOutcome outcome,
        Optional<@PastOrPresent LocalDate> on,
        Optional<RoleCode> by,
        Optional<EntryId> at,
        Optional<@Valid Statement> reason,
        Optional<@Valid Statement> before)
        implements WithHypothesisRevision {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public HypothesisRevision {
        WellFormed check = WellFormed.of(HypothesisRevision.class)
                .required("outcome", outcome)
                .required("on", on)
                .required("by", by)
                .required("at", at)
                .required("reason", reason)
                .required("before", before);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static HypothesisRevisionBuilder builder() {
        return new HypothesisRevisionBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "HypothesisRevision";
    }
}
