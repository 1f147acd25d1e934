package org.practicemodel.core.supervision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * In what setting a family was talked about in supervision.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code DiscussionKind.of("one-to-one")}. Immutable and thread-safe. Source: current guide ¶31, ¶32; board report
 * 2020 §2.11; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record DiscussionKind(String value) implements OpenCode {

    /** A worker and a supervisor. */
    public static final DiscussionKind ONE_TO_ONE = new DiscussionKind("one-to-one");

    /** Several workers together; the record of each family holds its own part only. */
    public static final DiscussionKind GROUP = new DiscussionKind("group");

    /** Colleagues, without a supervisor. */
    public static final DiscussionKind PEER = new DiscussionKind("peer");

    /** With somebody who was asked for advice, such as the Rethink team. */
    public static final DiscussionKind CONSULTATION = new DiscussionKind("consultation");

    /** Checks the syntax that {@link OpenCode} states. */
    public DiscussionKind {
        OpenCode.check(DiscussionKind.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DiscussionKind of(String value) {
        return new DiscussionKind(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
