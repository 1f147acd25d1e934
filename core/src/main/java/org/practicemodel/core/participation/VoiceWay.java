package org.practicemodel.core.participation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * In which way a child let others know.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code VoiceWay.of("talking")}. Immutable and thread-safe. Source: Lundy model of participation; rule E4-R2.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record VoiceWay(String value) implements OpenCode {

    /** By talking. */
    public static final VoiceWay TALKING = new VoiceWay("talking");

    /** By drawing or writing. */
    public static final VoiceWay DRAWING = new VoiceWay("drawing");

    /** By playing. */
    public static final VoiceWay PLAY = new VoiceWay("play");

    /** By signs or symbols. */
    public static final VoiceWay SIGNS_OR_SYMBOLS = new VoiceWay("signs-or-symbols");

    /** By what was seen of how they are. */
    public static final VoiceWay OBSERVATION = new VoiceWay("observation");

    /** Through an advocate. */
    public static final VoiceWay ADVOCATE = new VoiceWay("advocate");

    /** Checks the syntax that {@link OpenCode} states. */
    public VoiceWay {
        OpenCode.check(VoiceWay.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static VoiceWay of(String value) {
        return new VoiceWay(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
