package org.practicemodel.core.formulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * An answer that adds nothing and closes a question all the same.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For
 * instance {@code ClosingAnswer.of("later")}. Immutable and thread-safe. Source: our interpretation
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record ClosingAnswer(String value) implements OpenCode {

    /** Later. */
    public static final ClosingAnswer LATER = new ClosingAnswer("later");

    /** They are not sure. */
    public static final ClosingAnswer NOT_SURE = new ClosingAnswer("not-sure");

    /** They don't want to say. */
    public static final ClosingAnswer DO_NOT_WANT_TO_SAY = new ClosingAnswer("do-not-want-to-say");

    /** It doesn't fit them. */
    public static final ClosingAnswer DOES_NOT_FIT_US = new ClosingAnswer("does-not-fit-us");

    /** Checks the syntax that {@link OpenCode} states. */
    public ClosingAnswer {
        OpenCode.check(ClosingAnswer.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ClosingAnswer of(String value) {
        return new ClosingAnswer(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
