package org.practicemodel.core.formulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What became of a hypothesis when it was looked at again.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For
 * instance {@code RevisionOutcome.of("kept")}. Immutable and thread-safe. Source: rule P06-R7; our interpretation
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record RevisionOutcome(String value) implements OpenCode {

    /** It was kept as it was. */
    public static final RevisionOutcome KEPT = new RevisionOutcome("kept");

    /** It was changed. */
    public static final RevisionOutcome CHANGED = new RevisionOutcome("changed");

    /** It was dropped. */
    public static final RevisionOutcome DROPPED = new RevisionOutcome("dropped");

    /** Somebody marked that it was not looked at again. */
    public static final RevisionOutcome NOT_REVISITED = new RevisionOutcome("not-revisited");

    /** Checks the syntax that {@link OpenCode} states. */
    public RevisionOutcome {
        OpenCode.check(RevisionOutcome.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RevisionOutcome of(String value) {
        return new RevisionOutcome(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
