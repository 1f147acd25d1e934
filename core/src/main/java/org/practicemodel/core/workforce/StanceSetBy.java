package org.practicemodel.core.workforce;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Who says that support or challenge was there in a session.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code StanceSetBy.of("worker")}. Immutable and thread-safe. Source: current guide ¶6; rule E7-R5.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record StanceSetBy(String value) implements OpenCode {

    /** The worker. */
    public static final StanceSetBy WORKER = new StanceSetBy("worker");

    /** The supervisor. */
    public static final StanceSetBy SUPERVISOR = new StanceSetBy("supervisor");

    /** Checks the syntax that {@link OpenCode} states. */
    public StanceSetBy {
        OpenCode.check(StanceSetBy.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static StanceSetBy of(String value) {
        return new StanceSetBy(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
