package org.practicemodel.core.sharing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What somebody said to help that was offered.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code ConsentOutcome.of("given")}. Immutable and thread-safe. Source: rule P07-R4; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record ConsentOutcome(String value) implements OpenCode {

    /** They said yes. */
    public static final ConsentOutcome GIVEN = new ConsentOutcome("given");

    /** They said no. */
    public static final ConsentOutcome REFUSED = new ConsentOutcome("refused");

    /** They said yes and took it back. */
    public static final ConsentOutcome WITHDRAWN = new ConsentOutcome("withdrawn");

    /** Checks the syntax that {@link OpenCode} states. */
    public ConsentOutcome {
        OpenCode.check(ConsentOutcome.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ConsentOutcome of(String value) {
        return new ConsentOutcome(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
