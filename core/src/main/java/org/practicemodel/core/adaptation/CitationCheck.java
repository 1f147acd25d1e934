package org.practicemodel.core.adaptation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.vocabulary.Alias;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelService;
import org.practicemodel.core.vocabulary.SourceDocument;

/** Whether every document that an adaptation cites is listed, by it or by the definition that it extends. */
final class CitationCheck {

    private final ModelAdaptation adaptation;
    private final Set<String> listed;

    CitationCheck(ModelAdaptation adaptation, ModelDefinition base) {
        this.adaptation = adaptation;
        this.listed = Stream.concat(adaptation.documents().stream(), base.documents().stream())
                .map(SourceDocument::name)
                .collect(Collectors.toSet());
    }

    void report(Pointed problems) {
        citations(problems, adaptation.citations(), "/citations");
        Pointed.each(adaptation.elements(), (element, index) -> {
            citations(problems, element.citations(), "/elements/" + index + "/citations");
            aliases(problems, element.aliases(), "/elements/" + index + "/aliases");
        });
        Pointed.each(adaptation.principles(), (principle, index) -> {
            citations(problems, principle.citations(), "/principles/" + index + "/citations");
            aliases(problems, principle.aliases(), "/principles/" + index + "/aliases");
        });
        Pointed.each(
                adaptation.goalTaxonomies(),
                (taxonomy, index) ->
                        citations(problems, taxonomy.citations(), "/goalTaxonomies/" + index + "/citations"));
        Pointed.each(adaptation.services(), (service, index) -> service(problems, service, "/services/" + index));
        Pointed.each(
                adaptation.commencements(),
                (begun, index) -> listed(problems, begun.citation(), "/commencements/" + index + "/citation"));
        Pointed.each(
                adaptation.terms(), (term, index) -> listed(problems, term.source(), "/terms/" + index + "/source"));
    }

    private void service(Pointed problems, ModelService service, String pointer) {
        citations(problems, service.citations(), pointer + "/citations");
        aliases(problems, service.aliases(), pointer + "/aliases");
        Pointed.each(
                service.composition(),
                (role, index) ->
                        citations(problems, role.citations(), pointer + "/composition/" + index + "/citations"));
        Pointed.each(
                service.facts(),
                (fact, index) -> citations(problems, fact.citations(), pointer + "/facts/" + index + "/citations"));
        Pointed.each(
                service.eligibility(),
                (rule, index) -> listed(problems, rule.citation(), pointer + "/eligibility/" + index + "/citation"));
    }

    private void citations(Pointed problems, List<Citation> citations, String pointer) {
        Pointed.each(citations, (citation, index) -> listed(problems, citation, pointer + "/" + index));
    }

    private void aliases(Pointed problems, List<Alias> aliases, String pointer) {
        Pointed.each(
                aliases, (alias, index) -> listed(problems, alias.citation(), pointer + "/" + index + "/citation"));
    }

    private void listed(Pointed problems, Citation citation, String pointer) {
        problems.expect(
                listed.contains(citation.document()),
                ProblemCode.BROKEN_REFERENCE,
                pointer + "/document",
                "the name of a document that is listed here or in the extended definition");
    }
}
