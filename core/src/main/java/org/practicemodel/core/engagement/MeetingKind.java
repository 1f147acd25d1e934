package org.practicemodel.core.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What sort of meeting it was.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code MeetingKind.of("core-group")}. Immutable and thread-safe. Source: Partners in Practice proposal ¶12; board
 * report 2020 §3.7; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record MeetingKind(String value) implements OpenCode {

    /** A core group. */
    public static final MeetingKind CORE_GROUP = new MeetingKind("core-group");

    /** A meeting of the team around the family. */
    public static final MeetingKind TEAM_AROUND_FAMILY = new MeetingKind("team-around-family");

    /** A child protection conference. */
    public static final MeetingKind PROTECTION_CONFERENCE = new MeetingKind("protection-conference");

    /** A restorative meeting. */
    public static final MeetingKind RESTORATIVE_MEETING = new MeetingKind("restorative-meeting");

    /** A Rethink forum. */
    public static final MeetingKind RETHINK_FORUM = new MeetingKind("rethink-forum");

    /** A Rethink space. */
    public static final MeetingKind RETHINK_SPACE = new MeetingKind("rethink-space");

    /** Another meeting. */
    public static final MeetingKind OTHER = new MeetingKind("other");

    /** Checks the syntax that {@link OpenCode} states. */
    public MeetingKind {
        OpenCode.check(MeetingKind.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MeetingKind of(String value) {
        return new MeetingKind(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
