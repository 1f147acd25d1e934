package org.practicemodel.core.workforce;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;

/**
 * The scale that the values of an observation are on.
 *
 * <p>For instance: a scale of five steps, from 1 to 5.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §3.4; our interpretation
 *
 * @param name what the scale is called; at most 100 characters
 * @param lowest its lowest value
 * @param highest its highest value
 */
@Value.Builder
public record SkillScale(
        @NotNull @Size(min = 1, max = 100) String name, Optional<BigDecimal> lowest, Optional<BigDecimal> highest)
        implements WithSkillScale {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public SkillScale {
        WellFormed check = WellFormed.of(SkillScale.class)
                .required("name", name)
                .required("lowest", lowest)
                .required("highest", highest);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static SkillScaleBuilder builder() {
        return new SkillScaleBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "SkillScale";
    }
}
