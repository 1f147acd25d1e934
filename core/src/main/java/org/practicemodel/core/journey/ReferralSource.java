package org.practicemodel.core.journey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Who made a referral.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code ReferralSource.of("family")}. Immutable and thread-safe. Source: our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record ReferralSource(String value) implements OpenCode {

    /** The family itself. */
    public static final ReferralSource FAMILY = new ReferralSource("family");

    /** A school. */
    public static final ReferralSource SCHOOL = new ReferralSource("school");

    /** Health. */
    public static final ReferralSource HEALTH = new ReferralSource("health");

    /** The police. */
    public static final ReferralSource POLICE = new ReferralSource("police");

    /** Another part of a local authority. */
    public static final ReferralSource LOCAL_AUTHORITY = new ReferralSource("local-authority");

    /** Somebody else. */
    public static final ReferralSource OTHER = new ReferralSource("other");

    /** Checks the syntax that {@link OpenCode} states. */
    public ReferralSource {
        OpenCode.check(ReferralSource.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ReferralSource of(String value) {
        return new ReferralSource(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
