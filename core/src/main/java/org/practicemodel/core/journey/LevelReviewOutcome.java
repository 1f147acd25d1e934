package org.practicemodel.core.journey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What came of looking at the level of help.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code LevelReviewOutcome.of("stay")}. Immutable and thread-safe. Source: rule P10-R8; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record LevelReviewOutcome(String value) implements OpenCode {

    /** It stays. */
    public static final LevelReviewOutcome STAY = new LevelReviewOutcome("stay");

    /** Less help is enough. */
    public static final LevelReviewOutcome STEP_DOWN = new LevelReviewOutcome("step-down");

    /** More help is needed. */
    public static final LevelReviewOutcome STEP_UP = new LevelReviewOutcome("step-up");

    /** Checks the syntax that {@link OpenCode} states. */
    public LevelReviewOutcome {
        OpenCode.check(LevelReviewOutcome.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LevelReviewOutcome of(String value) {
        return new LevelReviewOutcome(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
