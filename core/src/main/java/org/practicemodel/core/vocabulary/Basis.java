package org.practicemodel.core.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * What a statement rests on, and where that can be read.
 *
 * <p>For instance {@code Basis.of(BasisKind.SEED, Citation.of("current guide", "¶25"))} or
 * {@code Basis.ourInterpretation()}.
 *
 * <p>Immutable and thread-safe. Our interpretation.
 *
 * @param kind what sort of basis it is
 * @param citation where it can be read; only an interpretation may do without
 */
@Value.Builder
public record Basis(@NotNull BasisKind kind, Optional<@Valid Citation> citation) implements WithBasis {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Basis {
        WellFormed check = WellFormed.of(Basis.class).required("kind", kind).required("citation", citation);
        check.holds(
                () -> kind == BasisKind.INTERPRETATION || citation.isPresent(),
                "citation",
                FaultCode.TOGETHER,
                "to be present unless the kind is INTERPRETATION");
        check.done();
    }

    /**
     * Obtains a basis that can be read somewhere.
     *
     * @param kind what sort of basis it is
     * @param citation where it can be read
     * @return the basis
     */
    public static Basis of(BasisKind kind, Citation citation) {
        return new Basis(kind, Optional.of(citation));
    }

    /**
     * Obtains the basis of what we alone say.
     *
     * @return an interpretation without a citation
     */
    public static Basis ourInterpretation() {
        return new Basis(BasisKind.INTERPRETATION, Optional.empty());
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static BasisBuilder builder() {
        return new BasisBuilder();
    }

    /** Shows the tag and the citation, such as {@code S current guide ¶25}. */
    @Override
    public String toString() {
        return kind.tag() + citation.map(where -> " " + where).orElse("");
    }
}
