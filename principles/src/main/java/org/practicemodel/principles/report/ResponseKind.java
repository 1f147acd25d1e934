package org.practicemodel.principles.report;

/**
 * What a practitioner answers to a finding.
 *
 * <p>For instance {@link #DISPUTE} where the plan was shared and the record is wrong. No answer changes a verdict. Our
 * interpretation.
 */
public enum ResponseKind {
    /** It is as the finding says. */
    AGREE,
    /** It is as the finding says, and there is something to know about it. */
    EXPLAIN,
    /** It is not as the finding says. */
    DISPUTE
}
