package org.practicemodel.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicemodel.core.entry.RoleCode;

/** What a service, its goals and its figures ask of their parts, and of each other in one definition. */
class ModelServiceTest {

    private static final Citation ELSEWHERE = Citation.of("Another guide", "¶1");
    private static final String CITED = "documents: expected every document that is cited";
    private static final String DATED = "figures: expected each 'dated' as the document that is cited has it";

    private static Arguments change(String message, UnaryOperator<ModelDefinitionBuilder> change) {
        return Arguments.of(message, change);
    }

    private static Arguments cites(UnaryOperator<ModelService> change) {
        return change(CITED, b -> b.addServices(change.apply(Samples.service("s3"))));
    }

    static Stream<Arguments> inconsistencies() {
        return Stream.of(
                change("goalTaxonomies: expected each id once", b -> b.addGoalTaxonomies(Samples.goalTaxonomy("t2"))),
                change("services: expected each id once", b -> b.addServices(Samples.service("s2"))),
                change("figures: expected each id once", b -> b.addFigures(Samples.figure("f2"))),
                change(
                        "services: expected each 'goalTaxonomy' in 'goalTaxonomies'",
                        b -> b.addServices(Samples.service("s3").withGoalTaxonomy(GoalTaxonomyId.of("t3")))),
                change(
                        "figures: expected each 'service' in 'services'",
                        b -> b.addFigures(Samples.figure("f3").withService(ServiceId.of("s3")))),
                change(DATED, b -> b.addFigures(Samples.figure("f3").withDated("4 February 2026"))),
                change(DATED, b -> b.addFigures(Samples.figure("f3").withDated(Optional.empty()))),
                change(
                        CITED,
                        b -> b.addGoalTaxonomies(Samples.goalTaxonomy("t3").withCitations(ELSEWHERE))),
                change(CITED, b -> b.addFigures(Samples.figure("f3").withCitation(ELSEWHERE))),
                cites(service -> service.withCitations(Samples.citation(), ELSEWHERE)),
                cites(service -> service.withAliases(Alias.of("A name", ELSEWHERE))),
                cites(service -> service.withComposition(
                        Samples.teamRole(RoleCode.SOCIAL_WORKER).withCitations(ELSEWHERE))),
                cites(service -> service.withFacts(
                        Samples.fact(ServiceFactKind.PARTNER).withCitations(Samples.citation(), ELSEWHERE))),
                cites(service ->
                        service.withEligibility(Samples.eligibilityRule("e1").withCitation(ELSEWHERE))));
    }

    @ParameterizedTest
    @MethodSource("inconsistencies")
    void aDefinitionAgreesWithItsServices(String message, UnaryOperator<ModelDefinitionBuilder> change) {
        assertThatThrownBy(() -> change.apply(Samples.definitionBuilder()).build())
                .hasMessage("ModelDefinition is not well formed: " + message);
    }

    @Test
    void aServiceNeedsNoGoalsAndAFigureNoService() {
        ModelService service = Samples.service("s3").withGoalTaxonomy(Optional.empty());
        ReferenceFigure figure = Samples.figure("f3").withService(Optional.empty());

        ModelDefinition model = Samples.definitionBuilder()
                .addServices(service)
                .addFigures(figure)
                .build();

        assertThat(model.service(ServiceId.of("s3"))).contains(service);
        assertThat(model.figure(FigureId.of("f3"))).contains(figure);
    }

    @Test
    void aFigureOfADocumentWithoutADateBearsNone() {
        SourceDocument undated = Samples.document().withName("Another guide").withDated(Optional.empty());
        ReferenceFigure figure = Samples.figure("f3").withCitation(ELSEWHERE);

        assertThat(Samples.definitionBuilder()
                        .addDocuments(undated)
                        .addFigures(figure.withDated(Optional.empty()))
                        .build()
                        .figure(FigureId.of("f3")))
                .isPresent();
        assertThatThrownBy(() -> Samples.definitionBuilder()
                        .addDocuments(undated)
                        .addFigures(figure)
                        .build())
                .hasMessage("ModelDefinition is not well formed: " + DATED);
    }

    @Test
    void theyAreFoundById() {
        ModelDefinition model = Samples.definition();

        assertThat(model.goalTaxonomy(GoalTaxonomyId.of("t2"))).contains(Samples.goalTaxonomy("t2"));
        assertThat(model.goalTaxonomy(GoalTaxonomyId.of("t3"))).isEmpty();
        assertThat(model.service(ServiceId.of("s2"))).contains(Samples.service("s2"));
        assertThat(model.service(ServiceId.of("s3"))).isEmpty();
        assertThat(model.figure(FigureId.of("f2"))).contains(Samples.figure("f2"));
        assertThat(model.figure(FigureId.of("f3"))).isEmpty();
    }

    @Test
    void whatIsSaidOfAServiceIsFoundByItsKind() {
        ServiceFact school = Samples.fact(ServiceFactKind.PARTNER);
        ServiceFact health = school.withTitle("Health");
        ServiceFact aim = Samples.fact(ServiceFactKind.AIM);
        ModelService service = Samples.service("s1").withFacts(school, aim, health);

        assertThat(service.facts(ServiceFactKind.PARTNER)).containsExactly(school, health);
        assertThat(service.facts(ServiceFactKind.FUNDING)).isEmpty();
    }

    @Test
    void eachRoleEachWordingAndEachGoalStandsOnce() {
        ModelService service = Samples.service("s1");
        TeamRole role = Samples.teamRole(RoleCode.SOCIAL_WORKER);
        EligibilityRule rule = Samples.eligibilityRule("e1");
        TaxonomyGoal goal = Samples.taxonomyGoal("g1");

        assertThat(service.withComposition(role, Samples.teamRole(RoleCode.TEAM_MANAGER))
                        .composition())
                .hasSize(2);
        assertThat(service.withEligibility(rule, Samples.eligibilityRule("e2")).eligibility())
                .hasSize(2);
        assertThatThrownBy(() -> service.withComposition(role, role.withAtLeast(3)))
                .hasMessage("ModelService is not well formed: composition: expected each role once");
        assertThatThrownBy(() -> service.withEligibility(rule, rule.withWords("Other words")))
                .hasMessage("ModelService is not well formed: eligibility: expected each id once");
        assertThatThrownBy(() -> Samples.goalTaxonomy("t1").withGoals(goal, goal.withTitle("Another title")))
                .hasMessage("GoalTaxonomy is not well formed: goals: expected each id once");
    }

    @Test
    void aTeamHasAtLeastOneOfARole() {
        TeamRole role = Samples.teamRole(RoleCode.SOCIAL_WORKER);

        assertThat(role.withAtLeast(1).atLeast()).isEqualTo(1);
        assertThatThrownBy(() -> role.withAtLeast(0))
                .hasMessage("TeamRole is not well formed: atLeast: expected a number above 0");
    }

    @Test
    void theEndOfARangeLiesAboveItsStart() {
        ReferenceFigure figure = Samples.figure("f1").withValueTo(Optional.empty());

        assertThat(figure.withValueTo(new BigDecimal("90.1")).valueTo()).contains(new BigDecimal("90.1"));
        for (String end : new String[] {"90", "90.0", "89"}) {
            assertThatThrownBy(() -> figure.withValueTo(new BigDecimal(end)))
                    .hasMessage("ReferenceFigure is not well formed: valueTo: expected a number above 'value'");
        }
    }
}
