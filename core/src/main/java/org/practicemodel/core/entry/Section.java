package org.practicemodel.core.entry;

import org.jspecify.annotations.Nullable;

/**
 * A section of a record: a group of parts that may all be absent.
 *
 * <p>A section that holds nothing is not written. For instance the family, or the journey. Implementations are
 * immutable and thread-safe. Our interpretation.
 */
public interface Section {

    /**
     * Checks whether this section holds nothing.
     *
     * @return true if no part is present
     */
    boolean holdsNothing();

    /**
     * What a JSON mapper asks, by way of {@code equals}, whether to leave a section out.
     *
     * <p>Named on the record's components; nothing else uses it. Our interpretation.
     */
    final class LeftOutWhenEmpty {

        /** Made by the mapper. */
        public LeftOutWhenEmpty() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other == null || (other instanceof Section section && section.holdsNothing());
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
