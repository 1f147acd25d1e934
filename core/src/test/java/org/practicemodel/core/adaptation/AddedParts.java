package org.practicemodel.core.adaptation;

import static org.practicemodel.core.adaptation.Adaptations.oneOf;
import static org.practicemodel.core.adaptation.Adaptations.some;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.vocabulary.Alias;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.ElementRole;
import org.practicemodel.core.vocabulary.EligibilityRule;
import org.practicemodel.core.vocabulary.EligibilityRuleId;
import org.practicemodel.core.vocabulary.GoalTaxonomy;
import org.practicemodel.core.vocabulary.GoalTaxonomyId;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelElement;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.ModelService;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.vocabulary.ServiceFact;
import org.practicemodel.core.vocabulary.ServiceFactKind;
import org.practicemodel.core.vocabulary.ServiceId;
import org.practicemodel.core.vocabulary.SourceDocument;
import org.practicemodel.core.vocabulary.TaxonomyGoal;
import org.practicemodel.core.vocabulary.TaxonomyGoalId;
import org.practicemodel.core.vocabulary.TeamRole;

/** What one invented adaptation adds under names of its own, drawn once. */
final class AddedParts {

    private static final String WORDS = "Words of our own.";

    private final String namespace;
    private final Random random;
    private final List<SourceDocument> documents;
    private final List<String> citable;
    private final List<ModelElement> elements;
    private final List<ModelPrinciple> principles;
    private final List<GoalTaxonomy> goalTaxonomies;
    private final List<ModelService> services;

    AddedParts(ModelDefinition base, String namespace, Random random) {
        this.namespace = namespace;
        this.random = random;
        this.documents = some(List.of(document("handbook"), document("charter")), random);
        this.citable = Stream.of(base.documents(), documents)
                .flatMap(List::stream)
                .map(SourceDocument::name)
                .toList();
        this.elements = names("play", "rest").map(this::element).toList();
        this.principles = names("joy", "kind", "play").map(this::principle).toList();
        this.goalTaxonomies = names("goals", "hopes").map(this::goals).toList();
        List<GoalTaxonomyId> known = Stream.of(base.goalTaxonomies(), goalTaxonomies)
                .flatMap(List::stream)
                .map(GoalTaxonomy::id)
                .toList();
        this.services = names("club", "den").map(id -> service(id, known)).toList();
    }

    List<SourceDocument> documents() {
        return documents;
    }

    List<ModelElement> elements() {
        return elements;
    }

    List<ModelPrinciple> principles() {
        return principles;
    }

    List<GoalTaxonomy> goalTaxonomies() {
        return goalTaxonomies;
    }

    List<ModelService> services() {
        return services;
    }

    /** Returns a place in each document that may be cited. */
    List<Citation> citable() {
        return citable.stream().map(name -> Citation.of(name, "page 2")).toList();
    }

    /** Returns a place in a document that is listed. */
    Citation citation() {
        return Adaptations.citation(citable, random);
    }

    private Stream<String> names(String... names) {
        return some(List.of(names), random).stream().map(name -> namespace + ":" + name);
    }

    private SourceDocument document(String name) {
        return SourceDocument.builder()
                .name(namespace + " " + name)
                .title(oneOf(List.of("A handbook", "A charter"), random))
                .kind(BasisKind.GUIDANCE)
                .publisher(perhaps("The council"))
                .build();
    }

    private List<Citation> citations() {
        return random.nextBoolean() ? List.of(citation()) : List.of(citation(), citation());
    }

    private List<Alias> aliases() {
        return some(List.of("Another name"), random).stream()
                .map(words -> Alias.of(words, citation()))
                .toList();
    }

    private Optional<String> perhaps(String text) {
        return random.nextBoolean() ? Optional.of(text) : Optional.empty();
    }

    private ModelElement element(String id) {
        return ModelElement.builder()
                .id(ElementId.of(id))
                .title("An element of our own")
                .role(oneOf(List.of(ElementRole.values()), random))
                .sourceWords(WORDS)
                .citations(citations())
                .ourReading(perhaps("As it says"))
                .aliases(aliases())
                .build();
    }

    private ModelPrinciple principle(String id) {
        return ModelPrinciple.builder()
                .id(PrincipleId.of(id))
                .title("A principle of our own")
                .sourceWords(WORDS)
                .citations(citations())
                .ourReading(perhaps("As it says"))
                .colleaguePrompt(perhaps("How are we with each other?"))
                .aliases(aliases())
                .build();
    }

    private GoalTaxonomy goals(String id) {
        return GoalTaxonomy.builder()
                .id(GoalTaxonomyId.of(id))
                .title("Goals of our own")
                .addGoals(TaxonomyGoal.builder()
                        .id(TaxonomyGoalId.of("rest"))
                        .title("Rest")
                        .sourceWords(WORDS)
                        .ourReading(perhaps("As it says"))
                        .build())
                .citations(citations())
                .ourReading(perhaps("As it says"))
                .build();
    }

    private ModelService service(String id, List<GoalTaxonomyId> goals) {
        return ModelService.builder()
                .id(ServiceId.of(id))
                .title("A service of our own")
                .sourceWords(WORDS)
                .citations(citations())
                .ourReading(perhaps("As it says"))
                .aliases(aliases())
                .composition(some(List.of(RoleCode.SOCIAL_WORKER, RoleCode.COORDINATOR), random).stream()
                        .map(this::role)
                        .toList())
                .facts(some(List.of(ServiceFactKind.AIM, ServiceFactKind.PARTNER), random).stream()
                        .map(this::fact)
                        .toList())
                .eligibility(some(List.of("e1", "e2"), random).stream()
                        .map(this::eligibility)
                        .toList())
                .goalTaxonomy(random.nextBoolean() ? Optional.of(oneOf(goals, random)) : Optional.empty())
                .build();
    }

    private TeamRole role(RoleCode role) {
        return new TeamRole(role, 1 + random.nextInt(3), "Some of them", citations());
    }

    private ServiceFact fact(ServiceFactKind kind) {
        return new ServiceFact(kind, "What it is", WORDS, Optional.empty(), citations());
    }

    private EligibilityRule eligibility(String id) {
        return EligibilityRule.builder()
                .id(EligibilityRuleId.of(id))
                .words(WORDS)
                .citation(citation())
                .ourReading("Whoever lives here")
                .build();
    }
}
