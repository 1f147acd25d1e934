package org.practicemodel.core.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What sort of agency it is.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code AgencyKind.of("childrens-social-work")}. Immutable and thread-safe. Source: Partners in Practice proposal
 * ¶7, board report 2020 §3.5
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record AgencyKind(String value) implements OpenCode {

    /** Children's social work. */
    public static final AgencyKind CHILDRENS_SOCIAL_WORK = new AgencyKind("childrens-social-work");

    /** Early help. */
    public static final AgencyKind EARLY_HELP = new AgencyKind("early-help");

    /** A school or another setting for education. */
    public static final AgencyKind SCHOOL = new AgencyKind("school");

    /** Health. */
    public static final AgencyKind HEALTH = new AgencyKind("health");

    /** Mental health. */
    public static final AgencyKind MENTAL_HEALTH = new AgencyKind("mental-health");

    /** The police. */
    public static final AgencyKind POLICE = new AgencyKind("police");

    /** Housing. */
    public static final AgencyKind HOUSING = new AgencyKind("housing");

    /** A voluntary or community body. */
    public static final AgencyKind VOLUNTARY = new AgencyKind("voluntary");

    /** Services for adults. */
    public static final AgencyKind ADULT_SERVICES = new AgencyKind("adult-services");

    /** Youth justice. */
    public static final AgencyKind YOUTH_JUSTICE = new AgencyKind("youth-justice");

    /** Checks the syntax that {@link OpenCode} states. */
    public AgencyKind {
        OpenCode.check(AgencyKind.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AgencyKind of(String value) {
        return new AgencyKind(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
