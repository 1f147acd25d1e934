package org.practicemodel.core.education;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Where a child learns, or that it is not known.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code EducationStatus.of("in-setting")}. Immutable and thread-safe. Source: rule P09-R1; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record EducationStatus(String value) implements OpenCode {

    /** In a school, a nursery or a college. */
    public static final EducationStatus IN_SETTING = new EducationStatus("in-setting");

    /** At home, by the parents’ choice. */
    public static final EducationStatus HOME_EDUCATION = new EducationStatus("home-education");

    /** Education otherwise than at school (EOTAS). */
    public static final EducationStatus OTHERWISE_THAN_AT_SCHOOL = new EducationStatus("otherwise-than-at-school");

    /** In hospital education. */
    public static final EducationStatus HOSPITAL = new EducationStatus("hospital");

    /** In alternative provision. */
    public static final EducationStatus ALTERNATIVE_PROVISION = new EducationStatus("alternative-provision");

    /** In no setting, and it is known why. */
    public static final EducationStatus NOT_IN_A_SETTING = new EducationStatus("not-in-a-setting");

    /** It was marked as not known. */
    public static final EducationStatus UNKNOWN = new EducationStatus("unknown");

    /** Checks the syntax that {@link OpenCode} states. */
    public EducationStatus {
        OpenCode.check(EducationStatus.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EducationStatus of(String value) {
        return new EducationStatus(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
