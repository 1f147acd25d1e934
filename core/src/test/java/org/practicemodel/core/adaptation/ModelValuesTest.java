package org.practicemodel.core.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.ElementRole;
import org.practicemodel.core.vocabulary.LanguageTerm;
import org.practicemodel.core.vocabulary.ModelElement;
import org.practicemodel.core.vocabulary.ModelPart;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.NotUsed;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.vocabulary.SourceDocument;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.vocabulary.ThresholdValue;

/** By what name each value of a model is known, and whose it is. */
class ModelValuesTest {

    private static final Citation HANDBOOK = Citation.of("Anytown handbook", "page 1");

    private static final ModelAdaptation ANYTOWN = Anytown.extending("anytown/2026", "leeds/current")
            .addDocuments(SourceDocument.builder()
                    .name("Anytown handbook")
                    .title("A handbook")
                    .kind(BasisKind.GUIDANCE)
                    .build())
            .addCitations(HANDBOOK)
            .addTitles(called("Families in the lead"))
            .addOrder(new PartOrder(ModelPart.FACTOR, List.of("protective")))
            .addThresholds(new ThresholdValue(ThresholdKey.of("own.withinDays"), 3))
            .addCommencements(new Commencement(
                    ThresholdKey.of("fgc.offersBeforeApplication"),
                    LocalDate.of(2027, 4, 1),
                    Optional.empty(),
                    LocalDate.of(2027, 3, 20),
                    HANDBOOK))
            .addRuleBooks("anytown-rules")
            .addTerms(new LanguageTerm(
                    "kids", List.of("kids", "kiddies"), List.of("children"), List.of(), Optional.empty(), HANDBOOK))
            .build();

    private static Retitled called(String title) {
        return Retitled.builder()
                .part(ModelPart.ELEMENT)
                .id("family-led-practice")
                .title(title)
                .build();
    }

    private static List<ModelValue> below(ModelAdaptation adaptation, String path) {
        return below(Anytown.KNOWN.effective(adaptation).orElseThrow(), path);
    }

    private static List<ModelValue> below(EffectiveModel model, String path) {
        return model.explain().stream()
                .filter(value -> value.path().equals(path) || value.path().startsWith(path + "/"))
                .toList();
    }

    private static ModelValue leeds(String path, String value) {
        return new ModelValue(path, value, "leeds/current");
    }

    private static ModelValue anytown(String path, String value) {
        return new ModelValue(path, value, "anytown/2026");
    }

    @Test
    void aPartIsKnownByItsIdAndAllOfThemByTheirIds() {
        assertThat(below(ANYTOWN, "elements/family-led-practice").subList(0, 2))
                .containsExactly(
                        anytown("elements/family-led-practice/title", "Families in the lead"),
                        leeds("elements/family-led-practice/role", "ELEMENT"));
        assertThat(below(ANYTOWN, "elements").get(0))
                .isEqualTo(leeds(
                        "elements",
                        "multi-agency-working, continuous-development, trauma-informed-practice, family-led-practice,"
                                + " rethink-formulation-process, leeds-practice-principles,"
                                + " outcome-focused-supervision"));
        assertThat(below(ANYTOWN, "factors").get(0))
                .isEqualTo(anytown(
                        "factors", "protective, presenting, predisposing, precipitating, perpetuating, predictive"));
        assertThat(below(ANYTOWN, "thresholds"))
                .containsExactly(
                        anytown("thresholds", "own.withinDays"), anytown("thresholds/own.withinDays/value", "3"));
    }

    @Test
    void whatHasNoNameIsKnownByItsPlace() {
        assertThat(below(ANYTOWN, "citations").get(0)).isEqualTo(leeds("citations/0/document", "current guide"));
        assertThat(below(ANYTOWN, "citations/1"))
                .containsExactly(
                        anytown("citations/1/document", "Anytown handbook"), anytown("citations/1/place", "page 1"));
    }

    @Test
    void aListOfTextsIsOneValue() {
        assertThat(below(ANYTOWN, "ruleBooks"))
                .containsExactly(
                        anytown("ruleBooks", "leeds-formulation, leeds-principles, leeds-supervision, anytown-rules"));
        assertThat(below(ANYTOWN, "terms"))
                .containsExactly(
                        anytown("terms", "kids"),
                        anytown("terms/kids/forms", "kids, kiddies"),
                        anytown("terms/kids/alternatives", "children"),
                        anytown("terms/kids/source/document", "Anytown handbook"),
                        anytown("terms/kids/source/place", "page 1"));
    }

