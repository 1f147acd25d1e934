package org.practicemodel.core.education;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Why a child goes to school for part of the time.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code PartTimeReason.of("medical")}. Immutable and thread-safe. Source: rule P09-R3; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record PartTimeReason(String value) implements OpenCode {

    /** For a medical reason. */
    public static final PartTimeReason MEDICAL = new PartTimeReason("medical");

    /** On the way back to school. */
    public static final PartTimeReason RETURN_TO_SCHOOL = new PartTimeReason("return-to-school");

    /** For another reason. */
    public static final PartTimeReason OTHER = new PartTimeReason("other");

    /** Checks the syntax that {@link OpenCode} states. */
    public PartTimeReason {
        OpenCode.check(PartTimeReason.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartTimeReason of(String value) {
        return new PartTimeReason(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
