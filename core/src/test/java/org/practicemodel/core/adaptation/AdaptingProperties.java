package org.practicemodel.core.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.LanguageTerm;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelElement;
import org.practicemodel.core.vocabulary.ModelPart;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.RuleStanding;
import org.practicemodel.core.vocabulary.ThresholdValue;

/** Laws of extending, whatever an adaptation says. */
// Each try goes through whole definitions, which are long.
@PropertyDefaults(tries = 50)
class AdaptingProperties {

    private static final ModelDefinition LEEDS = PracticeModels.leeds();

    @Provide
    Arbitrary<ModelAdaptation> adaptations() {
        return Adaptations.ofLeeds();
    }

    private static EffectiveModel effective(ModelAdaptation adaptation) {
        return Anytown.KNOWN.effective(adaptation).orElseThrow();
    }

    /** The same, in any other order where the order is not declared to say something. */
    private static ModelAdaptation shuffled(ModelAdaptation adaptation, Random random) {
        return adaptation
                .withTitles(shuffled(adaptation.titles(), random))
                .withOrder(shuffled(adaptation.order(), random))
                .withStandings(shuffled(adaptation.standings(), random))
                .withThresholds(shuffled(adaptation.thresholds(), random))
                .withCommencements(shuffled(adaptation.commencements(), random))
                .withNotUsed(shuffled(adaptation.notUsed(), random))
                .withRuleBooks(shuffled(adaptation.ruleBooks(), random))
                .withTerms(shuffled(adaptation.terms(), random))
                .withTermsNotUsed(shuffled(adaptation.termsNotUsed(), random));
    }

