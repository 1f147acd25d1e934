package org.practicemodel.core.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An id of any entry of the record, for references that may point at anything.
 *
 * <p>For instance {@code EntryId.of("plan-2")}. Opaque: it says nothing about anybody, and never holds a name.
 * Immutable and thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link Identifier}
 */
public record EntryId(String value) implements Identifier {

    /** Checks the syntax that {@link Identifier} states. */
    public EntryId {
        Identifier.check(EntryId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id
     * @throws NotWellFormedException if the text is not an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EntryId of(String value) {
        return new EntryId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
