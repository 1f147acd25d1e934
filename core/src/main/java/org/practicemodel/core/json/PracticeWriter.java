package org.practicemodel.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.practicemodel.core.record.SubjectRecord;

/**
 * The writer of canonical JSON: parts in declared order, nothing that is absent or empty, ISO dates, no escapes that
 * JSON does not ask for.
 *
 * <p>The same record gives the same text everywhere, and {@link PracticeReader} reads it as an equal record. For instance
 * {@code PracticeJson.writer().write(record)}. Immutable and thread-safe. Our interpretation.
 */
public final class PracticeWriter {

    private static final ObjectWriter CANONICAL =
            PracticeJson.configure(JsonMapper.builder()).build().writer();

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private final ObjectWriter writer;

    private PracticeWriter(ObjectWriter writer) {
        this.writer = writer;
    }

    static PracticeWriter oneLine() {
        return new PracticeWriter(CANONICAL);
    }

    /**
     * Returns a writer of the same JSON that is laid out for people: two spaces a level, lines ended by LF.
     *
     * @return the writer
     */
    public PracticeWriter indented() {
        return new PracticeWriter(CANONICAL.with(layout()));
    }

    /** Returns how JSON is laid out for people. */
    static DefaultPrettyPrinter layout() {
        return new DefaultPrettyPrinter()
                .withSeparators(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(INDENTER)
                .withArrayIndenter(INDENTER);
    }

    /**
     * Writes a record as text, without a line end after it.
     *
     * @param record the record, of a family, a worker or a team
     * @return the JSON
     * @throws IllegalArgumentException if a text of the record holds half a surrogate pair, which no encoding can carry
     */
    public String write(SubjectRecord record) {
        String json;
        try {
            json = writer.writeValueAsString(record);
        } catch (JsonProcessingException impossible) {
            // Without its cause, whose message may repeat what was recorded.
            throw new IllegalStateException(
                    "A record of the type " + record.getClass().getSimpleName() + " is always writable");
        }
        if (RawText.isBroken(json)) {
            throw new IllegalArgumentException("A text of this record holds half a surrogate pair");
        }
        return json;
    }

    /**
     * Writes a record in UTF-8, without a line end after it, to a stream, which stays open.
     *
     * @param record the record
     * @param output the stream
     * @throws IllegalArgumentException if a text of the record holds half a surrogate pair; nothing is written then
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void write(SubjectRecord record, OutputStream output) {
        byte[] json = write(record).getBytes(StandardCharsets.UTF_8);
        try {
            output.write(json);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
