package org.practicemodel.supervision.outcome;

/**
 * What is not recorded on the way to a goal.
 *
 * <p>It is not enough evidence, and never a verdict. For instance {@link #NO_BASELINE}. Our interpretation.
 */
public enum OpenPointKind {
    /** How things were at the beginning. */
    NO_BASELINE,
    /** A discussion of it. */
    NOT_DISCUSSED,
    /** Who says so. */
    WHO_SAYS_SO,
    /** A second value beside the first. */
    MEASURED_ONCE,
    /** The day on which it was. */
    NO_DAY
}
