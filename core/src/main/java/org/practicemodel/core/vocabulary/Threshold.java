package org.practicemodel.core.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * A number that a rule uses, with its default and the bounds in which it may be changed.
 *
 * <p>The descriptor of a rule holds it, and nothing else holds a default: model definitions and policies hold
 * {@linkplain ThresholdValue differences}. For instance {@code lead.overlapToleranceDays}: 7 days, from 0 to 28, for the
 * local authority to change.
 *
 * <p>Immutable and thread-safe. Our interpretation.
 *
 * @param key the key
 * @param unit what is counted
 * @param defaultValue the value where nothing else is said; from {@code least} to {@code most}
 * @param least the smallest value that may be set; at least 0
 * @param most the greatest value that may be set
 * @param basis what the default rests on
 * @param whoMayChange who may set another value; where nobody may, both bounds are the default
 */
@Value.Builder
public record Threshold(
        @NotNull ThresholdKey key,
        @NotNull ThresholdUnit unit,
        @NotNull @PositiveOrZero Integer defaultValue,
        @NotNull @PositiveOrZero Integer least,
        @NotNull @PositiveOrZero Integer most,
        @NotNull @Valid Basis basis,
        @NotNull WhoMayChange whoMayChange)
        implements WithThreshold {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Threshold {
        WellFormed check = WellFormed.of(Threshold.class)
                .required("key", key)
                .required("unit", unit)
                .required("defaultValue", defaultValue)
                .required("least", least)
                .required("most", most)
                .required("basis", basis)
                .required("whoMayChange", whoMayChange);
        Bounds.check(check, unit, "defaultValue", defaultValue, least, most);
        check.holds(
                () -> whoMayChange != WhoMayChange.CONSTANT || least.equals(most),
                "whoMayChange",
                FaultCode.TOGETHER,
                "bounds that are both the default where nobody may change it");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ThresholdBuilder builder() {
        return new ThresholdBuilder();
    }

    /**
     * Checks whether a value lies within the bounds.
     *
     * @param value the value, in the unit of this threshold
     * @return true from {@code least} to {@code most}, both included
     */
    public boolean accepts(int value) {
        return least <= value && value <= most;
    }

    /** Shows the type and key. */
    @Override
    public String toString() {
        return "Threshold " + key;
    }
}
