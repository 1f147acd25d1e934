package org.practicemodel.core.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * A figure that a document gives, with its words and its date.
 *
 * <p>It says what was reported then of a service as a whole. It is no target and no threshold: no rule may read it, which a
 * test of the architecture holds, and nothing that anybody recorded is set beside it. For instance "calculated as a £406,446
 * saving per month", in the board report of 16 December 2020.
 *
 * <p>Immutable and thread-safe. Source: see {@code citation}; the units are ours.
 *
 * @param id the id
 * @param about what it is a figure of, in our words
 * @param value the figure exactly as it stands there, written in digits; the lower end where the document gives a range
 * @param valueTo the upper end where the document gives a range, above {@code value}; otherwise empty
 * @param unit what is counted
 * @param period the time that it is for, in the document's words; empty where the document says none or the unit does
 * @param dated the date that the document bears, in words; empty where it bears none
 * @param service the service that it is about, one of the edition's; empty where it is about no single one
 * @param words what the document says, word for word
 * @param citation where that stands
 * @param note what a reader should know, such as that other documents say otherwise
 */
@Value.Builder
public record ReferenceFigure(
        @NotNull FigureId id,
        @NotNull @Size(min = 1, max = 300) String about,
        @NotNull BigDecimal value,
        Optional<BigDecimal> valueTo,
        @NotNull FigureUnit unit,
        Optional<@Size(min = 1, max = 100) String> period,
        Optional<@Size(min = 1, max = 100) String> dated,
        Optional<ServiceId> service,
        @NotNull @Size(min = 1, max = 2_000) String words,
        @NotNull @Valid Citation citation,
        Optional<@Size(min = 1, max = 1_000) String> note)
        implements WithReferenceFigure {

    /** Makes the parts well formed: required parts present, a range with its ends in order. */
    public ReferenceFigure {
        WellFormed check = WellFormed.of(ReferenceFigure.class)
                .required("id", id)
                .required("about", about)
                .required("value", value)
                .required("valueTo", valueTo)
                .required("unit", unit)
                .required("period", period)
                .required("dated", dated)
                .required("service", service)
                .required("words", words)
                .required("citation", citation)
                .required("note", note);
        Texts.notBlank(check, "about", about);
        Texts.notBlank(check, "words", words);
        check.holds(
                        () -> valueTo.map(end -> end.compareTo(value) > 0).orElse(true),
                        "valueTo",
                        FaultCode.ORDER,
                        "a number above 'value'")
                .done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ReferenceFigureBuilder builder() {
        return new ReferenceFigureBuilder();
    }

    /** Shows the type and id. */
    @Override
    public String toString() {
        return "ReferenceFigure " + id;
    }
}
