package org.practicemodel.core.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * How people met or spoke.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code InteractionMode.of("home-visit")}. Immutable and thread-safe. Source: rules P02-R3 and P02-R4; our
 * interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record InteractionMode(String value) implements OpenCode {

    /** They met at home. */
    public static final InteractionMode HOME_VISIT = new InteractionMode("home-visit");

    /** They met in person somewhere else. */
    public static final InteractionMode MEETING_ELSEWHERE = new InteractionMode("meeting-elsewhere");

    /** They saw each other on a screen. */
    public static final InteractionMode VIDEO = new InteractionMode("video");

    /** They spoke by telephone. */
    public static final InteractionMode TELEPHONE = new InteractionMode("telephone");

    /** They wrote to each other. */
    public static final InteractionMode MESSAGE = new InteractionMode("message");

    /** Checks the syntax that {@link OpenCode} states. */
    public InteractionMode {
        OpenCode.check(InteractionMode.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InteractionMode of(String value) {
        return new InteractionMode(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