    private static <T> List<T> shuffled(List<T> parts, Random random) {
        List<T> copy = new ArrayList<>(parts);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static ModelDefinition unnamed(ModelDefinition definition) {
        return definition
                .withId(LEEDS.id())
                .withAdapts(Optional.empty())
                .withTitle(LEEDS.title())
                .withWhen(LEEDS.when());
    }

    /** One adaptation that says what two say one after the other. */
    private static ModelAdaptation together(ModelAdaptation first, ModelAdaptation second) {
        List<String> again = second.terms().stream().map(LanguageTerm::code).toList();
        List<LanguageTerm> terms = later(first.terms(), second.terms(), LanguageTerm::code).stream()
                .filter(term -> !second.termsNotUsed().contains(term.code()))
                .toList();
        return second.withExtended(first.extended())
                .withCitations(both(first.citations(), second.citations()))
                .withDocuments(both(first.documents(), second.documents()))
                .withTitles(titles(first.titles(), second.titles()))
                .withOrder(order(first.order(), second.order()))
                .withElements(both(
                        called(second, ModelPart.ELEMENT, first.elements(), ModelElement::id, ModelElement::withTitle),
                        second.elements()))
                .withPrinciples(both(
                        called(
                                second,
                                ModelPart.PRINCIPLE,
                                first.principles(),
                                ModelPrinciple::id,
                                ModelPrinciple::withTitle),
                        second.principles()))
                .withStandings(later(first.standings(), second.standings(), RuleStanding::rule))
                .withThresholds(later(first.thresholds(), second.thresholds(), ThresholdValue::key))
                .withCommencements(both(first.commencements(), second.commencements()))
                .withNotUsed(later(first.notUsed(), second.notUsed(), apart -> apart.part() + apart.id()))
                .withRuleBooks(both(first.ruleBooks(), second.ruleBooks()))
                .withTerms(terms)
                .withTermsNotUsed(both(
                                first.termsNotUsed().stream()
                                        .filter(code -> !again.contains(code))
                                        .toList(),
                                second.termsNotUsed())
                        .stream()
                        .distinct()
                        .toList())
                .withGoalTaxonomies(both(first.goalTaxonomies(), second.goalTaxonomies()))
                .withServices(both(first.services(), second.services()));
    }

    /** What the first one adds, as the second one calls it. */
    private static <T> List<T> called(
            ModelAdaptation second,
            ModelPart sort,
            List<T> added,
            Function<T, Object> id,
            BiFunction<T, String, T> withTitle) {
        Map<String, String> titles = second.titles().stream()
                .filter(title -> title.part() == sort)
                .collect(Collectors.toMap(Retitled::id, Retitled::title));
        return added.stream()
                .map(part -> Optional.ofNullable(titles.get(id.apply(part).toString()))
                        .map(title -> withTitle.apply(part, title))
                        .orElse(part))
                .toList();
    }

    private static void assertSame(ModelDefinition one, ModelDefinition other) {
        assertThat(ModelTree.values(one)).isEqualTo(ModelTree.values(other));
        assertThat(one).isEqualTo(other);
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static <T> List<T> later(List<T> first, List<T> second, Function<T, Object> key) {
        Map<Object, T> said = new LinkedHashMap<>();
        both(first, second).forEach(part -> said.put(key.apply(part), part));
        return List.copyOf(said.values());
    }

    /** A later title without a prompt leaves the prompt that there is. */
    private static List<Retitled> titles(List<Retitled> first, List<Retitled> second) {
        Map<String, Retitled> said = new LinkedHashMap<>();
        both(first, second)
                .forEach(name -> said.merge(
                        name.part() + name.id(),
                        name,
                        (before, now) -> now.withPrompt(now.prompt().or(before::prompt))));
        return List.copyOf(said.values());
    }

    private static List<PartOrder> order(List<PartOrder> first, List<PartOrder> second) {
        Map<ModelPart, List<String>> said = new HashMap<>();
        both(second, first)
                .forEach(order -> said.merge(
                        order.part(),
                        order.ids(),
                        (now, before) -> both(now, before).stream().distinct().toList()));
        return said.entrySet().stream()
                .map(order -> new PartOrder(order.getKey(), order.getValue()))
                .toList();
    }

    @Property
    void whatIsGeneratedFits(@ForAll("adaptations") ModelAdaptation adaptation) {
        assertThat(Anytown.KNOWN.effective(adaptation).problems()).isEmpty();
    }

    @Property
    void extendingWithNothingMoreChangesNothingButTheName(@ForAll("adaptations") ModelAdaptation adaptation) {
        EffectiveModel model = Anytown.KNOWN
                .and(adaptation)
                .effective(Anytown.extending("anytown/north", "anytown/2026").build())
                .orElseThrow();

        assertThat(unnamed(model.definition()))
                .isEqualTo(unnamed(effective(adaptation).definition()));
        assertThat(model.lineage())
                .containsExactly(LEEDS.id(), EditionId.of("anytown/2026"), EditionId.of("anytown/north"));
    }

    @Property
    void sayingItAllAgainChangesNothing(@ForAll("adaptations") ModelAdaptation adaptation) {
        ModelDefinition once = effective(adaptation).definition();
        ModelAdaptation again = Anytown.extending("anytown/north", "anytown/2026")
                .titles(adaptation.titles())
                .order(adaptation.order())
                .standings(adaptation.standings())
                .thresholds(adaptation.thresholds())
                .notUsed(adaptation.notUsed())
                .ruleBooks(adaptation.ruleBooks())
                .terms(adaptation.terms())
                .termsNotUsed(adaptation.termsNotUsed().stream()
                        .filter("peers"::equals)
                        .toList())
                .build();

        assertThat(unnamed(Anytown.KNOWN
                        .and(adaptation)
                        .effective(again)
                        .orElseThrow()
                        .definition()))
                .isEqualTo(unnamed(once));
    }

    @Property
    void theOrderOfWhatHasNoOrderDoesNotMatter(@ForAll("adaptations") ModelAdaptation adaptation, @ForAll long seed) {
        EffectiveModel model = effective(adaptation);
        EffectiveModel other = effective(shuffled(adaptation, new Random(seed)));

        assertThat(other.contentHash()).isEqualTo(model.contentHash());
        assertThat(other.explain()).isEqualTo(model.explain());
    }

    @Property
    void theOrderInWhichDefinitionsAreAddedDoesNotMatter(
            @ForAll("adaptations") ModelAdaptation first, @ForAll("adaptations") ModelAdaptation second) {
        ModelAdaptation north = second.withId(EditionId.of("anytown/north"));
        KnownModels one = Anytown.KNOWN.and(first).and(north);
        KnownModels other = Anytown.KNOWN.and(north).and(first);

        assertThat(other).hasToString(one.toString());
        Stream.of(first, north)
                .forEach(each -> assertThat(
                                other.effective(each.id()).orElseThrow().contentHash())
                        .isEqualTo(one.effective(each.id()).orElseThrow().contentHash())
                        .isEqualTo(effective(each).contentHash()));
    }

    @Property
    void oneAfterTheOtherSaysWhatBothSayWithTheLaterHeard(
            @ForAll("adaptations") ModelAdaptation first, @ForAll long seed) {
        ModelDefinition between = effective(first).definition();
        ModelAdaptation second = Adaptations.adaptation(between, "northtown/2026", seed);

        assertSame(
                Anytown.KNOWN.and(first).effective(second).orElseThrow().definition(),
                new Adapting(LEEDS, together(first, second)).definition());
    }

    @Property
    void whatThreeSayIsTheSameInWhateverPairs(@ForAll("adaptations") ModelAdaptation first, @ForAll long seed) {
        ModelDefinition between = effective(first).definition();
        ModelAdaptation second = Adaptations.adaptation(between, "northtown/2026", seed);
        ModelDefinition nearly = new Adapting(between, second).definition();
        ModelAdaptation third = Adaptations.adaptation(nearly, "hilltown/2026", seed + 1);

        ModelDefinition one = new Adapting(nearly, third).definition();
        assertSame(one, new Adapting(between, together(second, third)).definition());
        assertSame(one, new Adapting(LEEDS, together(together(first, second), third)).definition());
    }

    @Property
    void whatIsSaidOfOnePartIsHeardAndOfNoOther(@ForAll("adaptations") ModelAdaptation adaptation) {
        ModelDefinition model = effective(adaptation).definition();

        assertThat(model.thresholds()).containsExactlyInAnyOrderElementsOf(adaptation.thresholds());
        assertThat(model.standings()).containsExactlyInAnyOrderElementsOf(adaptation.standings());
        assertThat(model.notUsed()).containsExactlyInAnyOrderElementsOf(adaptation.notUsed());
        assertThat(model.terms()).containsExactlyInAnyOrderElementsOf(adaptation.terms());
        assertThat(model.termsNotUsed()).containsExactlyInAnyOrderElementsOf(adaptation.termsNotUsed());
        assertThat(model.figures()).isEqualTo(LEEDS.figures());
        assertThat(model.aliases()).isEqualTo(LEEDS.aliases());
        assertThat(model.elements())
                .hasSize(LEEDS.elements().size() + adaptation.elements().size());
        assertThat(model.principles())
                .hasSize(LEEDS.principles().size() + adaptation.principles().size())
                .filteredOn(principle -> !principle.id().isNamespaced())
                .allSatisfy(principle -> assertThat(principle.withTitle(
                                LEEDS.principle(principle.id()).orElseThrow().title()))
                        .isEqualTo(LEEDS.principle(principle.id()).orElseThrow()));
    }
}
