package org.practicemodel.principles.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Documents for other programs, and the schemas of their formats. */
public final class Written {

    private static final String SCHEMAS = "/org/practicemodel/principles/schema/";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Written() {}

    /**
     * Writes a document of ours as JSON.
     *
     * @param document the document: records, lists, texts, numbers and days
     * @return one JSON object without line breaks
     */
    public static String json(Record document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A document of ours is always writable", impossible);
        }
    }

    /**
     * Returns a JSON Schema (2020-12) that this library ships.
     *
     * @param name the name of its file
     * @return the text of the schema
     */
    public static String schema(String name) {
        try (InputStream schema = Written.class.getResourceAsStream(SCHEMAS + name)) {
            return new String(Objects.requireNonNull(schema, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The schema " + name + " is unreadable", unreadable);
        }
    }
}
