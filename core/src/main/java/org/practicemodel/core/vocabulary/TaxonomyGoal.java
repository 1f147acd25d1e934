package org.practicemodel.core.vocabulary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;

/**
 * One goal in a set of goals that a service works on.
 *
 * <p>For instance "access to GP and dentist". It names what is worked on and is no goal of a family: those stand in records.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §3.16.
 *
 * @param id the id
 * @param title what it is called here
 * @param sourceWords what the document says, word for word, at the first place that its set cites
 * @param ourReading how we understand it; empty where the words speak for themselves
 */
@Value.Builder
public record TaxonomyGoal(
        @NotNull TaxonomyGoalId id,
        @NotNull @Size(min = 1, max = 300) String title,
        @NotNull @Size(min = 1, max = 2_000) String sourceWords,
        Optional<@Size(min = 1, max = 1_000) String> ourReading)
        implements WithTaxonomyGoal {

    /** Makes the parts well formed: required parts present, nulls refused. */
    public TaxonomyGoal {
        WellFormed check = WellFormed.of(TaxonomyGoal.class)
                .required("id", id)
                .required("title", title)
                .required("sourceWords", sourceWords)
                .required("ourReading", ourReading);
        Texts.notBlank(check, "title", title);
        Texts.notBlank(check, "sourceWords", sourceWords);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static TaxonomyGoalBuilder builder() {
        return new TaxonomyGoalBuilder();
    }

    /** Shows the type and id. */
    @Override
    public String toString() {
        return "TaxonomyGoal " + id;
    }
}
