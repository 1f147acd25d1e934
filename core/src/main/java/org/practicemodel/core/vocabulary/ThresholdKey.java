package org.practicemodel.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.WellFormed;

/**
 * The key of a number that a rule uses: what it is about, then what it limits; another body's with its namespace.
 *
 * <p>For instance {@code ThresholdKey.of("lead.overlapToleranceDays")} or
 * {@code ThresholdKey.of("anytown:visits.everyDays")}. Immutable and thread-safe. Our interpretation.
 *
 * @param value the text, matching {@link #PATTERN}
 */
public record ThresholdKey(String value) implements Comparable<ThresholdKey> {

    /** The pattern that the text matches as a whole. */
    public static final String PATTERN =
            "^([a-z][a-z0-9-]{0,29}:)?[a-z][A-Za-z0-9]{0,29}(\\.[a-z][A-Za-z0-9]{0,49}){1,3}$";

    private static final Pattern SYNTAX = Pattern.compile(PATTERN);

    /** Checks the syntax that {@link #PATTERN} states. */
    public ThresholdKey {
        WellFormed.of(ThresholdKey.class)
                .required("value", value)
                .holds(
                        () -> SYNTAX.matcher(value).matches(),
                        "value",
                        FaultCode.SYNTAX,
                        "a key such as lead.overlapToleranceDays")
                .done();
    }

    /**
     * Obtains the key with this text.
     *
     * @param value the text
     * @return the key
     * @throws NotWellFormedException if the text does not match {@link #PATTERN}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ThresholdKey of(String value) {
        return new ThresholdKey(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }

    /** Orders keys as text. */
    @Override
    public int compareTo(ThresholdKey other) {
        return value.compareTo(other.value);
    }
}
