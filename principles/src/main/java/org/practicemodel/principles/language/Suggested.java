package org.practicemodel.principles.language;

import java.util.List;
import org.practicemodel.core.rule.Outcome;

/**
 * What a rule answers for one record, with its suggestions.
 *
 * <p>For instance the outcome of {@code E3-R3} and two terms. Immutable and thread-safe. Our interpretation.
 *
 * @param outcome what the rule answers, which is the same with and without suggestions
 * @param suggestions the suggestions in the order of the record
 */
public record Suggested(Outcome outcome, List<Suggestion> suggestions) {

    /** Copies the list in order. */
    public Suggested {
        suggestions = List.copyOf(suggestions);
    }

    /** Shows the type and how many suggestions there are. */
    @Override
    public String toString() {
        return "Suggested, " + suggestions.size();
    }
}
