package org.practicemodel.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What came of a plan that the family made.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code AdoptionOutcome.of("adopted")}. Immutable and thread-safe. Source: board report 2020 §2.10; rule P03-R4.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record AdoptionOutcome(String value) implements OpenCode {

    /** It is the plan. */
    public static final AdoptionOutcome ADOPTED = new AdoptionOutcome("adopted");

    /** Parts of it are the plan. */
    public static final AdoptionOutcome ADOPTED_IN_PART = new AdoptionOutcome("adopted-in-part");

    /** It is not the plan. */
    public static final AdoptionOutcome NOT_ADOPTED = new AdoptionOutcome("not-adopted");

    /** Checks the syntax that {@link OpenCode} states. */
    public AdoptionOutcome {
        OpenCode.check(AdoptionOutcome.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AdoptionOutcome of(String value) {
        return new AdoptionOutcome(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
