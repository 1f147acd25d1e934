package org.practicemodel.core.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.NotWellFormedException;

/**
 * The id of an adjustment.
 *
 * <p>For instance {@code AdjustmentId.of("adjustment-1")}. Opaque: it says nothing about anybody, and never holds a
 * name. Immutable and thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link Identifier}
 */
public record AdjustmentId(String value) implements Identifier {

    /** Checks the syntax that {@link Identifier} states. */
    public AdjustmentId {
        Identifier.check(AdjustmentId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id
     * @throws NotWellFormedException if the text is not an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AdjustmentId of(String value) {
        return new AdjustmentId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
