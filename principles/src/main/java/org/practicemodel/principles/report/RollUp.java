package org.practicemodel.principles.report;

import java.util.List;
import java.util.function.Predicate;
import org.practicemodel.core.rule.Verdict;

/**
 * What the findings of one principle or element come to. It is no score and compares nobody.
 *
 * <p>The key rules decide: any that the record shows otherwise, and that is not merely begun, makes it {@link
 * Verdict#NOT_MET}; it is {@link Verdict#MET} where every key rule that applies is. Where no key rule applies, one
 * supporting rule that is met is enough. All else is {@link Verdict#NOT_ENOUGH_EVIDENCE}: where there is nothing to look at,
 * where a key rule is merely begun, and where a rule broke. It is {@link Verdict#NOT_APPLICABLE} only where every rule is.
 *
 * <p>Advisory rules count as supporting, whatever their standing. A supporting rule that is begun is counted and decides
 * nothing, so that recording the first half of a matter never costs what the key rules show. A finding that only repeats
 * another rule's is not counted. For instance 2 seen, 1 begun: not enough evidence. Immutable and thread-safe. Source: rule
 * conventions on roll-ups; our interpretation.
 *
 * @param id the principle or element
 * @param verdict what the findings come to
 * @param counts how many findings have each verdict, those begun and those met with reason apart
 * @param begun how many are begun and not yet closed
 * @param metWithReason how many are met with reason
 * @param waived how many of those that the record shows otherwise are waived; they are counted among them all the same
 * @param <I> the type of the id
 */
public record RollUp<I>(I id, Verdict verdict, VerdictCounts counts, int begun, int metWithReason, int waived) {

    /** Obtains the roll-up of the findings and failures that serve a principle or element. */
    static <I> RollUp<I> of(I id, List<Finding> findings, boolean anyBroke) {
        List<Finding> counted =
                findings.stream().filter(finding -> finding.sameAs().isEmpty()).toList();
        return new RollUp<>(
                id,
                verdict(findings, anyBroke),
                new VerdictCounts(
                        count(counted, finding -> finding.verdict() == Verdict.MET && !finding.withReason()),
                        count(counted, Finding::isOtherwise),
                        count(counted, finding -> finding.verdict() == Verdict.NOT_ENOUGH_EVIDENCE),
                        count(counted, finding -> finding.verdict() == Verdict.NOT_APPLICABLE)),
                count(counted, Finding::begun),
                count(counted, Finding::withReason),
                0);
    }

    /** Returns a copy of this that says how many are waived. */
    RollUp<I> withWaived(int number) {
        return new RollUp<>(id, verdict, counts, begun, metWithReason, number);
    }

    private static Verdict verdict(List<Finding> findings, boolean anyBroke) {
        List<Finding> applicable = findings.stream()
                .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
        List<Finding> key = applicable.stream().filter(Finding::isKey).toList();
        if (key.stream().anyMatch(Finding::isOtherwise)) {
            return Verdict.NOT_MET;
        }
        if (anyBroke || findings.isEmpty()) {
            return Verdict.NOT_ENOUGH_EVIDENCE;
        }
        if (applicable.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        Predicate<Finding> seen = finding -> finding.verdict() == Verdict.MET;
        boolean isSeen = key.isEmpty()
                ? applicable.stream().anyMatch(seen)
                : key.stream().allMatch(seen);
        return isSeen ? Verdict.MET : Verdict.NOT_ENOUGH_EVIDENCE;
    }

    private static int count(List<Finding> findings, Predicate<Finding> which) {
        return (int) findings.stream().filter(which).count();
    }

    /** Shows the id and the verdict. */
    @Override
    public String toString() {
        return id + " " + verdict;
    }
}
