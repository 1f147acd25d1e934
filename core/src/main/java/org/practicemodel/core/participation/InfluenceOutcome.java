package org.practicemodel.core.participation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What came of what a child let others know.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code InfluenceOutcome.of("changed")}. Immutable and thread-safe. Source: Lundy model of participation
 * ("influence"); rule E4-R2.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record InfluenceOutcome(String value) implements OpenCode {

    /** Something was changed. */
    public static final InfluenceOutcome CHANGED = new InfluenceOutcome("changed");

    /** Nothing was changed, and it was said why. */
    public static final InfluenceOutcome NOT_CHANGED = new InfluenceOutcome("not-changed");

    /** It was marked as not considered. */
    public static final InfluenceOutcome NOT_CONSIDERED = new InfluenceOutcome("not-considered");

    /** Checks the syntax that {@link OpenCode} states. */
    public InfluenceOutcome {
        OpenCode.check(InfluenceOutcome.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InfluenceOutcome of(String value) {
        return new InfluenceOutcome(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
