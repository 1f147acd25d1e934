package org.practicemodel.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * In which case something is thought likely: what the sixth P asks about may have more than one side.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For
 * instance {@code FactorScenario.of("if-things-stay-the-same")}. Immutable and thread-safe. Source: our
 * interpretation, as the sixth P is
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record FactorScenario(String value) implements OpenCode {

    /** If things stay the same. */
    public static final FactorScenario IF_THINGS_STAY_THE_SAME = new FactorScenario("if-things-stay-the-same");

    /** If things change. */
    public static final FactorScenario IF_THINGS_CHANGE = new FactorScenario("if-things-change");

    /** Checks the syntax that {@link OpenCode} states. */
    public FactorScenario {
        OpenCode.check(FactorScenario.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FactorScenario of(String value) {
        return new FactorScenario(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
