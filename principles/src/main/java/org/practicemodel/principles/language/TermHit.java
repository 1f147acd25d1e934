package org.practicemodel.principles.language;

import org.practicemodel.core.vocabulary.LanguageTerm;

/**
 * A term where it stands in a text.
 *
 * <p>For instance the term {@code siblings} from 12 to 20. Immutable and thread-safe. Our interpretation.
 *
 * @param term the term
 * @param start where it begins, in UTF-16 units of the text
 * @param end where it ends, in UTF-16 units of the text; the unit there is no longer part of it
 */
public record TermHit(LanguageTerm term, int start, int end) {

    /** Shows the code and the place. */
    @Override
    public String toString() {
        return term.code() + " " + start + ".." + end;
    }
}
