package org.practicemodel.core.journey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What sort of assessment it is.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code AssessmentKind.of("child-and-family")}. Immutable and thread-safe. Source: board report 2020 §3.8
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record AssessmentKind(String value) implements OpenCode {

    /** A child and family assessment. */
    public static final AssessmentKind CHILD_AND_FAMILY = new AssessmentKind("child-and-family");

    /** An early help assessment. */
    public static final AssessmentKind EARLY_HELP = new AssessmentKind("early-help");

    /** Checks the syntax that {@link OpenCode} states. */
    public AssessmentKind {
        OpenCode.check(AssessmentKind.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AssessmentKind of(String value) {
        return new AssessmentKind(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
