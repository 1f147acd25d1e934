package org.practicemodel.core.education;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * How a child was kept from school.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code ExclusionKind.of("suspension")}. Immutable and thread-safe. Source: rule P09-R3.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record ExclusionKind(String value) implements OpenCode {

    /** For a number of days. */
    public static final ExclusionKind SUSPENSION = new ExclusionKind("suspension");

    /** For good. */
    public static final ExclusionKind PERMANENT = new ExclusionKind("permanent");

    /** Checks the syntax that {@link OpenCode} states. */
    public ExclusionKind {
        OpenCode.check(ExclusionKind.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ExclusionKind of(String value) {
        return new ExclusionKind(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
