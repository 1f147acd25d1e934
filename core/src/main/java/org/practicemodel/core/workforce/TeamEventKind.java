package org.practicemodel.core.workforce;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What sort of event of a team it was.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code TeamEventKind.of("team-meeting")}. Immutable and thread-safe. Source: board report 2020 §3.7, §3.9; Partners
 * in Practice page ¶12, ¶16.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record TeamEventKind(String value) implements OpenCode {

    /** A meeting of the team. */
    public static final TeamEventKind TEAM_MEETING = new TeamEventKind("team-meeting");

    /** A learning event. */
    public static final TeamEventKind LEARNING_EVENT = new TeamEventKind("learning-event");

    /** A Rethink formulation forum. */
    public static final TeamEventKind RETHINK_FORUM = new TeamEventKind("rethink-forum");

    /** A Rethink space. */
    public static final TeamEventKind RETHINK_SPACE = new TeamEventKind("rethink-space");

    /** A restorative meeting among colleagues. */
    public static final TeamEventKind RESTORATIVE_MEETING = new TeamEventKind("restorative-meeting");

    /** Looking at records together. */
    public static final TeamEventKind AUDIT = new TeamEventKind("audit");

    /** Checks the syntax that {@link OpenCode} states. */
    public TeamEventKind {
        OpenCode.check(TeamEventKind.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TeamEventKind of(String value) {
        return new TeamEventKind(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
