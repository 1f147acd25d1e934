package org.practicemodel.core.sharing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Whether somebody was told.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code DisclosureOutcome.of("explained")}. Immutable and thread-safe. Source: rule P07-R1; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record DisclosureOutcome(String value) implements OpenCode {

    /** It was explained to them. */
    public static final DisclosureOutcome EXPLAINED = new DisclosureOutcome("explained");

    /** It was marked as not shared with them. */
    public static final DisclosureOutcome NOT_SHARED = new DisclosureOutcome("not-shared");

    /** Checks the syntax that {@link OpenCode} states. */
    public DisclosureOutcome {
        OpenCode.check(DisclosureOutcome.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DisclosureOutcome of(String value) {
        return new DisclosureOutcome(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
