package org.practicemodel.core.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Whether people met or spoke as they had meant to.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code InteractionOutcome.of("took-place")}. Immutable and thread-safe. Source: rule P02-R3; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record InteractionOutcome(String value) implements OpenCode {

    /** They met or spoke. */
    public static final InteractionOutcome TOOK_PLACE = new InteractionOutcome("took-place");

    /** The worker tried, and nobody was there or answered. */
    public static final InteractionOutcome ATTEMPTED = new InteractionOutcome("attempted");

    /** The family called it off. */
    public static final InteractionOutcome CALLED_OFF_BY_FAMILY = new InteractionOutcome("called-off-by-family");

    /** The service called it off. */
    public static final InteractionOutcome CALLED_OFF_BY_SERVICE = new InteractionOutcome("called-off-by-service");

    /** Checks the syntax that {@link OpenCode} states. */
    public InteractionOutcome {
        OpenCode.check(InteractionOutcome.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InteractionOutcome of(String value) {
        return new InteractionOutcome(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
