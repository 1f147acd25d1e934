package org.practicemodel.core.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What a preference is about.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code PreferenceKind.of("place")}. Immutable and thread-safe. Source: rule E3-R4; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record PreferenceKind(String value) implements OpenCode {

    /** Where to meet. */
    public static final PreferenceKind PLACE = new PreferenceKind("place");

    /** When to meet. */
    public static final PreferenceKind TIME = new PreferenceKind("time");

    /** With whom to meet. */
    public static final PreferenceKind PERSON = new PreferenceKind("person");

    /** How to meet or keep in touch. */
    public static final PreferenceKind WAY = new PreferenceKind("way");

    /** They were asked, and it is all the same to them. */
    public static final PreferenceKind NO_PREFERENCE = new PreferenceKind("no-preference");

    /** Checks the syntax that {@link OpenCode} states. */
    public PreferenceKind {
        OpenCode.check(PreferenceKind.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PreferenceKind of(String value) {
        return new PreferenceKind(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
