package org.practicemodel.core.formulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Whether a hypothesis was shared with the family, and what came of it.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For
 * instance {@code SharingOutcome.of("agreed-in-their-words")}. Immutable and thread-safe. Source: rule E5-R3
 * ("shared language", current guide ¶18)
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record SharingOutcome(String value) implements OpenCode {

    /** The family agreed to it, in their own words. */
    public static final SharingOutcome AGREED_IN_THEIR_WORDS = new SharingOutcome("agreed-in-their-words");

    /** It was shared, and changed by what they said. */
    public static final SharingOutcome SHARED_AND_AMENDED = new SharingOutcome("shared-and-amended");

    /** It was shared. */
    public static final SharingOutcome SHARED = new SharingOutcome("shared");

    /** Somebody marked that it was not shared. */
    public static final SharingOutcome NOT_SHARED = new SharingOutcome("not-shared");

    /** Checks the syntax that {@link OpenCode} states. */
    public SharingOutcome {
        OpenCode.check(SharingOutcome.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SharingOutcome of(String value) {
        return new SharingOutcome(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
