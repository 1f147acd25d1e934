package org.practicemodel.core.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Section;
import org.practicemodel.core.entry.WellFormed;

/**
 * The section of the record about the people and agencies that work with the family.
 *
 * <p>For instance: a lead worker from early help, and a school.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶10, ¶25
 *
 * @param agencies the agencies
 * @param workers the workers
 * @param leadAllocations who was allocated to the family, and when
 * @param involvements which agencies were involved, and when
 */
@Value.Builder
public record TeamAroundFamily(
        List<@NotNull @Valid Agency> agencies,
        List<@NotNull @Valid Worker> workers,
        List<@NotNull @Valid LeadAllocation> leadAllocations,
        List<@NotNull @Valid Involvement> involvements)
        implements Section, WithTeamAroundFamily {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public TeamAroundFamily {
        WellFormed check = WellFormed.of(TeamAroundFamily.class);
        agencies = check.list("agencies", agencies);
        workers = check.list("workers", workers);
        leadAllocations = check.list("leadAllocations", leadAllocations);
        involvements = check.list("involvements", involvements);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static TeamAroundFamilyBuilder builder() {
        return new TeamAroundFamilyBuilder();
    }

    private static final TeamAroundFamily NOTHING = builder().build();

    /**
     * Obtains the section that holds nothing.
     *
     * @return the empty section
     */
    public static TeamAroundFamily nothing() {
        return NOTHING;
    }

    @Override
    public boolean holdsNothing() {
        return equals(NOTHING);
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "TeamAroundFamily";
    }
}
