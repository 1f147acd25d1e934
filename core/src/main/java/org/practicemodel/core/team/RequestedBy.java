package org.practicemodel.core.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Who asked for a change.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code RequestedBy.of("family")}. Immutable and thread-safe. Source: rule P02-R1; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record RequestedBy(String value) implements OpenCode {

    /** The family or one of its members. */
    public static final RequestedBy FAMILY = new RequestedBy("family");

    /** The worker. */
    public static final RequestedBy WORKER = new RequestedBy("worker");

    /** The service. */
    public static final RequestedBy SERVICE = new RequestedBy("service");

    /** A court. */
    public static final RequestedBy COURT = new RequestedBy("court");

    /** Checks the syntax that {@link OpenCode} states. */
    public RequestedBy {
        OpenCode.check(RequestedBy.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RequestedBy of(String value) {
        return new RequestedBy(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
