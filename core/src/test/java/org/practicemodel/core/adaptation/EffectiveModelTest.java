package org.practicemodel.core.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelPart;
import org.practicemodel.core.vocabulary.NotUsed;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.RuleStanding;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.vocabulary.ThresholdValue;

class EffectiveModelTest {

    private static EffectiveModel effective(ModelAdaptation adaptation) {
        return Anytown.KNOWN.effective(adaptation).orElseThrow();
    }

    private static ThresholdValue within(int days) {
        return ThresholdValue.builder()
                .key(ThresholdKey.of("own.withinDays"))
                .value(days)
                .build();
    }

    private static NotUsed apart(ModelPart part, String id) {
        return NotUsed.builder().part(part).id(id).reason("Done in another way").build();
    }

    @Provide
    Arbitrary<Integer> inBounds() {
        return Arbitraries.integers().between(1, 20);
    }

    @Provide
    Arbitrary<ModelAdaptation> adaptations() {
        Arbitrary<List<NotUsed>> apart = Arbitraries.of(
                        apart(ModelPart.RULE, "P06-R1"),
                        apart(ModelPart.PRINCIPLE, "transparent"),
                        apart(ModelPart.ELEMENT, "family-led-practice"))
                .list()
                .uniqueElements();
        Arbitrary<List<Retitled>> titles = Arbitraries.of("transparent", "strength-focussed")
                .map(id -> Retitled.builder()
                        .part(ModelPart.PRINCIPLE)
                        .id(id)
                        .title("Our own words")
                        .build())
                .list()
                .uniqueElements();
        return Combinators.combine(apart, titles, inBounds().list().ofMaxSize(1))
                .as((notUsed, called, days) -> Anytown.extending("anytown/2026", "leeds/current")
                        .notUsed(notUsed)
                        .titles(called)
                        .thresholds(
                                days.stream().map(EffectiveModelTest::within).toList())
                        .build());
    }

    @Test
    void extendingWithNothingChangesNothingButTheName() {
        ModelDefinition leeds = PracticeModels.leeds();
        ModelDefinition own = effective(
                        Anytown.extending("anytown/2026", "leeds/current").build())
                .definition();

        assertThat(own.withId(leeds.id())
                        .withAdapts(Optional.empty())
                        .withTitle(leeds.title())
                        .withWhen(leeds.when()))
                .isEqualTo(leeds);
        assertThat(own.adapts()).contains(leeds.id());
    }

    @Property
    void theLaterDefinitionIsHeard(@ForAll("inBounds") int first, @ForAll("inBounds") int second) {
        KnownModels known = Anytown.KNOWN.and(Anytown.extending("anytown/1", "leeds/current")
                .addThresholds(within(first))
                .build());
        EffectiveModel model = known.effective(Anytown.extending("anytown/2", "anytown/1")
                        .addThresholds(within(second))
                        .build())
                .orElseThrow();

        assertThat(model.definition().thresholds()).containsExactly(within(second));
        assertThat(model.explain())
                .contains(new ModelValue(
                        "thresholds/own.withinDays/value",
                        Integer.toString(second),
                        first == second ? "anytown/1" : "anytown/2"));
    }

    @Property
    void theOrderInWhichPartsAreWrittenDoesNotMatter(@ForAll("adaptations") ModelAdaptation adaptation) {
        List<NotUsed> notUsed = new ArrayList<>(adaptation.notUsed());
        List<Retitled> titles = new ArrayList<>(adaptation.titles());
        Collections.reverse(notUsed);
        Collections.reverse(titles);

        assertThat(effective(adaptation.withNotUsed(notUsed).withTitles(titles)).contentHash())
                .isEqualTo(effective(adaptation).contentHash());
    }

    @Property
    void theHashIsOfTheContent(
            @ForAll("adaptations") ModelAdaptation first, @ForAll("adaptations") ModelAdaptation second) {
        EffectiveModel one = effective(first);
        EffectiveModel other = effective(second);

        assertThat(one.contentHash()).matches("[0-9a-f]{64}");
        assertThat(one.contentHash().equals(other.contentHash()))
                .isEqualTo(one.definition().equals(other.definition()));
    }

    @Property
    void everyRuleAndLimitIsExplainedOnce(@ForAll("adaptations") ModelAdaptation adaptation) {
        EffectiveModel model = effective(adaptation);

        assertThat(model.explain(List.of(Anytown.BOOK)))
                .extracting(ModelValue::path)
                .doesNotHaveDuplicates()
                .contains(
                        "standings/P05-R1/standing",
                        "standings/P06-R1/standing",
                        "standings/P07-R1/standing",
                        "thresholds/own.withinDays/value",
                        "thresholds/referral.decisionWorkingDays/value");
        assertThat(model.explain())
                .allSatisfy(value -> assertThat(model.lineage()).contains(EditionId.of(value.from())));
    }

    @Test
    void aDefaultIsOfItsRuleAndALimitOfTheLawOfTheEdition() {
        EffectiveModel model = effective(Anytown.extending("anytown/2026", "leeds/current")
                .addStandings(RuleStanding.builder()
                        .rule(RuleCode.of("P07-R1"))
                        .standing(Standing.KEY)
                        .reason("It decides here")
                        .build())
                .build());

        assertThat(model.explain(List.of(Anytown.BOOK)))
                .contains(
                        new ModelValue("standings/P07-R1/standing", "KEY", "anytown/2026"),
                        new ModelValue("standings/P06-R1/standing", "SUPPORTING", "P06-R1"),
                        new ModelValue("thresholds/own.withinDays/value", "7", "P07-R1"),
                        new ModelValue("thresholds/referral.decisionWorkingDays/value", "1", "leeds/current"));
        assertThat(model).hasToString("EffectiveModel anytown/2026");
    }
}
