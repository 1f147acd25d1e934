package org.practicemodel.core.participation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What came of asking an agency for its view.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code AgencyViewOutcome.of("given")}. Immutable and thread-safe. Source: rules P01-R5 and E1-R1; our
 * interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record AgencyViewOutcome(String value) implements OpenCode {

    /** It gave its view. */
    public static final AgencyViewOutcome GIVEN = new AgencyViewOutcome("given");

    /** It was asked and has not answered. */
    public static final AgencyViewOutcome NO_ANSWER = new AgencyViewOutcome("no-answer");

    /** It did not want to say. */
    public static final AgencyViewOutcome DECLINED = new AgencyViewOutcome("declined");

    /** It was marked that the view was not sought. */
    public static final AgencyViewOutcome NOT_SOUGHT = new AgencyViewOutcome("not-sought");

    /** Checks the syntax that {@link OpenCode} states. */
    public AgencyViewOutcome {
        OpenCode.check(AgencyViewOutcome.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AgencyViewOutcome of(String value) {
        return new AgencyViewOutcome(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
