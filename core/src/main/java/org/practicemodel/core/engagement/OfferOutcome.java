package org.practicemodel.core.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What the family said to an offer.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code OfferOutcome.of("accepted")}. Immutable and thread-safe. Source: rule P03-R2; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record OfferOutcome(String value) implements OpenCode {

    /** They said yes. */
    public static final OfferOutcome ACCEPTED = new OfferOutcome("accepted");

    /** They said no. */
    public static final OfferOutcome DECLINED = new OfferOutcome("declined");

    /** They have not answered. */
    public static final OfferOutcome NO_ANSWER = new OfferOutcome("no-answer");

    /** Checks the syntax that {@link OpenCode} states. */
    public OfferOutcome {
        OpenCode.check(OfferOutcome.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OfferOutcome of(String value) {
        return new OfferOutcome(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
