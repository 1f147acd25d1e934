package org.practicemodel.core.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Why an allocation ended.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code ChangeReason.of("family-asked")}. Immutable and thread-safe. Source: rules P02-R1 and P02-R2; our
 * interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record ChangeReason(String value) implements OpenCode {

    /** The family asked for it. */
    public static final ChangeReason FAMILY_ASKED = new ChangeReason("family-asked");

    /** It was made for somebody's safety. */
    public static final ChangeReason SAFETY = new ChangeReason("safety");

    /** The worker left. */
    public static final ChangeReason WORKER_LEFT = new ChangeReason("worker-left");

    /** The worker left from one day to the next. */
    public static final ChangeReason WORKER_LEFT_WITHOUT_NOTICE = new ChangeReason("worker-left-without-notice");

    /** The worker was dismissed. */
    public static final ChangeReason WORKER_DISMISSED = new ChangeReason("worker-dismissed");

    /** The worker was away for long. */
    public static final ChangeReason WORKER_ABSENT = new ChangeReason("worker-absent");

    /** Teams were changed. */
    public static final ChangeReason REORGANISATION = new ChangeReason("reorganisation");

    /** The work moved to another team. */
    public static final ChangeReason TRANSFER_BETWEEN_TEAMS = new ChangeReason("transfer-between-teams");

    /** The worker died. */
    public static final ChangeReason WORKER_DIED = new ChangeReason("worker-died");

    /** The work itself came to its end. */
    public static final ChangeReason WORK_ENDED = new ChangeReason("work-ended");

    /** Checks the syntax that {@link OpenCode} states. */
    public ChangeReason {
        OpenCode.check(ChangeReason.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ChangeReason of(String value) {
        return new ChangeReason(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
