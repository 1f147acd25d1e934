package org.practicemodel.core.formulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Whose goal it is.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For
 * instance {@code GoalAuthor.of("child")}. Immutable and thread-safe. Source: rules P01-R4 and P06-R3; current
 * guide ¶16
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record GoalAuthor(String value) implements OpenCode {

    /** The child's own. */
    public static final GoalAuthor CHILD = new GoalAuthor("child");

    /** The family's own. */
    public static final GoalAuthor FAMILY = new GoalAuthor("family");

    /** Made together. */
    public static final GoalAuthor TOGETHER = new GoalAuthor("together");

    /** A professional's. */
    public static final GoalAuthor PROFESSIONAL = new GoalAuthor("professional");

    /** Checks the syntax that {@link OpenCode} states. */
    public GoalAuthor {
        OpenCode.check(GoalAuthor.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GoalAuthor of(String value) {
        return new GoalAuthor(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
