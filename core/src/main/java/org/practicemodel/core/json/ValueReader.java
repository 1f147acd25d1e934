package org.practicemodel.core.json;

import java.io.IOException;
import java.util.Set;

/**
 * The reading of one kind of value, found once for each part of each type.
 *
 * <p>It begins at the first token of the value and ends at its last, whatever it finds. Implementations are immutable
 * and thread-safe.
 */
interface ValueReader {

    /** What is handed back for a value that could not be read; its problems are listed already. */
    Object BAD = new Object();

    /**
     * Reads the value that begins at the parser's token.
     *
     * @return the value, or {@link #BAD}
     * @throws IOException if the text is not JSON from here on
     */
    Object read(Reading in, Place place) throws IOException;

    /** Returns what is expected here, as the end of a sentence that begins "expected". */
    String expected();

    /** Returns the types of id of all entries that such a value may hold. */
    default Set<Class<?>> entries() {
        return Set.of();
    }
}
