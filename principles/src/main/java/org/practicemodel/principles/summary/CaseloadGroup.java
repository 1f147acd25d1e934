package org.practicemodel.principles.summary;

import java.util.List;
import java.util.Optional;

/**
 * The records that have one value of a label in common, at least ten of them.
 *
 * <p>For instance those of the area "North". Immutable and thread-safe. Our interpretation.
 *
 * @param label the value of the label; empty for the records that have none, and where nothing was asked to be counted apart
 * @param records how many records there are at least, in whole tens
 * @param principles a row for each principle of the edition, in its order
 * @param rules a row for each rule, in the order of the codes
 */
public record CaseloadGroup(
        Optional<String> label, int records, List<PrincipleNumbers> principles, List<RuleNumbers> rules) {

    /** Copies the lists in order. */
    public CaseloadGroup {
        principles = List.copyOf(principles);
        rules = List.copyOf(rules);
    }

    /** Shows the type; the label is the host's. */
    @Override
    public String toString() {
        return "CaseloadGroup of at least " + records;
    }
}
