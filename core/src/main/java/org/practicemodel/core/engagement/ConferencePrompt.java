package org.practicemodel.core.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What calls for the offer of a family group conference.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code ConferencePrompt.of("may-live-elsewhere")}. Immutable and thread-safe. Source: rule P03-R2 and its list of
 * triggers
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record ConferencePrompt(String value) implements OpenCode {

    /** The child may come to live elsewhere. */
    public static final ConferencePrompt MAY_LIVE_ELSEWHERE = new ConferencePrompt("may-live-elsewhere");

    /** The family asks for it. */
    public static final ConferencePrompt FAMILY_REQUEST = new ConferencePrompt("family-request");

    /** An initial child protection conference was held. */
    public static final ConferencePrompt INITIAL_PROTECTION_CONFERENCE =
            new ConferencePrompt("initial-protection-conference");

    /** A letter before proceedings was sent. */
    public static final ConferencePrompt LETTER_BEFORE_PROCEEDINGS = new ConferencePrompt("letter-before-proceedings");

    /** Checks the syntax that {@link OpenCode} states. */
    public ConferencePrompt {
        OpenCode.check(ConferencePrompt.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ConferencePrompt of(String value) {
        return new ConferencePrompt(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
