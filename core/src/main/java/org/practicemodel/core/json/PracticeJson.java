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

/**
 * The way into and out of JSON: the strict reader and the canonical writer of practice records, and their schema.
 *
 * <p>For instance {@code PracticeJson.reader().read(path).orElseThrow()}. Thread-safe. Our interpretation.
 */
public final class PracticeJson {

    private static final String RECORD_SCHEMA = "/org/practicemodel/core/schema/practice-record-1.schema.json";

    private PracticeJson() {}

    /**
     * Obtains the strict reader of practice records within the standard limits.
     *
     * @return the reader
     */
    public static PracticeReader reader() {
        return PracticeReader.standard();
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
        try (InputStream schema = PracticeJson.class.getResourceAsStream(RECORD_SCHEMA)) {
            if (schema == null) {
                throw new IllegalStateException("The schema is missing from the jar of practice-model-core");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
