package org.practicemodel.core.rule;

/**
 * Whom a finding is about: somebody's practice or the conditions for it, never a child, a parent or a named worker.
 *
 * <p>For instance a change of worker because teams were reorganised is about the {@link #SERVICE}. Source: rule catalogue;
 * our interpretation.
 */
public enum About {
    /** The practice of the team around the family. */
    PRACTICE,
    /** Supervision. */
    SUPERVISION,
    /** The service: its capacity and organisation. */
    SERVICE,
    /** A partner agency. */
    PARTNER,
    /** The system that holds the record. */
    SYSTEM
}
