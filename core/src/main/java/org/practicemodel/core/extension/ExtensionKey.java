package org.practicemodel.core.extension;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.WellFormed;

/**
 * The name of a field that a host adds to a record, in the namespace of that host.
 *
 * <p>For instance {@code ExtensionKey.of("anytown:cluster")}. Immutable and thread-safe. Our interpretation.
 *
 * @param value the text, matching {@link #PATTERN}
 */
public record ExtensionKey(String value) {

    /** The pattern that the text matches as a whole. */
    public static final String PATTERN = "^[a-z][a-z0-9-]{0,49}:[a-z][A-Za-z0-9-]{0,49}$";

    private static final Pattern SYNTAX = Pattern.compile(PATTERN);

    /** Checks the syntax that {@link #PATTERN} states. */
    public ExtensionKey {
        WellFormed.of(ExtensionKey.class)
                .required("value", value)
                .holds(
                        () -> SYNTAX.matcher(value).matches(),
                        "value",
                        FaultCode.SYNTAX,
                        "a key such as anytown:cluster")
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
    public static ExtensionKey of(String value) {
        return new ExtensionKey(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
