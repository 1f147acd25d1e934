package org.practicemodel.core.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * How the family came from one worker to the next.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code HandoverOutcome.of("joint-visit")}. Immutable and thread-safe. Source: rule P02-R2; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record HandoverOutcome(String value) implements OpenCode {

    /** Both workers visited together. */
    public static final HandoverOutcome JOINT_VISIT = new HandoverOutcome("joint-visit");

    /** The new worker was introduced by the old one or by somebody the family knows. */
    public static final HandoverOutcome INTRODUCED = new HandoverOutcome("introduced");

    /** Somebody the family knows told them beforehand. */
    public static final HandoverOutcome TOLD_BEFOREHAND = new HandoverOutcome("told-beforehand");

    /** It was marked as not done. */
    public static final HandoverOutcome NOT_DONE = new HandoverOutcome("not-done");

    /** Checks the syntax that {@link OpenCode} states. */
    public HandoverOutcome {
        OpenCode.check(HandoverOutcome.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static HandoverOutcome of(String value) {
        return new HandoverOutcome(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
