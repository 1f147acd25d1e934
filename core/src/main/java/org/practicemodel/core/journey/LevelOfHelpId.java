package org.practicemodel.core.journey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.NotWellFormedException;

/**
 * The id of an interval at one level of help.
 *
 * <p>For instance {@code LevelOfHelpId.of("level-2")}. Opaque: it says nothing about anybody, and never holds a
 * name. Immutable and thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link Identifier}
 */
public record LevelOfHelpId(String value) implements Identifier {

    /** Checks the syntax that {@link Identifier} states. */
    public LevelOfHelpId {
        Identifier.check(LevelOfHelpId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id
     * @throws NotWellFormedException if the text is not an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LevelOfHelpId of(String value) {
        return new LevelOfHelpId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
