package org.practicemodel.core.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * One of the three parts of a family group conference.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code ConferenceStage.of("information-sharing")}. Immutable and thread-safe. Source: leeds.gov.uk on family group
 * conferences ("three parts"); rule P03-R3.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record ConferenceStage(String value) implements OpenCode {

    /** The family is told what is known. */
    public static final ConferenceStage INFORMATION_SHARING = new ConferenceStage("information-sharing");

    /** The family talks by itself. */
    public static final ConferenceStage PRIVATE_FAMILY_TIME = new ConferenceStage("private-family-time");

    /** The plan is agreed. */
    public static final ConferenceStage AGREEING_THE_PLAN = new ConferenceStage("agreeing-the-plan");

    /** Checks the syntax that {@link OpenCode} states. */
    public ConferenceStage {
        OpenCode.check(ConferenceStage.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ConferenceStage of(String value) {
        return new ConferenceStage(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
