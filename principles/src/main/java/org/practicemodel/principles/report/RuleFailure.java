package org.practicemodel.principles.report;

import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.RuleCode;

/**
 * A rule that broke: our own fault, which says nothing about the record. It is listed first, and no roll-up that the rule
 * enters is shown as seen.
 *
 * <p>It names the kind of exception and nothing of its message, which could hold what was recorded. For instance {@code
 * P05-R1} and {@code java.lang.NullPointerException}. Immutable and thread-safe. Our interpretation.
 *
 * @param descriptor what can be said about the rule without a record
 * @param exception the name of the exception's class
 */
public record RuleFailure(RuleDescriptor descriptor, String exception) {

    /**
     * Returns the code of the rule.
     *
     * @return the code
     */
    public RuleCode rule() {
        return descriptor.code();
    }

    /** Shows the type, the code and the kind of exception. */
    @Override
    public String toString() {
        return "RuleFailure " + rule() + " " + exception;
    }
}
