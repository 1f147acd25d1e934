package org.practicemodel.core.sharing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Whether what somebody needed was there.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code ProvisionOutcome.of("provided")}. Immutable and thread-safe. Source: rule P07-R6; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record ProvisionOutcome(String value) implements OpenCode {

    /** It was there. */
    public static final ProvisionOutcome PROVIDED = new ProvisionOutcome("provided");

    /** It was offered, and they did not want it. */
    public static final ProvisionOutcome DECLINED = new ProvisionOutcome("declined");

    /** It was marked as not there. */
    public static final ProvisionOutcome NOT_PROVIDED = new ProvisionOutcome("not-provided");

    /** A child interpreted. */
    public static final ProvisionOutcome CHILD_INTERPRETED = new ProvisionOutcome("child-interpreted");

    /** Checks the syntax that {@link OpenCode} states. */
    public ProvisionOutcome {
        OpenCode.check(ProvisionOutcome.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProvisionOutcome of(String value) {
        return new ProvisionOutcome(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
