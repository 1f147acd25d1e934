package org.practicemodel.core.voice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.team.Party;

/**
 * That something was looked at, with whom and when, where nothing or nothing more was added: an answer, not a gap.
 *
 * <p>For instance: looked with the family for what set it off, on 3 March 2026: none found.
 *
 * <p>Immutable and thread-safe. Source: rules P06-R1 and E3-R1; our interpretation
 *
 * @param state what came of it
 * @param on the day it was looked at
 * @param by the role of whoever looked at it with them
 * @param with with whom it was looked at
 */
@Value.Builder
public record Exploration(
        @NotNull ExplorationState state,
        Optional<@PastOrPresent LocalDate> on,
        Optional<RoleCode> by,
        List<@NotNull @Valid Party> with)
        implements WithExploration {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Exploration {
        WellFormed check = WellFormed.of(Exploration.class)
                .required("state", state)
                .required("on", on)
                .required("by", by);
        with = check.list("with", with);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ExplorationBuilder builder() {
        return new ExplorationBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "Exploration";
    }
}
