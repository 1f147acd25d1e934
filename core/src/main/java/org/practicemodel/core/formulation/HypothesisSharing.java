package org.practicemodel.core.formulation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;

/**
 * That a hypothesis was shared with the family, or was not.
 *
 * <p>For instance: shared with the mother on 12 March 2026 and changed by what she said.
 *
 * <p>Immutable and thread-safe. Source: rule E5-R3 ("shared language", current guide ¶18)
 *
 * @param outcome what came of it
 * @param on the day it was shared
 * @param by the role of whoever shared it
 * @param with with whom
 */
@Value.Builder
public record HypothesisSharing(
        @NotNull SharingOutcome outcome,
        Optional<@PastOrPresent LocalDate> on,
        Optional<RoleCode> by,
        List<@NotNull PersonId> with)
        implements WithHypothesisSharing {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public HypothesisSharing {
        WellFormed check = WellFormed.of(HypothesisSharing.class)
                .required("outcome", outcome)
                .required("on", on)
                .required("by", by);
        with = check.list("with", with);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static HypothesisSharingBuilder builder() {
        return new HypothesisSharingBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "HypothesisSharing";
    }
}
