package org.practicemodel.core.workforce;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.vocabulary.LeedsSources;

/**
 * Which roles a team needs at least, and who says so.
 *
 * <p>For instance: one team manager, two social workers, three family intervention workers, one restorative practice
 * worker.
 *
 * <p>Immutable and thread-safe. Source: Partners in Practice proposal ¶7 to ¶11; rule E1-R3
 *
 * @param roles the roles
 * @param source where that is said; at most 500 characters
 */
@Value.Builder
public record TeamCompositionRequirement(
        List<@NotNull @Valid RoleRequirement> roles, Optional<@Size(min = 1, max = 500) String> source)
        implements WithTeamCompositionRequirement {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public TeamCompositionRequirement {
        WellFormed check = WellFormed.of(TeamCompositionRequirement.class).required("source", source);
        roles = check.list("roles", roles);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static TeamCompositionRequirementBuilder builder() {
        return new TeamCompositionRequirementBuilder();
    }

    /**
     * Obtains what was published for Restorative Early Support teams: one social work team manager, two social workers, three
     * family intervention workers and one restorative practice worker, "tailored to local needs, but at a minimum".
     *
     * @return the requirement, which says where that stands
     */
    public static TeamCompositionRequirement restorativeEarlySupport() {
        return builder()
                .addRoles(
                        new RoleRequirement(RoleCode.TEAM_MANAGER, 1),
                        new RoleRequirement(RoleCode.SOCIAL_WORKER, 2),
                        new RoleRequirement(RoleCode.FAMILY_INTERVENTION_WORKER, 3),
                        new RoleRequirement(RoleCode.RESTORATIVE_PRACTICE_WORKER, 1))
                .source(LeedsSources.PARTNERS_IN_PRACTICE_PROPOSAL + " ¶7 to ¶11")
                .build();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "TeamCompositionRequirement";
    }
}
