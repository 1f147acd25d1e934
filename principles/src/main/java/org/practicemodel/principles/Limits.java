package org.practicemodel.principles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.ThresholdBounds;
import org.practicemodel.core.view.SubjectView;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.vocabulary.ThresholdValue;
import org.practicemodel.principles.report.LimitInForce;

/**
 * The values of the rules' thresholds: the caller's own, else the policy's, else the model definition's, else the statutory profile's. The
 * defaults stay with the rules' descriptors.
 */
final class Limits {

    private static final String KNOWN = "a key that a rule of the books knows";

    private final Map<ThresholdKey, Integer> own;

    Limits(Map<ThresholdKey, Integer> own) {
        this.own = Map.copyOf(own);
    }

    /** Returns the values of a caller; refuses keys that no rule knows and values out of bounds, all at once. */
    static Map<ThresholdKey, Integer> checked(
            BookedRules rules, ModelDefinition model, Map<ThresholdKey, Integer> own) {
        WellFormed check = WellFormed.of(AdherenceChecker.class);
        Map<ThresholdKey, Threshold> known = known(rules);
        new TreeMap<>(own).forEach((key, value) -> {
            check.that(known.containsKey(key), key.value(), FaultCode.TOGETHER, KNOWN);
            Optional.ofNullable(known.get(key))
                    .ifPresent(threshold -> check(check, model, key.value(), threshold, value));
        });
        check.done();
        return own;
    }

    /** Notes every key of a policy that no rule knows, and every value that is out of bounds. */
    static void check(WellFormed check, BookedRules rules, ModelDefinition model, List<ThresholdValue> values) {
        Map<ThresholdKey, Threshold> known = known(rules);
        for (int index = 0; index < values.size(); index++) {
            ThresholdValue set = values.get(index);
            String place = "thresholds/" + index;
            check.that(known.containsKey(set.key()), place + "/key", FaultCode.TOGETHER, KNOWN);
            Optional.ofNullable(known.get(set.key()))
                    .ifPresent(threshold -> check(check, model, place + "/value", threshold, set.value()));
        }
    }

    /** Notes every value of a definition that is out of bounds; a key that no rule of these books knows may be another's. */
    static void checkKnown(WellFormed check, BookedRules rules, ModelDefinition model) {
        Map<ThresholdKey, Threshold> known = known(rules);
        for (ThresholdValue set : model.thresholds()) {
            Optional.ofNullable(known.get(set.key()))
                    .ifPresent(threshold ->
                            check(check, model, "thresholds " + set.key().value(), threshold, set.value()));
        }
    }

    private static Map<ThresholdKey, Threshold> known(BookedRules rules) {
        Map<ThresholdKey, Threshold> known = new HashMap<>();
        Stream.concat(Stream.of(History.AFTER_DAYS), rules.descriptors().flatMap(rule -> rule.thresholds().stream()))
                .forEach(threshold -> known.put(threshold.key(), threshold));
        return known;
    }

    private static void check(
            WellFormed check, ModelDefinition model, String property, Threshold threshold, int value) {
        ThresholdBounds bounds = ThresholdBounds.of(threshold, model);
        check.that(bounds.accept(value), property, FaultCode.ORDER, bounds.toString());
    }

    /** Returns the values that differ from the rules' defaults under an edition. */
    Map<ThresholdKey, Integer> under(ModelDefinition edition) {
        Map<ThresholdKey, Integer> values = new HashMap<>();
        edition.profiles().stream()
                .flatMap(profile -> profile.limits().stream())
                .forEach(limit -> values.put(limit.key(), limit.value()));
        edition.thresholds().forEach(difference -> put(values, difference));
        values.putAll(own);
        return values;
    }

    private static void put(Map<ThresholdKey, Integer> values, ThresholdValue difference) {
        values.put(difference.key(), difference.value());
    }

    /** Returns the numbers that a rule knows, with the values in a view. */
    static List<LimitInForce> of(RuleDescriptor rule, SubjectView<?> view) {
        return rule.thresholds().stream()
                .map(threshold -> new LimitInForce(
                        threshold, view.valueOf(threshold), view.model().limit(threshold.key())))
                .toList();
    }
}
