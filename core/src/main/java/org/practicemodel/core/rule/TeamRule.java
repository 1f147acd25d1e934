package org.practicemodel.core.rule;

import org.practicemodel.core.view.TeamView;

/**
 * A rule that looks at the record of a team: at how the service is set up, never at a member of it or at a family.
 *
 * <p>For instance {@code rule.evaluate(view).verdict()}. Implementations are immutable and thread-safe. Source: rule
 * conventions on the three subjects; our interpretation.
 */
public interface TeamRule extends SubjectRule<TeamView> {}
