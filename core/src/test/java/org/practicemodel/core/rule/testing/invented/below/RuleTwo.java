package org.practicemodel.core.rule.testing.invented.below;

import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.testing.invented.AnyRule;

/** An invented rule. */
public final class RuleTwo extends AnyRule {

    public RuleTwo(RuleDescriptor descriptor) {
        super(descriptor);
    }
}
