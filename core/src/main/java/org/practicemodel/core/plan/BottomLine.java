package org.practicemodel.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.voice.Statement;

/**
 * What must change, by when, and what happens otherwise.
 *
 * <p>For instance: a smoke alarm by 1 April 2026, or the children stay with their aunt until there is one.
 *
 * <p>Immutable and thread-safe. Source: restorative practice, high challenge; rule P07-R5
 *
 * @param whatMustChange what must change
 * @param byWhen by when
 * @param otherwise what happens otherwise
 * @param inTheirWords the same in the family’s words
 */
@Value.Builder
public record BottomLine(
        @NotNull @Valid Statement whatMustChange,
        Optional<LocalDate> byWhen,
        Optional<@Valid Statement> otherwise,
        Optional<@Valid Statement> inTheirWords)
        implements WithBottomLine {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public BottomLine {
        WellFormed check = WellFormed.of(BottomLine.class)
                .required("whatMustChange", whatMustChange)
                .required("byWhen", byWhen)
                .required("otherwise", otherwise)
                .required("inTheirWords", inTheirWords);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static BottomLineBuilder builder() {
        return new BottomLineBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "BottomLine";
    }
}
