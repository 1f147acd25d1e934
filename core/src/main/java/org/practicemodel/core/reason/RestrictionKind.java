package org.practicemodel.core.reason;

/**
 * What of a person or an entry may not be shown.
 *
 * <p>For instance {@link #WHEREABOUTS} for an address that one parent may not learn. Our interpretation.
 */
public enum RestrictionKind {
    /** Who it is. */
    IDENTITY,
    /** Where they live, stay, work or go to school. */
    WHEREABOUTS,
    /** How they can be reached. */
    CONTACT,
    /** Everything. */
    ALL
}
