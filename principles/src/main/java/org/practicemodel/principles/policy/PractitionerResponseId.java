package org.practicemodel.principles.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.NotWellFormedException;

/**
 * The id of a response of a practitioner.
 *
 * <p>For instance {@code PractitionerResponseId.of("response-1")}. Opaque: it says nothing about anybody, and never holds a name. Immutable and
 * thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link Identifier}
 */
public record PractitionerResponseId(String value) implements Identifier {

    /** Checks the syntax that {@link Identifier} states. */
    public PractitionerResponseId {
        Identifier.check(PractitionerResponseId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id
     * @throws NotWellFormedException if the text is not an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PractitionerResponseId of(String value) {
        return new PractitionerResponseId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
