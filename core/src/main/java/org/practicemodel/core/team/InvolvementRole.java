package org.practicemodel.core.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * In what role an agency is involved.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code InvolvementRole.of("team-around-family")}. Immutable and thread-safe. Source: current guide ¶10; rule
 * E1-R1
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record InvolvementRole(String value) implements OpenCode {

    /** Part of the team around this family. */
    public static final InvolvementRole TEAM_AROUND_FAMILY = new InvolvementRole("team-around-family");

    /** A service that everybody has, such as a GP. */
    public static final InvolvementRole UNIVERSAL = new InvolvementRole("universal");

    /** A specialist service for one matter. */
    public static final InvolvementRole SPECIALIST = new InvolvementRole("specialist");

    /** Checks the syntax that {@link OpenCode} states. */
    public InvolvementRole {
        OpenCode.check(InvolvementRole.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InvolvementRole of(String value) {
        return new InvolvementRole(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
