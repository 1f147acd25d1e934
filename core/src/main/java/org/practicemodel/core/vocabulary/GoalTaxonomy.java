package org.practicemodel.core.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;

/**
 * A set of goals that a service works on, as a document lists them.
 *
 * <p>For instance the secure base goals of the Futures team: housing and income, education and work, a doctor and a dentist,
 * advice on contraception. A family may want something else altogether: nothing is measured against such a set.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §3.16.
 *
 * @param id the id
 * @param title what the set is called
 * @param goals the goals in the order of the document, each id once; at least one
 * @param citations where they stand, first the place of the goals' words; at least one
 * @param ourReading how we understand the set; empty where the words speak for themselves
 */
@Value.Builder
public record GoalTaxonomy(
        @NotNull GoalTaxonomyId id,
        @NotNull @Size(min = 1, max = 300) String title,
        @Size(min = 1) List<@NotNull @Valid TaxonomyGoal> goals,
        @Size(min = 1) List<@NotNull @Valid Citation> citations,
        Optional<@Size(min = 1, max = 1_000) String> ourReading)
        implements WithGoalTaxonomy {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public GoalTaxonomy {
        WellFormed check = WellFormed.of(GoalTaxonomy.class)
                .required("id", id)
                .required("title", title)
                .required("ourReading", ourReading);
        Texts.notBlank(check, "title", title);
        goals = Lists.notEmpty(check, "goals", goals);
        citations = Lists.notEmpty(check, "citations", citations);
        Lists.eachOnce(check, "goals", goals.stream().map(TaxonomyGoal::id), "id");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static GoalTaxonomyBuilder builder() {
        return new GoalTaxonomyBuilder();
    }

    /** Shows the type and id. */
    @Override
    public String toString() {
        return "GoalTaxonomy " + id;
    }
}
