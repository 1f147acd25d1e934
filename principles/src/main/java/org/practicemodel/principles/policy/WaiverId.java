package org.practicemodel.principles.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.NotWellFormedException;

/**
 * The id of a waiver.
 *
 * <p>For instance {@code WaiverId.of("waiver-1")}. Opaque: it says nothing about anybody, and never holds a name. Immutable and
 * thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link Identifier}
 */
public record WaiverId(String value) implements Identifier {

    /** Checks the syntax that {@link Identifier} states. */
    public WaiverId {
        Identifier.check(WaiverId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id
     * @throws NotWellFormedException if the text is not an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WaiverId of(String value) {
        return new WaiverId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
