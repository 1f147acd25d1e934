package org.practicemodel.core.source;

import org.practicemodel.core.coverage.Coverage;

/**
 * A reader of another format that turns what it finds into practice records.
 *
 * <p>It carries only what rules read, never a name, an address, a characteristic or free text; it replaces the ids of
 * children and workers by local ones; it keeps codes that it does not know; it drops what was marked as deleted; and it
 * lists what it did not take over. Unlike the strict reader of our own format it still makes a record where a part could
 * not be read: that part is left out, with a problem. For instance {@code DfeCscAdapter.of(LocalIds.numbered())}. A
 * vendor's adapter of its own tables is another one. Implementations are immutable and thread-safe. Our interpretation.
 *
 * @param <S> the type of source, such as an {@link java.io.InputStream}
 */
public interface RecordAdapter<S> {

    /**
     * Returns what this format has a place for.
     *
     * @return the coverage; every type is at most {@code HELD}, since only the authority can say what it relies on
     */
    Coverage coverage();

    /**
     * Reads a source, lazily and once.
     *
     * @param source the source; whoever opened it closes it
     * @return what comes of it, item by item
     */
    AdaptedSource adapt(S source);
}
