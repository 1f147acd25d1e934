package org.practicemodel.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.WellFormed;

/**
 * The id of an edition of the model, or of a local variant of one: whose it is, and which.
 *
 * <p>For instance {@code EditionId.of("leeds/current")}. Immutable and thread-safe. Our interpretation.
 *
 * @param value the text, matching {@link #PATTERN}
 */
public record EditionId(String value) {

    /** The pattern that the text matches as a whole. */
    public static final String PATTERN = "^[a-z][a-z0-9-]{0,49}/[a-z0-9][a-z0-9.-]{0,49}$";

    private static final Pattern SYNTAX = Pattern.compile(PATTERN);

    /** Checks the syntax that {@link #PATTERN} states. */
    public EditionId {
        WellFormed.of(EditionId.class)
                .required("value", value)
                .holds(
                        () -> SYNTAX.matcher(value).matches(),
                        "value",
                        FaultCode.SYNTAX,
                        "an edition such as leeds/current")
                .done();
    }

    /**
     * Obtains the edition with this text.
     *
     * @param value the text
     * @return the edition
     * @throws NotWellFormedException if the text does not match {@link #PATTERN}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EditionId of(String value) {
        return new EditionId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
