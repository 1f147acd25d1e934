package org.practicemodel.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelDefinitionTest {

    private static final Citation ELSEWHERE = Citation.of("Another guide", "¶1");

    private static ModelDefinitionBuilder builder() {
        return Samples.definitionBuilder();
    }

    private static Arguments change(String message, UnaryOperator<ModelDefinitionBuilder> change) {
        return Arguments.of(message, change);
    }

    static Stream<Arguments> inconsistencies() {
        String cited = "documents: expected every document that is cited";
        return Stream.of(
                change("format: expected 'model-definition/1'", b -> b.format("model-definition/2")),
                change("documents: expected each name once", b -> b.addDocuments(Samples.document())),
                change("elements: expected each id once", b -> b.addElements(Samples.element("second"))),
                change("principles: expected each id once", b -> b.addPrinciples(Samples.principle("two"))),
                change("factors: expected each kind once", b -> b.addFactors(Samples.factor(FactorKind.PREDICTIVE))),
                change("steps: expected each step once", b -> b.addSteps(Samples.step(FormulationStep.HYPOTHESIS))),
                change("profiles: expected each id once", b -> b.addProfiles(Samples.profile("p2", "a.d"))),
                change("profiles: expected each limit once", b -> b.addProfiles(Samples.profile("p3", "a.b"))),
                change("thresholds: expected each key once", b -> b.addThresholds(Samples.value("x.z"))),
                change(
                        "standings: expected each rule once",
                        b -> b.addStandings(Samples.standing("P08-R2"), Samples.standing("P08-R2"))),
                change(
                        "notUsed: expected each part once",
                        b -> b.addNotUsed(Samples.notUsed("two"), Samples.notUsed("two"))),
                change("ruleBooks: expected each id once", b -> b.addRuleBooks("own", "own")),
                change("terms: expected each code once", b -> b.addTerms(Samples.term("kids"), Samples.term("kids"))),
                change("termsNotUsed: expected each code once", b -> b.addTermsNotUsed("kids", "kids")),
                change("goalTaxonomies: expected each id once", b -> b.addGoalTaxonomies(Samples.goalTaxonomy("t2"))),
                change("services: expected each id once", b -> b.addServices(Samples.service("s2"))),
                change("figures: expected each id once", b -> b.addFigures(Samples.figure("f2"))),
                change(cited, b -> b.addTerms(Samples.term("kids", ELSEWHERE))),
                change(
                        "elementsUnknownBecause: expected to be present exactly where there are no elements",
                        b -> b.elementsUnknownBecause("Nobody wrote them down.")),
                change(
                        "elementsUnknownBecause: expected to be present exactly where there are no elements",
                        b -> b.elements(List.of())),
                change(
                        "principlesAttestedIn: expected the name of a document in 'documents'",
                        b -> b.principlesAttestedIn("Another guide")),
                change(cited, b -> b.addCitations(ELSEWHERE)),
                change(
                        cited,
                        b -> b.addElements(Samples.element("third").withCitations(Samples.citation(), ELSEWHERE))),
                change(cited, b -> b.addElements(Samples.element("third").withAliases(Alias.of("A name", ELSEWHERE)))),
                change(cited, b -> b.addPrinciples(Samples.principle("three").withCitations(ELSEWHERE))),
                change(
                        cited,
                        b -> b.addPrinciples(Samples.principle("three").withAliases(Alias.of("A name", ELSEWHERE)))),
                change(
                        cited,
                        b -> b.addFactors(Samples.factor(FactorKind.PROTECTIVE)
                                .withBasis(Basis.of(BasisKind.GUIDANCE, ELSEWHERE)))),
                change(
                        cited,
                        b -> b.addSteps(Samples.step(FormulationStep.GOALS)
                                .withBasis(Basis.of(BasisKind.GUIDANCE, ELSEWHERE)))),
                change(
                        cited,
                        b -> b.addProfiles(Samples.profile("p3", "a.d")
                                .withLimits(Samples.limit("a.d").withCitation(ELSEWHERE)))),
                change(cited, b -> b.addAliases(Alias.of("A name", ELSEWHERE))));
    }

    @ParameterizedTest
    @MethodSource("inconsistencies")
    void itIsConsistent(String message, UnaryOperator<ModelDefinitionBuilder> change) {
        assertThatThrownBy(() -> change.apply(builder()).build())
                .hasMessage("ModelDefinition is not well formed: " + message);
    }

    @Test
    void aDocumentThatNothingCitesMayBeListed() {
        SourceDocument more = Samples.document().withName("Another guide");
        assertThat(builder().addDocuments(more).build().document("Another guide"))
                .contains(more);
    }

    @Test
    void aFactorThatWeInterpretNeedsNoDocument() {
        ModelFactor factor = Samples.factor(FactorKind.PROTECTIVE).withBasis(Basis.ourInterpretation());
        assertThat(builder().addFactors(factor).build().factor(FactorKind.PROTECTIVE))
                .contains(factor);
    }

    @Test
    void aStepThatWeInterpretNeedsNoDocument() {
        ModelStep step = Samples.step(FormulationStep.GOALS).withBasis(Basis.ourInterpretation());
        assertThat(builder().addSteps(step).build().step(FormulationStep.GOALS)).contains(step);
    }

    @Test
    void aPHasEachSideOnce() {
        ModelScenario same = Samples.scenario(FactorScenario.IF_THINGS_STAY_THE_SAME);
        ModelScenario change = Samples.scenario(FactorScenario.IF_THINGS_CHANGE);
        ModelFactor factor = Samples.factor(FactorKind.PREDICTIVE);

        assertThat(factor.withScenarios(same, change).scenarios()).containsExactly(same, change);
        assertThatThrownBy(() -> factor.withScenarios(same, change, same.withPlainLabel("Another label")))
                .hasMessage("ModelFactor is not well formed: scenarios: expected each scenario once");
    }

    @Test
    void itRefusesCheckingWhereItsElementsAreNotKnown() {
        ModelDefinition unknown = builder()
                .elements(List.of())
                .elementsUnknownBecause("Nobody wrote them down.")
                .build();

        assertThat(unknown.canBeChecked()).isFalse();
        assertThat(unknown.refusal()).contains("Nobody wrote them down.");
        assertThat(Samples.definition().canBeChecked()).isTrue();
        assertThat(Samples.definition().refusal()).isEmpty();
    }

    @Test
    void itsPartsAreFoundById() {
        ModelDefinition model = Samples.definition();

        assertThat(model.element(ElementId.of("second"))).contains(Samples.element("second"));
        assertThat(model.element(ElementId.of("third"))).isEmpty();
        assertThat(model.principle(PrincipleId.of("two"))).contains(Samples.principle("two"));
        assertThat(model.principle(PrincipleId.of("three"))).isEmpty();
        assertThat(model.factor(FactorKind.PREDICTIVE)).contains(Samples.factor(FactorKind.PREDICTIVE));
        assertThat(model.factor(FactorKind.PROTECTIVE)).isEmpty();
        assertThat(model.step(FormulationStep.HYPOTHESIS)).contains(Samples.step(FormulationStep.HYPOTHESIS));
        assertThat(model.step(FormulationStep.GOALS)).isEmpty();
        assertThat(model.profile(ProfileId.of("p2"))).contains(Samples.profile("p2", "a.c"));
        assertThat(model.profile(ProfileId.of("p3"))).isEmpty();
        assertThat(model.limit(ThresholdKey.of("a.c"))).contains(Samples.limit("a.c"));
        assertThat(model.limit(ThresholdKey.of("a.d"))).isEmpty();
        assertThat(model.document("Anytown guide")).contains(Samples.document());
        assertThat(model.document("Another guide")).isEmpty();
    }

    @Test
    void theBuilderSetsTheFormat() {
        assertThat(Samples.definition().format())
                .isEqualTo("model-definition/1")
                .isEqualTo(ModelDefinition.FORMAT);
        assertThat(builder().principlesAttestedIn(Optional.empty()).build().principlesAttestedIn())
                .isEmpty();
    }
}
