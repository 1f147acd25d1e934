package org.practicemodel.supervision.agenda;

import java.util.List;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;

/**
 * A finding that a worker wants to talk about: nobody else puts it on the agenda.
 *
 * <p>It is asked in the rule’s own words, the prompt in the book’s wording. For instance P05-R1, with the places of its
 * answer in the record of the family. Immutable and thread-safe. Our interpretation.
 *
 * @param rule the rule whose finding it is
 * @param wording the wording of the rule’s book, which holds its prompt
 * @param evidence the places that its answer rests on
 */
public record BroughtFinding(RuleDescriptor rule, Messages wording, List<Evidence> evidence) {

    /** Copies the list in order. */
    public BroughtFinding {
        evidence = List.copyOf(evidence);
    }

    AgendaItem item() {
        return AgendaItem.of(
                        AgendaTopic.FINDING_BROUGHT,
                        Phrase.of("FINDING_BROUGHT.reason").with("rule", rule.code()),
                        evidence)
                .asking(Phrase.of(rule.code() + ".prompt"), wording);
    }

    /** Shows the code of the rule. */
    @Override
    public String toString() {
        return "BroughtFinding " + rule.code();
    }
}
