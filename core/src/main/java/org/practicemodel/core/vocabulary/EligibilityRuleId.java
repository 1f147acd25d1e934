package org.practicemodel.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * The id of one wording of whom a service is for.
 *
 * <p>For instance {@code EligibilityRuleId.of("futures-loss-of-an-infant")}. Immutable and thread-safe. Our
 * interpretation.
 *
 * @param value the id as text, see {@link OpenCode}
 */
public record EligibilityRuleId(String value) implements OpenCode {

    /** Checks the syntax that {@link OpenCode} states. */
    public EligibilityRuleId {
        OpenCode.check(EligibilityRuleId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id of the wording
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EligibilityRuleId of(String value) {
        return new EligibilityRuleId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
