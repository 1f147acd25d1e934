package org.practicemodel.core.vocabulary;

/**
 * A sort of part that an authority may leave out of the model, call by another name or put in another place.
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
