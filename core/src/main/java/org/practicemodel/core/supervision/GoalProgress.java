package org.practicemodel.core.supervision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What was said in a discussion about the way to a goal.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code GoalProgress.of("advance")}. Immutable and thread-safe. Source: current guide ¶32 ("joint assessment of
 * advances and barriers"); rule E7-R2.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record GoalProgress(String value) implements OpenCode {

    /** It came closer. */
    public static final GoalProgress ADVANCE = new GoalProgress("advance");

    /** It is where it was. */
    public static final GoalProgress NO_CHANGE = new GoalProgress("no-change");

    /** Something stands in the way. */
    public static final GoalProgress BARRIER = new GoalProgress("barrier");

    /** It was marked that it was not talked about. */
    public static final GoalProgress NOT_DISCUSSED = new GoalProgress("not-discussed");

    /** Checks the syntax that {@link OpenCode} states. */
    public GoalProgress {
        OpenCode.check(GoalProgress.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GoalProgress of(String value) {
        return new GoalProgress(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
