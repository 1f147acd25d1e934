package org.practicemodel.core.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.WellFormed;

/**
 * The days on which somebody lived in a household.
 *
 * <p>For instance: {@code HouseholdStay.builder().household(HouseholdId.of("household-
 * 1")).interval(RecordedInterval.openFrom(day)).build()}.
 *
 * <p>Immutable and thread-safe. Source: our interpretation.
 *
 * @param household the household; the same id for everybody who shares it
 * @param interval the days, the last included
 */
@Value.Builder
public record HouseholdStay(
        @NotNull HouseholdId household, @NotNull @Valid RecordedInterval interval) implements WithHouseholdStay {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public HouseholdStay {
        WellFormed check = WellFormed.of(HouseholdStay.class)
                .required("household", household)
                .required("interval", interval);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static HouseholdStayBuilder builder() {
        return new HouseholdStayBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "HouseholdStay";
    }
}
