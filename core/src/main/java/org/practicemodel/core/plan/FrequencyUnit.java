package org.practicemodel.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * The unit of a contact frequency.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code FrequencyUnit.of("days")}. Immutable and thread-safe. Source: our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record FrequencyUnit(String value) implements OpenCode {

    /** Days. */
    public static final FrequencyUnit DAYS = new FrequencyUnit("days");

    /** Working days. */
    public static final FrequencyUnit WORKING_DAYS = new FrequencyUnit("working-days");

    /** Weeks. */
    public static final FrequencyUnit WEEKS = new FrequencyUnit("weeks");

    /** Months. */
    public static final FrequencyUnit MONTHS = new FrequencyUnit("months");

    /** Checks the syntax that {@link OpenCode} states. */
    public FrequencyUnit {
        OpenCode.check(FrequencyUnit.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FrequencyUnit of(String value) {
        return new FrequencyUnit(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
