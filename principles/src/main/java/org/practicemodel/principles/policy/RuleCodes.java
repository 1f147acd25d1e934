package org.practicemodel.principles.policy;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.RuleCode;

/** The rules that are known, by every code that they have or had. */
final class RuleCodes {

    private final Map<RuleCode, RuleDescriptor> byCode = new HashMap<>();

    RuleCodes(Collection<RuleDescriptor> rules) {
        rules.forEach(rule -> rule.codes().forEach(code -> byCode.put(code, rule)));
    }

    /** Returns the rule that a code is or was the code of. */
    Optional<RuleDescriptor> find(RuleCode code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
