package org.practicemodel.principles.edition;

/**
 * The kinds of part that an edition of the model has.
 *
 * <p>For instance {@link #ELEMENT} for "Family-led practice". Our interpretation.
 */
public enum PartKind {
    /** An element of the model. */
    ELEMENT,
    /** A practice principle. */
    PRINCIPLE,
    /** One of the Ps of the formulation. */
    FACTOR,
    /** A step of the formulation. */
    STEP
}
