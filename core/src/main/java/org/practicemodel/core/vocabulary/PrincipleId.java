package org.practicemodel.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * The id of a practice principle: the current guide's own words in kebab-case, another body's as
 * {@code namespace:name}.
 *
 * <p>For instance {@code PrincipleId.of("transparent")}; those of Leeds are in {@link LeedsPrinciples}. Immutable and
 * thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link OpenCode}
 */
public record PrincipleId(String value) implements OpenCode {

    /** Checks the syntax that {@link OpenCode} states. */
    public PrincipleId {
        OpenCode.check(PrincipleId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id of the principle
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PrincipleId of(String value) {
        return new PrincipleId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
