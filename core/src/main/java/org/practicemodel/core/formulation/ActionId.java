package org.practicemodel.core.formulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.NotWellFormedException;

/**
 * The id of an action.
 *
 * <p>For instance {@code ActionId.of("action-1")}. Opaque: it says nothing about anybody, and never holds a name.
 * Immutable and thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link Identifier}
 */
public record ActionId(String value) implements Identifier {

    /** Checks the syntax that {@link Identifier} states. */
    public ActionId {
        Identifier.check(ActionId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id
     * @throws NotWellFormedException if the text is not an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ActionId of(String value) {
        return new ActionId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
