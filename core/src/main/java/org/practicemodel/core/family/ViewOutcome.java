package org.practicemodel.core.family;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What came of asking somebody for their view.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code ViewOutcome.of("sought")}. Immutable and thread-safe. Source: rule E4-R4; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record ViewOutcome(String value) implements OpenCode {

    /** They were asked. */
    public static final ViewOutcome SOUGHT = new ViewOutcome("sought");

    /** They were not asked. */
    public static final ViewOutcome NOT_APPROACHED = new ViewOutcome("not-approached");

    /** They were asked and chose not to say. */
    public static final ViewOutcome DECLINED = new ViewOutcome("declined");

    /** They could not be found, although it was tried. */
    public static final ViewOutcome NOT_FOUND = new ViewOutcome("not-found");

    /** A court order stands in the way. */
    public static final ViewOutcome COURT_ORDER = new ViewOutcome("court-order");

    /** Asking would not be safe. */
    public static final ViewOutcome NOT_SAFE = new ViewOutcome("not-safe");

    /** They have died. */
    public static final ViewOutcome DIED = new ViewOutcome("died");

    /** Checks the syntax that {@link OpenCode} states. */
    public ViewOutcome {
        OpenCode.check(ViewOutcome.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ViewOutcome of(String value) {
        return new ViewOutcome(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
