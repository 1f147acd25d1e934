package org.practicemodel.core.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OutsideIdentifier;

/**
 * The id of a practice record.
 *
 * <p>For instance {@code RecordId.of("record-17")}. Opaque: it says nothing about anybody, and never holds a name.
 * Immutable and thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link Identifier}
 */
public record RecordId(String value) implements OutsideIdentifier {

    /** Checks the syntax that {@link Identifier} states. */
    public RecordId {
        Identifier.check(RecordId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id
     * @throws NotWellFormedException if the text is not an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RecordId of(String value) {
        return new RecordId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
