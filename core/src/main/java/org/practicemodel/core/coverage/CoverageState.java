package org.practicemodel.core.coverage;

/**
 * What a source can say about one type of fact.
 *
 * <p>Only {@link #RELIED_ON} lets a passed due date count. For instance an adapter that finds a table of allocations
 * declares {@link #HELD}. Source: rule conventions on coverage; our interpretation.
 */
public enum CoverageState {
    /** The source has no place for it. */
    NOT_HELD,
    /** The source has a place for it; whether it is used, nobody has said. */
    HELD,
    /** The authority states that it is routinely recorded there, since a day. */
    RELIED_ON
}
