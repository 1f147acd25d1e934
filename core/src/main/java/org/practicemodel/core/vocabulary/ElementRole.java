package org.practicemodel.core.vocabulary;

/**
 * How an edition places an element.
 *
 * <p>For instance continuous development is the {@link #CONTEXT} of the three elements in the edition of 2020 and an
 * {@link #ELEMENT} of its own in the current one. Source: board report 2020 §2.9, §2.10; current guide ¶7.
 */
public enum ElementRole {
    /** One of the edition's elements. */
    ELEMENT,
    /** What the edition's elements always stand in. */
    CONTEXT
}
