package org.practicemodel.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * By what an outcome was measured.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code Instrument.of("scaling-question")}. Immutable and thread-safe. Source: board report 2020 §3.17; our
 * interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record Instrument(String value) implements OpenCode {

    /** A scaling question. */
    public static final Instrument SCALING_QUESTION = new Instrument("scaling-question");

    /** A questionnaire. */
    public static final Instrument QUESTIONNAIRE = new Instrument("questionnaire");

    /** What was seen. */
    public static final Instrument OBSERVATION = new Instrument("observation");

    /** A record that is kept anyway, such as attendance. */
    public static final Instrument RECORD = new Instrument("record");

    /** Checks the syntax that {@link OpenCode} states. */
    public Instrument {
        OpenCode.check(Instrument.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Instrument of(String value) {
        return new Instrument(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
