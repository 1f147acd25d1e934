package org.practicemodel.core.participation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Who decided.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code DecisionMode.of("joint")}. Immutable and thread-safe. Source: board report 2020 §2.11 ("working with"); rule
 * P01-R3.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record DecisionMode(String value) implements OpenCode {

    /** The family and those who work with them decided together. */
    public static final DecisionMode JOINT = new DecisionMode("joint");

    /** The family decided. */
    public static final DecisionMode FAMILY = new DecisionMode("family");

    /** Only those who work with the family decided. */
    public static final DecisionMode PROFESSIONAL_ONLY = new DecisionMode("professional-only");

    /** A court decided. */
    public static final DecisionMode COURT = new DecisionMode("court");

    /** Checks the syntax that {@link OpenCode} states. */
    public DecisionMode {
        OpenCode.check(DecisionMode.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DecisionMode of(String value) {
        return new DecisionMode(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
