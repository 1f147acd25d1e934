package org.practicemodel.core.vocabulary;

/**
 * A sort of part that the model has: an authority may leave one out, call it by another name or put it in another place, and
 * editions differ in them.
 *
 * <p>For instance {@link #ELEMENT} for "Family-led practice". Our interpretation.
 */
public enum ModelPart {
    /** An element of the model. */
    ELEMENT,
    /** A practice principle. */
    PRINCIPLE,
    /** One of the Ps of the formulation. */
    FACTOR,
    /** A step of the formulation. */
    STEP,
    /** A rule. */
    RULE
}
