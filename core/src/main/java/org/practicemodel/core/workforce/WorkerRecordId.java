package org.practicemodel.core.workforce;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.NotWellFormedException;

/**
 * The id of the record of a worker.
 *
 * <p>For instance {@code WorkerRecordId.of("worker-record-4")}. Opaque: it says nothing about anybody, and never holds a name.
 * Immutable and thread-safe. Our interpretation.
 *
 * @param value the id as text, see {@link Identifier}
 */
public record WorkerRecordId(String value) implements Identifier {

    /** Checks the syntax that {@link Identifier} states. */
    public WorkerRecordId {
        Identifier.check(WorkerRecordId.class, value);
    }

    /**
     * Obtains the id with this text.
     *
     * @param value the id as text
     * @return the id
     * @throws NotWellFormedException if the text is not an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WorkerRecordId of(String value) {
        return new WorkerRecordId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
