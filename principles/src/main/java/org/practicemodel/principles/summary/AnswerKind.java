package org.practicemodel.principles.summary;

import org.practicemodel.core.rule.Verdict;

/**
 * How an answer of a rule is counted: by its verdict, with what is begun and what is met with reason apart.
 *
 * <p>Each answer is of exactly one kind. For instance a rule that is met because of a recorded reason is {@link
 * #MET_WITH_REASON} and not {@link #MET}. Source: rule conventions on roll-ups; our interpretation.
 */
public enum AnswerKind {
    /** The record does not let anybody say. */
    NOT_ENOUGH_EVIDENCE,
    /** The record shows it. */
    MET,
    /** The record shows it because a recorded reason answers the rule. */
    MET_WITH_REASON,
    /** The record shows otherwise only because somebody recorded the first half of the matter. */
    BEGUN,
    /** The record shows otherwise. */
    NOT_MET,
    /** The rule does not apply here, or only repeats another. */
    NOT_APPLICABLE;

    /** Obtains the kind of an answer; at most one of the flags is set, the first with MET and the second with NOT_MET. */
    static AnswerKind of(Verdict verdict, boolean withReason, boolean begun) {
        return switch (verdict) {
            case MET -> withReason ? MET_WITH_REASON : MET;
            case NOT_MET -> begun ? BEGUN : NOT_MET;
            case NOT_ENOUGH_EVIDENCE -> NOT_ENOUGH_EVIDENCE;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }
}
