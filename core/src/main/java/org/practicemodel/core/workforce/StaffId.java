package org.practicemodel.core.workforce;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OutsideIdentifier;

/**
 * The id of a worker in the records of workers and teams, which hold no entry for them. It need not be the one that a family’s
 * record has for the same worker.
 *
 * <p>For instance {@code StaffId.of("staff-12")}. Opaque: it says nothing about anybody, and never holds a name.
 * Immutable and thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link Identifier}
 */
public record StaffId(String value) implements OutsideIdentifier {

    /** Checks the syntax that {@link Identifier} states. */
    public StaffId {
        Identifier.check(StaffId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id
     * @throws NotWellFormedException if the text is not an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static StaffId of(String value) {
        return new StaffId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
