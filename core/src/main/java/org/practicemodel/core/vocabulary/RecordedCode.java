package org.practicemodel.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * The code that a record has for something that a document says of a service, where the library has one.
 *
 * <p>Which list it is from depends on what is said: that of agencies for a partner, that of learning for training. For
 * instance {@code RecordedCode.of("rethink-forum")}. Immutable and thread-safe. Our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record RecordedCode(String value) implements OpenCode {

    /** Checks the syntax that {@link OpenCode} states. */
    public RecordedCode {
        OpenCode.check(RecordedCode.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RecordedCode of(String value) {
        return new RecordedCode(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
