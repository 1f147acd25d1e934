package org.practicemodel.core.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;

/**
 * One practice principle, in the model's own words, with our reading apart.
 *
 * <p>For instance "Transparent", which we read as: families know and hold what is written and planned with them.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶20 to ¶30.
 *
 * @param id the id, the same in every edition
 * @param title the label that people are shown
 * @param sourceWords the principle word for word and nothing else, without the punctuation of the list it stands in
 * @param citations where it stands, first the place of {@code sourceWords}; at least one
 * @param ourReading how we understand it, always shown as ours; empty where the words speak for themselves
 * @param colleaguePrompt an open question to colleagues about working in this way with each other, since the principles
 *     are for "families and with each other"; our interpretation
 * @param aliases other names and spellings
 */
@Value.Builder
public record ModelPrinciple(
        @NotNull PrincipleId id,
        @NotNull @Size(min = 1, max = 300) String title,
        @NotNull @Size(min = 1, max = 2_000) String sourceWords,
        @Size(min = 1) List<@NotNull @Valid Citation> citations,
        Optional<@Size(min = 1, max = 1_000) String> ourReading,
        Optional<@Size(min = 1, max = 1_000) String> colleaguePrompt,
        List<@NotNull @Valid Alias> aliases)
        implements WithModelPrinciple {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public ModelPrinciple {
        WellFormed check = WellFormed.of(ModelPrinciple.class)
                .required("id", id)
                .required("title", title)
                .required("sourceWords", sourceWords)
                .required("ourReading", ourReading)
                .required("colleaguePrompt", colleaguePrompt);
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
    public static ModelPrincipleBuilder builder() {
        return new ModelPrincipleBuilder();
    }

    /** Shows the type and id. */
    @Override
    public String toString() {
        return "ModelPrinciple " + id;
    }
}
