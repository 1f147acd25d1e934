package org.practicemodel.core.formulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What came of looking at an action.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code ActionUpdateOutcome.of("done")}. Immutable and thread-safe. Source: rules P10-R1 and P10-R4; our
 * interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record ActionUpdateOutcome(String value) implements OpenCode {

    /** It is done. */
    public static final ActionUpdateOutcome DONE = new ActionUpdateOutcome("done");

    /** It is under way. */
    public static final ActionUpdateOutcome UNDER_WAY = new ActionUpdateOutcome("under-way");

    /** It was changed. */
    public static final ActionUpdateOutcome CHANGED = new ActionUpdateOutcome("changed");

    /** It is no longer to be done. */
    public static final ActionUpdateOutcome DROPPED = new ActionUpdateOutcome("dropped");

    /** It was marked as not looked at. */
    public static final ActionUpdateOutcome NOT_LOOKED_AT = new ActionUpdateOutcome("not-looked-at");

    /** Checks the syntax that {@link OpenCode} states. */
    public ActionUpdateOutcome {
        OpenCode.check(ActionUpdateOutcome.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ActionUpdateOutcome of(String value) {
        return new ActionUpdateOutcome(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
