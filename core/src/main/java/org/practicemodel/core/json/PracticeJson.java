package org.practicemodel.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.WorkerRecord;

/**
 * The way into and out of JSON: the strict readers and the canonical writer of records, and their schemas.
 *
 * <p>For instance {@code PracticeJson.reader().read(path).orElseThrow()}. Thread-safe. Our interpretation.
 */
public final class PracticeJson {

    private static final String SCHEMAS = "/org/practicemodel/core/schema/";

    private PracticeJson() {}

    /** Set up when first asked for, since most hosts read the records of families only. */
    private static final class Workforce {
        private static final StrictReader<WorkerRecord> WORKERS =
                StrictReader.of(WorkerRecord.class).comparingIds();
        private static final StrictReader<TeamRecord> TEAMS =
                StrictReader.of(TeamRecord.class).comparingIds();
    }

    /**
     * Obtains the strict reader of practice records within the standard limits.
     *
     * @return the reader
     */
    public static PracticeReader reader() {
        return PracticeReader.standard();
    }

    /**
     * Obtains the strict reader of the records of workers within the standard limits, which also looks whether every id is
     * used once and every reference leads to an entry.
     *
     * @return the reader
     */
    public static StrictReader<WorkerRecord> workerReader() {
        return Workforce.WORKERS;
    }

    /**
     * Obtains the strict reader of the records of teams within the standard limits, which also looks whether every id is
     * used once and every reference leads to an entry.
     *
     * @return the reader
     */
    public static StrictReader<TeamRecord> teamReader() {
        return Workforce.TEAMS;
    }

    /**
     * Obtains the writer of canonical JSON on one line.
     *
     * @return the writer
     */
    public static PracticeWriter writer() {
        return PracticeWriter.oneLine();
    }

    /**
     * Sets up a mapper of Jackson 2 so that it writes practice records as {@link #writer()} does and reads what that
     * writes. For the strict reading of input from elsewhere use {@link #reader()}, which a mapper cannot replace.
     *
     * @param builder the builder of the host's mapper
     * @return the same builder
     */
    public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                // Characters beyond the basic plane as themselves, as text and as bytes alike.
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
    }

    /**
     * Returns the JSON Schema (2020-12) of the format {@code practice-record/1}. It says what a schema can say; that ids
     * are used once, references lead somewhere and dates stand in order, only the reader says.
     *
     * @return the text of the schema
     */
    public static String recordSchema() {
        return schema("practice-record-1");
    }

    /**
     * Returns the JSON Schema (2020-12) of the format {@code worker-record/1}, with the same limits as
     * {@link #recordSchema()}.
     *
     * @return the text of the schema
     */
    public static String workerSchema() {
        return schema("worker-record-1");
    }

    /**
     * Returns the JSON Schema (2020-12) of the format {@code team-record/1}, with the same limits as
     * {@link #recordSchema()}.
     *
     * @return the text of the schema
     */
    public static String teamSchema() {
        return schema("team-record-1");
    }

    /**
     * Returns the JSON Schema (2020-12) of the format {@code model-definition/1}, with the same limits as
     * {@link #recordSchema()}: of a definition that {@code extends} another where it says so, else of a whole one.
     *
     * @return the text of the schema
     */
    public static String modelSchema() {
        return schema("model-definition-1");
    }

    private static String schema(String name) {
        try (InputStream schema = PracticeJson.class.getResourceAsStream(SCHEMAS + name + ".schema.json")) {
            if (schema == null) {
                throw new IllegalStateException("The schema is missing from the jar of practice-model-core");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
