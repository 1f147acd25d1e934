package org.practicemodel.core.workforce;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * What a worker and a supervisor agreed about supervision: how often, and from when on.
 *
 * <p>For instance: newly qualified, from 2 March 2026 on.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶31; rule W-R1
 *
 * @param id the id of this supervision agreement
 * @param profile which frequency was agreed
 * @param interval how long it holds; the phases of the newly qualified are counted from its first day
 * @param everyDays for a local profile: the most days from one session to the next
 * @param supervisor the role of whoever supervises
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record SupervisionAgreement(
        @NotNull SupervisionAgreementId id,
        @NotNull SupervisionProfile profile,
        @NotNull @Valid RecordedInterval interval,
        Optional<@Positive Integer> everyDays,
        Optional<RoleCode> supervisor,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithSupervisionAgreement {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public SupervisionAgreement {
        WellFormed check = WellFormed.of(SupervisionAgreement.class)
                .required("id", id)
                .required("profile", profile)
                .required("interval", interval)
                .required("everyDays", everyDays)
                .required("supervisor", supervisor)
                .required("provenance", provenance);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static SupervisionAgreementBuilder builder() {
        return new SupervisionAgreementBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "SupervisionAgreement " + id;
    }
}
