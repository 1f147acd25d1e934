package org.practicemodel.core.adaptation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.LanguageTerm;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelPart;
import org.practicemodel.core.vocabulary.NotUsed;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.RuleStanding;
import org.practicemodel.core.vocabulary.SourceDocument;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.StatutoryLimit;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.vocabulary.ThresholdValue;

/**
 * Invented adaptations with any of their parts, each of which fits the definition that it extends and the rules of {@link
 * Anytown}. One is made of a seed, so making it is quick. Immutable and thread-safe.
 */
public final class Adaptations {

    private static final List<String> TITLES = List.of("Families in the lead", "Open", "What helps?", "Together");
    private static final List<String> TERMS = List.of("peers", "kids", "tots", "teens");

    private final ModelDefinition base;
    private final Random random;
    private final AddedParts added;

    private Adaptations(ModelDefinition base, String namespace, Random random) {
        this.base = base;
        this.random = random;
        this.added = new AddedParts(base, namespace, random);
    }

    /**
     * Obtains adaptations of the current edition, called {@code anytown/2026}.
     *
     * @return adaptations of every sort
     */
    public static Arbitrary<ModelAdaptation> ofLeeds() {
        return of(PracticeModels.leeds(), "anytown/2026");
    }

    /** Obtains adaptations of a definition, whose added parts are named after the first part of the id. */
    static Arbitrary<ModelAdaptation> of(ModelDefinition base, String id) {
        return Arbitraries.longs().withoutEdgeCases().map(seed -> adaptation(base, id, seed));
    }

    /** Makes the adaptation of a seed; the same base, id and seed give the same. */
    static ModelAdaptation adaptation(ModelDefinition base, String id, long seed) {
        String namespace = id.substring(0, id.indexOf('/'));
        return new Adaptations(base, namespace, new Random(seed)).adaptation(id);
    }

    private ModelAdaptation adaptation(String id) {
        List<SourceDocument> documents = added.documents();
        List<LanguageTerm> terms = some(TERMS).stream().map(this::term).toList();
        return ModelAdaptation.builder()
                .id(EditionId.of(id))
                .extended(base.id())
                .title(oneOf(TITLES))
                .when(oneOf(List.of("since 2026", "from spring on")))
                .citations(some(added.citable()))
                .documents(documents)
                .titles(titles())
                .elements(added.elements())
                .principles(added.principles())
                .order(order())
                .standings(some(List.of(
                        standing("P05-R1", Standing.KEY),
                        standing("P06-R1", Standing.SUPPORTING),
                        standing("P07-R1", oneOf(List.of(Standing.values()))))))
                .thresholds(some(List.of(
                        value("own.withinDays", 1, 20),
                        value("referral.decisionWorkingDays", 0, 1),
                        value("history.afterDays", 28, 730))))
                .commencements(commencements())
                .notUsed(notUsed())
                .ruleBooks(some(List.of("anytown-rules")))
                .terms(terms)
                .termsNotUsed(some(termsBeside(terms)))
                .goalTaxonomies(added.goalTaxonomies())
                .services(added.services())
                .build();
    }

    private List<Retitled> titles() {
        return some(Stream.of(ModelPart.ELEMENT, ModelPart.PRINCIPLE, ModelPart.FACTOR, ModelPart.STEP)
                .flatMap(part -> ids(part).map(id -> new Retitled(part, id, oneOf(TITLES), prompt(part))))
                .toList());
    }

    private Optional<String> prompt(ModelPart part) {
        boolean hasOne = part == ModelPart.FACTOR || part == ModelPart.STEP;
        return hasOne && random.nextBoolean() ? Optional.of("What do we see?") : Optional.empty();
    }

    private List<PartOrder> order() {
        return some(List.of(ModelPart.ELEMENT, ModelPart.PRINCIPLE, ModelPart.FACTOR)).stream()
                .map(part -> new PartOrder(part, someOrOne(idsWithAdded(part))))
                .toList();
    }

