package org.practicemodel.core.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * One of the two sides of working with somebody: the axes of the social discipline window.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code WorkingStance.of("support")}. Immutable and thread-safe. Source: board report 2020 §2.11 ("high support and
 * high challenge").
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record WorkingStance(String value) implements OpenCode {

    /** Support was there. */
    public static final WorkingStance SUPPORT = new WorkingStance("support");

    /** Challenge was there. */
    public static final WorkingStance CHALLENGE = new WorkingStance("challenge");

    /** Checks the syntax that {@link OpenCode} states. */
    public WorkingStance {
        OpenCode.check(WorkingStance.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WorkingStance of(String value) {
        return new WorkingStance(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
