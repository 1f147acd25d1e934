package org.practicemodel.core.json;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.record.PracticeRecord;

/**
 * The strict reader of practice records: what {@link StrictReader} looks at, and besides that every id is used once and
 * every reference leads to an entry of the type it names.
 *
 * <p>There is a record exactly if there is no problem. For instance {@code PracticeJson.reader().read(path)}. Immutable
 * and thread-safe. Our interpretation.
 */
public final class PracticeReader {

    private static final PracticeReader STANDARD =
            new PracticeReader(StrictReader.of(PracticeRecord.class).comparingIds());

    private final StrictReader<PracticeRecord> reader;

    private PracticeReader(StrictReader<PracticeRecord> reader) {
        this.reader = reader;
    }

    static PracticeReader standard() {
        return STANDARD;
    }

    /**
     * Returns a reader like this with other limits.
     *
     * @param limits the limits
     * @return the reader
     */
    public PracticeReader withLimits(ReadLimits limits) {
        return new PracticeReader(reader.withLimits(limits));
    }

    /**
     * Reads one record.
     *
     * @param json the document
     * @return the record, or every problem
     */
    public ReadResult<PracticeRecord> read(String json) {
        return reader.read(json);
    }

    /**
     * Reads one record.
     *
     * @param json the document in UTF-8
     * @return the record, or every problem
     */
    public ReadResult<PracticeRecord> read(byte[] json) {
        return reader.read(json);
    }

    /**
     * Reads one record up to the end of a stream, which stays open.
     *
     * @param json the document in UTF-8
     * @return the record, or every problem
     * @throws UncheckedIOException if the stream cannot be read
     */
    public ReadResult<PracticeRecord> read(InputStream json) {
        return reader.read(json);
    }

    /**
     * Reads one record from a file.
     *
     * @param file the file, in UTF-8
     * @return the record, or every problem
     * @throws UncheckedIOException if the file cannot be read
     */
    public ReadResult<PracticeRecord> read(Path file) {
        return reader.read(file);
    }

    /**
     * Reads a caseload of JSON Lines, one record a line, as the stream is consumed; see
     * {@link StrictReader#readLines(InputStream)}.
     *
     * @param json the lines in UTF-8; closed with the stream that is returned
     * @return the results, one for each line that is not blank, in order
     */
    public Stream<LineResult<PracticeRecord>> readLines(InputStream json) {
        return reader.readLines(json);
    }
}
