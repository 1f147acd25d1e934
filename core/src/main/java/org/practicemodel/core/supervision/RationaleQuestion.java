package org.practicemodel.core.supervision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * An open question about why the work is done as it is.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code RationaleQuestion.of("why-this")}. Immutable and thread-safe. Source: current guide ¶32 ("a thorough
 * exploration and checks of the rationale"); rule E7-R3.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record RationaleQuestion(String value) implements OpenCode {

    /** Why this? */
    public static final RationaleQuestion WHY_THIS = new RationaleQuestion("why-this");

    /** Why now? */
    public static final RationaleQuestion WHY_NOW = new RationaleQuestion("why-now");

    /** What else might explain this? */
    public static final RationaleQuestion WHAT_ELSE_MIGHT_EXPLAIN = new RationaleQuestion("what-else-might-explain");

    /** What else was considered? */
    public static final RationaleQuestion WHAT_ELSE_WAS_CONSIDERED = new RationaleQuestion("what-else-was-considered");

    /** Checks the syntax that {@link OpenCode} states. */
    public RationaleQuestion {
        OpenCode.check(RationaleQuestion.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RationaleQuestion of(String value) {
        return new RationaleQuestion(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
