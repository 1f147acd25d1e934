package org.practicemodel.core.reflection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.NotWellFormedException;

/**
 * The id of a reflection on support and challenge.
 *
 * <p>For instance {@code StanceReflectionId.of("reflection-1")}. Opaque: it says nothing about anybody, and never
 * holds a name. Immutable and thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link Identifier}
 */
public record StanceReflectionId(String value) implements Identifier {

    /** Checks the syntax that {@link Identifier} states. */
    public StanceReflectionId {
        Identifier.check(StanceReflectionId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id
     * @throws NotWellFormedException if the text is not an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static StanceReflectionId of(String value) {
        return new StanceReflectionId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
