package org.practicemodel.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * How far a goal was reached.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code GoalReached.of("reached")}. Immutable and thread-safe. Source: current guide ¶30; rule P10-R5.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record GoalReached(String value) implements OpenCode {

    /** It was reached. */
    public static final GoalReached REACHED = new GoalReached("reached");

    /** It was reached in part. */
    public static final GoalReached PARTLY = new GoalReached("partly");

    /** It was not reached. */
    public static final GoalReached NOT_REACHED = new GoalReached("not-reached");

    /** It is no longer wanted. */
    public static final GoalReached NO_LONGER_WANTED = new GoalReached("no-longer-wanted");

    /** It was marked as not looked at. */
    public static final GoalReached NOT_LOOKED_AT = new GoalReached("not-looked-at");

    /** Checks the syntax that {@link OpenCode} states. */
    public GoalReached {
        OpenCode.check(GoalReached.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GoalReached of(String value) {
        return new GoalReached(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
