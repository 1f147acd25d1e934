package org.practicemodel.core.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.NotWellFormedException;

/**
 * The id of a meeting.
 *
 * <p>For instance {@code MeetingId.of("meeting-2")}. Opaque: it says nothing about anybody, and never holds a name.
 * Immutable and thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link Identifier}
 */
public record MeetingId(String value) implements Identifier {

    /** Checks the syntax that {@link Identifier} states. */
    public MeetingId {
        Identifier.check(MeetingId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id
     * @throws NotWellFormedException if the text is not an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MeetingId of(String value) {
        return new MeetingId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
