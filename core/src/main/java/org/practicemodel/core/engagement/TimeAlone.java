package org.practicemodel.core.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Whether a child was offered time without the adults of the family, and what the child chose.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code TimeAlone.of("alone")}. Immutable and thread-safe. Source: Working Together 2023; rule P02-R4; our
 * interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record TimeAlone(String value) implements OpenCode {

    /** The child chose time alone with the worker. */
    public static final TimeAlone ALONE = new TimeAlone("alone");

    /** The child chose to have an adult there. */
    public static final TimeAlone WITH_AN_ADULT_THEY_CHOSE = new TimeAlone("with-an-adult-they-chose");

    /** The child said no, which is an answer. */
    public static final TimeAlone DECLINED = new TimeAlone("declined");

    /** A baby or a child who does not speak was seen with the people they know. */
    public static final TimeAlone WITH_PEOPLE_THEY_KNOW = new TimeAlone("with-people-they-know");

    /** It was not offered. */
    public static final TimeAlone NOT_OFFERED = new TimeAlone("not-offered");

    /** Checks the syntax that {@link OpenCode} states. */
    public TimeAlone {
        OpenCode.check(TimeAlone.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TimeAlone of(String value) {
        return new TimeAlone(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
