package org.practicemodel.core.family;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OutsideIdentifier;

/**
 * The id of a household, which is nothing but the people who share it.
 *
 * <p>For instance {@code HouseholdId.of("household-1")}. Opaque: it says nothing about anybody, and never holds a
 * name. Immutable and thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link Identifier}
 */
public record HouseholdId(String value) implements OutsideIdentifier {

    /** Checks the syntax that {@link Identifier} states. */
    public HouseholdId {
        Identifier.check(HouseholdId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id
     * @throws NotWellFormedException if the text is not an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static HouseholdId of(String value) {
        return new HouseholdId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
