package org.practicemodel.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What a person has lived through for whom a service says that it is.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code EligibleExperience.of("loss-of-an-infant-through-care-proceedings")}. Immutable and thread-safe. Source: board
 * report 2020 §2.11(3), §3.10; one-minute guide (undated) ¶16; the codes are ours.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record EligibleExperience(String value) implements OpenCode {

    /** The loss of an infant through care proceedings. */
    public static final EligibleExperience LOSS_OF_AN_INFANT =
            new EligibleExperience("loss-of-an-infant-through-care-proceedings");

    /** The loss of a child through care proceedings. */
    public static final EligibleExperience LOSS_OF_A_CHILD =
            new EligibleExperience("loss-of-a-child-through-care-proceedings");

    /** The first time removal of a baby through care proceedings. */
    public static final EligibleExperience FIRST_REMOVAL_OF_A_BABY =
            new EligibleExperience("first-removal-of-a-baby-through-care-proceedings");

    /** Checks the syntax that {@link OpenCode} states. */
    public EligibleExperience {
        OpenCode.check(EligibleExperience.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EligibleExperience of(String value) {
        return new EligibleExperience(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
