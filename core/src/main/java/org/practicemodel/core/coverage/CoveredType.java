package org.practicemodel.core.coverage;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * What a source can say about one type of fact.
 *
 * <p>For instance: lead allocations are relied on since 1 April 2024, stated by the principal social worker.
 *
 * <p>Immutable and thread-safe. Source: rule conventions on coverage; our interpretation.
 *
 * @param type the type of fact
 * @param state what the source can say about it
 * @param since the day since which it is relied on
 * @param statedBy the role of whoever stated that it is relied on
 * @param statedOn the day that was stated
 */
@Value.Builder
public record CoveredType(
        @NotNull RecordType type,
        @NotNull CoverageState state,
        Optional<LocalDate> since,
        Optional<RoleCode> statedBy,
        Optional<LocalDate> statedOn)
        implements WithCoveredType {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public CoveredType {
        WellFormed check = WellFormed.of(CoveredType.class)
                .required("type", type)
                .required("state", state)
                .required("since", since)
                .required("statedBy", statedBy)
                .required("statedOn", statedOn);
        check.holds(
                () -> state != CoverageState.RELIED_ON
                        || (since.isPresent() && statedBy.isPresent() && statedOn.isPresent()),
                "state",
                FaultCode.TOGETHER,
                "to have 'since', 'statedBy' and 'statedOn' where it is RELIED_ON");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static CoveredTypeBuilder builder() {
        return new CoveredTypeBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "CoveredType";
    }
}
