package org.practicemodel.core.workforce;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * A skill of working with families that can be observed.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code SkillDomain.of("collaboration")}. Immutable and thread-safe. Source: board report 2020 §3.4.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record SkillDomain(String value) implements OpenCode {

    /** Working together. */
    public static final SkillDomain COLLABORATION = new SkillDomain("collaboration");

    /** Empathy. */
    public static final SkillDomain EMPATHY = new SkillDomain("empathy");

    /** Purposefulness. */
    public static final SkillDomain PURPOSEFULNESS = new SkillDomain("purposefulness");

    /** Clarity. */
    public static final SkillDomain CLARITY = new SkillDomain("clarity");

    /** Focus on the child. */
    public static final SkillDomain CHILD_FOCUS = new SkillDomain("child-focus");

    /** The skills that the model names, in its order. */
    public static final List<SkillDomain> OF_THE_MODEL =
            List.of(COLLABORATION, EMPATHY, PURPOSEFULNESS, CLARITY, CHILD_FOCUS);

    /** Checks the syntax that {@link OpenCode} states. */
    public SkillDomain {
        OpenCode.check(SkillDomain.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SkillDomain of(String value) {
        return new SkillDomain(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
