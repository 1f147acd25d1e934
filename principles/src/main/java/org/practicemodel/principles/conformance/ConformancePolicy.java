package org.practicemodel.principles.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.StatutoryLimit;
import org.practicemodel.core.vocabulary.StatutoryProfile;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.language.LanguageTerms;

/**
 * What a conformance case sets otherwise than the shipped edition: local thresholds, and when statutory limits are in force.
 *
 * <p>For instance {@code {"thresholds":{"lead.overlapToleranceDays":0}}}. Immutable and thread-safe. Our interpretation.
 *
 * @param thresholds the values that differ from the defaults, by key, each in the unit of its threshold
 * @param limits what is said about statutory limits of the edition, by key
 * @param languageSuggestions true where the shipped terms are looked for in what professionals wrote; otherwise empty
 */
public record ConformancePolicy(
        Map<ThresholdKey, Integer> thresholds,
        Map<ThresholdKey, LimitPolicy> limits,
        Optional<Boolean> languageSuggestions) {

    /** Copies the maps in order. */
    public ConformancePolicy {
        WellFormed check = WellFormed.of(ConformancePolicy.class).required("languageSuggestions", languageSuggestions);
        thresholds = check.map("thresholds", thresholds);
        limits = check.map("limits", limits);
        check.done();
    }

    /**
     * Obtains the policy that sets nothing otherwise.
     *
     * @return the policy
     */
    public static ConformancePolicy none() {
        return new ConformancePolicy(Map.of(), Map.of(), Optional.empty());
    }

    /** Returns an edition as this policy has it. */
    ModelDefinition appliedTo(ModelDefinition edition) {
        List<StatutoryProfile> profiles = edition.profiles().stream()
                .map(profile -> profile.withLimits(
                        profile.limits().stream().map(limit -> applied(limit)).toList()))
                .toList();
        return edition.withProfiles(profiles);
    }

    /** Returns a checker as this policy has it. */
    AdherenceChecker appliedTo(AdherenceChecker checker) {
        AdherenceChecker set = checker.withThresholds(thresholds);
        return languageSuggestions.orElse(false) ? set.withLanguageSuggestions(LanguageTerms.shipped()) : set;
    }

    private StatutoryLimit applied(StatutoryLimit limit) {
        return Optional.ofNullable(limits.get(limit.key()))
                .map(policy -> policy.appliedTo(limit))
                .orElse(limit);
    }
}
