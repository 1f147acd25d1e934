package org.practicemodel.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.WellFormed;

/**
 * The code of a rule. It is never used again for another rule and never derived from wording.
 *
 * <p>For instance {@code RuleCode.of("P05-R1")}. Immutable and thread-safe. Our interpretation.
 *
 * @param value the text, matching {@link #PATTERN}
 */
public record RuleCode(String value) implements Comparable<RuleCode> {

    /** The pattern that the text matches as a whole. */
    public static final String PATTERN = "^([a-z][a-z0-9-]{0,29}:)?[A-Z]{1,4}[0-9]{0,3}-R[0-9]{1,3}$";

    private static final Pattern SYNTAX = Pattern.compile(PATTERN);

    /** Checks the syntax that {@link #PATTERN} states. */
    public RuleCode {
        WellFormed.of(RuleCode.class)
                .required("value", value)
                .holds(() -> SYNTAX.matcher(value).matches(), "value", FaultCode.SYNTAX, "a rule code such as P05-R1")
                .done();
    }

    /**
     * Obtains the rule code with this text.
     *
     * @param value the text
     * @return the rule code
     * @throws NotWellFormedException if the text does not match {@link #PATTERN}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RuleCode of(String value) {
        return new RuleCode(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }

    /** Orders codes as text. */
    @Override
    public int compareTo(RuleCode other) {
        return value.compareTo(other.value);
    }
}
