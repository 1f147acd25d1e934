package org.practicemodel.core.model;

import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.vocabulary.Alias;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.EligibilityRule;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelService;
import org.practicemodel.core.vocabulary.ReferenceFigure;
import org.practicemodel.core.vocabulary.StatutoryLimit;

/** What a definition quotes, each with the place where it must stand word for word. */
record Quotations(String words, Citation citation) {

    static Stream<Quotations> of(ModelDefinition model) {
        return Stream.of(
                        model.elements().stream()
                                .map(element -> new Quotations(
                                        element.sourceWords(),
                                        element.citations().get(0))),
                        model.principles().stream()
                                .map(principle -> new Quotations(
                                        principle.sourceWords(),
                                        principle.citations().get(0))),
                        model.goalTaxonomies().stream()
                                .flatMap(taxonomy -> taxonomy.goals().stream()
                                        .map(goal -> new Quotations(
                                                goal.sourceWords(),
                                                taxonomy.citations().get(0)))),
                        model.services().stream().flatMap(Quotations::of),
                        model.figures().stream().map(figure -> new Quotations(figure.words(), figure.citation())),
                        aliases(model).map(alias -> new Quotations(alias.words(), alias.citation())),
                        citations(model)
                                .flatMap(citation ->
                                        citation.quote().map(quote -> new Quotations(quote, citation)).stream()))
                .flatMap(found -> found);
    }

    private static Stream<Quotations> of(ModelService service) {
        return Stream.of(
                        Stream.of(new Quotations(
                                service.sourceWords(), service.citations().get(0))),
                        service.composition().stream()
                                .map(role -> new Quotations(
                                        role.words(), role.citations().get(0))),
                        service.facts().stream()
                                .map(fact -> new Quotations(
                                        fact.words(), fact.citations().get(0))),
                        service.eligibility().stream().map(rule -> new Quotations(rule.words(), rule.citation())))
                .flatMap(found -> found);
    }

    static Stream<Citation> citations(ModelDefinition model) {
        return Stream.of(
                        model.citations().stream(),
                        model.elements().stream().flatMap(element -> element.citations().stream()),
                        model.principles().stream().flatMap(principle -> principle.citations().stream()),
                        aliases(model).map(Alias::citation),
                        model.factors().stream().flatMap(factor -> factor.basis().citation().stream()),
                        model.steps().stream().flatMap(step -> step.basis().citation().stream()),
                        model.profiles().stream()
                                .flatMap(profile -> profile.limits().stream())
                                .map(StatutoryLimit::citation),
                        ofServices(model))
                .flatMap(found -> found);
    }

    /** Returns what is cited for services, their goals and figures; other names of theirs are with the other names. */
    static Stream<Citation> ofServices(ModelDefinition model) {
        return Stream.of(
                        model.goalTaxonomies().stream().flatMap(taxonomy -> taxonomy.citations().stream()),
                        model.services().stream().flatMap(service -> service.citations().stream()),
                        model.services().stream()
                                .flatMap(service -> service.composition().stream())
                                .flatMap(role -> role.citations().stream()),
                        model.services().stream()
                                .flatMap(service -> service.facts().stream())
                                .flatMap(fact -> fact.citations().stream()),
                        model.services().stream()
                                .flatMap(service -> service.eligibility().stream())
                                .map(EligibilityRule::citation),
                        model.figures().stream().map(ReferenceFigure::citation))
                .flatMap(found -> found);
    }

    private static Stream<Alias> aliases(ModelDefinition model) {
        return Stream.of(
                        List.of(model.aliases()),
                        model.elements().stream()
                                .map(element -> element.aliases())
                                .toList(),
                        model.principles().stream()
                                .map(principle -> principle.aliases())
                                .toList(),
                        model.services().stream()
                                .map(service -> service.aliases())
                                .toList())
                .flatMap(List::stream)
                .flatMap(List::stream);
    }

    @Override
    public String toString() {
        return citation + ": " + words;
    }
}
