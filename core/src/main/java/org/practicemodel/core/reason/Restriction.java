package org.practicemodel.core.reason;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;

/**
 * A limit on what may be shown of an entry, and to whom. Facts, findings and pictures inherit it.
 *
 * <p>For instance: the whereabouts of one parent, against the other.
 *
 * <p>Immutable and thread-safe. Source: our interpretation.
 *
 * @param of the person or entry that is restricted
 * @param kind what of it may not be shown
 * @param against the people who may not see it; empty means everybody outside the team
 * @param from the first day; empty means always so far
 * @param until the last day, itself included; empty means until further notice
 */
@Value.Builder
public record Restriction(
        @NotNull EntryId of,
        @NotNull RestrictionKind kind,
        List<@NotNull PersonId> against,
        Optional<LocalDate> from,
        Optional<LocalDate> until)
        implements WithRestriction {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Restriction {
        WellFormed check = WellFormed.of(Restriction.class)
                .required("of", of)
                .required("kind", kind)
                .required("from", from)
                .required("until", until);
        against = check.list("against", against);
        check.holds(
                () -> from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get()),
                "until",
                FaultCode.ORDER,
                "a day on or after 'from'");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static RestrictionBuilder builder() {
        return new RestrictionBuilder();
    }

    /**
     * Checks whether this restriction is in force on a day.
     *
     * @param day the day
     * @return true from the first to the last day, both included
     */
    public boolean inForceOn(LocalDate day) {
        return from.map(first -> !first.isAfter(day)).orElse(true)
                && until.map(last -> !last.isBefore(day)).orElse(true);
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "Restriction";
    }
}
