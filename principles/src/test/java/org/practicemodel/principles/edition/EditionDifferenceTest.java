package org.practicemodel.principles.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.book;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.testing.Golden;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelFactor;
import org.practicemodel.core.vocabulary.ModelPart;
import org.practicemodel.core.vocabulary.ModelPrinciple;

class EditionDifferenceTest {

    private static final Golden GOLDEN = Golden.beside(EditionDifferenceTest.class);

    private static final ModelDefinition CURRENT = PracticeModels.leeds();
    private static final ModelDefinition IN_2020 = PracticeModels.leeds2020();

    /** A rule of both editions, one whose element came later, and one that itself came later. */
    private static final RuleBook RULES = book(
            answering("P07-R1", view -> met()),
            answering(rule("E4-R1").element(LeedsElements.FAMILY_LED_PRACTICE).build(), view -> met()),
            answering(rule("P07-R2").sinceEdition(EditionId.of("leeds/current")).build(), view -> met()));

    private static EditionDifference toCurrent() {
        return EditionDifference.between(IN_2020, CURRENT, RULES);
    }

    @Test
    void twoElementsCameInSince2020() {
        assertThat(toCurrent().parts())
                .filteredOn(part -> part.titleFrom().isEmpty())
                .extracting(PartDifference::kind, PartDifference::id, PartDifference::titleTo, PartDifference::wording)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                ModelPart.ELEMENT,
                                "trauma-informed-practice",
                                Optional.of("Trauma-informed practice"),
                                List.of()),
                        org.assertj.core.groups.Tuple.tuple(
                                ModelPart.ELEMENT,
                                "family-led-practice",
                                Optional.of("Family-led practice"),
                                List.of()));
        assertThat(toCurrent().parts())
                .filteredOn(part -> part.titleTo().isEmpty())
                .isEmpty();
    }

    @Test
    void whatBothHaveIsComparedPieceByPiece() {
        assertThat(toCurrent().parts())
                .filteredOn(part -> part.id().equals("multi-agency-working"))
                .singleElement()
                .satisfies(part -> assertThat(part.wording())
                        .containsExactly(
                                new WordingDifference(
                                        "title",
                                        Optional.of("Multi-agency approach"),
                                        Optional.of("Multi-agency working")),
                                new WordingDifference("role", Optional.of("CONTEXT"), Optional.of("ELEMENT")),
                                new WordingDifference(
                                        "sourceWords",
                                        Optional.of("multi-agency approach"),
                                        Optional.of(CURRENT.element(LeedsElements.MULTI_AGENCY_WORKING)
                                                .orElseThrow()
                                                .sourceWords()))));
        assertThat(toCurrent().inOtherOrder()).containsExactly(ModelPart.ELEMENT);
    }

    @Test
    void rulesAreAskedWhereTheirElementIsAndFromTheirFirstEditionOn() {
        assertThat(toCurrent().rulesOnlyFrom()).isEmpty();
        assertThat(toCurrent().rulesOnlyTo())
                .extracting(rule -> rule.code().value())
                .containsExactly("E4-R1", "P07-R2");
        assertThat(EditionDifference.between(CURRENT, IN_2020, RULES).rulesOnlyFrom())
                .isEqualTo(toCurrent().rulesOnlyTo());
    }

    @Test
    void anEditionDoesNotDifferFromItself() {
        for (ModelDefinition model : List.of(IN_2020, CURRENT)) {
            EditionDifference none = EditionDifference.between(model, model, RULES);
            assertThat(none.parts()).isEmpty();
            assertThat(none.inOtherOrder()).isEmpty();
            assertThat(none.rulesOnlyFrom()).isEmpty();
            assertThat(none.rulesOnlyTo()).isEmpty();
            assertThat(none.unknownBecause()).isEmpty();
        }
    }

    @Test
    void turnedRoundWhatWasNewIsGone() {
        assertThat(EditionDifference.between(CURRENT, IN_2020, RULES).parts())
                .filteredOn(part -> part.titleTo().isEmpty())
                .extracting(PartDifference::id)
                .containsExactly("trauma-informed-practice", "family-led-practice");
    }

    @Test
    void wordingOrderAndPsThatAnEditionOfSomebodyElseChangesAreFound() {
        ModelPrinciple first = CURRENT.principles().get(0);
        List<ModelPrinciple> principles = new ArrayList<>(CURRENT.principles());
        principles.set(0, first.withOurReading(Optional.empty()));
        Collections.swap(principles, 1, 2);
        List<ModelFactor> factors = CURRENT.factors().subList(0, 5);
        ModelDefinition anytown = CURRENT.withId(EditionId.of("anytown/2026"))
                .withPrinciples(principles)
                .withFactors(factors)
                .withSteps(CURRENT.steps().get(0).withPrompt("What is going on?"));
        EditionDifference difference = EditionDifference.between(CURRENT, anytown);

        assertThat(difference.parts())
                .extracting(PartDifference::kind, PartDifference::id)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple(ModelPart.PRINCIPLE, "always-working-with"),
                        org.assertj.core.groups.Tuple.tuple(ModelPart.FACTOR, "predictive"),
                        org.assertj.core.groups.Tuple.tuple(ModelPart.STEP, "gather"));
        assertThat(difference.parts().get(0).wording())
                .containsExactly(new WordingDifference("ourReading", first.ourReading(), Optional.empty()));
        assertThat(difference.inOtherOrder()).containsExactly(ModelPart.PRINCIPLE);
        assertThat(difference).hasToString("EditionDifference leeds/current anytown/2026");
        assertThat(EditionDifferenceText.of(difference, Locale.UK))
                .contains("our reading: \"" + first.ourReading().orElseThrow().substring(0, 20))
                .contains("Gone      Predictive: what is thought likely\n")
                .contains("The same rules are asked under both.\n");
    }

    @Test
    void nothingIsMadeUpAboutAnEditionWhosePartsAreNotKnown() {
        for (EditionDifference difference : List.of(
                EditionDifference.between(PracticeModels.leeds2017(), CURRENT, RULES),
                EditionDifference.between(CURRENT, PracticeModels.leeds2017(), RULES))) {
            assertThat(difference.parts()).isEmpty();
            assertThat(difference.inOtherOrder()).isEmpty();
            assertThat(difference.rulesOnlyFrom()).isEmpty();
            assertThat(difference.rulesOnlyTo()).isEmpty();
            assertThat(difference.unknownBecause())
                    .isEqualTo(PracticeModels.leeds2017().elementsUnknownBecause());
        }
        assertThat(EditionDifferenceText.of(EditionDifference.between(PracticeModels.leeds2017(), CURRENT), Locale.UK))
                .isEqualTo("""
                        From Leeds Practice Model 2017 (leeds/2017) to Leeds Practice Model (leeds/current)
                        ===================================================================================

                        These two editions cannot be compared.
                        The sources date this edition to 2017 and do not list its elements or principles, so nothing can be
                        looked at under it. Name another edition, such as leeds/2020 or leeds/current.
                        """);
    }

    @Test
    void theDifferenceIsAPageWorthReading() throws Exception {
        GOLDEN.assertKept("from-2020.txt", EditionDifferenceText.of(toCurrent(), Locale.UK));
    }
}
