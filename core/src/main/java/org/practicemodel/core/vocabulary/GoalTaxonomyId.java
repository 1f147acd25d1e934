package org.practicemodel.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * The id of a set of goals that a service works on.
 *
 * <p>For instance {@code GoalTaxonomyId.of("secure-base")}. Immutable and thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link OpenCode}
 */
public record GoalTaxonomyId(String value) implements OpenCode {

    /** The secure base goals of the Futures team. Board report 2020 §3.16. */
    public static final GoalTaxonomyId SECURE_BASE = new GoalTaxonomyId("secure-base");

    /** Checks the syntax that {@link OpenCode} states. */
    public GoalTaxonomyId {
        OpenCode.check(GoalTaxonomyId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id of the set of goals
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GoalTaxonomyId of(String value) {
        return new GoalTaxonomyId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
