package org.practicemodel.core.journey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What sort of event it was.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code SignificantEventKind.of("birth")}. Immutable and thread-safe. Source: rule P06-R7; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record SignificantEventKind(String value) implements OpenCode {

    /** A birth. */
    public static final SignificantEventKind BIRTH = new SignificantEventKind("birth");

    /** A death. */
    public static final SignificantEventKind DEATH = new SignificantEventKind("death");

    /** A move. */
    public static final SignificantEventKind MOVE = new SignificantEventKind("move");

    /** A separation. */
    public static final SignificantEventKind SEPARATION = new SignificantEventKind("separation");

    /** Somebody came to harm. */
    public static final SignificantEventKind HARM = new SignificantEventKind("harm");

    /** A child went missing. */
    public static final SignificantEventKind MISSING_EPISODE = new SignificantEventKind("missing-episode");

    /** Something else. */
    public static final SignificantEventKind OTHER = new SignificantEventKind("other");

    /** Checks the syntax that {@link OpenCode} states. */
    public SignificantEventKind {
        OpenCode.check(SignificantEventKind.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SignificantEventKind of(String value) {
        return new SignificantEventKind(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
