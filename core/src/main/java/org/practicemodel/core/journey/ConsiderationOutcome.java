package org.practicemodel.core.journey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Whether family and friends were thought of first.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code ConsiderationOutcome.of("considered")}. Immutable and thread-safe. Source: rule P03-R6; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record ConsiderationOutcome(String value) implements OpenCode {

    /** They were thought of first, with the family. */
    public static final ConsiderationOutcome CONSIDERED = new ConsiderationOutcome("considered");

    /** It was marked that they were not. */
    public static final ConsiderationOutcome NOT_CONSIDERED = new ConsiderationOutcome("not-considered");

    /** Checks the syntax that {@link OpenCode} states. */
    public ConsiderationOutcome {
        OpenCode.check(ConsiderationOutcome.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ConsiderationOutcome of(String value) {
        return new ConsiderationOutcome(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
