package org.practicemodel.core.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.NotWellFormedException;

/**
 * The id of a worker; a local id, never a registration number.
 *
 * <p>For instance {@code WorkerId.of("worker-7")}. Opaque: it says nothing about anybody, and never holds a name.
 * Immutable and thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link Identifier}
 */
public record WorkerId(String value) implements Identifier {

    /** Checks the syntax that {@link Identifier} states. */
    public WorkerId {
        Identifier.check(WorkerId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id
     * @throws NotWellFormedException if the text is not an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WorkerId of(String value) {
        return new WorkerId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
