package org.practicemodel.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * The id of one goal in a set of goals.
 *
 * <p>For instance {@code TaxonomyGoalId.of("housing-and-income")}. Immutable and thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link OpenCode}
 */
public record TaxonomyGoalId(String value) implements OpenCode {

    /** Checks the syntax that {@link OpenCode} states. */
    public TaxonomyGoalId {
        OpenCode.check(TaxonomyGoalId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id of the goal
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TaxonomyGoalId of(String value) {
        return new TaxonomyGoalId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
