package org.practicemodel.core.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;

/**
 * How often the plan says that each child is seen in person: at least once in so many days, working days, weeks or
 * months.
 *
 * <p>For instance: {@code ContactFrequency.builder().every(10).unit(FrequencyUnit.WORKING_DAYS).build()}.
 *
 * <p>Immutable and thread-safe. Source: rule P02-R3; our interpretation.
 *
 * @param every how many of the unit; at least 1
 * @param unit the unit
 */
@Value.Builder
public record ContactFrequency(
        @NotNull @Positive Integer every, @NotNull FrequencyUnit unit) implements WithContactFrequency {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public ContactFrequency {
        WellFormed check =
                WellFormed.of(ContactFrequency.class).required("every", every).required("unit", unit);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ContactFrequencyBuilder builder() {
        return new ContactFrequencyBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "ContactFrequency every " + every + " " + unit;
    }
}
