package org.practicemodel.core.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * How many people of a role a team of a service has at least, in a document's own words.
 *
 * <p>For instance "Three Family Intervention workers" in a Restorative Early Support team.
 *
 * <p>Immutable and thread-safe. Source: Partners in Practice proposal ¶8 to ¶11; the codes of the roles are ours.
 *
 * @param role the role
 * @param atLeast how many at least, above 0
 * @param words what the document says, word for word
 * @param citations where that stands, first the place of {@code words}; at least one
 */
@Value.Builder
public record TeamRole(
        @NotNull RoleCode role,
        @NotNull @Positive Integer atLeast,
        @NotNull @Size(min = 1, max = 300) String words,
        @Size(min = 1) List<@NotNull @Valid Citation> citations)
        implements WithTeamRole {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public TeamRole {
        WellFormed check = WellFormed.of(TeamRole.class)
                .required("role", role)
                .required("atLeast", atLeast)
                .required("words", words)
                .holds(() -> atLeast > 0, "atLeast", FaultCode.SYNTAX, "a number above 0");
        Texts.notBlank(check, "words", words);
        citations = Lists.notEmpty(check, "citations", citations);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static TeamRoleBuilder builder() {
        return new TeamRoleBuilder();
    }

    /** Shows the type and the role. */
    @Override
    public String toString() {
        return "TeamRole " + role;
    }
}
