package org.practicemodel.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * The id of a figure that a document gives.
 *
 * <p>For instance {@code FigureId.of("rest-saving-per-month")}. Immutable and thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link OpenCode}
 */
public record FigureId(String value) implements OpenCode {

    /** Checks the syntax that {@link OpenCode} states. */
    public FigureId {
        OpenCode.check(FigureId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id of the figure
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FigureId of(String value) {
        return new FigureId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
