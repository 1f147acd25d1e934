package org.practicemodel.core.formulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Around whom or what a factor lies.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For
 * instance {@code FactorLevel.of("child")}. Immutable and thread-safe. Source: rule P06-R5 ("systemic", current
 * guide ¶26); our interpretation
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record FactorLevel(String value) implements OpenCode {

    /** The child. */
    public static final FactorLevel CHILD = new FactorLevel("child");

    /** A parent or carer. */
    public static final FactorLevel PARENT = new FactorLevel("parent");

    /** The family and those close to it. */
    public static final FactorLevel FAMILY = new FactorLevel("family");

    /** Friends, and life online. */
    public static final FactorLevel PEERS_AND_ONLINE = new FactorLevel("peers-and-online");

    /** The school or the neighbourhood. */
    public static final FactorLevel COMMUNITY_OR_SCHOOL = new FactorLevel("community-or-school");

    /** The place they live in. */
    public static final FactorLevel PLACE = new FactorLevel("place");

    /** Society: money, housing, racism, immigration. */
    public static final FactorLevel SOCIETY = new FactorLevel("society");

    /** Services and how they work. */
    public static final FactorLevel SERVICES = new FactorLevel("services");

    /** Checks the syntax that {@link OpenCode} states. */
    public FactorLevel {
        OpenCode.check(FactorLevel.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FactorLevel of(String value) {
        return new FactorLevel(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
