package org.practicemodel.core.formulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Statement;

/**
 * A factor that was chosen to work on, with who chose it. Their order in the formulation is the order of the work.
 *
 * <p>For instance: start with the rows at bedtime, chosen by the mother and the lead worker.
 *
 * <p>Immutable and thread-safe. Source: Rethink one-minute guide ("prioritise the perpetuating factors"); rule
 * E5-R2
 *
 * @param factor the factor to work on
 * @param chosenBy who chose it
 * @param on the day it was chosen
 * @param because why this one
 */
@Value.Builder
public record Priority(
        @NotNull FactorId factor,
        List<@NotNull @Valid Party> chosenBy,
        Optional<@PastOrPresent LocalDate> on,
        Optional<@Valid Statement> because)
        implements WithPriority {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Priority {
        WellFormed check = WellFormed.of(Priority.class)
                .required("factor", factor)
                .required("on", on)
                .required("because", because);
        chosenBy = check.list("chosenBy", chosenBy);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static PriorityBuilder builder() {
        return new PriorityBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "Priority";
    }
}
