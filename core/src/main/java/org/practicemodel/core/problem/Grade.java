package org.practicemodel.core.problem;

/**
 * How much a problem matters.
 *
 * <p>For instance a date that does not exist is a {@link #PROBLEM}, a field that an adapter leaves behind on purpose is a
 * {@link #NOTE}. Our interpretation.
 */
public enum Grade {
    /** Something could not be read as it stands. From a strict source it means that there is no record. */
    PROBLEM,
    /** Something worth knowing; nothing is lost that the record could hold. */
    NOTE
}
