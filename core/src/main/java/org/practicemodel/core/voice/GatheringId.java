package org.practicemodel.core.voice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.NotWellFormedException;

/**
 * The id of an occasion at which people made sense of things together.
 *
 * <p>For instance {@code GatheringId.of("gathering-1")}. Opaque: it says nothing about anybody, and never holds a
 * name. Immutable and thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link Identifier}
 */
public record GatheringId(String value) implements Identifier {

    /** Checks the syntax that {@link Identifier} states. */
    public GatheringId {
        Identifier.check(GatheringId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id
     * @throws NotWellFormedException if the text is not an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GatheringId of(String value) {
        return new GatheringId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
