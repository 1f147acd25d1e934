package org.practicemodel.core.family;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What came of looking with the family at who matters to the child.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code ExplorationOutcome.of("explored")}. Immutable and thread-safe. Source: rule P03-R1; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record ExplorationOutcome(String value) implements OpenCode {

    /** It was looked at with the family, and this is who there is, even if nobody. */
    public static final ExplorationOutcome EXPLORED = new ExplorationOutcome("explored");

    /** It was not looked at. */
    public static final ExplorationOutcome NOT_EXPLORED = new ExplorationOutcome("not-explored");

    /** Checks the syntax that {@link OpenCode} states. */
    public ExplorationOutcome {
        OpenCode.check(ExplorationOutcome.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ExplorationOutcome of(String value) {
        return new ExplorationOutcome(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
