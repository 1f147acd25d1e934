package org.practicemodel.core.vocabulary;

/**
 * Who may set another value for a threshold.
 *
 * <p>For instance the days between supervision sessions are for the {@link #LOCAL_AUTHORITY}, the days for an assessment
 * for the statutory {@link #PROFILE}. Our interpretation.
 */
public enum WhoMayChange {
    /** The local authority, within the bounds. */
    LOCAL_AUTHORITY,
    /** Nobody but a statutory profile. */
    PROFILE,
    /** Nobody: the number is part of a dated source. */
    CONSTANT
}
