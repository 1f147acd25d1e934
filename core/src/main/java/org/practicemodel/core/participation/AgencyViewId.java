package org.practicemodel.core.participation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.NotWellFormedException;

/**
 * The id of the view of an agency.
 *
 * <p>For instance {@code AgencyViewId.of("view-1")}. Opaque: it says nothing about anybody, and never holds a name.
 * Immutable and thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link Identifier}
 */
public record AgencyViewId(String value) implements Identifier {

    /** Checks the syntax that {@link Identifier} states. */
    public AgencyViewId {
        Identifier.check(AgencyViewId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id
     * @throws NotWellFormedException if the text is not an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AgencyViewId of(String value) {
        return new AgencyViewId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
