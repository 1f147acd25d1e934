package org.practicemodel.core.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.SourceCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * An agency that works with the family.
 *
 * <p>For instance: {@code Agency.builder().id(AgencyId.of("agency-school")).kind(AgencyKind.SCHOOL).build()}.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶10
 *
 * @param id the id of this agency
 * @param kind what sort of agency it is
 * @param name how it is called; never needed
 * @param sourceKind the kind as the source coded it
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Agency(
        @NotNull AgencyId id,
        @NotNull AgencyKind kind,
        Optional<@Size(min = 1, max = 200) String> name,
        Optional<@Valid SourceCode> sourceKind,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithAgency {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Agency {
        WellFormed check = WellFormed.of(Agency.class)
                .required("id", id)
                .required("kind", kind)
                .required("name", name)
                .required("sourceKind", sourceKind)
                .required("provenance", provenance);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static AgencyBuilder builder() {
        return new AgencyBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Agency " + id;
    }
}