    private List<NotUsed> notUsed() {
        Stream<NotUsed> rules = Stream.of("P06-R1", "P07-R1").map(id -> apart(ModelPart.RULE, id));
        Stream<NotUsed> parts = Stream.of(ModelPart.ELEMENT, ModelPart.PRINCIPLE)
                .flatMap(part -> idsWithAdded(part).stream()
                        .filter(id -> !Set.of("leeds-practice-principles", "strength-focussed")
                                .contains(id))
                        .map(id -> apart(part, id)));
        return some(Stream.concat(rules, parts).toList());
    }

    private NotUsed apart(ModelPart part, String id) {
        return new NotUsed(part, id, oneOf(List.of("Done in another way", "Not yet")));
    }

    private List<Commencement> commencements() {
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_000));
        return some(base.profiles().stream()
                .flatMap(profile -> profile.limits().stream())
                .filter(limit -> limit.inForceFrom().isEmpty())
                .map(StatutoryLimit::key)
                .map(key -> new Commencement(
                        key,
                        from,
                        random.nextBoolean() ? Optional.of(from.plusDays(random.nextInt(400))) : Optional.empty(),
                        from.plusDays(random.nextInt(40) - 20),
                        added.citation()))
                .toList());
    }

    private LanguageTerm term(String code) {
        return new LanguageTerm(
                code,
                oneOf(List.of(List.of(code), List.of(code, "our " + code))),
                List.of(oneOf(List.of("children", "friends"))),
                some(List.of("in their own words")),
                random.nextBoolean() ? Optional.of("in what a child says") : Optional.empty(),
                added.citation());
    }

    private List<String> termsBeside(List<LanguageTerm> own) {
        Set<String> taken = own.stream().map(LanguageTerm::code).collect(Collectors.toSet());
        return Stream.concat(Stream.of("peers"), base.terms().stream().map(LanguageTerm::code))
                .distinct()
                .filter(code -> !taken.contains(code))
                .toList();
    }

    private RuleStanding standing(String rule, Standing standing) {
        return new RuleStanding(RuleCode.of(rule), standing, oneOf(List.of("So it is here", "We agreed on it")));
    }

    private ThresholdValue value(String key, int least, int most) {
        return new ThresholdValue(ThresholdKey.of(key), least + random.nextInt(most - least + 1));
    }

    private Stream<String> ids(ModelPart part) {
        return switch (part) {
            case ELEMENT -> named(base.elements(), element -> element.id());
            case PRINCIPLE -> named(base.principles(), principle -> principle.id());
            case FACTOR -> named(base.factors(), factor -> factor.kind());
            case STEP -> named(base.steps(), step -> step.step());
            case RULE -> Stream.empty();
        };
    }

    private List<String> idsWithAdded(ModelPart part) {
        Stream<String> own = switch (part) {
            case ELEMENT -> named(added.elements(), element -> element.id());
            case PRINCIPLE -> named(added.principles(), principle -> principle.id());
            default -> Stream.empty();
        };
        return Stream.concat(ids(part), own).toList();
    }

    private static <T> Stream<String> named(List<T> parts, Function<T, Object> id) {
        return parts.stream().map(id).map(Object::toString);
    }

    private <T> List<T> someOrOne(List<T> values) {
        List<T> some = some(values);
        return some.isEmpty() ? List.of(oneOf(values)) : some;
    }

    private <T> List<T> some(List<T> values) {
        return some(values, random);
    }

    private <T> T oneOf(List<T> values) {
        return oneOf(values, random);
    }

    /** Returns some of the values, often none and seldom more than a few, in any order. */
    static <T> List<T> some(List<T> values, Random random) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        int most = random.nextInt(3) == 0 ? values.size() : Math.min(values.size(), 3);
        return shuffled.subList(0, random.nextInt(most + 1));
    }

    static <T> T oneOf(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /** Returns a document of the base or one that is added, and a place in it. */
    static Citation citation(List<String> documents, Random random) {
        return Citation.of(oneOf(documents, random), oneOf(List.of("page 1", "¶7"), random));
    }
}
