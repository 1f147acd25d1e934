package org.practicemodel.principles;

/** An advisory rule that said a record shows otherwise, which it promised never to do: the rule's fault. */
final class AdvisoryRuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
