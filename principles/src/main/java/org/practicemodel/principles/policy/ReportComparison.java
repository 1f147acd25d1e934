package org.practicemodel.principles.policy;

import java.util.List;
import java.util.Map;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.report.SinceBaseline;

/**
 * What a baseline says of one report: which of the rules that the record shows otherwise are new, and which it knew of.
 *
 * <p>For instance {@code record-17}: {@code P07-R2} is new, {@code P05-R1} was adopted. Immutable and thread-safe. Our
 * interpretation.
 *
 * @param record the id of the record
 * @param isNew the codes of the rules of which at least a part is new, sorted
 * @param adopted the codes of the rules of which the baseline knew, sorted
 */
public record ReportComparison(Identifier record, List<RuleCode> isNew, List<RuleCode> adopted) {

    /** Copies the lists in order. */
    public ReportComparison {
        isNew = List.copyOf(isNew);
        adopted = List.copyOf(adopted);
    }

    static ReportComparison of(Identifier record, Map<RuleCode, SinceBaseline> known) {
        return new ReportComparison(record, codes(known, SinceBaseline.NEW), codes(known, SinceBaseline.ADOPTED));
    }

    private static List<RuleCode> codes(Map<RuleCode, SinceBaseline> known, SinceBaseline which) {
        return known.entrySet().stream()
                .filter(rule -> rule.getValue() == which)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
