package org.practicemodel.formulation.family;

import java.time.LocalDate;
import java.util.Optional;
import org.practicemodel.core.voice.StatementForm;

/**
 * Words that a reader may be given, with whose they are as far as the reader may know.
 *
 * <p>For instance the reader's own "Bedtime is hard", said on 3 March 2026. Immutable and thread-safe. Our interpretation.
 *
 * @param words the words
 * @param teller whose they are, seen from the reader
 * @param form in what form it was given, such as the teller's own words; empty means not known
 * @param on the day they were said
 */
public record Told(String words, Teller teller, Optional<StatementForm> form, Optional<LocalDate> on) {

    /** Shows the type only, never what was said. */
    @Override
    public String toString() {
        return "Told";
    }
}
