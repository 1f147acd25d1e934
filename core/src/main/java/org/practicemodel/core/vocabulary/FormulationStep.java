package org.practicemodel.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * A step of the Rethink formulation. The steps have an order, and are open in any order.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For
 * instance {@code FormulationStep.of("gather")}. Immutable and thread-safe. Source: Rethink one-minute guide;
 * current guide ¶18; our interpretation
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record FormulationStep(String value) implements OpenCode {

    /** Gather what people say, with the Ps. */
    public static final FormulationStep GATHER = new FormulationStep("gather");

    /** Put a best guess together. */
    public static final FormulationStep HYPOTHESIS = new FormulationStep("hypothesis");

    /** Choose where to start. */
    public static final FormulationStep PRIORITIES = new FormulationStep("priorities");

    /** Say what is hoped for. */
    public static final FormulationStep GOALS = new FormulationStep("goals");

    /** Plan who does what, and by when. */
    public static final FormulationStep PLAN = new FormulationStep("plan");

    /** Agree it for now. */
    public static final FormulationStep AGREED_FOR_NOW = new FormulationStep("agreed-for-now");

    /** Look at it again. */
    public static final FormulationStep LOOK_AGAIN = new FormulationStep("look-again");

    /** Checks the syntax that {@link OpenCode} states. */
    public FormulationStep {
        OpenCode.check(FormulationStep.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FormulationStep of(String value) {
        return new FormulationStep(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
