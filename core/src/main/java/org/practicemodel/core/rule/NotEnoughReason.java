package org.practicemodel.core.rule;

/**
 * Why a record does not let anybody say.
 *
 * <p>For instance {@link #SOURCE_DOES_NOT_HOLD} where a case system has no place for offers of a family group conference.
 * In the order in which one of several is shown. Source: rule conventions on verdicts; our interpretation.
 */
public enum NotEnoughReason {
    /** Recorded facts contradict each other. */
    CONFLICTING,
    /** It is not recorded. */
    NOT_RECORDED,
    /** The source has no place for it. */
    SOURCE_DOES_NOT_HOLD,
    /** The time for it has not passed. */
    TOO_EARLY
}
