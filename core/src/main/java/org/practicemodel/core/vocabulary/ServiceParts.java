package org.practicemodel.core.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/** The services of a model definition with what belongs to them, and whether what one names is there in another. */
record ServiceParts(List<GoalTaxonomy> goalTaxonomies, List<ModelService> services, List<ReferenceFigure> figures) {

    boolean haveTheirGoalTaxonomies() {
        List<GoalTaxonomyId> known =
                goalTaxonomies.stream().map(GoalTaxonomy::id).toList();
        return services.stream()
                .flatMap(service -> service.goalTaxonomy().stream())
                .allMatch(known::contains);
    }

    boolean haveTheServicesOfTheirFigures() {
        List<ServiceId> known = services.stream().map(ModelService::id).toList();
        return figures.stream().flatMap(figure -> figure.service().stream()).allMatch(known::contains);
    }

    /** Checks whether each figure bears the date of its document; a document that is not listed is a fault of its own. */
    boolean haveTheDatesOf(List<SourceDocument> documents) {
        return figures.stream()
                .allMatch(figure -> documents.stream()
                        .filter(document ->
                                document.name().equals(figure.citation().document()))
                        .map(SourceDocument::dated)
                        .allMatch(dated -> dated.equals(figure.dated())));
    }

    Stream<Citation> cited() {
        return Stream.of(
                        goalTaxonomies.stream().flatMap(taxonomy -> taxonomy.citations().stream()),
                        services.stream().flatMap(ModelService::cited),
                        figures.stream().map(ReferenceFigure::citation))
                .flatMap(found -> found);
    }
}
