package org.practicemodel.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * The id of an element of the model: the current guide's own words in kebab-case, another body's as
 * {@code namespace:name}.
 *
 * <p>It stays the same where an earlier edition words the element differently. For instance
 * {@code ElementId.of("family-led-practice")}; those of Leeds are in {@link LeedsElements}. Immutable and thread-safe.
 * Our interpretation.
 *
 * @param value the id as text, see {@link OpenCode}
 */
public record ElementId(String value) implements OpenCode {

    /** Checks the syntax that {@link OpenCode} states. */
    public ElementId {
        OpenCode.check(ElementId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id of the element
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ElementId of(String value) {
        return new ElementId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
