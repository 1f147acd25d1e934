package org.practicemodel.core.formulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.NotWellFormedException;

/**
 * The id of what is understood about one person's behaviour.
 *
 * <p>For instance {@code PersonUnderstandingId.of("understanding-1")}. Opaque: it says nothing about anybody, and
 * never holds a name. Immutable and thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link Identifier}
 */
public record PersonUnderstandingId(String value) implements Identifier {

    /** Checks the syntax that {@link Identifier} states. */
    public PersonUnderstandingId {
        Identifier.check(PersonUnderstandingId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id
     * @throws NotWellFormedException if the text is not an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonUnderstandingId of(String value) {
        return new PersonUnderstandingId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
