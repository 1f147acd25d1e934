package org.practicemodel.core.entry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;

/**
 * A code exactly as the source system gave it, kept beside ours because the two do not map back.
 *
 * <p>For instance: {@code SourceCode.builder().system("cin-census").code("1A").build()}.
 *
 * <p>Immutable and thread-safe. Source: our interpretation.
 *
 * @param system the code list, as the source calls it; at most 100 characters
 * @param code the code itself; at most 100 characters
 */
@Value.Builder
public record SourceCode(
        @NotNull @Size(min = 1, max = 100) String system,
        @NotNull @Size(min = 1, max = 100) String code) implements WithSourceCode {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public SourceCode {
        WellFormed check =
                WellFormed.of(SourceCode.class).required("system", system).required("code", code);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static SourceCodeBuilder builder() {
        return new SourceCodeBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "SourceCode";
    }
}
