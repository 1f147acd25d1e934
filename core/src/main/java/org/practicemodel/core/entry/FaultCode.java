package org.practicemodel.core.entry;

/**
 * The kinds of fault that keep an object from being well formed.
 *
 * <p>For instance {@link #ORDER} for an interval that ends before it starts. Our interpretation.
 */
public enum FaultCode {
    /** A required part is absent. */
    REQUIRED,
    /** A text or number has not the form that was asked for. */
    SYNTAX,
    /** Two parts stand in the wrong order, such as an end before its start. */
    ORDER,
    /** Parts that exclude or need each other do not fit. */
    TOGETHER
}
