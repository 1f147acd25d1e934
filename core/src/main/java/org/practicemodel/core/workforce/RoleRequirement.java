package org.practicemodel.core.workforce;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * How many of a role a team needs at least.
 *
 * <p>For instance: two social workers.
 *
 * <p>Immutable and thread-safe. Source: Partners in Practice proposal ¶8 to ¶11; rule E1-R3
 *
 * @param role the role
 * @param atLeast how many at least
 */
@Value.Builder
public record RoleRequirement(
        @NotNull RoleCode role, @NotNull @Positive Integer atLeast) implements WithRoleRequirement {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public RoleRequirement {
        WellFormed check =
                WellFormed.of(RoleRequirement.class).required("role", role).required("atLeast", atLeast);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static RoleRequirementBuilder builder() {
        return new RoleRequirementBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "RoleRequirement";
    }
}
