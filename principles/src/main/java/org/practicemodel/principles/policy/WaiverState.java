package org.practicemodel.principles.policy;

/**
 * Why a waiver did not apply to anything in a run over some reports.
 *
 * <p>For instance {@link #EXPIRED} for one whose last day was yesterday. Where several are true, the first one is said. Our
 * interpretation.
 */
public enum WaiverState {
    /** No rule has or had its code. */
    RULE_NOT_KNOWN,
    /** Its rule may never be waived. */
    NEVER_WAIVED,
    /** Its last day is past. */
    EXPIRED,
    /** Its first day is to come. */
    NOT_YET_IN_FORCE,
    /** The record that it names was not looked at. */
    RECORD_NOT_LOOKED_AT,
    /** Its rule was not asked, or broke: whether it is still needed is not known. */
    RULE_NOT_ASKED,
    /** It is in force, and nothing that was looked at is what it is about. */
    UNMATCHED
}
