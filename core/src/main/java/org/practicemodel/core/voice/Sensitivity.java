package org.practicemodel.core.voice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Why a statement is kept from the pages that a family is given, whoever may read it otherwise.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For
 * instance {@code Sensitivity.of("whereabouts")}. Immutable and thread-safe. Source: ethical guardrails 8; our
 * interpretation
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record Sensitivity(String value) implements OpenCode {

    /** It tells where somebody lives, stays, works or goes to school. */
    public static final Sensitivity WHEREABOUTS = new Sensitivity("whereabouts");

    /** It tells who made the referral. */
    public static final Sensitivity REFERRER = new Sensitivity("referrer");

    /** It comes from the police. */
    public static final Sensitivity POLICE_MATERIAL = new Sensitivity("police-material");

    /** It alleges something about somebody that is not proven. */
    public static final Sensitivity UNPROVEN_ALLEGATION = new Sensitivity("unproven-allegation");

    /** Checks the syntax that {@link OpenCode} states. */
    public Sensitivity {
        OpenCode.check(Sensitivity.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Sensitivity of(String value) {
        return new Sensitivity(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
