package org.practicemodel.core.rule;

import org.practicemodel.core.view.WorkerView;

/**
 * A rule that looks at the record of a worker: at the supervision and learning they get, never at who they are.
 *
 * <p>For instance {@code rule.evaluate(view).verdict()}. Implementations are immutable and thread-safe. Source: rule
 * conventions on the three subjects; our interpretation.
 */
public interface WorkerRule extends SubjectRule<WorkerView> {}
