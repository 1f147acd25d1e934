package org.practicemodel.principles.summary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.practicemodel.core.wording.Messages;

/**
 * The ways in which a summary of a caseload is shown.
 *
 * <p>Each begins with what the summary is about and what it does not say. For instance {@code Summaries.text(summary,
 * Locale.UK)}. Stateless. Our interpretation.
 */
public final class Summaries {

    private static final String SCHEMA = "/org/practicemodel/principles/schema/caseload-summary-1.schema.json";

    private static final Messages WORDING = Messages.beside(Summaries.class, "summaries");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Summaries() {}

    /**
     * Shows a summary as a page of plain text, at most 100 columns wide.
     *
     * @param summary the summary
     * @param locale the language; English where there is no wording for it
     * @return the page, whose lines end with a line feed
     */
    public static String text(CaseloadSummary summary, Locale locale) {
        return SummaryText.plain(outline(summary, locale));
    }

    /**
     * Shows a summary as Markdown: the same as {@link #text} says.
     *
     * @param summary the summary
     * @param locale the language; English where there is no wording for it
     * @return the document, whose lines end with a line feed
     */
    public static String markdown(CaseloadSummary summary, Locale locale) {
        return SummaryText.markdown(outline(summary, locale));
    }

    private static SummaryOutline outline(CaseloadSummary summary, Locale locale) {
        return new SummaryContent(summary, WORDING, locale).outline();
    }

    /**
     * Shows a summary as one line of JSON in the format {@code caseload-summary/1}, for another program.
     *
     * @param summary the summary
     * @return one JSON object without line breaks
     */
    public static String json(CaseloadSummary summary) {
        try {
            return MAPPER.writeValueAsString(SummaryDocument.of(summary, WORDING.text("scope", Locale.UK)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A summary is always writable", impossible);
        }
    }

    /**
     * Returns the JSON Schema (2020-12) of the format {@code caseload-summary/1}.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        try (InputStream schema = Summaries.class.getResourceAsStream(SCHEMA)) {
            return new String(Objects.requireNonNull(schema, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The schema of the summary is unreadable", unreadable);
        }
    }
}
