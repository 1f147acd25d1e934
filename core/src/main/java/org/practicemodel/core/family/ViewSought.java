package org.practicemodel.core.family;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * Whether somebody was asked for their view, and what came of it.
 *
 * <p>For instance: {@code ViewSought.builder().outcome(ViewOutcome.SOUGHT).on(day).build()}.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §4.3.2; our interpretation.
 *
 * @param outcome what came of it
 * @param on the day they were asked
 * @param by the role of whoever asked
 */
@Value.Builder
public record ViewSought(@NotNull ViewOutcome outcome, Optional<@PastOrPresent LocalDate> on, Optional<RoleCode> by)
        implements WithViewSought {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public ViewSought {
        WellFormed check = WellFormed.of(ViewSought.class)
                .required("outcome", outcome)
                .required("on", on)
                .required("by", by);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ViewSoughtBuilder builder() {
        return new ViewSoughtBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "ViewSought";
    }
}
