package org.practicemodel.core.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;

/**
 * A service that works with the model, as the documents describe it.
 *
 * <p>It says what was written of the service and nothing of anybody whom it works with. The model applies to any service:
 * one that is not described here is no worse for it, and one without a wording of whom it is for may be for whoever needs it,
 * as the board report hopes (§3.22 to §3.25). For instance the Restorative Early Support teams, with their four roles.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §2.11, §3.2 to §3.19; Partners in Practice page; Partners in
 * Practice proposal; one-minute guide (undated).
 *
 * @param id the id, the same in every edition
 * @param title what it is called
 * @param sourceWords what the document says it is, word for word
 * @param citations where that stands, first the place of {@code sourceWords}; at least one
 * @param ourReading how we understand it; empty where the words speak for themselves
 * @param aliases other names and spellings
 * @param composition the roles that a team of it has at least, each once; empty where no document says
 * @param facts what else the documents say of it
 * @param eligibility the wordings of whom it is for, each id once; never merged
 * @param goalTaxonomy the set of goals that it works on, one of the edition's; empty where no document names one
 */
@Value.Builder
public record ModelService(
        @NotNull ServiceId id,
        @NotNull @Size(min = 1, max = 300) String title,
        @NotNull @Size(min = 1, max = 2_000) String sourceWords,
        @Size(min = 1) List<@NotNull @Valid Citation> citations,
        Optional<@Size(min = 1, max = 1_000) String> ourReading,
        List<@NotNull @Valid Alias> aliases,
        List<@NotNull @Valid TeamRole> composition,
        List<@NotNull @Valid ServiceFact> facts,
        List<@NotNull @Valid EligibilityRule> eligibility,
        Optional<GoalTaxonomyId> goalTaxonomy)
        implements WithModelService {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public ModelService {
        WellFormed check = WellFormed.of(ModelService.class)
                .required("id", id)
                .required("title", title)
                .required("sourceWords", sourceWords)
                .required("ourReading", ourReading)
                .required("goalTaxonomy", goalTaxonomy);
        Texts.notBlank(check, "title", title);
        Texts.notBlank(check, "sourceWords", sourceWords);
        citations = Lists.notEmpty(check, "citations", citations);
        aliases = check.list("aliases", aliases);
        composition = check.list("composition", composition);
        facts = check.list("facts", facts);
        eligibility = check.list("eligibility", eligibility);
        Lists.eachOnce(check, "composition", composition.stream().map(TeamRole::role), "role");
        Lists.eachOnce(check, "eligibility", eligibility.stream().map(EligibilityRule::id), "id");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ModelServiceBuilder builder() {
        return new ModelServiceBuilder();
    }

    /**
     * Returns what the documents say of this service in one respect.
     *
     * @param kind the respect, such as {@link ServiceFactKind#PARTNER}
     * @return the facts of that kind in their order; empty where there is none
     */
    public List<ServiceFact> facts(ServiceFactKind kind) {
        return facts.stream().filter(fact -> fact.kind().equals(kind)).toList();
    }

    /** Everything that is cited here, in the order of the parts. */
    Stream<Citation> cited() {
        return Stream.of(
                        citations.stream(),
                        aliases.stream().map(Alias::citation),
                        composition.stream().flatMap(role -> role.citations().stream()),
                        facts.stream().flatMap(fact -> fact.citations().stream()),
                        eligibility.stream().map(EligibilityRule::citation))
                .flatMap(found -> found);
    }

    /** Shows the type and id. */
    @Override
    public String toString() {
        return "ModelService " + id;
    }
}
