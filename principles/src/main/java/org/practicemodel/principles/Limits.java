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
 * The values of the rules' thresholds: the caller's own, else the model definition's, else the statutory profile's. The
 * defaults stay with the rules' descriptors.
 */
final class Limits {

    private final Map<ThresholdKey, Integer> own;

    private Limits(Map<ThresholdKey, Integer> own) {
        this.own = own;
    }

    /** Obtains the limits of a caller; refuses keys that no rule knows and values out of bounds, all at once. */
    static Limits of(BookedRules rules, ModelDefinition model, Map<ThresholdKey, Integer> own) {
        Map<ThresholdKey, Threshold> known = new HashMap<>();
        Stream.concat(Stream.of(History.AFTER_DAYS), rules.descriptors().flatMap(rule -> rule.thresholds().stream()))
                .forEach(threshold -> known.put(threshold.key(), threshold));
        WellFormed check = WellFormed.of(AdherenceChecker.class);
        new TreeMap<>(own)
                .forEach((key, value) -> check(check, model, key, value, Optional.ofNullable(known.get(key))));
        check.done();
        return new Limits(Map.copyOf(own));
    }

    private static void check(
            WellFormed check, ModelDefinition model, ThresholdKey key, int value, Optional<Threshold> known) {
        check.that(known.isPresent(), key.value(), FaultCode.TOGETHER, "a key that a rule of the books knows");
        known.ifPresent(threshold -> {
            ThresholdBounds bounds = ThresholdBounds.of(threshold, model);
            check.that(bounds.accept(value), key.value(), FaultCode.ORDER, bounds.toString());
        });
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
