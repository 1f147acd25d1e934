package org.practicemodel.core.formulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Whose action it is.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code OwnerKind.of("child")}. Immutable and thread-safe. Source: board report 2020 §2.10; rule P03-R4.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record OwnerKind(String value) implements OpenCode {

    /** A child of the family. */
    public static final OwnerKind CHILD = new OwnerKind("child");

    /** Somebody else of the family. */
    public static final OwnerKind FAMILY = new OwnerKind("family");

    /** Somebody around the family. */
    public static final OwnerKind NETWORK = new OwnerKind("network");

    /** Somebody who works with the family. */
    public static final OwnerKind PROFESSIONAL = new OwnerKind("professional");

    /** Checks the syntax that {@link OpenCode} states. */
    public OwnerKind {
        OpenCode.check(OwnerKind.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OwnerKind of(String value) {
        return new OwnerKind(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
