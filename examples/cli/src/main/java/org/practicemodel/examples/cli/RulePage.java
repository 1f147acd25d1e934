package org.practicemodel.examples.cli;

import org.practicemodel.core.rule.RuleDescriptor;

/** What the catalogue says about a rule. */
interface RulePage {

    /** Returns the page of a rule, with the end of its last line. */
    String of(RuleDescriptor rule);
}
