package org.practicemodel.core.voice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What came of looking at something together where nothing, or nothing more, was added.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For
 * instance {@code ExplorationState.of("none-found")}. Immutable and thread-safe. Source: rules P06-R1 and E3-R1;
 * our interpretation
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record ExplorationState(String value) implements OpenCode {

    /** It was explored, and none was found. */
    public static final ExplorationState NONE_FOUND = new ExplorationState("none-found");

    /** It is already known, and nobody was asked to tell it again. */
    public static final ExplorationState ALREADY_KNOWN = new ExplorationState("already-known");

    /** They were asked and chose not to say. */
    public static final ExplorationState CHOSE_NOT_TO_SAY = new ExplorationState("chose-not-to-say");

    /** Not now; another time, perhaps. */
    public static final ExplorationState NOT_NOW = new ExplorationState("not-now");

    /** It is not for us to ask. */
    public static final ExplorationState NOT_OURS_TO_ASK = new ExplorationState("not-ours-to-ask");

    /** Somebody marked that it was not considered. */
    public static final ExplorationState NOT_CONSIDERED = new ExplorationState("not-considered");

    /** Checks the syntax that {@link OpenCode} states. */
    public ExplorationState {
        OpenCode.check(ExplorationState.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ExplorationState of(String value) {
        return new ExplorationState(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
