package org.practicemodel.core.rule;

/**
 * What a recorded reason does to a rule.
 *
 * <p>For instance a statutory limit stays passed, and the reason is {@link #SHOWN} beside it. Source: rule conventions on
 * reasons; our interpretation.
 */
public enum ReasonEffect {
    /** It answers the rule, which is then met with reason and counted as such. */
    ANSWERS,
    /** It is shown beside the finding; the verdict stays. */
    SHOWN,
    /** Nothing. */
    NONE
}
