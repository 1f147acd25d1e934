package org.practicemodel.core.education;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;

/**
 * An arrangement by which a child goes to school for part of the time.
 *
 * <p>For instance: mornings only until 20 March 2026, agreed with the mother.
 *
 * <p>Immutable and thread-safe. Source: DfE guidance on working together to improve school attendance; rule P09-R3
 *
 * @param reason why
 * @param agreedOn the day it was agreed; empty where nobody agreed to it
 * @param reviewOn the day on which it will be looked at again
 */
@Value.Builder
public record PartTimeArrangement(
        @NotNull PartTimeReason reason, Optional<@PastOrPresent LocalDate> agreedOn, Optional<LocalDate> reviewOn)
        implements WithPartTimeArrangement {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public PartTimeArrangement {
        WellFormed check = WellFormed.of(PartTimeArrangement.class)
                .required("reason", reason)
                .required("agreedOn", agreedOn)
                .required("reviewOn", reviewOn);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static PartTimeArrangementBuilder builder() {
        return new PartTimeArrangementBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "PartTimeArrangement";
    }
}
