package org.practicemodel.core.coverage;

/**
 * Whom a source knows.
 *
 * <p>From a source that knows single children only, nothing can be said about siblings, a plan for the family or its
 * network. For instance the children in need census is {@link #CHILD}. Source: rule conventions on coverage; our
 * interpretation.
 */
public enum CoverageSubject {
    /** Whole families. */
    FAMILY,
    /** Single children. */
    CHILD,
    /** Single workers, in the record of a worker. */
    WORKER,
    /** Single teams, in the record of a team. */
    TEAM
}