    @Test
    void whatALimitBecomesIsSaidPartByPart() {
        String limit = "profiles/england-cwsa2026/limits/fgc.offersBeforeApplication";
        assertThat(below(ANYTOWN, limit))
                .containsExactly(
                        leeds(limit + "/unit", "COUNT"),
                        leeds(limit + "/value", "1"),
                        leeds(limit + "/least", "1"),
                        leeds(limit + "/most", "1"),
                        anytown(limit + "/citation/document", "Anytown handbook"),
                        anytown(limit + "/citation/place", "page 1"),
                        anytown(limit + "/inForceFrom", "2027-04-01"),
                        anytown(limit + "/verifiedOn", "2027-03-20"));
    }

    @Test
    void partsOfTwoSortsWithOneIdAreKnownByTheirPlaces() {
        Citation guide = Citation.of("current guide", "¶7");
        ModelAdaptation joy = Anytown.extending("anytown/2026", "leeds/current")
                .addElements(ModelElement.builder()
                        .id(ElementId.of("anytown:joy"))
                        .title("Joy")
                        .role(ElementRole.ELEMENT)
                        .sourceWords("Joy")
                        .addCitations(guide)
                        .build())
                .addPrinciples(ModelPrinciple.builder()
                        .id(PrincipleId.of("anytown:joy"))
                        .title("Joy")
                        .sourceWords("Joy")
                        .addCitations(guide)
                        .build())
                .addNotUsed(
                        new NotUsed(ModelPart.PRINCIPLE, "anytown:joy", "Later"),
                        new NotUsed(ModelPart.ELEMENT, "anytown:joy", "Not yet"))
                .build();

        assertThat(below(joy, "notUsed"))
                .containsExactly(
                        anytown("notUsed/0/part", "ELEMENT"),
                        anytown("notUsed/0/id", "anytown:joy"),
                        anytown("notUsed/0/reason", "Not yet"),
                        anytown("notUsed/1/part", "PRINCIPLE"),
                        anytown("notUsed/1/id", "anytown:joy"),
                        anytown("notUsed/1/reason", "Later"));
    }

    @Test
    void aValueIsOfWhoeverSaidItLastInAnotherWayThanBefore() {
        String path = "elements/family-led-practice/title";
        KnownModels known = Anytown.KNOWN
                .and(ANYTOWN)
                .and(Anytown.extending("anytown/north", "anytown/2026")
                        .addTitles(called("Families in the lead"))
                        .build())
                .and(Anytown.extending("anytown/hill", "anytown/north")
                        .addTitles(called("Families first"))
                        .build());
        ModelAdaptation top = Anytown.extending("anytown/top", "anytown/hill")
                .addTitles(called("Families in the lead"))
                .build();

        assertThat(below(known.effective(EditionId.of("anytown/north")).orElseThrow(), path))
                .containsExactly(anytown(path, "Families in the lead"));
        assertThat(below(known.effective(EditionId.of("anytown/hill")).orElseThrow(), path))
                .containsExactly(new ModelValue(path, "Families first", "anytown/hill"));
        assertThat(below(known.effective(top).orElseThrow(), path))
                .containsExactly(new ModelValue(path, "Families in the lead", "anytown/top"));
    }

    @Test
    void anEditionSaysAllOfItselfInTheOrderOfItsParts() {
        EffectiveModel edition = EffectiveModel.of(PracticeModels.leeds());

        assertThat(edition.explain())
                .allSatisfy(value -> assertThat(value.from()).isEqualTo("leeds/current"));
        assertThat(edition.explain().subList(0, 3))
                .extracting(ModelValue::path)
                .containsExactly("format", "id", "title");
        assertThat(edition.edition()).isEqualTo(EditionId.of("leeds/current"));
        assertThat(edition.id()).isEqualTo(EditionId.of("leeds/current"));
        assertThat(Anytown.KNOWN.effective(ANYTOWN).orElseThrow().edition()).isEqualTo(EditionId.of("leeds/current"));
    }
}
