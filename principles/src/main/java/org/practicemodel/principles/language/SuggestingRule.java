package org.practicemodel.principles.language;

import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.view.RecordView;

/**
 * A rule that makes suggestions beside its answer, once somebody has switched it on.
 *
 * <p>The terms come with the rule and not from anywhere else, so that it stays pure. For instance {@code
 * rule.lookingFor(LanguageTerms.shipped()).suggest(view).suggestions()}. Implementations are immutable and thread-safe. Our
 * interpretation.
 */
public interface SuggestingRule extends Rule {

    /**
     * Returns this rule, switched on.
     *
     * @param terms the terms to look for
     * @return a rule that looks for them
     */
    SuggestingRule lookingFor(LanguageTerms terms);

    /**
     * Looks at a record.
     *
     * @param view the record as it was known on a day
     * @return what the record shows, and what could be written in another way
     */
    Suggested suggest(RecordView view);

    @Override
    default Outcome evaluate(RecordView view) {
        return suggest(view).outcome();
    }
}
