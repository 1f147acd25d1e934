package org.practicemodel.core.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * A limit that law or statutory guidance sets, with when it counts and when somebody checked it.
 *
 * <p>For instance 45 working days at most for an assessment, in force from 15 December 2023. A limit that nobody
 * checked against its source, or that is not in force on the day, informs and decides nothing.
 *
 * <p>Immutable and thread-safe. Source: see {@code citation}; that an unchecked limit only informs is our
 * interpretation.
 *
 * @param key the key of the threshold that it sets
 * @param unit what is counted
 * @param value the limit itself; from {@code least} to {@code most}
 * @param least the smallest value that a local authority may set in its place; at least 0
 * @param most the greatest value that a local authority may set in its place
 * @param citation where the limit stands
 * @param inForceFrom the first day on which it is in force; empty where none is appointed or known
 * @param inForceUntil the last day on which it is in force; empty where no end is known
 * @param verifiedOn the day on which it was last checked against its source; empty where nobody has
 */
@Value.Builder
public record StatutoryLimit(
        @NotNull ThresholdKey key,
        @NotNull ThresholdUnit unit,
        @NotNull @PositiveOrZero Integer value,
        @NotNull @PositiveOrZero Integer least,
        @NotNull @PositiveOrZero Integer most,
        @NotNull @Valid Citation citation,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> inForceUntil,
        Optional<LocalDate> verifiedOn)
        implements WithStatutoryLimit {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public StatutoryLimit {
        WellFormed check = WellFormed.of(StatutoryLimit.class)
                .required("key", key)
                .required("unit", unit)
                .required("value", value)
                .required("least", least)
                .required("most", most)
                .required("citation", citation)
                .required("inForceFrom", inForceFrom)
                .required("inForceUntil", inForceUntil)
                .required("verifiedOn", verifiedOn);
        Bounds.check(check, unit, "value", value, least, most);
        check.holds(
                () -> inForceUntil.isEmpty()
                        || inForceFrom
                                .filter(from -> !inForceUntil.get().isBefore(from))
                                .isPresent(),
                "inForceUntil",
                FaultCode.ORDER,
                "a day on or after 'inForceFrom'");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static StatutoryLimitBuilder builder() {
        return new StatutoryLimitBuilder();
    }

    /**
     * Checks whether this limit is in force on a day.
     *
     * @param on the day; for a limit that runs from an event, the day of the event
     * @return true from {@code inForceFrom} to {@code inForceUntil}, both included
     */
    public boolean isInForce(LocalDate on) {
        return inForceFrom.filter(from -> !on.isBefore(from)).isPresent()
                && inForceUntil.filter(on::isAfter).isEmpty();
    }

    /**
     * Checks whether this limit may only inform and not decide.
     *
     * @param on the day; for a limit that runs from an event, the day of the event
     * @return true if nobody checked it against its source, or if it is not in force on that day
     */
    public boolean informsOnly(LocalDate on) {
        return verifiedOn.isEmpty() || !isInForce(on);
    }

    /** Shows the type and key. */
    @Override
    public String toString() {
        return "StatutoryLimit " + key;
    }
}
