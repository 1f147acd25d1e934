package org.practicemodel.principles.report;

/**
 * Whether what the record shows otherwise was already so when a baseline was adopted.
 *
 * <p>For instance a plan that was not shared, of which the baseline knows: {@link #ADOPTED}. It changes no verdict. Our
 * interpretation.
 */
public enum SinceBaseline {
    /** All of it was already so, as far as the baseline counts. */
    ADOPTED,
    /** At least a part of it came later. */
    NEW
}
