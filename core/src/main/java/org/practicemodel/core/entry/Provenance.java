package org.practicemodel.core.entry;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where an entry came from.
 *
 * <p>For instance: {@code Provenance.builder().sourceSystem("dfe-csc").path("/0/social_care_episodes/0").build()}.
 *
 * <p>Immutable and thread-safe. Source: our interpretation.
 *
 * @param sourceSystem the system that held it; at most 100 characters
 * @param path the place in the source, such as a JSON Pointer or a line; at most 500 characters
 * @param recordedOn the day it was written down; empty means the day of the event itself
 * @param authorRole the role of whoever wrote it
 */
@Value.Builder
public record Provenance(
        Optional<@Size(min = 1, max = 100) String> sourceSystem,
        Optional<@Size(min = 1, max = 500) String> path,
        Optional<LocalDate> recordedOn,
        Optional<RoleCode> authorRole)
        implements WithProvenance {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Provenance {
        WellFormed check = WellFormed.of(Provenance.class)
                .required("sourceSystem", sourceSystem)
                .required("path", path)
                .required("recordedOn", recordedOn)
                .required("authorRole", authorRole);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ProvenanceBuilder builder() {
        return new ProvenanceBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "Provenance";
    }
}
