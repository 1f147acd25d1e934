package org.practicemodel.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.NotWellFormedException;

/**
 * The id of the outcome of a goal.
 *
 * <p>For instance {@code GoalOutcomeId.of("goal-outcome-1")}. Opaque: it says nothing about anybody, and never holds a
 * name. Immutable and thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link Identifier}
 */
public record GoalOutcomeId(String value) implements Identifier {

    /** Checks the syntax that {@link Identifier} states. */
    public GoalOutcomeId {
        Identifier.check(GoalOutcomeId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id
     * @throws NotWellFormedException if the text is not an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GoalOutcomeId of(String value) {
        return new GoalOutcomeId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
