package org.practicemodel.principles.conformance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.vocabulary.StatutoryLimit;

/**
 * What the policy of a conformance case says about one statutory limit of the edition.
 *
 * <p>For instance that the offer of a family group conference before an application is in force from 1 January 2026, which
 * the shipped edition does not say. Immutable and thread-safe. Our interpretation.
 *
 * @param inForceFrom the first day on which the limit is in force, in place of the edition's; empty where it is the edition's
 * @param verifiedOn the day on which it was checked against its source, in place of the edition's; empty where it is the
 *     edition's
 */
public record LimitPolicy(
        @NotNull Optional<LocalDate> inForceFrom, @NotNull Optional<LocalDate> verifiedOn) {

    /** Makes the parts well formed: nulls refused. */
    public LimitPolicy {
        WellFormed.of(LimitPolicy.class)
                .required("inForceFrom", inForceFrom)
                .required("verifiedOn", verifiedOn)
                .done();
    }

    /** Returns a limit of the edition as this policy has it. */
    StatutoryLimit appliedTo(StatutoryLimit limit) {
        return limit.withInForceFrom(inForceFrom.or(limit::inForceFrom))
                .withVerifiedOn(verifiedOn.or(limit::verifiedOn));
    }
}
