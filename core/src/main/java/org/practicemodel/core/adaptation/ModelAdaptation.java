package org.practicemodel.core.adaptation;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.GoalTaxonomy;
import org.practicemodel.core.vocabulary.LanguageTerm;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelElement;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.ModelService;
import org.practicemodel.core.vocabulary.NotUsed;
import org.practicemodel.core.vocabulary.RuleStanding;
import org.practicemodel.core.vocabulary.SourceDocument;
import org.practicemodel.core.vocabulary.ThresholdValue;

/**
 * A definition that extends another: only what one authority changes in an edition of the model, or in another adaptation.
 *
 * <p>It is written in the same format as a whole definition, and has {@code extends} where that has everything. What is in the
 * model already keeps its id, its words and its source; an authority may call it by another name, put it in another place,
 * leave it out with a reason and add parts with names of its own, such as {@code anytown:name}. Whether all of it fits is
 * known where the other definitions and the rules are: {@link KnownModels} says so, with every problem at once. For instance
 * {@code {"format": "model-definition/1", "id": "anytown/2026", "extends": "leeds/current", "title": "The Anytown Way",
 * "when": "since 2026"}}, which changes nothing but the name.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶7 ("adaptable and flexible"), Partners in Practice proposal ¶18
 * ("shared with other local authorities for them to adapt"); the form is our interpretation.
 *
 * @param format the name of the format, always {@link ModelDefinition#FORMAT}
 * @param id the id of the adaptation
 * @param extended the id of the definition that it extends, called {@code extends} in JSON
 * @param title what it is called
 * @param when when it dates from, in words
 * @param citations where it is described
 * @param documents the documents that anything here cites and the extended definition does not list
 * @param titles what parts are called here
 * @param order in which order parts are shown
 * @param elements elements that are added, with names of its own
 * @param principles principles that are added, with names of its own
 * @param standings standings in place of the rules' own
 * @param thresholds values in place of the defaults, within the bounds that the rules declare
 * @param commencements limits of the law that have come into force here
 * @param notUsed what is not used here, and why; not a rule that is always asked, nor its element, nor every principle that
 *     such a rule serves, one of which may go while another keeps the rule asked
 * @param ruleBooks books of rules that this model knows of besides those of the extended definition; a checker asks those
 *     that it is given
 * @param terms terms that are looked for besides
 * @param termsNotUsed the codes of terms that are not looked for here
 * @param goalTaxonomies sets of goals that are added, with names of its own
 * @param services services that are added, with names of its own
 */
@Value.Builder
public record ModelAdaptation(
        @NotNull @Pattern(regexp = "model-definition/1") String format,
        @NotNull EditionId id,
        @JsonProperty("extends") @NotNull EditionId extended,
        @NotNull @Size(min = 1, max = 300) String title,
        @NotNull @Size(min = 1, max = 100) String when,
        List<@NotNull @Valid Citation> citations,
        List<@NotNull @Valid SourceDocument> documents,
        List<@NotNull @Valid Retitled> titles,
        List<@NotNull @Valid PartOrder> order,
        List<@NotNull @Valid ModelElement> elements,
        List<@NotNull @Valid ModelPrinciple> principles,
        List<@NotNull @Valid RuleStanding> standings,
        List<@NotNull @Valid ThresholdValue> thresholds,
        List<@NotNull @Valid Commencement> commencements,
        List<@NotNull @Valid NotUsed> notUsed,
        List<@NotNull @Size(min = 1, max = 100) String> ruleBooks,
        List<@NotNull @Valid LanguageTerm> terms,
        List<@NotNull @Size(min = 1, max = 100) String> termsNotUsed,
        List<@NotNull @Valid GoalTaxonomy> goalTaxonomies,
        List<@NotNull @Valid ModelService> services)
        implements WithModelAdaptation {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public ModelAdaptation {
        WellFormed check = WellFormed.of(ModelAdaptation.class)
                .required("format", format)
                .holds(
                        () -> ModelDefinition.FORMAT.equals(format),
                        "format",
                        FaultCode.SYNTAX,
                        "'" + ModelDefinition.FORMAT + "'")
                .required("id", id)
                .required("extends", extended)
                .required("title", title)
                .required("when", when)
                .holds(() -> !title.isBlank(), "title", FaultCode.SYNTAX, "a text that is not blank")
                .holds(() -> !when.isBlank(), "when", FaultCode.SYNTAX, "a text that is not blank");
        citations = check.list("citations", citations);
        documents = check.list("documents", documents);
        titles = check.list("titles", titles);
        order = check.list("order", order);
        elements = check.list("elements", elements);
        principles = check.list("principles", principles);
        standings = check.list("standings", standings);
        thresholds = check.list("thresholds", thresholds);
        commencements = check.list("commencements", commencements);
        notUsed = check.list("notUsed", notUsed);
        ruleBooks = check.list("ruleBooks", ruleBooks);
        terms = check.list("terms", terms);
        termsNotUsed = check.list("termsNotUsed", termsNotUsed);
        goalTaxonomies = check.list("goalTaxonomies", goalTaxonomies);
        services = check.list("services", services);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new builder with the format set
     */
    public static ModelAdaptationBuilder builder() {
        return new ModelAdaptationBuilder().format(ModelDefinition.FORMAT);
    }

    /** Shows the type and id. */
    @Override
    public String toString() {
        return "ModelAdaptation " + id;
    }
}
