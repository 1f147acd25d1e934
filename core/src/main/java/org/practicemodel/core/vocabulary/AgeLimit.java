package org.practicemodel.core.vocabulary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * An age below which somebody has to be, as a service words it.
 *
 * <p>For instance the baby below 12 months on the day of the removal: a baby who was removed on the first birthday is not.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §2.11(3), §3.10; one-minute guide (undated) ¶16; that the
 * birthday itself no longer counts, and which day is asked about, is our interpretation.
 *
 * @param whose whose age it is
 * @param below the age that has to lie ahead, above 0
 * @param unit what the age is counted in
 * @param on the day on which it counts
 */
@Value.Builder
public record AgeLimit(
        @NotNull WhoseAge whose,
        @NotNull @Positive Integer below,
        @NotNull AgeUnit unit,
        @NotNull AgeDay on) implements WithAgeLimit {

    /** Makes the parts well formed: required parts present, an age above 0. */
    public AgeLimit {
        WellFormed.of(AgeLimit.class)
                .required("whose", whose)
                .required("below", below)
                .required("unit", unit)
                .required("on", on)
                .holds(() -> below > 0, "below", FaultCode.SYNTAX, "a number above 0")
                .done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static AgeLimitBuilder builder() {
        return new AgeLimitBuilder();
    }

    /**
     * Checks whether somebody is below this age on a day.
     *
     * <p>An age is attained at the start of the day that has the number of the day of birth. Where the month has no such
     * day, it is attained on the first day of the next: somebody born on 29 February 2000 turns 25 on 1 March 2025, and a
     * baby born on 31 August is six months old on 1 March. Our interpretation, as for all ages here.
     *
     * @param born the day of birth
     * @param day the day on which the age counts, see {@code on}
     * @return true if the age has not been attained by that day; false on the birthday itself, and before the birth, when
     *     there is no age
     */
    public boolean isUnder(LocalDate born, LocalDate day) {
        return !day.isBefore(born) && unit.counted().between(born, day) < below;
    }

    /** Shows the type and the limit, such as {@code AgeLimit BABY below 12 MONTHS on REMOVAL}. */
    @Override
    public String toString() {
        return "AgeLimit " + whose + " below " + below + " " + unit + " on " + on;
    }
}
