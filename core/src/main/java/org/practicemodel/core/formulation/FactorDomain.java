package org.practicemodel.core.formulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * The part of life that a factor or a goal belongs to.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For
 * instance {@code FactorDomain.of("education")}. Immutable and thread-safe. Source: current guide ¶29 (education);
 * our interpretation
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record FactorDomain(String value) implements OpenCode {

    /** School, learning, training and work. */
    public static final FactorDomain EDUCATION = new FactorDomain("education");

    /** Health of the body. */
    public static final FactorDomain HEALTH = new FactorDomain("health");

    /** How somebody feels, and mental health. */
    public static final FactorDomain EMOTIONAL_WELLBEING = new FactorDomain("emotional-wellbeing");

    /** Relationships in the family and outside. */
    public static final FactorDomain RELATIONSHIPS = new FactorDomain("relationships");

    /** Friends and free time. */
    public static final FactorDomain FRIENDSHIPS = new FactorDomain("friendships");

    /** Home, money and work of the adults. */
    public static final FactorDomain HOME_AND_MONEY = new FactorDomain("home-and-money");

    /** Identity, culture and belief. */
    public static final FactorDomain IDENTITY = new FactorDomain("identity");

    /** Safety at home, outside and online. */
    public static final FactorDomain SAFETY = new FactorDomain("safety");

    /** Checks the syntax that {@link OpenCode} states. */
    public FactorDomain {
        OpenCode.check(FactorDomain.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FactorDomain of(String value) {
        return new FactorDomain(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
