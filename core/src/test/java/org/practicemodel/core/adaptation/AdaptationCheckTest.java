package org.practicemodel.core.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.ElementRole;
import org.practicemodel.core.vocabulary.GoalTaxonomy;
import org.practicemodel.core.vocabulary.GoalTaxonomyId;
import org.practicemodel.core.vocabulary.ModelElement;
import org.practicemodel.core.vocabulary.ModelPart;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.ModelService;
import org.practicemodel.core.vocabulary.NotUsed;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.RuleStanding;
import org.practicemodel.core.vocabulary.ServiceId;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.TaxonomyGoal;
import org.practicemodel.core.vocabulary.TaxonomyGoalId;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.vocabulary.ThresholdValue;

/** Where an adaptation just fits and where it does not any more. */
class AdaptationCheckTest {

    private static final Citation GUIDE = Citation.of("current guide", "¶7");
    private static final String NOT_TAKEN = "a name that the extended definition does not use";

    private static ModelAdaptationBuilder anytown() {
        return Anytown.extending("anytown/2026", "leeds/current");
    }

    private static ModelAdaptationBuilder north() {
        return Anytown.extending("anytown/north", "anytown/2026");
    }

    private static List<Problem> problems(ModelAdaptationBuilder adaptation) {
        return Anytown.KNOWN.effective(adaptation.build()).problems();
    }

    private static List<Problem> problems(ModelAdaptationBuilder first, ModelAdaptationBuilder second) {
        return Anytown.KNOWN.and(first.build()).effective(second.build()).problems();
    }

    private static ModelElement element(String id) {
        return ModelElement.builder()
                .id(ElementId.of(id))
                .title("Own")
                .role(ElementRole.ELEMENT)
                .sourceWords("Own")
                .addCitations(GUIDE)
                .build();
    }

    private static ModelPrinciple principle(String id) {
        return ModelPrinciple.builder()
                .id(PrincipleId.of(id))
                .title("Own")
                .sourceWords("Own")
                .addCitations(GUIDE)
                .build();
    }

    private static GoalTaxonomy goals(String id) {
        return GoalTaxonomy.builder()
                .id(GoalTaxonomyId.of(id))
                .title("Own")
                .addGoals(TaxonomyGoal.builder()
                        .id(TaxonomyGoalId.of("g1"))
                        .title("Own")
                        .sourceWords("Own")
                        .build())
                .addCitations(GUIDE)
                .build();
    }

    private static ModelService service(String id, String goals) {
        return ModelService.builder()
                .id(ServiceId.of(id))
                .title("Own")
                .sourceWords("Own")
                .addCitations(GUIDE)
                .goalTaxonomy(GoalTaxonomyId.of(goals))
                .build();
    }

    private static RuleStanding standing(String rule, Standing standing) {
        return RuleStanding.builder()
                .rule(RuleCode.of(rule))
                .standing(standing)
                .reason("So it is here")
                .build();
    }

    private static NotUsed apart(ModelPart part, String id) {
        return NotUsed.builder().part(part).id(id).reason("Done in another way").build();
    }

    private static Problem ofTheModel(String pointer) {
        return Problem.of(
                ProblemCode.BAD_VALUE,
                pointer,
                "a name of your own, such as anytown:name; names without a prefix are the model's");
    }

    private static Problem taken(String pointer) {
        return Problem.of(ProblemCode.DUPLICATE_ID, pointer, NOT_TAKEN);
    }

    @Test
    void whatAnEarlierAdaptationAddedKeepsItsName() {
        ModelAdaptationBuilder first = anytown()
                .addElements(element("anytown:play"))
                .addPrinciples(principle("anytown:joy"))
                .addGoalTaxonomies(goals("anytown:goals"))
                .addServices(service("anytown:club", "anytown:goals"));

        assertThat(problems(
                        first,
                        north().addElements(element("anytown:play"))
                                .addPrinciples(principle("anytown:joy"))
                                .addGoalTaxonomies(goals("anytown:goals"))
                                .addServices(service("anytown:club", "anytown:goals"))))
                .containsExactly(
                        taken("/elements/0/id"),
                        taken("/goalTaxonomies/0/id"),
                        taken("/principles/0/id"),
                        taken("/services/0/id"));
        assertThat(problems(
                        first,
                        north().addElements(element("anytown:playing"))
                                .addPrinciples(principle("anytown:joyful"))
                                .addGoalTaxonomies(goals("anytown:more-goals"))
                                .addServices(
                                        service("anytown:club-2", "anytown:goals"),
                                        service("anytown:club-3", "anytown:more-goals"),
                                        service("anytown:club-4", "secure-base"))))
                .isEmpty();
    }

    @Test
    void aNameWithoutAPrefixIsTheModelsEvenWhereItIsFree() {
        assertThat(problems(anytown()
                        .addElements(element("play"), element("family-led-practice"))
                        .addGoalTaxonomies(goals("secure-base"))
                        .addServices(service("futures", "secure-base"))))
                .containsExactly(
                        ofTheModel("/elements/0/id"),
                        ofTheModel("/elements/1/id"),
                        ofTheModel("/goalTaxonomies/0/id"),
                        ofTheModel("/services/0/id"));
    }

