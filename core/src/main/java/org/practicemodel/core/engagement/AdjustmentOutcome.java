package org.practicemodel.core.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What came of a change that was asked for or thought of.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code AdjustmentOutcome.of("made")}. Immutable and thread-safe. Source: rule E3-R2; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record AdjustmentOutcome(String value) implements OpenCode {

    /** It was asked for, and nothing has come of it so far. */
    public static final AdjustmentOutcome ASKED_FOR = new AdjustmentOutcome("asked-for");

    /** It was made. */
    public static final AdjustmentOutcome MADE = new AdjustmentOutcome("made");

    /** It was agreed, and is still to be made. */
    public static final AdjustmentOutcome AGREED = new AdjustmentOutcome("agreed");

    /** It was marked as not made. */
    public static final AdjustmentOutcome NOT_MADE = new AdjustmentOutcome("not-made");

    /** Checks the syntax that {@link OpenCode} states. */
    public AdjustmentOutcome {
        OpenCode.check(AdjustmentOutcome.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AdjustmentOutcome of(String value) {
        return new AdjustmentOutcome(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
