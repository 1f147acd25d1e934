package org.practicemodel.core.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * One edition of the practice model as data: its elements, principles, Ps of the formulation, statutory limits, services
 * and figures, each with its source.
 *
 * <p>It holds no default of any rule: {@code thresholds} are differences from what the rules' descriptors say. For
 * instance {@code leeds/current}: seven elements and ten principles in the current guide's own words.
 *
 * <p>Immutable and thread-safe. Source: the documents that it lists.
 *
 * @param format the name of the format, always {@link #FORMAT}
 * @param id the id of the edition
 * @param adapts the edition of Leeds that this one adapts; empty for an edition of Leeds
 * @param title what it is called
 * @param when when it dates from, in words
 * @param status where it stands
 * @param citations where the edition itself is described; at least one
 * @param documents the documents that anything here cites, each name once
 * @param elementsUnknownBecause why the elements are not known; present exactly where there are none
 * @param elements the elements in the order of the document, each id once
 * @param principlesAttestedIn the one document that has the wording of the principles, where it is a document of
 *     another edition
 * @param principles the principles in the order of the document, each id once
 * @param factors the Ps of the formulation in their order, each kind once
 * @param steps the steps of the formulation in their order, each once
 * @param profiles the statutory profiles, each id once and each limit in one of them only
 * @param thresholds the values that differ from the defaults of the rules, each key once
 * @param standings the standings that differ from the rules' own, each rule once
 * @param notUsed what is part of the model and not used here, each part once
 * @param ruleBooks the ids of the books whose rules this model knows of, each once; a checker asks those that it is given
 * @param terms the terms that are looked for besides those that the library ships, each code once
 * @param termsNotUsed the codes of terms that are not looked for here, each once
 * @param goalTaxonomies the sets of goals that services work on, each id once
 * @param services the services that the documents describe, each id once
 * @param figures the figures that the documents give, each id once; no rule reads them
 * @param aliases other names that documents use for this edition
 */
@Value.Builder
public record ModelDefinition(
        @NotNull @Pattern(regexp = "model-definition/1") String format,
        @NotNull EditionId id,
        Optional<EditionId> adapts,
        @NotNull @Size(min = 1, max = 300) String title,
        @NotNull @Size(min = 1, max = 100) String when,
        @NotNull EditionStatus status,
        @Size(min = 1) List<@NotNull @Valid Citation> citations,
        @Size(min = 1) List<@NotNull @Valid SourceDocument> documents,
        Optional<@Size(min = 1, max = 1_000) String> elementsUnknownBecause,
        List<@NotNull @Valid ModelElement> elements,
        Optional<@Size(min = 1, max = 100) String> principlesAttestedIn,
        List<@NotNull @Valid ModelPrinciple> principles,
        List<@NotNull @Valid ModelFactor> factors,
        List<@NotNull @Valid ModelStep> steps,
        List<@NotNull @Valid StatutoryProfile> profiles,
        List<@NotNull @Valid ThresholdValue> thresholds,
        List<@NotNull @Valid RuleStanding> standings,
        List<@NotNull @Valid NotUsed> notUsed,
        List<@NotNull @Size(min = 1, max = 100) String> ruleBooks,
        List<@NotNull @Valid LanguageTerm> terms,
        List<@NotNull @Size(min = 1, max = 100) String> termsNotUsed,
        List<@NotNull @Valid GoalTaxonomy> goalTaxonomies,
        List<@NotNull @Valid ModelService> services,
        List<@NotNull @Valid ReferenceFigure> figures,
        List<@NotNull @Valid Alias> aliases)
        implements WithModelDefinition {

    /** The name of the format that this version of the library reads and writes. */
    public static final String FORMAT = "model-definition/1";

    /** Makes the parts well formed and consistent: ids used once, every document that is cited listed. */
    public ModelDefinition {
        WellFormed check = WellFormed.of(ModelDefinition.class)
                .required("format", format)
                .holds(() -> FORMAT.equals(format), "format", FaultCode.SYNTAX, "'" + FORMAT + "'")
                .required("id", id)
                .required("adapts", adapts)
                .required("title", title)
                .required("when", when)
                .required("status", status)
                .required("elementsUnknownBecause", elementsUnknownBecause)
                .required("principlesAttestedIn", principlesAttestedIn);
        Texts.notBlank(check, "title", title);
        Texts.notBlank(check, "when", when);
        citations = Lists.notEmpty(check, "citations", citations);
        documents = Lists.notEmpty(check, "documents", documents);
        elements = check.list("elements", elements);
        principles = check.list("principles", principles);
        factors = check.list("factors", factors);
        steps = check.list("steps", steps);
        profiles = check.list("profiles", profiles);
        thresholds = check.list("thresholds", thresholds);
        standings = check.list("standings", standings);
        notUsed = check.list("notUsed", notUsed);
        ruleBooks = check.list("ruleBooks", ruleBooks);
        terms = check.list("terms", terms);
        termsNotUsed = check.list("termsNotUsed", termsNotUsed);
        goalTaxonomies = check.list("goalTaxonomies", goalTaxonomies);
        services = check.list("services", services);
        figures = check.list("figures", figures);
        aliases = check.list("aliases", aliases);
        Lists.eachOnce(check, "documents", documents.stream().map(SourceDocument::name), "name");
        Lists.eachOnce(check, "elements", elements.stream().map(ModelElement::id), "id");
        Lists.eachOnce(check, "principles", principles.stream().map(ModelPrinciple::id), "id");
        Lists.eachOnce(check, "factors", factors.stream().map(ModelFactor::kind), "kind");
        Lists.eachOnce(check, "steps", steps.stream().map(ModelStep::step), "step");
        Lists.eachOnce(check, "profiles", profiles.stream().map(StatutoryProfile::id), "id");
        Lists.eachOnce(
                check,
                "profiles",
                profiles.stream().flatMap(profile -> profile.limits().stream()).map(StatutoryLimit::key),
                "limit");
        Lists.eachOnce(check, "thresholds", thresholds.stream().map(ThresholdValue::key), "key");
        Lists.eachOnce(check, "standings", standings.stream().map(RuleStanding::rule), "rule");
        Lists.eachOnce(check, "notUsed", notUsed.stream().map(NotUsed::name), "part");
        Lists.eachOnce(check, "ruleBooks", ruleBooks.stream(), "id");
        Lists.eachOnce(check, "terms", terms.stream().map(LanguageTerm::code), "code");
        Lists.eachOnce(check, "termsNotUsed", termsNotUsed.stream(), "code");
        Lists.eachOnce(check, "goalTaxonomies", goalTaxonomies.stream().map(GoalTaxonomy::id), "id");
        Lists.eachOnce(check, "services", services.stream().map(ModelService::id), "id");
        Lists.eachOnce(check, "figures", figures.stream().map(ReferenceFigure::id), "id");
        boolean noElements = elements.isEmpty();
        ServiceParts parts = new ServiceParts(goalTaxonomies, services, figures);
        List<SourceDocument> sources = documents;
        CitedDocuments cited =
                new CitedDocuments(citations, elements, principles, factors, steps, profiles, terms, parts, aliases);
        List<String> listed = documents.stream().map(SourceDocument::name).toList();
        check.holds(
                        () -> noElements == elementsUnknownBecause.isPresent(),
                        "elementsUnknownBecause",
                        FaultCode.TOGETHER,
                        "to be present exactly where there are no elements")
                .holds(
                        () -> principlesAttestedIn.map(listed::contains).orElse(true),
                        "principlesAttestedIn",
                        FaultCode.TOGETHER,
                        "the name of a document in 'documents'")
                .holds(
                        parts::haveTheirGoalTaxonomies,
                        "services",
                        FaultCode.TOGETHER,
                        "each 'goalTaxonomy' in 'goalTaxonomies'")
                .holds(
                        parts::haveTheServicesOfTheirFigures,
                        "figures",
                        FaultCode.TOGETHER,
                        "each 'service' in 'services'")
                .holds(
                        () -> parts.haveTheDatesOf(sources),
                        "figures",
                        FaultCode.TOGETHER,
                        "each 'dated' as the document that is cited has it")
                .holds(
                        () -> cited.names().allMatch(listed::contains),
                        "documents",
                        FaultCode.TOGETHER,
                        "every document that is cited");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new builder with the format set
     */
    public static ModelDefinitionBuilder builder() {
        return new ModelDefinitionBuilder().format(FORMAT);
    }

    /**
     * Checks whether a record can be looked at under this edition.
     *
     * @return true if its elements are known
     */
    public boolean canBeChecked() {
        return elementsUnknownBecause.isEmpty();
    }

    /**
     * Returns why no record can be looked at under this edition.
     *
     * @return the reason as a sentence; empty where records can be looked at
     */
    public Optional<String> refusal() {
        return elementsUnknownBecause;
    }

    /**
     * Returns an element of this edition.
     *
     * @param elementId the id of the element
     * @return the element; empty where this edition does not have it
     */
    public Optional<ModelElement> element(ElementId elementId) {
        return elements.stream()
                .filter(element -> element.id().equals(elementId))
                .findFirst();
    }

    /**
     * Returns a principle of this edition.
     *
     * @param principleId the id of the principle
     * @return the principle; empty where this edition does not have it
     */
    public Optional<ModelPrinciple> principle(PrincipleId principleId) {
        return principles.stream()
                .filter(principle -> principle.id().equals(principleId))
                .findFirst();
    }

    /**
     * Returns one of the Ps of this edition's formulation.
     *
     * @param kind which P
     * @return the P; empty where this edition does not have it
     */
    public Optional<ModelFactor> factor(FactorKind kind) {
        return factors.stream().filter(factor -> factor.kind().equals(kind)).findFirst();
    }

    /**
     * Returns one of the steps of this edition's formulation.
     *
     * @param step which step
     * @return the step; empty where this edition does not have it
     */
    public Optional<ModelStep> step(FormulationStep step) {
        return steps.stream().filter(each -> each.step().equals(step)).findFirst();
    }

    /**
     * Returns a statutory profile.
     *
     * @param profileId the id of the profile
     * @return the profile; empty where this edition does not have it
     */
    public Optional<StatutoryProfile> profile(ProfileId profileId) {
        return profiles.stream()
                .filter(profile -> profile.id().equals(profileId))
                .findFirst();
    }

    /**
     * Returns the limit that one of the profiles sets for a threshold.
     *
     * @param key the key of the threshold
     * @return the limit; empty where no profile sets one
     */
    public Optional<StatutoryLimit> limit(ThresholdKey key) {
        return profiles.stream().flatMap(profile -> profile.limit(key).stream()).findFirst();
    }

    /**
     * Returns the standing that a rule has here in place of its own.
     *
     * @param rule the code of the rule
     * @return the standing with its reason; empty where the rule keeps its own
     */
    public Optional<RuleStanding> standing(RuleCode rule) {
        return standings.stream().filter(given -> given.rule().equals(rule)).findFirst();
    }

    /**
     * Returns why a part of the model is not used here.
     *
     * @param part what sort of part it is
     * @param partId its id, or the code of the rule
     * @return the part with its reason; empty where it is used
     */
    public Optional<NotUsed> notUsed(ModelPart part, String partId) {
        return notUsed.stream().filter(apart -> apart.is(part, partId)).findFirst();
    }

    /**
     * Returns the edition of Leeds that this is, or adapts.
     *
     * @return the id of that edition
     */
    public EditionId edition() {
        return adapts.orElse(id);
    }

    /**
     * Returns a document that is cited here.
     *
     * @param name the short name
     * @return the document; empty where it is not listed
     */
    public Optional<SourceDocument> document(String name) {
        return documents.stream()
                .filter(document -> document.name().equals(name))
                .findFirst();
    }

    /**
     * Returns a set of goals that services work on.
     *
     * @param taxonomyId the id of the set
     * @return the set; empty where this edition does not have it
     */
    public Optional<GoalTaxonomy> goalTaxonomy(GoalTaxonomyId taxonomyId) {
        return goalTaxonomies.stream()
                .filter(taxonomy -> taxonomy.id().equals(taxonomyId))
                .findFirst();
    }

    /**
     * Returns a service that the documents describe.
     *
     * @param serviceId the id of the service
     * @return the service; empty where this edition does not have it
     */
    public Optional<ModelService> service(ServiceId serviceId) {
        return services.stream()
                .filter(service -> service.id().equals(serviceId))
                .findFirst();
    }

    /**
     * Returns a figure that a document gives. No rule reads one.
     *
     * @param figureId the id of the figure
     * @return the figure; empty where this edition does not have it
     */
    public Optional<ReferenceFigure> figure(FigureId figureId) {
        return figures.stream().filter(figure -> figure.id().equals(figureId)).findFirst();
    }

    /** Shows the type and id. */
    @Override
    public String toString() {
        return "ModelDefinition " + id;
    }
}
