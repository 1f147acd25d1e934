package org.practicemodel.core.adaptation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.StatutoryLimit;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdKey;

/**
 * The model as it holds for one authority: a whole definition, and the definitions that it was made of.
 *
 * <p>An edition of Leeds is its own effective model; one that comes of an adaptation has that edition and each adaptation in
 * between as its lineage. For instance {@code KnownModels.of(books, terms).read(file).orElseThrow()}. Immutable and thread-safe. Our
 * interpretation.
 */
public final class EffectiveModel {

    private static final String NO_DAY = "none";

    private final List<ModelDefinition> lineage;
    private final String contentHash;

    private EffectiveModel(List<ModelDefinition> lineage) {
        this.lineage = List.copyOf(lineage);
        this.contentHash = ModelTree.hash(definition());
    }

    /**
     * Obtains a definition that extends nothing as an effective model.
     *
     * @param definition the whole definition
     * @return the model
     */
    public static EffectiveModel of(ModelDefinition definition) {
        return new EffectiveModel(List.of(definition));
    }

    /** Obtains the model that comes of an adaptation, which was checked before. */
    EffectiveModel adapted(ModelAdaptation adaptation) {
        List<ModelDefinition> longer = new ArrayList<>(lineage);
        longer.add(new Adapting(definition(), adaptation).definition());
        return new EffectiveModel(longer);
    }

    /**
     * Returns the whole definition: everything that holds here.
     *
     * @return the definition
     */
    public ModelDefinition definition() {
        return lineage.get(lineage.size() - 1);
    }

    /**
     * Returns the id of the definition.
     *
     * @return the id, such as {@code anytown/2026}
     */
    public EditionId id() {
        return definition().id();
    }

    /**
     * Returns the edition of Leeds that this is, or adapts.
     *
     * @return the id, such as {@code leeds/current}
     */
    public EditionId edition() {
        return definition().edition();
    }

    /**
     * Returns the definitions that this was made of.
     *
     * @return their ids, the edition of Leeds first and this model's own last
     */
    public List<EditionId> lineage() {
        return lineage.stream().map(ModelDefinition::id).toList();
    }

    /**
     * Returns a hash of everything that holds here: two models with the same hash are the same.
     *
     * @return the SHA-256 of the canonical JSON of the whole definition, as 64 hexadecimal digits
     */
    public String contentHash() {
        return contentHash;
    }

    /**
     * Returns every value of the definition, and which definition it comes from.
     *
     * @return the values in the order of the definition
     */
    public List<ModelValue> explain() {
        List<Map<String, String>> values =
                lineage.stream().map(ModelTree::values).toList();
        return values.get(values.size() - 1).entrySet().stream()
                .map(value -> new ModelValue(value.getKey(), value.getValue(), from(values, value)))
                .toList();
    }

    /**
     * Returns every value, the numbers and standings of the rules among them.
     *
     * @param books the books whose rules are asked
     * @return the values of {@link #explain()}, then the standing of each rule and the value of each threshold that holds, from
     *     the definition that says so or else from the rule whose default it is; beside a limit of the law the days from and to
     *     which it is in force and on which it was checked, {@code none} where no first day or no check is known, and then it
     *     informs and decides nothing
     */
    public List<ModelValue> explain(Collection<RuleBook> books) {
        KnownRules rules = new KnownRules(books);
        List<ModelValue> all = new ArrayList<>(explain());
        for (RuleDescriptor rule : rules.rules()) {
            String path = "standings/" + rule.code() + "/standing";
            if (definition().standing(rule.code()).isEmpty()) {
                all.add(new ModelValue(path, rule.standing().name(), rule.code().value()));
            }
        }
        for (Threshold threshold : rules.thresholds()) {
            if (definition().thresholds().stream()
                    .noneMatch(given -> given.key().equals(threshold.key()))) {
                all.add(defaultOf(threshold, rules));
            }
            definition().limit(threshold.key()).ifPresent(limit -> all.addAll(whenItDecides(limit)));
        }
        return List.copyOf(all);
    }

    private ModelValue defaultOf(Threshold threshold, KnownRules rules) {
        ThresholdKey key = threshold.key();
        String path = "thresholds/" + key + "/value";
        Optional<StatutoryLimit> statutory = definition().limit(key);
        return statutory.isPresent()
                ? new ModelValue(path, statutory.get().value().toString(), firstWith(key, StatutoryLimit::value))
                : new ModelValue(
                        path,
                        threshold.defaultValue().toString(),
                        rules.firstWith(key).map(rule -> rule.code().value()).orElse("every rule"));
    }

    /** What tells whether a limit of the law decides on a day, or only informs: a value alone would look as if it held. */
    private List<ModelValue> whenItDecides(StatutoryLimit limit) {
        ThresholdKey key = limit.key();
        String path = "thresholds/" + key + "/";
        List<ModelValue> days = new ArrayList<>();
        days.add(new ModelValue(
                path + "inForceFrom",
                limit.inForceFrom().map(LocalDate::toString).orElse(NO_DAY),
                firstWith(key, StatutoryLimit::inForceFrom)));
        limit.inForceUntil()
                .ifPresent(until -> days.add(new ModelValue(
                        path + "inForceUntil", until.toString(), firstWith(key, StatutoryLimit::inForceUntil))));
        days.add(new ModelValue(
                path + "verifiedOn",
                limit.verifiedOn().map(LocalDate::toString).orElse(NO_DAY),
                firstWith(key, StatutoryLimit::verifiedOn)));
        return days;
    }

    /** The definition that said first what holds of a limit of the law, with every later one saying the same. */
    private String firstWith(ThresholdKey key, Function<StatutoryLimit, Object> part) {
        List<Optional<Object>> said = lineage.stream()
                .map(definition -> definition.limit(key).map(part))
                .toList();
        int first = said.size() - 1;
        while (first > 0 && said.get(first).equals(said.get(first - 1))) {
            first--;
        }
        return lineage.get(first).id().value();
    }

    /** The definition that said a value first, with every later one saying the same. */
    private String from(List<Map<String, String>> values, Map.Entry<String, String> value) {
        int first = values.size() - 1;
        while (first > 0 && value.getValue().equals(values.get(first - 1).get(value.getKey()))) {
            first--;
        }
        return lineage.get(first).id().value();
    }

    /** Shows the type and id. */
    @Override
    public String toString() {
        return "EffectiveModel " + id();
    }
}
