package org.practicemodel.core.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * One of the six principles of working in a trauma-informed way: a prompt, never a box to tick.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code TraumaInformedPrinciple.of("safety")}. Immutable and thread-safe. Source: OHID guidance on trauma-informed
 * practice 2022.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record TraumaInformedPrinciple(String value) implements OpenCode {

    /** Safety. */
    public static final TraumaInformedPrinciple SAFETY = new TraumaInformedPrinciple("safety");

    /** Trust. */
    public static final TraumaInformedPrinciple TRUST = new TraumaInformedPrinciple("trust");

    /** Choice. */
    public static final TraumaInformedPrinciple CHOICE = new TraumaInformedPrinciple("choice");

    /** Collaboration. */
    public static final TraumaInformedPrinciple COLLABORATION = new TraumaInformedPrinciple("collaboration");

    /** Empowerment. */
    public static final TraumaInformedPrinciple EMPOWERMENT = new TraumaInformedPrinciple("empowerment");

    /** Cultural consideration. */
    public static final TraumaInformedPrinciple CULTURAL_CONSIDERATION =
            new TraumaInformedPrinciple("cultural-consideration");

    /** Checks the syntax that {@link OpenCode} states. */
    public TraumaInformedPrinciple {
        OpenCode.check(TraumaInformedPrinciple.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TraumaInformedPrinciple of(String value) {
        return new TraumaInformedPrinciple(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
