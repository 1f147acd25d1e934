package org.practicemodel.core.engagement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * Why a family group conference was not offered, and who decided that.
 *
 * <p>For instance: not safe, decided by a team manager on 2 March 2026.
 *
 * <p>Immutable and thread-safe. Source: Children Act 1989 s.31ZA as inserted in 2026; rule P03-R2
 *
 * @param reason why
 * @param by the role of whoever decided
 * @param on the day it was decided
 * @param words the reason in words; at most 20,000 characters
 */
@Value.Builder
public record NotOffered(
        @NotNull NotOfferedReason reason,
        @NotNull RoleCode by,
        Optional<@PastOrPresent LocalDate> on,
        Optional<@Size(min = 1, max = 20_000) String> words)
        implements WithNotOffered {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public NotOffered {
        WellFormed check = WellFormed.of(NotOffered.class)
                .required("reason", reason)
                .required("by", by)
                .required("on", on)
                .required("words", words);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static NotOfferedBuilder builder() {
        return new NotOfferedBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "NotOffered";
    }
}
