package org.practicemodel.principles;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.RuleStanding;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.vocabulary.ThresholdValue;
import org.practicemodel.principles.edition.RulesOfEdition;
import org.practicemodel.principles.policy.Policy;
import org.practicemodel.principles.report.PolicyInForce;

/**
 * What a caller and a policy set for the rules of some books: limits, and the standings of rules. A value of the caller's
 * comes before one of the policy.
 */
final class Settings {

    private final Limits limits;
    private final Map<RuleCode, Standing> standings;
    private final Optional<PolicyInForce> policy;

    private Settings(Limits limits, Map<RuleCode, Standing> standings, Optional<PolicyInForce> policy) {
        this.limits = limits;
        this.standings = standings;
        this.policy = policy;
    }

    /** Obtains the settings; refuses all that no rule knows or that is out of bounds, all at once for each of the two. */
    static Settings of(
            BookedRules rules, ModelDefinition model, Map<ThresholdKey, Integer> own, Optional<Policy> policy) {
        check(rules, model);
        policy.ifPresent(set -> check(rules, model, set));
        Map<ThresholdKey, Integer> values = policy.stream()
                .flatMap(set -> set.thresholds().stream())
                .collect(Collectors.toMap(
                        ThresholdValue::key, ThresholdValue::value, (one, other) -> one, HashMap::new));
        values.putAll(Limits.checked(rules, model, own));
        return new Settings(
                new Limits(values),
                standings(rules, policy),
                policy.map(set -> new PolicyInForce(
                        set.title(),
                        set.thresholds().stream()
                                .filter(value -> !own.containsKey(value.key()))
                                .toList(),
                        set.standings())));
    }

    /**
     * Refuses a definition that a program made which leaves out what is always asked, or puts it lower, or sets a number out of
     * bounds; of one that was read, that was said when it was.
     */
    private static void check(BookedRules rules, ModelDefinition model) {
        WellFormed check = WellFormed.of(ModelDefinition.class);
        rules.descriptors()
                .forEach(rule -> rule.floor()
                        .ifPresent(least -> check.that(
                                        RulesOfEdition.notUsed(model, rule).isEmpty(),
                                        "notUsed",
                                        FaultCode.TOGETHER,
                                        "nothing that leaves out " + rule.code() + ", which is always asked")
                                .that(
                                        standing(rule, model).compareTo(least) <= 0,
                                        "standings",
                                        FaultCode.ORDER,
                                        "no standing of " + rule.code() + " below " + least)));
        Limits.checkKnown(check, rules, model);
        check.done();
    }

    private static void check(BookedRules rules, ModelDefinition model, Policy policy) {
        WellFormed check = WellFormed.of(Policy.class);
        Limits.check(check, rules, model, policy.thresholds());
        Set<RuleCode> set = new HashSet<>();
        for (int index = 0; index < policy.standings().size(); index++) {
            RuleStanding standing = policy.standings().get(index);
            String place = "standings/" + index;
            Optional<RuleDescriptor> rule = rules.find(standing.rule());
            check.that(rule.isPresent(), place + "/rule", FaultCode.TOGETHER, "a rule of one of the books");
            rule.ifPresent(known -> check.that(
                            set.add(known.code()), place + "/rule", FaultCode.TOGETHER, "each rule once")
                    .that(
                            known.floor()
                                    .map(least -> standing.standing().compareTo(least) <= 0)
                                    .orElse(true),
                            place + "/standing",
                            FaultCode.ORDER,
                            "a standing that is not below the floor of the rule, which is KEY")
                    .that(
                            !known.advisory() || standing.standing() == Standing.SUPPORTING,
                            place + "/standing",
                            FaultCode.TOGETHER,
                            "SUPPORTING; this rule only advises"));
        }
        check.done();
    }

    private static Map<RuleCode, Standing> standings(BookedRules rules, Optional<Policy> policy) {
        Map<RuleCode, Standing> standings = new HashMap<>();
        List<RuleStanding> set = policy.map(Policy::standings).orElse(List.of());
        set.forEach(standing ->
                rules.find(standing.rule()).ifPresent(rule -> standings.put(rule.code(), standing.standing())));
        return standings;
    }

    /** Returns the values of limits that differ from the rules' defaults under an edition. */
    Map<ThresholdKey, Integer> limitsUnder(ModelDefinition edition) {
        return limits.under(edition);
    }

    /** Returns a rule with the standing that it has here: the policy's, else the edition's, else its own. */
    RuleDescriptor applied(RuleDescriptor rule, ModelDefinition edition) {
        return rule.withStanding(standings.getOrDefault(rule.code(), standing(rule, edition)));
    }

    private static Standing standing(RuleDescriptor rule, ModelDefinition edition) {
        return rule.codes().stream()
                .flatMap(code -> edition.standing(code).stream())
                .map(RuleStanding::standing)
                .findFirst()
                .orElse(rule.standing());
    }

    /** Returns what a policy set, if there is one. */
    Optional<PolicyInForce> policy() {
        return policy;
    }
}
