package org.practicemodel.core.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/** Every document that the parts of a model definition cite. */
record CitedDocuments(
        List<Citation> citations,
        List<ModelElement> elements,
        List<ModelPrinciple> principles,
        List<ModelFactor> factors,
        List<ModelStep> steps,
        List<StatutoryProfile> profiles,
        List<LanguageTerm> terms,
        ServiceParts services,
        List<Alias> aliases) {

    Stream<String> names() {
        return Stream.of(
                        citations.stream(),
                        elements.stream()
                                .flatMap(element -> Stream.concat(element.citations().stream(), of(element.aliases()))),
                        principles.stream()
                                .flatMap(principle ->
                                        Stream.concat(principle.citations().stream(), of(principle.aliases()))),
                        factors.stream().flatMap(factor -> factor.basis().citation().stream()),
                        steps.stream().flatMap(step -> step.basis().citation().stream()),
                        profiles.stream()
                                .flatMap(profile -> profile.limits().stream())
                                .map(StatutoryLimit::citation),
                        terms.stream().map(LanguageTerm::source),
                        services.cited(),
                        of(aliases))
                .flatMap(found -> found)
                .map(Citation::document);
    }

    private static Stream<Citation> of(List<Alias> aliases) {
        return aliases.stream().map(Alias::citation);
    }
}
