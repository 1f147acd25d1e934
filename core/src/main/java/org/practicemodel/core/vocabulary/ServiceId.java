package org.practicemodel.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * The id of a service that works with the model.
 *
 * <p>For instance {@code ServiceId.of("restorative-early-support")}; those of Leeds are in {@link LeedsServices}.
 * Immutable and thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link OpenCode}
 */
public record ServiceId(String value) implements OpenCode {

    /** Checks the syntax that {@link OpenCode} states. */
    public ServiceId {
        OpenCode.check(ServiceId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id of the service
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ServiceId of(String value) {
        return new ServiceId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
