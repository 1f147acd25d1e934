package org.practicemodel.core.family;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What somebody is in this family, as far as the work goes.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code FamilyRole.of("child")}. Immutable and thread-safe. Source: current guide ¶16; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record FamilyRole(String value) implements OpenCode {

    /** A child or young person the work is about. */
    public static final FamilyRole CHILD = new FamilyRole("child");

    /** A mother or a father. */
    public static final FamilyRole PARENT = new FamilyRole("parent");

    /** Somebody else who brings the child up. */
    public static final FamilyRole CARER = new FamilyRole("carer");

    /** Another member of the family. */
    public static final FamilyRole OTHER = new FamilyRole("other");

    /** Checks the syntax that {@link OpenCode} states. */
    public FamilyRole {
        OpenCode.check(FamilyRole.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FamilyRole of(String value) {
        return new FamilyRole(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
