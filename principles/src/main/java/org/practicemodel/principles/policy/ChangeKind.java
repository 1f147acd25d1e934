package org.practicemodel.principles.policy;

/**
 * In what an entry of a baseline differs from what a run found.
 *
 * <p>For instance {@link #SHRANK} where one of two plans has been shared since. Our interpretation.
 */
public enum ChangeKind {
    /** The baseline has no such entry. */
    NEW,
    /** There is more than was adopted, at least of one thing. */
    GREW,
    /** There is less than was adopted, and nothing that was not. */
    SHRANK,
    /** The record no longer shows otherwise: the entry is stale. */
    GONE,
    /** The record still shows otherwise, and that is waived now, so that it is not counted. */
    WAIVED,
    /** The run did not ask this rule about this record. */
    NOT_LOOKED_AT
}
