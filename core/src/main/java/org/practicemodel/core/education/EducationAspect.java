package org.practicemodel.core.education;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * A part of a wide view of education.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code EducationAspect.of("attend")}. Immutable and thread-safe. Source: Leeds children and families: attend,
 * achieve, attain; rule P09-R5.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record EducationAspect(String value) implements OpenCode {

    /** Being there. */
    public static final EducationAspect ATTEND = new EducationAspect("attend");

    /** Growing with others: friends, trusted adults, clubs. */
    public static final EducationAspect ACHIEVE = new EducationAspect("achieve");

    /** Learning. */
    public static final EducationAspect ATTAIN = new EducationAspect("attain");

    /** Checks the syntax that {@link OpenCode} states. */
    public EducationAspect {
        OpenCode.check(EducationAspect.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EducationAspect of(String value) {
        return new EducationAspect(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
