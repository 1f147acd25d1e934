package org.practicemodel.core.rule;

/**
 * What a piece of evidence does for an answer.
 *
 * <p>For instance a lead allocation {@link #SUPPORTS} that there is one lead worker. Our interpretation.
 */
public enum EvidenceRole {
    /** It speaks for it. */
    SUPPORTS,
    /** It speaks against it. */
    CONTRADICTS,
    /** It would be needed and is not there; the place is the nearest that exists. */
    MISSING
}
