package org.practicemodel.core.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;

/**
 * The days on which an agency was involved with the family.
 *
 * <p>For instance: the school, part of the team around the family since January 2026.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶10
 *
 * @param id the id of this involvement
 * @param agency the agency
 * @param role in what role
 * @param interval the days, the last included
 * @param subjects the people it is about; empty means the whole family
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Involvement(
        @NotNull InvolvementId id,
        @NotNull AgencyId agency,
        @NotNull InvolvementRole role,
        @NotNull @Valid RecordedInterval interval,
        List<@NotNull PersonId> subjects,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithInvolvement {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Involvement {
        WellFormed check = WellFormed.of(Involvement.class)
                .required("id", id)
                .required("agency", agency)
                .required("role", role)
                .required("interval", interval)
                .required("provenance", provenance);
        subjects = check.list("subjects", subjects);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static InvolvementBuilder builder() {
        return new InvolvementBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Involvement " + id;
    }
}
