package org.practicemodel.core.adaptation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.LanguageTerm;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelFactor;
import org.practicemodel.core.vocabulary.ModelPart;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.ModelStep;
import org.practicemodel.core.vocabulary.NotUsed;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.RuleStanding;
import org.practicemodel.core.vocabulary.SourceDocument;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.StatutoryLimit;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.vocabulary.ThresholdValue;

/** What each part of an adaptation makes of the definition that it extends. */
class AdaptingTest {

    private static final ModelDefinition LEEDS = PracticeModels.leeds();
    private static final Citation HANDBOOK = Citation.of("Anytown handbook", "page 1");
    private static final SourceDocument DOCUMENT = SourceDocument.builder()
            .name("Anytown handbook")
            .title("A handbook")
            .kind(BasisKind.GUIDANCE)
            .build();

    private static ModelAdaptationBuilder anytown() {
        return Anytown.extending("anytown/2026", "leeds/current").addDocuments(DOCUMENT);
    }

    private static ModelDefinition made(ModelAdaptationBuilder adaptation) {
        return Anytown.KNOWN.effective(adaptation.build()).orElseThrow().definition();
    }

    /** What comes of a second adaptation of the first. */
    private static ModelDefinition then(ModelAdaptationBuilder first, ModelAdaptationBuilder second) {
        return Anytown.KNOWN
                .and(first.build())
                .effective(second.extended(EditionId.of("anytown/2026")).build())
                .orElseThrow()
                .definition();
    }

    private static ModelAdaptationBuilder north() {
        return Anytown.extending("anytown/north", "anytown/2026");
    }

    private static ModelPrinciple principle(String id) {
        return ModelPrinciple.builder()
                .id(PrincipleId.of(id))
                .title("A principle of our own")
                .sourceWords("Words of our own.")
                .addCitations(HANDBOOK)
                .build();
    }

    private static LanguageTerm term(String code, String form) {
        return new LanguageTerm(code, List.of(form), List.of("something else"), List.of(), Optional.empty(), HANDBOOK);
    }

    private static RuleStanding standing(Standing standing) {
        return RuleStanding.builder()
                .rule(RuleCode.of("P07-R1"))
                .standing(standing)
                .reason("So it is here")
                .build();
    }

    @Test
    void titlesAreThePartsOwnAndTheRestStays() {
        ModelDefinition model = made(anytown()
                .addTitles(
                        new Retitled(
                                ModelPart.ELEMENT, "family-led-practice", "Families in the lead", Optional.empty()),
                        new Retitled(ModelPart.PRINCIPLE, "transparent", "Open", Optional.empty()),
                        new Retitled(
                                ModelPart.FACTOR, "perpetuating", "What keeps it going", Optional.of("What keeps it?")),
                        new Retitled(ModelPart.STEP, "gather", "Coming together", Optional.empty())));

        assertThat(model.elements())
                .isEqualTo(LEEDS.elements().stream()
                        .map(element -> element.id().value().equals("family-led-practice")
                                ? element.withTitle("Families in the lead")
                                : element)
                        .toList());
        assertThat(model.principle(PrincipleId.of("transparent"))).hasValueSatisfying(principle -> {
            assertThat(principle.title()).isEqualTo("Open");
            assertThat(principle.sourceWords()).isEqualTo("Transparent");
        });
        assertThat(model.factors())
                .filteredOn(factor -> factor.kind().value().equals("perpetuating"))
                .extracting(ModelFactor::plainLabel, ModelFactor::prompt, ModelFactor::title)
                .containsExactly(tuple("What keeps it going", "What keeps it?", "Perpetuating factors"));
        assertThat(model.steps().get(0))
                .extracting(ModelStep::plainLabel, ModelStep::prompt)
                .containsExactly("Coming together", LEEDS.steps().get(0).prompt());
        assertThat(model.steps().subList(1, model.steps().size()))
                .isEqualTo(LEEDS.steps().subList(1, LEEDS.steps().size()));
    }

    @Test
    void whatIsNamedComesFirstAndTheOthersFollowInTheirOrder() {
        ModelDefinition model = made(anytown()
                .addPrinciples(principle("anytown:kind"))
                .addOrder(
                        new PartOrder(ModelPart.PRINCIPLE, List.of("anytown:kind", "transparent")),
                        new PartOrder(ModelPart.FACTOR, List.of("protective"))));

        assertThat(model.principles().subList(0, 3))
                .extracting(principle -> principle.id().value())
                .containsExactly("anytown:kind", "transparent", "always-working-with");
        assertThat(model.principles()).hasSize(11);
        assertThat(model.factors().get(0).kind()).hasToString("protective");
        assertThat(model.factors()).hasSameSizeAs(LEEDS.factors());
        assertThat(model.elements()).isEqualTo(LEEDS.elements());
    }

