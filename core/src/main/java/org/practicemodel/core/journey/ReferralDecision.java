package org.practicemodel.core.journey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What was decided on a referral.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code ReferralDecision.of("further-action")}. Immutable and thread-safe. Source: Working Together 2023; our
 * interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record ReferralDecision(String value) implements OpenCode {

    /** There will be help, an assessment or both. */
    public static final ReferralDecision FURTHER_ACTION = new ReferralDecision("further-action");

    /** Nothing further is done. */
    public static final ReferralDecision NO_FURTHER_ACTION = new ReferralDecision("no-further-action");

    /** It was passed on to another service. */
    public static final ReferralDecision REFERRED_ON = new ReferralDecision("referred-on");

    /** Checks the syntax that {@link OpenCode} states. */
    public ReferralDecision {
        OpenCode.check(ReferralDecision.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ReferralDecision of(String value) {
        return new ReferralDecision(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
