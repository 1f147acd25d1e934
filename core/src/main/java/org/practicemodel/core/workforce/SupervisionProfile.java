package org.practicemodel.core.workforce;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Which frequency of supervision was agreed with a worker.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code SupervisionProfile.of("standard")}. Immutable and thread-safe. Source: LGA employer standards for social
 * workers; rule W-R1; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record SupervisionProfile(String value) implements OpenCode {

    /** That of social workers. */
    public static final SupervisionProfile STANDARD = new SupervisionProfile("standard");

    /** That of newly qualified social workers, which grows longer in phases. */
    public static final SupervisionProfile NEWLY_QUALIFIED = new SupervisionProfile("newly-qualified");

    /** One that the authority sets for other workers. */
    public static final SupervisionProfile LOCAL = new SupervisionProfile("local");

    /** Checks the syntax that {@link OpenCode} states. */
    public SupervisionProfile {
        OpenCode.check(SupervisionProfile.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SupervisionProfile of(String value) {
        return new SupervisionProfile(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