    @Test
    void addedPartsStandAtTheEnd() {
        ModelDefinition model = made(anytown().addCitations(HANDBOOK).addPrinciples(principle("anytown:kind")));

        assertThat(model.principles().get(10)).isEqualTo(principle("anytown:kind"));
        assertThat(model.principles().subList(0, 10)).isEqualTo(LEEDS.principles());
        assertThat(model.documents()).endsWith(DOCUMENT).containsAll(LEEDS.documents());
        assertThat(model.citations()).endsWith(HANDBOOK).containsAll(LEEDS.citations());
        assertThat(model.adapts()).contains(EditionId.of("leeds/current"));
        assertThat(model.edition()).hasToString("leeds/current");
    }

    @Test
    void theLaterStandingLimitAndReasonAreHeard() {
        ModelDefinition model = then(
                anytown()
                        .addStandings(standing(Standing.KEY))
                        .addThresholds(new ThresholdValue(ThresholdKey.of("own.withinDays"), 3))
                        .addNotUsed(new NotUsed(ModelPart.RULE, "P06-R1", "At first")),
                north().addStandings(standing(Standing.SUPPORTING))
                        .addThresholds(new ThresholdValue(ThresholdKey.of("own.withinDays"), 4))
                        .addNotUsed(new NotUsed(ModelPart.RULE, "P06-R1", "And then")));

        assertThat(model.standings()).containsExactly(standing(Standing.SUPPORTING));
        assertThat(model.thresholds()).containsExactly(new ThresholdValue(ThresholdKey.of("own.withinDays"), 4));
        assertThat(model.notUsed()).containsExactly(new NotUsed(ModelPart.RULE, "P06-R1", "And then"));
        assertThat(model.edition()).hasToString("leeds/current");
        assertThat(model.id()).hasToString("anytown/north");
    }

    @Test
    void aTermIsLookedForUntilADefinitionLeavesItOutAndAgainWhenOneAddsIt() {
        ModelAdaptationBuilder first = anytown().addTerms(term("kids", "kids"));

        assertThat(made(first).terms()).containsExactly(term("kids", "kids"));
        assertThat(then(first, north().addTermsNotUsed("kids", "peers"))).satisfies(model -> {
            assertThat(model.terms()).isEmpty();
            assertThat(model.termsNotUsed()).containsExactly("kids", "peers");
        });
        assertThat(then(anytown().addTermsNotUsed("peers"), north().addTerms(term("peers", "peers"))))
                .satisfies(model -> {
                    assertThat(model.terms()).containsExactly(term("peers", "peers"));
                    assertThat(model.termsNotUsed()).isEmpty();
                });
        assertThat(then(first, north().addTerms(term("kids", "kiddies"))).terms())
                .containsExactly(term("kids", "kiddies"));
    }

    @Test
    void aLimitOfTheLawIsInForceFromTheDayThatTheAuthorityNames() {
        ThresholdKey key = ThresholdKey.of("fgc.offersBeforeApplication");
        LocalDate from = LocalDate.of(2027, 4, 1);
        LocalDate checked = LocalDate.of(2027, 3, 20);

        ModelDefinition model =
                made(anytown().addCommencements(new Commencement(key, from, Optional.empty(), checked, HANDBOOK)));

        StatutoryLimit before = LEEDS.limit(key).orElseThrow();
        assertThat(before.informsOnly(from)).isTrue();
        assertThat(model.limit(key))
                .contains(before.withInForceFrom(from).withVerifiedOn(checked).withCitation(HANDBOOK));
        assertThat(model.limit(key).orElseThrow().informsOnly(from)).isFalse();
        assertThat(model.limit(key).orElseThrow().informsOnly(from.minusDays(1)))
                .isTrue();
        assertThat(model.profiles()).hasSameSizeAs(LEEDS.profiles());
        assertThat(model.profiles().get(0)).isEqualTo(LEEDS.profiles().get(0));
    }

    @Test
    void booksAreThoseOfTheEditionAndThenItsOwn() {
        assertThat(made(anytown().addRuleBooks("anytown-rules")).ruleBooks())
                .startsWith(LEEDS.ruleBooks().toArray(String[]::new))
                .endsWith("anytown-rules");
    }
}
