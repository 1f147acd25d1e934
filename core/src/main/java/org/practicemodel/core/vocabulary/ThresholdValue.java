package org.practicemodel.core.vocabulary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * A value that differs from the default of a threshold.
 *
 * <p>For instance {@code lead.allocateWithinWorkingDays} 3 in an authority that allocates sooner than the default of 5.
 * Whether it lies within the bounds is known where the rules are.
 *
 * <p>Immutable and thread-safe. Our interpretation.
 *
 * @param key the key
 * @param value the value, in the unit of the threshold; at least 0
 */
@Value.Builder
public record ThresholdValue(
        @NotNull ThresholdKey key, @NotNull @PositiveOrZero Integer value) implements WithThresholdValue {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public ThresholdValue {
        WellFormed.of(ThresholdValue.class)
                .required("key", key)
                .required("value", value)
                .holds(() -> value >= 0, "value", FaultCode.SYNTAX, "a number that is not below 0")
                .done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ThresholdValueBuilder builder() {
        return new ThresholdValueBuilder();
    }

    /** Shows the key and the value, such as {@code lead.allocateWithinWorkingDays 3}. */
    @Override
    public String toString() {
        return key + " " + value;
    }
}
