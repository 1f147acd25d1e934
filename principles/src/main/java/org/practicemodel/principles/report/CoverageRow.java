package org.practicemodel.principles.report;

import java.util.List;
import java.util.function.Predicate;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.PrincipleId;

/**
 * How much of one principle the record lets anybody see. Findings that only repeat another rule's are not counted.
 *
 * <p>For instance 3 seen, 1 that is not recorded and 2 for which the source has no place. Immutable and thread-safe. Our
 * interpretation.
 *
 * @param principle the principle
 * @param seen how many the record shows, those with reason among them
 * @param begun how many are begun and not yet closed
 * @param otherwise how many the record shows otherwise, those that are merely begun not among them
 * @param notRecorded how many are not recorded
 * @param notHeld for how many the source has no place
 * @param tooEarly for how many the time has not passed
 * @param conflicting for how many recorded facts contradict each other
 * @param notApplicable how many do not apply here
 */
public record CoverageRow(
        PrincipleId principle,
        int seen,
        int begun,
        int otherwise,
        int notRecorded,
        int notHeld,
        int tooEarly,
        int conflicting,
        int notApplicable) {

    /** Obtains the row of the findings that serve a principle. */
    static CoverageRow of(PrincipleId principle, List<Finding> findings) {
        List<Finding> counted =
                findings.stream().filter(finding -> finding.sameAs().isEmpty()).toList();
        return new CoverageRow(
                principle,
                count(counted, finding -> finding.verdict() == Verdict.MET),
                count(counted, Finding::begun),
                count(counted, finding -> finding.verdict() == Verdict.NOT_MET && !finding.begun()),
                count(counted, because(NotEnoughReason.NOT_RECORDED)),
                count(counted, because(NotEnoughReason.SOURCE_DOES_NOT_HOLD)),
                count(counted, because(NotEnoughReason.TOO_EARLY)),
                count(counted, because(NotEnoughReason.CONFLICTING)),
                count(counted, finding -> finding.verdict() == Verdict.NOT_APPLICABLE));
    }

    private static Predicate<Finding> because(NotEnoughReason reason) {
        return finding -> finding.reason().filter(reason::equals).isPresent();
    }

    private static int count(List<Finding> findings, Predicate<Finding> which) {
        return (int) findings.stream().filter(which).count();
    }
}
