package org.practicemodel.principles.report;

/**
 * How many findings have each verdict.
 *
 * <p>Findings that are begun and those that are met with reason are counted apart, beside these. For instance 2 seen and 1
 * that cannot be seen yet. Immutable and thread-safe. Source: rule conventions on roll-ups; our interpretation.
 *
 * @param met how many the record shows without needing a reason
 * @param notMet how many the record shows otherwise, those that are merely begun not among them
 * @param notEnoughEvidence how many the record does not let anybody say
 * @param notApplicable how many do not apply here
 */
public record VerdictCounts(int met, int notMet, int notEnoughEvidence, int notApplicable) {}
