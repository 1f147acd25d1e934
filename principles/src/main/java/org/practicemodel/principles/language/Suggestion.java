package org.practicemodel.principles.language;

import org.practicemodel.core.vocabulary.LanguageTerm;

/**
 * Something that a professional wrote and might write in another way: the term and its place, and never the text around it.
 *
 * <p>For instance {@code siblings} at {@code /actions/0/statement/words}, from 12 to 20. It bans nothing and counts for
 * nothing. Immutable and thread-safe. Source: rule E3-R3; TACT, <i>Language That Cares</i>.
 *
 * @param term the term, with what could be written instead and whose list says so
 * @param pointer the JSON Pointer of the field into the canonical JSON of the record
 * @param start where it begins, in UTF-16 units of the field
 * @param end where it ends, in UTF-16 units of the field; the unit there is no longer part of it
 */
public record Suggestion(LanguageTerm term, String pointer, int start, int end) {

    /** Shows the code of the term and the place. */
    @Override
    public String toString() {
        return "Suggestion " + term.code() + " " + pointer + " " + start + ".." + end;
    }
}
