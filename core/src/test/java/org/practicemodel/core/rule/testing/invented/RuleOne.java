package org.practicemodel.core.rule.testing.invented;

import org.practicemodel.core.rule.RuleDescriptor;

/** An invented rule. */
public final class RuleOne extends AnyRule {

    public RuleOne(RuleDescriptor descriptor) {
        super(descriptor);
    }
}
