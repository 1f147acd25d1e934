package org.practicemodel.core.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.NotWellFormedException;

/**
 * The id of an agency's involvement.
 *
 * <p>For instance {@code InvolvementId.of("involvement-5")}. Opaque: it says nothing about anybody, and never holds
 * a name. Immutable and thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link Identifier}
 */
public record InvolvementId(String value) implements Identifier {

    /** Checks the syntax that {@link Identifier} states. */
    public InvolvementId {
        Identifier.check(InvolvementId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id
     * @throws NotWellFormedException if the text is not an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InvolvementId of(String value) {
        return new InvolvementId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
