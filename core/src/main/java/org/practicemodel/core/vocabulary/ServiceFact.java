package org.practicemodel.core.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;

/**
 * Something that a document says of a service, in its own words.
 *
 * <p>Where several documents say it in other words, the further ones are quoted in their citations. For instance the partner
 * "schools" of the Restorative Early Support teams, whom a record knows as an agency of the kind {@code school}.
 *
 * <p>Immutable and thread-safe. Source: see {@code citations}; the kinds and codes are ours.
 *
 * @param kind what it says of the service
 * @param title what it is, in short and in our words
 * @param words what the document says, word for word
 * @param code the code that a record has for the same thing; empty where there is none
 * @param citations where that stands, first the place of {@code words}; at least one
 */
@Value.Builder
public record ServiceFact(
        @NotNull ServiceFactKind kind,
        @NotNull @Size(min = 1, max = 300) String title,
        @NotNull @Size(min = 1, max = 2_000) String words,
        Optional<RecordedCode> code,
        @Size(min = 1) List<@NotNull @Valid Citation> citations)
        implements WithServiceFact {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public ServiceFact {
        WellFormed check = WellFormed.of(ServiceFact.class)
                .required("kind", kind)
                .required("title", title)
                .required("words", words)
                .required("code", code);
        Texts.notBlank(check, "title", title);
        Texts.notBlank(check, "words", words);
        citations = Lists.notEmpty(check, "citations", citations);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ServiceFactBuilder builder() {
        return new ServiceFactBuilder();
    }

    /** Shows the type and the kind. */
    @Override
    public String toString() {
        return "ServiceFact " + kind;
    }
}
