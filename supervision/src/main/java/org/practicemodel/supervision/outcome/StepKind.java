package org.practicemodel.supervision.outcome;

/**
 * Where something was recorded on the way to a goal.
 *
 * <p>For instance {@link #DISCUSSION} for what was said of it in supervision. Source: current guide ¶30, ¶32; our
 * interpretation.
 */
public enum StepKind {
    /** A supervision in which the goal was talked about, or was marked as not talked about. */
    DISCUSSION,
    /** A review that looked at it. */
    REVIEW,
    /** How far it was said to be reached. */
    OUTCOME
}
