package org.practicemodel.core.adaptation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.vocabulary.LanguageTerm;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelElement;
import org.practicemodel.core.vocabulary.ModelFactor;
import org.practicemodel.core.vocabulary.ModelPart;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.ModelStep;
import org.practicemodel.core.vocabulary.NotUsed;
import org.practicemodel.core.vocabulary.RuleStanding;
import org.practicemodel.core.vocabulary.StatutoryLimit;
import org.practicemodel.core.vocabulary.StatutoryProfile;
import org.practicemodel.core.vocabulary.ThresholdValue;

/**
 * Puts an adaptation on the definition that it extends. Where both say something of the same part, the adaptation is heard.
 * What has no order of its own, such as thresholds, stands in the order of its keys, so that it does not matter in which order
 * it was written.
 */
final class Adapting {

    private final ModelDefinition base;
    private final ModelAdaptation adaptation;

    Adapting(ModelDefinition base, ModelAdaptation adaptation) {
        this.base = base;
        this.adaptation = adaptation;
    }

    /** Returns the whole definition that comes of it; the adaptation was checked before. */
    ModelDefinition definition() {
        Set<String> left = left();
        // Documents first: each copy is looked at again, and what is added may cite what is added.
        return base.withDocuments(both(base.documents(), adaptation.documents()))
                .withId(adaptation.id())
                .withAdapts(base.edition())
                .withTitle(adaptation.title())
                .withWhen(adaptation.when())
                .withCitations(both(base.citations(), adaptation.citations()))
                .withElements(elements())
                .withPrinciples(principles())
                .withFactors(factors())
                .withSteps(renamed(
                        base.steps(), ModelPart.STEP, step -> step.step().toString(), Adapting::called))
                .withProfiles(base.profiles().stream().map(this::inForce).toList())
                .withThresholds(laterWins(
                        base.thresholds(),
                        adaptation.thresholds(),
                        ThresholdValue::key,
                        Comparator.comparing(ThresholdValue::key)))
                .withStandings(laterWins(
                        base.standings(),
                        adaptation.standings(),
                        RuleStanding::rule,
                        Comparator.comparing(RuleStanding::rule)))
                .withNotUsed(laterWins(
                        base.notUsed(),
                        adaptation.notUsed(),
                        apart -> apart.part() + apart.id(),
                        Comparator.comparing(NotUsed::part).thenComparing(NotUsed::id)))
                .withRuleBooks(ruleBooks())
                .withTerms(
                        laterWins(
                                        base.terms(),
                                        adaptation.terms(),
                                        LanguageTerm::code,
                                        Comparator.comparing(LanguageTerm::code))
                                .stream()
                                .filter(term -> !left.contains(term.code()))
                                .toList())
                .withTermsNotUsed(left)
                .withGoalTaxonomies(both(base.goalTaxonomies(), adaptation.goalTaxonomies()))
                .withServices(both(base.services(), adaptation.services()));
    }

    private List<String> ruleBooks() {
        return Stream.concat(
                        base.ruleBooks().stream(),
                        adaptation.ruleBooks().stream().sorted())
                .distinct()
                .toList();
    }

    /** Terms that are left out: also those that an earlier definition left out, unless this one adds them again. */
    private Set<String> left() {
        Set<String> left = new TreeSet<>(both(base.termsNotUsed(), adaptation.termsNotUsed()));
        adaptation.terms().stream().map(LanguageTerm::code).forEach(left::remove);
        return left;
    }

    private List<ModelElement> elements() {
        Function<ModelElement, String> id = element -> element.id().value();
        return inOrder(
                ModelPart.ELEMENT,
                both(
                        renamed(
                                base.elements(),
                                ModelPart.ELEMENT,
                                id,
                                (element, name) -> element.withTitle(name.title())),
                        adaptation.elements()),
                id);
    }

    private List<ModelPrinciple> principles() {
        Function<ModelPrinciple, String> id = principle -> principle.id().value();
        return inOrder(
                ModelPart.PRINCIPLE,
                both(
                        renamed(
                                base.principles(),
                                ModelPart.PRINCIPLE,
                                id,
                                (principle, name) -> principle.withTitle(name.title())),
                        adaptation.principles()),
                id);
    }

    private List<ModelFactor> factors() {
        Function<ModelFactor, String> kind = factor -> factor.kind().value();
        return inOrder(ModelPart.FACTOR, renamed(base.factors(), ModelPart.FACTOR, kind, Adapting::called), kind);
    }

    private static ModelFactor called(ModelFactor factor, Retitled name) {
        return factor.withPlainLabel(name.title()).withPrompt(name.prompt().orElse(factor.prompt()));
    }

    private static ModelStep called(ModelStep step, Retitled name) {
        return step.withPlainLabel(name.title()).withPrompt(name.prompt().orElse(step.prompt()));
    }

    private <T> List<T> renamed(
            List<T> parts, ModelPart sort, Function<T, String> id, BiFunction<T, Retitled, T> called) {
        return parts.stream()
                .map(part -> adaptation.titles().stream()
                        .filter(name -> name.part() == sort && name.id().equals(id.apply(part)))
                        .findFirst()
                        .map(name -> called.apply(part, name))
                        .orElse(part))
                .toList();
    }

    private <T> List<T> inOrder(ModelPart sort, List<T> parts, Function<T, String> id) {
        Optional<PartOrder> order = adaptation.order().stream()
                .filter(given -> given.part() == sort)
                .findFirst();
        if (order.isEmpty()) {
            return parts;
        }
        List<String> first = order.get().ids();
        Stream<T> named = first.stream()
                .flatMap(wanted -> parts.stream().filter(part -> id.apply(part).equals(wanted)));
        return Stream.concat(named, parts.stream().filter(part -> !first.contains(id.apply(part))))
                .toList();
    }

    private StatutoryProfile inForce(StatutoryProfile profile) {
        return profile.withLimits(profile.limits().stream().map(this::inForce).toList());
    }

    private StatutoryLimit inForce(StatutoryLimit limit) {
        return adaptation.commencements().stream()
                .filter(begun -> begun.key().equals(limit.key()))
                .findFirst()
                .map(begun -> limit.withInForceFrom(begun.from())
                        .withInForceUntil(begun.until())
                        .withVerifiedOn(begun.verifiedOn())
                        .withCitation(begun.citation()))
                .orElse(limit);
    }

    private static <T> List<T> both(List<T> inherited, List<T> own) {
        return Stream.concat(inherited.stream(), own.stream()).toList();
    }

    private static <T> List<T> laterWins(
            List<T> inherited, List<T> own, Function<T, ?> key, Comparator<? super T> order) {
        Map<Object, T> byKey = Stream.concat(inherited.stream(), own.stream())
                .collect(Collectors.toMap(key, part -> part, (earlier, later) -> later, LinkedHashMap::new));
        return byKey.values().stream().sorted(order).toList();
    }
}
