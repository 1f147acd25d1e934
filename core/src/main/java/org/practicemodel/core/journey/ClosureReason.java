package org.practicemodel.core.journey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Why the work with the family ended.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code ClosureReason.of("help-complete")}. Immutable and thread-safe. Source: rule P10-R5; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record ClosureReason(String value) implements OpenCode {

    /** The help did what it was for. */
    public static final ClosureReason HELP_COMPLETE = new ClosureReason("help-complete");

    /** Nothing further was done. */
    public static final ClosureReason NO_FURTHER_ACTION = new ClosureReason("no-further-action");

    /** Another service goes on with the family. */
    public static final ClosureReason STEPPED_DOWN = new ClosureReason("stepped-down");

    /** The work moved to another authority. */
    public static final ClosureReason TRANSFER = new ClosureReason("transfer");

    /** The family moved away. */
    public static final ClosureReason MOVED_AWAY = new ClosureReason("moved-away");

    /** The family chose to end voluntary help. */
    public static final ClosureReason WITHDREW = new ClosureReason("withdrew");

    /** The child was adopted. */
    public static final ClosureReason ADOPTION = new ClosureReason("adoption");

    /** The child died. */
    public static final ClosureReason DIED = new ClosureReason("died");

    /** Another reason, see the code of the source. */
    public static final ClosureReason OTHER = new ClosureReason("other");

    /** Checks the syntax that {@link OpenCode} states. */
    public ClosureReason {
        OpenCode.check(ClosureReason.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ClosureReason of(String value) {
        return new ClosureReason(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
