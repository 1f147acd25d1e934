package org.practicemodel.principles.summary;

import org.practicemodel.core.vocabulary.ModelPrinciple;

/**
 * What the rules of one principle answered about the records of a group: the sums of the numbers that are shown for these
 * rules, and so nothing that those do not say.
 *
 * <p>It counts answers, not records: a record has one from each rule. For instance 30 and 20 of two rules are at least 50. It
 * is not how many records come to which verdict for the principle: beside the numbers of the rules that would let small
 * numbers be worked out. Immutable and thread-safe. Our interpretation.
 *
 * @param principle the principle
 * @param numbers how many answers are at least of each kind
 */
public record PrincipleNumbers(ModelPrinciple principle, VerdictNumbers numbers) {

    /** Shows the type and the id. */
    @Override
    public String toString() {
        return "PrincipleNumbers " + principle.id();
    }
}
