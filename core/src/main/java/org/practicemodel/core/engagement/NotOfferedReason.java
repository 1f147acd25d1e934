package org.practicemodel.core.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Why a family group conference was not offered.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code NotOfferedReason.of("not-in-best-interests")}. Immutable and thread-safe. Source: Children Act 1989 s.31ZA
 * as inserted in 2026; rule P03-R2
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record NotOfferedReason(String value) implements OpenCode {

    /** It would not be in the child's best interests. */
    public static final NotOfferedReason NOT_IN_BEST_INTERESTS = new NotOfferedReason("not-in-best-interests");

    /** It would not be safe. */
    public static final NotOfferedReason NOT_SAFE = new NotOfferedReason("not-safe");

    /** Another reason. */
    public static final NotOfferedReason OTHER = new NotOfferedReason("other");

    /** Checks the syntax that {@link OpenCode} states. */
    public NotOfferedReason {
        OpenCode.check(NotOfferedReason.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static NotOfferedReason of(String value) {
        return new NotOfferedReason(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
