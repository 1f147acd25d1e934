package org.practicemodel.core.participation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What a family says about working together.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code FeedbackFacet.of("communication")}. Immutable and thread-safe. Source: board report 2020 §3.2; our split of
 * one sentence.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record FeedbackFacet(String value) implements OpenCode {

    /** How people communicated. */
    public static final FeedbackFacet COMMUNICATION = new FeedbackFacet("communication");

    /** Whether they felt valued. */
    public static final FeedbackFacet FEELING_VALUED = new FeedbackFacet("feeling-valued");

    /** Whether they had an active part. */
    public static final FeedbackFacet ACTIVE_PART = new FeedbackFacet("active-part");

    /** Whether they understood how and why people worked that way. */
    public static final FeedbackFacet UNDERSTANDING = new FeedbackFacet("understanding");

    /** Checks the syntax that {@link OpenCode} states. */
    public FeedbackFacet {
        OpenCode.check(FeedbackFacet.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FeedbackFacet of(String value) {
        return new FeedbackFacet(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
