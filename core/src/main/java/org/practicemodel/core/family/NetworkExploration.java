package org.practicemodel.core.family;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * Whether the family was asked who matters to the child.
 *
 * <p>For instance: "we drew the family tree together on 3 February, and this is who there is".
 *
 * <p>Immutable and thread-safe. Source: rule P03-R1; our interpretation.
 *
 * @param outcome what came of it
 * @param on the day it was looked at
 * @param by the role of whoever looked at it with the family
 */
@Value.Builder
public record NetworkExploration(
        @NotNull ExplorationOutcome outcome, Optional<@PastOrPresent LocalDate> on, Optional<RoleCode> by)
        implements WithNetworkExploration {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public NetworkExploration {
        WellFormed check = WellFormed.of(NetworkExploration.class)
                .required("outcome", outcome)
                .required("on", on)
                .required("by", by);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static NetworkExplorationBuilder builder() {
        return new NetworkExplorationBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "NetworkExploration";
    }
}
