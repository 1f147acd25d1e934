package org.practicemodel.core.voice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * How somebody stands to a factor, a hypothesis, a goal or an agreement.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For
 * instance {@code Stance.of("says-so")}. Immutable and thread-safe. Source: current guide ¶18 ("multiple
 * perspectives"); rule P06-R4; our interpretation
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record Stance(String value) implements OpenCode {

    /** It is what they say themselves. */
    public static final Stance SAYS_SO = new Stance("says-so");

    /** They agree. */
    public static final Stance AGREES = new Stance("agrees");

    /** They see it differently. */
    public static final Stance SEES_DIFFERENTLY = new Stance("sees-differently");

    /** They are not sure. */
    public static final Stance NOT_SURE = new Stance("not-sure");

    /** They were asked and chose not to say. */
    public static final Stance CHOSE_NOT_TO_SAY = new Stance("chose-not-to-say");

    /** They could have been asked and were not. */
    public static final Stance NOT_ASKED = new Stance("not-asked");

    /** Checks the syntax that {@link OpenCode} states. */
    public Stance {
        OpenCode.check(Stance.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Stance of(String value) {
        return new Stance(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
