package org.practicemodel.core.rule;

import org.practicemodel.core.view.RecordView;

/**
 * A rule: how far one family's record shows a principle or element of the model.
 *
 * <p>One small class per rule. It is pure: the same view gives the same outcome, without clock, locale or state. For
 * instance {@code rule.evaluate(view).verdict()}. Implementations are immutable and thread-safe. Our interpretation.
 */
public interface Rule extends SubjectRule<RecordView> {}
