package org.practicemodel.core.journey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * The approach that help follows.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For
 * instance {@code Approach.of("restorative-practice")}. Immutable and thread-safe. Source: current guide ¶4, ¶26
 * ("evidence-based"); Partners in Practice proposal ¶12; rule P06-R6
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record Approach(String value) implements OpenCode {

    /** Restorative practice. */
    public static final Approach RESTORATIVE_PRACTICE = new Approach("restorative-practice");

    /** Motivational interviewing. */
    public static final Approach MOTIVATIONAL_INTERVIEWING = new Approach("motivational-interviewing");

    /** A solution-focused approach. */
    public static final Approach SOLUTION_FOCUSED = new Approach("solution-focused");

    /** Practice wisdom: what the practitioner has learned from practice, said to be so. */
    public static final Approach PRACTICE_WISDOM = new Approach("practice-wisdom");

    /** Checks the syntax that {@link OpenCode} states. */
    public Approach {
        OpenCode.check(Approach.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Approach of(String value) {
        return new Approach(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
