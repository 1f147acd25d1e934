package org.practicemodel.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * The id of a dated set of statutory limits.
 *
 * <p>For instance {@code ProfileId.of("england-wt2023")}. Immutable and thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link OpenCode}
 */
public record ProfileId(String value) implements OpenCode {

    /** Working Together to Safeguard Children 2023, for England. */
    public static final ProfileId ENGLAND_WT2023 = new ProfileId("england-wt2023");

    /** The regulations of 2010 on planning for children looked after and care leavers, for England. */
    public static final ProfileId ENGLAND_CAREPLANNING2010 = new ProfileId("england-careplanning2010");

    /** The Children's Wellbeing and Schools Act 2026, for England. */
    public static final ProfileId ENGLAND_CWSA2026 = new ProfileId("england-cwsa2026");

    /** Checks the syntax that {@link OpenCode} states. */
    public ProfileId {
        OpenCode.check(ProfileId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id of the profile
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProfileId of(String value) {
        return new ProfileId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
