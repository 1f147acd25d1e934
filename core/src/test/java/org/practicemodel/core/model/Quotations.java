package org.practicemodel.core.model;

import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.vocabulary.Alias;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.ModelDefinition;
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
                        aliases(model).map(alias -> new Quotations(alias.words(), alias.citation())),
                        citations(model)
                                .flatMap(citation ->
                                        citation.quote().map(quote -> new Quotations(quote, citation)).stream()))
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
                                .map(StatutoryLimit::citation))
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
                                .toList())
                .flatMap(List::stream)
                .flatMap(List::stream);
    }

    @Override
    public String toString() {
        return citation + ": " + words;
    }
}
