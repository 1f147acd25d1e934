package org.practicemodel.core.vocabulary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;

/**
 * A document that a model definition cites.
 *
 * <p>For instance the "board report 2020": the report of the Director of Children and Families of 16 December 2020.
 *
 * <p>Immutable and thread-safe. Our interpretation.
 *
 * @param name the short name that citations use
 * @param title the title as the document has it
 * @param kind what sort of basis it is
 * @param publisher whose document it is
 * @param dated the date that the document bears, in words; empty where it bears none
 */
@Value.Builder
public record SourceDocument(
        @NotNull @Size(min = 1, max = 100) String name,
        @NotNull @Size(min = 1, max = 300) String title,
        @NotNull BasisKind kind,
        Optional<@Size(min = 1, max = 100) String> publisher,
        Optional<@Size(min = 1, max = 100) String> dated)
        implements WithSourceDocument {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public SourceDocument {
        WellFormed check = WellFormed.of(SourceDocument.class)
                .required("name", name)
                .required("title", title)
                .required("kind", kind)
                .required("publisher", publisher)
                .required("dated", dated);
        Texts.notBlank(check, "name", name);
        Texts.notBlank(check, "title", title);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static SourceDocumentBuilder builder() {
        return new SourceDocumentBuilder();
    }

    /** Shows the type and the short name. */
    @Override
    public String toString() {
        return "SourceDocument " + name;
    }
}
