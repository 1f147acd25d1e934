package org.practicemodel.core.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;

/**
 * One element of the model, as one edition has it.
 *
 * <p>For instance "Family-led practice" of the current edition, with its definition in the guide's own words.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶7 to ¶32, board report 2020 §2.9.
 *
 * @param id the id, the same in every edition
 * @param title the name that the edition's document gives it
 * @param role how the edition places it
 * @param sourceWords what the document says about it, word for word and nothing else; its name where no more is said
 * @param citations where that stands, first the place of {@code sourceWords}; at least one
 * @param ourReading how we understand it; empty where the words speak for themselves
 * @param aliases other names and spellings
 */
@Value.Builder
public record ModelElement(
        @NotNull ElementId id,
        @NotNull @Size(min = 1, max = 300) String title,
        @NotNull ElementRole role,
        @NotNull @Size(min = 1, max = 2_000) String sourceWords,
        @Size(min = 1) List<@NotNull @Valid Citation> citations,
        Optional<@Size(min = 1, max = 1_000) String> ourReading,
        List<@NotNull @Valid Alias> aliases)
        implements WithModelElement {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public ModelElement {
        WellFormed check = WellFormed.of(ModelElement.class)
                .required("id", id)
                .required("title", title)
                .required("role", role)
                .required("sourceWords", sourceWords)
                .required("ourReading", ourReading);
        Texts.notBlank(check, "title", title);
        Texts.notBlank(check, "sourceWords", sourceWords);
        citations = Lists.notEmpty(check, "citations", citations);
        aliases = check.list("aliases", aliases);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ModelElementBuilder builder() {
        return new ModelElementBuilder();
    }

    /** Shows the type and id. */
    @Override
    public String toString() {
        return "ModelElement " + id;
    }
}
