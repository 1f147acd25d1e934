package org.practicemodel.core.journey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What came of pointing a family to other help.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code OnwardOutcome.of("help-began")}. Immutable and thread-safe. Source: board report 2020 summary 3 ("the right
 * service … the first time"); rule E1-R5.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record OnwardOutcome(String value) implements OpenCode {

    /** The help began. */
    public static final OnwardOutcome HELP_BEGAN = new OnwardOutcome("help-began");

    /** They are waiting. */
    public static final OnwardOutcome WAITING = new OnwardOutcome("waiting");

    /** It was taken back, and help came from here. */
    public static final OnwardOutcome TAKEN_BACK = new OnwardOutcome("taken-back");

    /** The family did not want it. */
    public static final OnwardOutcome NOT_WANTED = new OnwardOutcome("not-wanted");

    /** The other service did not take it on. */
    public static final OnwardOutcome NOT_ACCEPTED = new OnwardOutcome("not-accepted");

    /** Checks the syntax that {@link OpenCode} states. */
    public OnwardOutcome {
        OpenCode.check(OnwardOutcome.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OnwardOutcome of(String value) {
        return new OnwardOutcome(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
