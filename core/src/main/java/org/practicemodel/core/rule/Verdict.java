package org.practicemodel.core.rule;

/**
 * How a record answers a rule. It is about what is recorded, never about a person.
 *
 * <p>For instance {@link #NOT_ENOUGH_EVIDENCE} where nothing is recorded: an empty field is never {@link #NOT_MET}.
 * Source: rule conventions on verdicts; our interpretation.
 */
public enum Verdict {
    /** The record shows it. */
    MET,
    /** The record shows otherwise: a recorded fact speaks against it. */
    NOT_MET,
    /** The record does not let anybody say. */
    NOT_ENOUGH_EVIDENCE,
    /** The rule does not apply here. */
    NOT_APPLICABLE
}
