package org.practicemodel.core.vocabulary;

/**
 * The weight of a rule in the roll-up of its principle and element.
 *
 * <p>For instance {@code P05-R1}, exactly one lead now, is {@link #KEY}. Our interpretation.
 */
public enum Standing {
    /** It decides the roll-up. */
    KEY,
    /** It speaks where no key rule does. */
    SUPPORTING
}
