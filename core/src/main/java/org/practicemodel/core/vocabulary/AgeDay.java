package org.practicemodel.core.vocabulary;

/**
 * The day on which an age counts.
 *
 * <p>For instance {@link #REMOVAL}: how old the baby was on that day, however long ago it is. The documents name no day.
 * Our interpretation.
 */
public enum AgeDay {
    /** The day on which the service was asked. */
    REFERRAL,
    /** The day on which the child was removed. */
    REMOVAL
}
