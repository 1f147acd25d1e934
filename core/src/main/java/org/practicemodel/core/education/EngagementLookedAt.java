package org.practicemodel.core.education;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Statement;

/**
 * That a worry about taking part in education was looked at with the child and the school, and no goal is wanted.
 *
 * <p>For instance: looked at with Ava and the school on 6 March 2026; no goal, because the new bus solved it.
 *
 * <p>Immutable and thread-safe. Source: rule P09-R3; our interpretation
 *
 * @param on the day
 * @param with with whom
 * @param noGoalBecause why no goal is wanted
 */
@Value.Builder
public record EngagementLookedAt(
        Optional<@PastOrPresent LocalDate> on,
        List<@NotNull @Valid Party> with,
        @NotNull @Valid Statement noGoalBecause)
        implements WithEngagementLookedAt {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public EngagementLookedAt {
        WellFormed check =
                WellFormed.of(EngagementLookedAt.class).required("on", on).required("noGoalBecause", noGoalBecause);
        with = check.list("with", with);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static EngagementLookedAtBuilder builder() {
        return new EngagementLookedAtBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "EngagementLookedAt";
    }
}
