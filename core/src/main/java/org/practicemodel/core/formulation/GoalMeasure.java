package org.practicemodel.core.formulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.voice.Statement;

/**
 * By what a goal will be seen to be reached; told in words, also where it names a count.
 *
 * <p>For instance: nights through in a week; at the beginning two.
 *
 * <p>Immutable and thread-safe. Source: rule P10-R2; our interpretation
 *
 * @param indicator what will be looked at
 * @param baseline how it is at the beginning
 */
@Value.Builder
public record GoalMeasure(@NotNull @Valid Statement indicator, Optional<@Valid Statement> baseline)
        implements WithGoalMeasure {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public GoalMeasure {
        WellFormed check = WellFormed.of(GoalMeasure.class)
                .required("indicator", indicator)
                .required("baseline", baseline);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static GoalMeasureBuilder builder() {
        return new GoalMeasureBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "GoalMeasure";
    }
}
