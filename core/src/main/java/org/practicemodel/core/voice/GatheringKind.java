package org.practicemodel.core.voice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What sort of occasion it was.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For
 * instance {@code GatheringKind.of("rethink-forum")}. Immutable and thread-safe. Source: board report 2020 §3.7;
 * one-minute guide (undated) ¶15
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record GatheringKind(String value) implements OpenCode {

    /** A Rethink Formulation forum: several agencies together. */
    public static final GatheringKind RETHINK_FORUM = new GatheringKind("rethink-forum");

    /** A Rethink Space: several agencies together with the family at its centre. */
    public static final GatheringKind RETHINK_SPACE = new GatheringKind("rethink-space");

    /** A family group conference. */
    public static final GatheringKind FAMILY_GROUP_CONFERENCE = new GatheringKind("family-group-conference");

    /** A visit or another talk with the family. */
    public static final GatheringKind VISIT = new GatheringKind("visit");

    /** Another meeting. */
    public static final GatheringKind MEETING = new GatheringKind("meeting");

    /** Checks the syntax that {@link OpenCode} states. */
    public GatheringKind {
        OpenCode.check(GatheringKind.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GatheringKind of(String value) {
        return new GatheringKind(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
