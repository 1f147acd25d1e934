package org.practicemodel.principles.summary;

import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.wording.Messages;

/**
 * What one rule answered about the records of a group, in numbers that single out none of them.
 *
 * <p>For instance {@code P05-R1}: at least 30 are met. Immutable and thread-safe. Our interpretation.
 *
 * @param rule the rule
 * @param wording the wording of its book
 * @param numbers how many answers are of each kind
 */
public record RuleNumbers(RuleDescriptor rule, Messages wording, VerdictNumbers numbers) {

    /** Shows the type and the code. */
    @Override
    public String toString() {
        return "RuleNumbers " + rule.code();
    }
}
