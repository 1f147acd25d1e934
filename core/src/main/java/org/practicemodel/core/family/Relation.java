package org.practicemodel.core.family;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * How one person is related to another.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code Relation.of("mother")}. Immutable and thread-safe. Source: current guide ¶16; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record Relation(String value) implements OpenCode {

    /** Is the mother of. */
    public static final Relation MOTHER = new Relation("mother");

    /** Is the father of. */
    public static final Relation FATHER = new Relation("father");

    /** Is a step-parent of. */
    public static final Relation STEP_PARENT = new Relation("step-parent");

    /** Is a grandparent of. */
    public static final Relation GRANDPARENT = new Relation("grandparent");

    /** Is an aunt or an uncle of. */
    public static final Relation AUNT_OR_UNCLE = new Relation("aunt-or-uncle");

    /** Is a brother or a sister of, half and step siblings included. */
    public static final Relation SIBLING = new Relation("sibling");

    /** Is the partner of. */
    public static final Relation PARTNER = new Relation("partner");

    /** Is a foster carer of. */
    public static final Relation FOSTER_CARER = new Relation("foster-carer");

    /** Is a friend of. */
    public static final Relation FRIEND = new Relation("friend");

    /** Is a neighbour of. */
    public static final Relation NEIGHBOUR = new Relation("neighbour");

    /** Is related in another way, see the code of the source. */
    public static final Relation OTHER = new Relation("other");

    /** Checks the syntax that {@link OpenCode} states. */
    public Relation {
        OpenCode.check(Relation.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Relation of(String value) {
        return new Relation(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
