package org.practicemodel.core.rule;

import org.practicemodel.core.view.SubjectView;

/**
 * A rule of one subject: how far a record of a family, a worker or a team shows a principle or element of the model.
 *
 * <p>One small class per rule. It is pure: the same view gives the same outcome, without clock, locale or state. For
 * instance {@link Rule}, which looks at the work with a family. Implementations are immutable and thread-safe. Source: rule
 * conventions on the three subjects; our interpretation.
 *
 * @param <V> the view that it looks at
 */
public interface SubjectRule<V extends SubjectView<?>> {

    /**
     * Returns what can be said about this rule without a record.
     *
     * @return the descriptor
     */
    RuleDescriptor descriptor();

    /**
     * Looks at a record.
     *
     * @param view the record as it was known on a day
     * @return what the record shows; never throws for a practice reason
     */
    Outcome evaluate(V view);
}
