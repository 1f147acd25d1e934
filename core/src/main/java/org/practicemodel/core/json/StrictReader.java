package org.practicemodel.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.practicemodel.core.internal.RecordShape;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ReadResult;

/**
 * A strict reader of JSON that makes one record type and lists every problem of a document at once.
 *
 * <p>Nothing is mended or guessed: unknown and repeated properties, explicit null, another type of value, a date that is
 * none, text after the document and input beyond the {@linkplain ReadLimits limits} are refused, each with its place.
 * Bytes are UTF-8; one byte order mark before them is left out. There is a value exactly if there is no problem. Bad
 * input never raises an exception. For instance {@code StrictReader.of(Provenance.class).read(text)}. Why it is our own:
 * {@code core/docs/decisions/0001-strict-reader.md}. Immutable and thread-safe. Our interpretation.
 *
 * @param <T> the type that is read
 */
public final class StrictReader<T> {

    private final Class<T> type;
    private final DocumentReader document;

    private StrictReader(Class<T> type, DocumentReader document) {
        this.type = type;
        this.document = document;
    }

    /**
     * Obtains a reader of a record type within the standard limits; it is worth keeping. A part called {@code format}
     * with a pattern names the format, and another one is an {@code unknown-format}.
     *
     * @param type a record type of this library that is written as an object
     * @param <T> the type that is read
     * @return the reader
     * @throws IllegalArgumentException if the type is not written as an object, or has a part that is not read
     */
    public static <T> StrictReader<T> of(Class<T> type) {
        if (!RecordShape.isStructured(type)) {
            throw new IllegalArgumentException(type.getName() + " is not written as an object");
        }
        ObjectReader object = new ValueReaders().object(type);
        return new StrictReader<>(type, new DocumentReader(object, ReadLimits.standard(), false, value -> List.of()));
    }

    /** Returns a reader like this that also looks whether every id is used once and every reference leads to one. */
    StrictReader<T> comparingIds() {
        return new StrictReader<>(type, document.comparingIds());
    }

    /**
     * Returns a reader like this that also looks whether what was read makes sense where it is used. It is asked only where
     * nothing else is at fault; each problem gets the line and column of its pointer.
     *
     * @param meaning says what is wrong with an object; nothing where it is fine
     * @return the reader
     */
    public StrictReader<T> checking(Function<? super T, List<Problem>> meaning) {
        return new StrictReader<>(type, document.checking(value -> meaning.apply(type.cast(value))));
    }

    /**
     * Returns a reader like this with other limits.
     *
     * @param other the limits
     * @return the reader
     */
    public StrictReader<T> withLimits(ReadLimits other) {
        return new StrictReader<>(type, document.within(other));
    }

    /**
     * Reads one document.
     *
     * @param json the document
     * @return the value, or every problem
     */
    public ReadResult<T> read(String json) {
        return read(Source.of(json, document.limits()));
    }

    /**
     * Reads one document.
     *
     * @param json the document in UTF-8
     * @return the value, or every problem
     */
    public ReadResult<T> read(byte[] json) {
        return read(Source.of(json, document.limits()));
    }

    /**
     * Reads one document up to the end of a stream, which stays open. No more than the limit is ever held.
     *
     * @param json the document in UTF-8
     * @return the value, or every problem
     * @throws UncheckedIOException if the stream cannot be read
     */
    public ReadResult<T> read(InputStream json) {
        try {
            return read(Source.of(json, document.limits()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads one document from a file.
     *
     * @param file the file, in UTF-8
     * @return the value, or every problem
     * @throws UncheckedIOException if the file cannot be read
     */
    public ReadResult<T> read(Path file) {
        try (InputStream json = Files.newInputStream(file)) {
            return read(Source.of(json, document.limits()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads JSON Lines, one document a line, as the stream is consumed. A bad line never ends the reading; blank lines
     * are left out; a line beyond the limit is never held as a whole.
     *
     * @param json the lines in UTF-8, ended by LF or CR LF; closed with the stream that is returned
     * @return the results, one for each line that is not blank, in order; raises {@link UncheckedIOException} when the
     *     input cannot be read
     */
    public Stream<LineResult<T>> readLines(InputStream json) {
        return JsonLines.of(json, document.limits())
                .map(line -> new LineResult<>(line.number(), result(document.read(line))));
    }

    private ReadResult<T> read(Source source) {
        return result(document.read(source));
    }

    private ReadResult<T> result(DocumentReader.Outcome outcome) {
        return new ReadResult<>(
                outcome.problems().isEmpty() ? Optional.of(type.cast(outcome.value())) : Optional.empty(),
                outcome.problems());
    }
}
