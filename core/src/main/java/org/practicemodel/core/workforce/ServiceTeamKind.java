package org.practicemodel.core.workforce;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What sort of team it is.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code ServiceTeamKind.of("restorative-early-support")}. Immutable and thread-safe. Source: Partners in Practice
 * proposal ¶7; board report 2020 §3.5, §3.10.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record ServiceTeamKind(String value) implements OpenCode {

    /** A Restorative Early Support team. */
    public static final ServiceTeamKind RESTORATIVE_EARLY_SUPPORT = new ServiceTeamKind("restorative-early-support");

    /** The Rethink team. */
    public static final ServiceTeamKind RETHINK = new ServiceTeamKind("rethink");

    /** The Futures team. */
    public static final ServiceTeamKind FUTURES = new ServiceTeamKind("futures");

    /** Checks the syntax that {@link OpenCode} states. */
    public ServiceTeamKind {
        OpenCode.check(ServiceTeamKind.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ServiceTeamKind of(String value) {
        return new ServiceTeamKind(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
