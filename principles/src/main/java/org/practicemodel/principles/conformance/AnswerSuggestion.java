package org.practicemodel.principles.conformance;

import jakarta.validation.constraints.NotNull;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.principles.language.Suggestion;

/**
 * A place where other words are suggested: the term and where it stands, never the text around it.
 *
 * <p>For instance {@code {"term":"siblings","pointer":"/actions/0/statement/words","start":12,"end":20}}. Immutable and
 * thread-safe. Our interpretation.
 *
 * @param term the code of the term
 * @param pointer the JSON Pointer of the field into the canonical JSON of the record
 * @param start where it begins, in UTF-16 units of the field
 * @param end where it ends, in UTF-16 units of the field; the unit there is no longer part of it
 */
public record AnswerSuggestion(
        @NotNull String term,
        @NotNull String pointer,
        @NotNull Integer start,
        @NotNull Integer end) {

    /** Makes the parts well formed: nulls refused. */
    public AnswerSuggestion {
        WellFormed.of(AnswerSuggestion.class)
                .required("term", term)
                .required("pointer", pointer)
                .required("start", start)
                .required("end", end)
                .done();
    }

    static AnswerSuggestion of(Suggestion suggestion) {
        return new AnswerSuggestion(
                suggestion.term().code(), suggestion.pointer(), suggestion.start(), suggestion.end());
    }

    /** Shows the term and the place. */
    @Override
    public String toString() {
        return term + " " + pointer + " " + start + ".." + end;
    }
}
