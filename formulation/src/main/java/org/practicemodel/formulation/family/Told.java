package org.practicemodel.formulation.family;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Words that a reader may be given, with who said them as far as the reader may know.
 *
 * <p>For instance the reader's own "Bedtime is hard", said on 3 March 2026. Immutable and thread-safe. Our interpretation.
 *
 * @param words the words
 * @param teller who said them, seen from the reader
 * @param quote whether they are the teller's own words
 * @param on the day they were said
 */
public record Told(String words, Teller teller, boolean quote, Optional<LocalDate> on) {

    /** Shows the type only, never what was said. */
    @Override
    public String toString() {
        return "Told";
    }
}
