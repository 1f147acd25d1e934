package org.practicemodel.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * One of the Ps of the formulation, by what a factor is about.
 *
 * <p>Which of them a formulation has is data of the edition, see {@link ModelDefinition#factors()}. For instance
 * {@link #PERPETUATING}; another body's own as {@code namespace:name}. Immutable and thread-safe. Source: current guide
 * ¶18 says "6Ps" and names none; see the basis of each in the definition.
 *
 * @param value the id as text, see {@link OpenCode}
 */
public record FactorKind(String value) implements OpenCode {

    /** What brings people to ask for help now. */
    public static final FactorKind PRESENTING = new FactorKind("presenting");

    /** What, from earlier on, may have made this more likely. */
    public static final FactorKind PREDISPOSING = new FactorKind("predisposing");

    /** What set things off. */
    public static final FactorKind PRECIPITATING = new FactorKind("precipitating");

    /** What keeps things going. */
    public static final FactorKind PERPETUATING = new FactorKind("perpetuating");

    /** What helps. */
    public static final FactorKind PROTECTIVE = new FactorKind("protective");

    /** What people think is likely if nothing changes, and if it does; told in words, never as a number. */
    public static final FactorKind PREDICTIVE = new FactorKind("predictive");

    /** Checks the syntax that {@link OpenCode} states. */
    public FactorKind {
        OpenCode.check(FactorKind.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id of the P
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FactorKind of(String value) {
        return new FactorKind(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
