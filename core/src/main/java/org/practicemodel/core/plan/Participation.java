package org.practicemodel.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * How somebody took part in a review.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code Participation.of("attended")}. Immutable and thread-safe. Source: rules P03-R5 and E4-R3; the
 * participation codes of the national return; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record Participation(String value) implements OpenCode {

    /** They were there and spoke for themselves. */
    public static final Participation ATTENDED = new Participation("attended");

    /** They were there and an advocate spoke for them. */
    public static final Participation ATTENDED_ADVOCATE_SPOKE = new Participation("attended-advocate-spoke");

    /** They were there and gave their view in another way. */
    public static final Participation ATTENDED_OTHER_WAY = new Participation("attended-other-way");

    /** They were there and gave no view. */
    public static final Participation ATTENDED_NO_VIEW = new Participation("attended-no-view");

    /** They were not there and an advocate spoke for them. */
    public static final Participation ADVOCATE_ONLY = new Participation("advocate-only");

    /** They were not there and sent their view. */
    public static final Participation VIEW_SENT = new Participation("view-sent");

    /** They were not there and sent no view. */
    public static final Participation ABSENT = new Participation("absent");

    /** They were not invited. */
    public static final Participation NOT_INVITED = new Participation("not-invited");

    /** A child under four at the time. */
    public static final Participation UNDER_FOUR = new Participation("under-four");

    /** Checks the syntax that {@link OpenCode} states. */
    public Participation {
        OpenCode.check(Participation.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Participation of(String value) {
        return new Participation(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
