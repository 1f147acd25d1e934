package org.practicemodel.principles.language;

import org.practicemodel.core.entry.Entry;

/**
 * A text of a record that a professional wrote.
 *
 * <p>For instance what will be done, in an action that a social worker wrote down. Immutable and thread-safe. Our
 * interpretation.
 *
 * @param entry the entry that it stands in
 * @param pointer the JSON Pointer of the field into the canonical JSON of the whole record
 * @param words the text
 */
public record ProfessionalText(Entry entry, String pointer, String words) {

    /** Shows the type and the place, never the text. */
    @Override
    public String toString() {
        return "ProfessionalText " + pointer;
    }
}
