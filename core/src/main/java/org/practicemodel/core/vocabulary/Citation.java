package org.practicemodel.core.vocabulary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;

/**
 * The place in a document where something is said.
 *
 * <p>For instance {@code Citation.of("current guide", "¶27")}: the twenty-seventh paragraph that is not blank. The board
 * report is cited by its own section numbers, such as {@code §2.9}.
 *
 * <p>Immutable and thread-safe. Our interpretation.
 *
 * @param document the short name of the document, as a {@link SourceDocument} gives it
 * @param place the place in the document
 * @param quote words that stand there, exactly; empty where they are given elsewhere or not needed
 * @param note what a reader should know about this citation, such as what was checked
 */
@Value.Builder
public record Citation(
        @NotNull @Size(min = 1, max = 100) String document,
        @NotNull @Size(min = 1, max = 100) String place,
        Optional<@Size(min = 1, max = 2_000) String> quote,
        Optional<@Size(min = 1, max = 1_000) String> note)
        implements WithCitation {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Citation {
        WellFormed check = WellFormed.of(Citation.class)
                .required("document", document)
                .required("place", place)
                .required("quote", quote)
                .required("note", note);
        Texts.notBlank(check, "document", document);
        Texts.notBlank(check, "place", place);
        check.done();
    }

    /**
     * Obtains a citation of a place, without a quotation.
     *
     * @param document the short name of the document
     * @param place the place in the document
     * @return the citation
     */
    public static Citation of(String document, String place) {
        return new Citation(document, place, Optional.empty(), Optional.empty());
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static CitationBuilder builder() {
        return new CitationBuilder();
    }

    /** Shows the document and the place, such as {@code current guide ¶27}. */
    @Override
    public String toString() {
        return document + " " + place;
    }
}
