package org.practicemodel.core.rule.testing.invented;

import java.util.List;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.view.RecordView;

/** What invented rules have in common: they say of everything that it was seen. */
public abstract class AnyRule implements Rule {

    private final RuleDescriptor descriptor;

    protected AnyRule(RuleDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return Outcomes.met(SaysAbove.seen(), List.of());
    }
}
