package org.practicemodel.core.workforce;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * That a role in a team was filled, from one day to another.
 *
 * <p>For instance: a social worker, since 2 March 2026.
 *
 * <p>Immutable and thread-safe. Source: Partners in Practice proposal ¶7 to ¶11; rule E1-R3
 *
 * @param id the id of this membership
 * @param role the role
 * @param worker who filled it
 * @param interval from when to when
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record TeamMembership(
        @NotNull TeamMembershipId id,
        @NotNull RoleCode role,
        Optional<StaffId> worker,
        @NotNull @Valid RecordedInterval interval,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithTeamMembership {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public TeamMembership {
        WellFormed check = WellFormed.of(TeamMembership.class)
                .required("id", id)
                .required("role", role)
                .required("worker", worker)
                .required("interval", interval)
                .required("provenance", provenance);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static TeamMembershipBuilder builder() {
        return new TeamMembershipBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "TeamMembership " + id;
    }
}
