package org.practicemodel.core.workforce;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;

/**
 * One value of an observation, for one skill. Values are never averaged.
 *
 * <p>For instance: empathy, 4.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §3.4; rule E2-R3
 *
 * @param domain the skill
 * @param value the value, on the scale of the observation
 */
@Value.Builder
public record SkillRating(
        @NotNull SkillDomain domain, @NotNull BigDecimal value) implements WithSkillRating {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public SkillRating {
        WellFormed check =
                WellFormed.of(SkillRating.class).required("domain", domain).required("value", value);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static SkillRatingBuilder builder() {
        return new SkillRatingBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "SkillRating";
    }
}
