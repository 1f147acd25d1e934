package org.practicemodel.core.participation;

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
 * What came of what a child let others know, and why.
 *
 * <p>For instance: bedtime moved to half past eight because Ava asked.
 *
 * <p>Immutable and thread-safe. Source: Lundy model of participation; board report 2020 §4.3.2 ("heard and acted
 * upon")
 *
 * @param outcome what came of it
 * @param on the day
 * @param by the role of whoever recorded it
 * @param at the review or decision at which it was considered
 * @param because what changed, or why nothing did
 */
@Value.Builder
public record Influence(
        @NotNull InfluenceOutcome outcome,
        Optional<@PastOrPresent LocalDate> on,
        Optional<RoleCode> by,
        Optional<EntryId> at,
        Optional<@Valid Statement> because)
        implements WithInfluence {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Influence {
        WellFormed check = WellFormed.of(Influence.class)
                .required("outcome", outcome)
                .required("on", on)
                .required("by", by)
                .required("at", at)
                .required("because", because);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static InfluenceBuilder builder() {
        return new InfluenceBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "Influence";
    }
}