    @Test
    void whatWasAddedBeforeCanBeCalledAnotherNameAndWhatIsAddedNowCannot() {
        assertThat(problems(
                        anytown().addElements(element("anytown:play")).addPrinciples(principle("anytown:joy")),
                        north().addTitles(
                                        Retitled.builder()
                                                .part(ModelPart.ELEMENT)
                                                .id("anytown:play")
                                                .title("Playing")
                                                .build(),
                                        Retitled.builder()
                                                .part(ModelPart.PRINCIPLE)
                                                .id("anytown:joy")
                                                .title("Glee")
                                                .build())))
                .isEmpty();
        assertThat(problems(anytown()
                        .addElements(element("anytown:play"))
                        .addTitles(Retitled.builder()
                                .part(ModelPart.ELEMENT)
                                .id("anytown:play")
                                .title("Playing")
                                .build())))
                .containsExactly(Problem.of(
                        ProblemCode.BROKEN_REFERENCE,
                        "/titles/0/id",
                        "a part of the extended definition; what is added here has its title already"));
    }

    @Test
    void whatIsAddedHasAPlaceAndMayBeLeftOut() {
        assertThat(problems(anytown()
                        .addElements(element("anytown:play"))
                        .addPrinciples(principle("anytown:joy"))
                        .addOrder(
                                new PartOrder(ModelPart.ELEMENT, List.of("anytown:play", "family-led-practice")),
                                new PartOrder(ModelPart.PRINCIPLE, List.of("transparent", "anytown:joy")),
                                new PartOrder(ModelPart.FACTOR, List.of("predictive")))
                        .addNotUsed(
                                apart(ModelPart.ELEMENT, "anytown:play"),
                                apart(ModelPart.PRINCIPLE, "anytown:joy"),
                                apart(ModelPart.RULE, "P06-R1"))))
                .isEmpty();
    }

    @Test
    void oneIdMayBeOfTwoSorts() {
        assertThat(problems(anytown()
                        .addElements(element("anytown:joy"))
                        .addPrinciples(principle("anytown:joy"))
                        .addNotUsed(
                                apart(ModelPart.ELEMENT, "anytown:joy"), apart(ModelPart.PRINCIPLE, "anytown:joy"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P05-R1 | KEY        |",
                "P05-R1 | SUPPORTING | KEY; this rule can be put no lower",
                "P06-R1 | SUPPORTING |",
                "P06-R1 | KEY        | SUPPORTING; this rule only advises",
                "P07-R1 | KEY        |",
                "P07-R1 | SUPPORTING |"
            })
    void aStandingIsOneThatTheRuleCanHave(String rule, Standing standing, String expected) {
        assertThat(problems(anytown().addStandings(standing(rule, standing))))
                .isEqualTo(
                        expected == null
                                ? List.of()
                                : List.of(Problem.of(ProblemCode.BAD_VALUE, "/standings/0/standing", expected)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "own.withinDays | 0 | a number from 1 to 20",
                "own.withinDays | 1 |",
                "own.withinDays | 20 |",
                "own.withinDays | 21 | a number from 1 to 20",
                "referral.decisionWorkingDays | 0 |",
                "referral.decisionWorkingDays | 1 |",
                "referral.decisionWorkingDays | 2 | a number from 0 to 1",
                "history.afterDays | 27 | a number from 28 to 730",
                "history.afterDays | 28 |",
                "history.afterDays | 730 |",
                "history.afterDays | 731 | a number from 28 to 730"
            })
    void aNumberIsWithinTheBoundsOfTheLawOrElseOfTheRule(String key, int value, String expected) {
        assertThat(problems(anytown().addThresholds(new ThresholdValue(ThresholdKey.of(key), value))))
                .isEqualTo(
                        expected == null
                                ? List.of()
                                : List.of(Problem.of(ProblemCode.BAD_VALUE, "/thresholds/0/value", expected)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 11, 12})
    void problemsStandInTheOrderOfThePlacesHoweverManyThereAre(int count) {
        ModelAdaptationBuilder adaptation = anytown();
        List<Problem> expected = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            adaptation
                    .addTermsNotUsed("no-term-" + index)
                    .addElements(element("anytown:e" + index).withCitations(Citation.of("unlisted", "¶1")));
            expected.add(Problem.of(
                    ProblemCode.BROKEN_REFERENCE,
                    "/elements/" + index + "/citations/0/document",
                    "the name of a document that is listed here or in the extended definition"));
        }
        for (int index = 0; index < count; index++) {
            expected.add(Problem.of(
                    ProblemCode.BROKEN_REFERENCE, "/termsNotUsed/" + index, "the code of a term that is looked for"));
        }

        assertThat(problems(adaptation)).isEqualTo(expected);
    }

    @Test
    void anEditionThatCannotBeExtendedDoesNotHideTheOtherProblems() {
        assertThat(problems(Anytown.extending("leeds/own", "leeds/2017")
                        .addOrder(new PartOrder(ModelPart.ELEMENT, List.of("family-led-practice")))))
                .containsExactly(
                        Problem.of(
                                ProblemCode.BAD_VALUE,
                                "/id",
                                "an id of your own, such as anytown/2026; leeds/ is the model's"),
                        Problem.of(ProblemCode.BAD_VALUE, "/extends", "an edition whose elements are known"),
                        Problem.of(
                                ProblemCode.BROKEN_REFERENCE,
                                "/order/0/ids/0",
                                "the id of an element of the extended definition, or one added here"));
    }

    @Test
    void aRuleThatTwoBooksHaveIsOneRule() {
        RuleBook again = new RuleBook("anytown-rules-again", Anytown.BOOK.rules(), Anytown.BOOK.wording());
        KnownModels known = KnownModels.of(List.of(Anytown.BOOK, again), Set.of());

        assertThat(known.effective(anytown()
                                .addStandings(standing("P07-R1", Standing.KEY))
                                .addRuleBooks("anytown-rules-again", "anytown-rules")
                                .build())
                        .problems())
                .isEmpty();
    }
}
