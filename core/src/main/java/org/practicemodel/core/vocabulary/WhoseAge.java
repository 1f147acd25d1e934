package org.practicemodel.core.vocabulary;

/**
 * Whose age a service asks about.
 *
 * <p>For instance {@link #PARENT} in "young people under 25yrs". Source: board report 2020 §2.11(3), one-minute guide
 * (undated) ¶16.
 */
public enum WhoseAge {
    /** The mother or father. */
    PARENT,
    /** The baby who was removed. */
    BABY
}
