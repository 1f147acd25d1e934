package org.practicemodel.core.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.Coverage;

/**
 * What comes of a source, item by item while it is being read, so that a large one never stands in memory as a whole.
 *
 * <p>For instance: {@code try (AdaptedSource source = adapter.read(path)) { source.records().forEach(this::look); }}. Not
 * thread-safe, and to be used once. Our interpretation.
 */
public final class AdaptedSource implements AutoCloseable {

    private final Coverage coverage;
    private final Stream<AdaptedRecord> records;

    private AdaptedSource(Coverage coverage, Stream<AdaptedRecord> records) {
        this.coverage = coverage;
        this.records = records;
    }

    /**
     * Obtains what comes of a source.
     *
     * @param coverage what the format has a place for
     * @param records the items in the order of the source; closed with this
     * @return the items with their coverage
     */
    public static AdaptedSource of(Coverage coverage, Stream<AdaptedRecord> records) {
        return new AdaptedSource(coverage, records);
    }

    /**
     * Opens a file and obtains what comes of it.
     *
     * @param file the file; open until the result is closed
     * @param adapter the adapter that reads it
     * @return the items with their coverage
     * @throws IOException if the file cannot be opened
     */
    public static AdaptedSource of(Path file, RecordAdapter<? super InputStream> adapter) throws IOException {
        InputStream in = Files.newInputStream(file);
        AdaptedSource source = adapter.adapt(in);
        return of(source.coverage(), source.records().onClose(() -> close(in)));
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns what the format has a place for; every record says the same.
     *
     * @return the coverage
     */
    public Coverage coverage() {
        return coverage;
    }

    /**
     * Returns the items in the order of the source. Reading happens while they are taken.
     *
     * @return the items, once
     * @throws IllegalStateException if they were taken before
     */
    public Stream<AdaptedRecord> records() {
        return records;
    }

    /** Closes what was opened for reading; a source that somebody else opened stays open. */
    @Override
    public void close() {
        records.close();
    }
}
