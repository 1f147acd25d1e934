package org.practicemodel.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.voice.Statement;

/**
 * What came of a plan that the family made, and who decided that.
 *
 * <p>For instance: adopted on 9 March 2026.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §2.10; rule P03-R4
 *
 * @param outcome what came of it
 * @param on the day
 * @param by the role of whoever decided
 * @param notSafeBecause why it would not have been safe, where that is the reason
 */
@Value.Builder
public record Adoption(
        @NotNull AdoptionOutcome outcome,
        Optional<@PastOrPresent LocalDate> on,
        Optional<RoleCode> by,
        Optional<@Valid Statement> notSafeBecause)
        implements WithAdoption {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Adoption {
        WellFormed check = WellFormed.of(Adoption.class)
                .required("outcome", outcome)
                .required("on", on)
                .required("by", by)
                .required("notSafeBecause", notSafeBecause);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static AdoptionBuilder builder() {
        return new AdoptionBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "Adoption";
    }
}
