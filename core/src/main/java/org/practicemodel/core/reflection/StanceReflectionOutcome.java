package org.practicemodel.core.reflection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What a worker says about support and challenge in the work with a family.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code StanceReflectionOutcome.of("both")}. Immutable and thread-safe. Source: board report 2020 §2.11; rule P01-R2.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record StanceReflectionOutcome(String value) implements OpenCode {

    /** Both were there. */
    public static final StanceReflectionOutcome BOTH = new StanceReflectionOutcome("both");

    /** It was mostly one of them. */
    public static final StanceReflectionOutcome MOSTLY_ONE_SIDED = new StanceReflectionOutcome("mostly-one-sided");

    /** They are not sure. */
    public static final StanceReflectionOutcome NOT_SURE = new StanceReflectionOutcome("not-sure");

    /** Checks the syntax that {@link OpenCode} states. */
    public StanceReflectionOutcome {
        OpenCode.check(StanceReflectionOutcome.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static StanceReflectionOutcome of(String value) {
        return new StanceReflectionOutcome(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
