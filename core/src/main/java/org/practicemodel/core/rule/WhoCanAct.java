package org.practicemodel.core.rule;

/**
 * Who can add what a rule needs.
 *
 * <p>For instance who decided on a referral is known to the {@link #MANAGER}. Our interpretation.
 */
public enum WhoCanAct {
    /** The worker who reads the report. */
    WORKER,
    /** Their manager or supervisor. */
    MANAGER,
    /** A partner agency. */
    PARTNER,
    /** Whoever runs the system that holds the record. */
    SYSTEM_OWNER
}
