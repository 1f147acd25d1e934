package org.practicemodel.core.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What came of mending a relationship.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code RepairOutcome.of("conversation")}. Immutable and thread-safe. Source: rule P02-R5; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record RepairOutcome(String value) implements OpenCode {

    /** They talked about it. */
    public static final RepairOutcome CONVERSATION = new RepairOutcome("conversation");

    /** The family did not want to talk about it, which is an answer. */
    public static final RepairOutcome NOT_WANTED = new RepairOutcome("not-wanted");

    /** It was marked as not done. */
    public static final RepairOutcome NOT_DONE = new RepairOutcome("not-done");

    /** Checks the syntax that {@link OpenCode} states. */
    public RepairOutcome {
        OpenCode.check(RepairOutcome.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RepairOutcome of(String value) {
        return new RepairOutcome(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
