package org.practicemodel.core.participation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.NotWellFormedException;

/**
 * The id of a decision.
 *
 * <p>For instance {@code DecisionId.of("decision-2")}. Opaque: it says nothing about anybody, and never holds a name.
 * Immutable and thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link Identifier}
 */
public record DecisionId(String value) implements Identifier {

    /** Checks the syntax that {@link Identifier} states. */
    public DecisionId {
        Identifier.check(DecisionId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id
     * @throws NotWellFormedException if the text is not an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DecisionId of(String value) {
        return new DecisionId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
