package org.practicemodel.core.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Section;
import org.practicemodel.core.entry.WellFormed;

/**
 * The section of the record about the family itself.
 *
 * <p>For instance: the family of the README: one child, her mother and her grandmother.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶16, ¶25
 *
 * @param members the members of the family
 * @param relationships how people are related
 * @param network who else matters to the child or the family
 * @param networkExploration whether the family was asked who matters
 */
@Value.Builder
public record Family(
        List<@NotNull @Valid FamilyMember> members,
        List<@NotNull @Valid Relationship> relationships,
        List<@NotNull @Valid NetworkMember> network,
        Optional<@Valid NetworkExploration> networkExploration)
        implements Section, WithFamily {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Family {
        WellFormed check = WellFormed.of(Family.class).required("networkExploration", networkExploration);
        members = check.list("members", members);
        relationships = check.list("relationships", relationships);
        network = check.list("network", network);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static FamilyBuilder builder() {
        return new FamilyBuilder();
    }

    private static final Family NOTHING = builder().build();

    /**
     * Obtains the section that holds nothing.
     *
     * @return the empty section
     */
    public static Family nothing() {
        return NOTHING;
    }

    @Override
    public boolean holdsNothing() {
        return equals(NOTHING);
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "Family";
    }
}
