package org.practicemodel.core.voice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * In what form something was said or shown.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For
 * instance {@code StatementForm.of("quote")}. Immutable and thread-safe. Source: rule E4-R2 ("in their way"); our
 * interpretation
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record StatementForm(String value) implements OpenCode {

    /** Their own words. */
    public static final StatementForm QUOTE = new StatementForm("quote");

    /** A drawing or another picture that they made. */
    public static final StatementForm DRAWING = new StatementForm("drawing");

    /** What somebody saw, labelled as such. */
    public static final StatementForm OBSERVATION = new StatementForm("observation");

    /** Somebody's summary of what was said. */
    public static final StatementForm SUMMARY = new StatementForm("summary");

    /** Checks the syntax that {@link OpenCode} states. */
    public StatementForm {
        OpenCode.check(StatementForm.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static StatementForm of(String value) {
        return new StatementForm(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
