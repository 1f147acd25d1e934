package org.practicemodel.core.rule;

/**
 * How much it takes to add what a rule needs, the least first.
 *
 * <p>For instance the date of an offer is a {@link #FACT}. It never means asking anybody to tell a painful event again. Our
 * interpretation.
 */
public enum Effort {
    /** A date, a code or a yes: somebody knows it and can add it. */
    FACT,
    /** A sentence or two. */
    SENTENCE,
    /** A conversation with the family or a colleague. */
    CONVERSATION,
    /** A change to the system that holds the record. */
    SYSTEM
}
