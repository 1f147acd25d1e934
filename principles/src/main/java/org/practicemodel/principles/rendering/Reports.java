package org.practicemodel.principles.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The ways in which a report is shown.
 *
 * <p>Every one of them begins with what the report is about and what it does not say, and leaves out what is restricted
 * unless that was asked for. For instance {@code Reports.text().render(report, Locale.UK)}. Stateless. Our interpretation.
 */
public final class Reports {

    private static final String SCHEMA = "/org/practicemodel/principles/schema/adherence-report-1.schema.json";

    private Reports() {}

    /**
     * Obtains a renderer of plain text.
     *
     * @return the renderer, which leaves out what is restricted
     */
    public static TextRenderer text() {
        return new TextRenderer(false);
    }

    /**
     * Obtains a renderer of Markdown.
     *
     * @return the renderer, which leaves out what is restricted
     */
    public static ReportRenderer markdown() {
        return new ReportRenderer((outline, words) -> new MarkdownDocument().write(outline), false);
    }

    /**
     * Obtains a renderer of one page of HTML, see {@link org.practicemodel.core.page.Page}. Whose words each question rests
     * on, our reading of them, its limits and the places in the record are under it, to be opened; printed is what is open.
     *
     * @return the renderer, which leaves out what is restricted
     */
    public static ReportRenderer html() {
        return new ReportRenderer(HtmlDocument::write, false);
    }

    /**
     * Obtains a renderer of JSON in the format {@code adherence-report/1}.
     *
     * @return the renderer, which leaves out what is restricted
     */
    public static JsonRenderer json() {
        return new JsonRenderer(false);
    }

    /**
     * Returns the JSON Schema (2020-12) of the format {@code adherence-report/1}.
     *
     * @return the schema as JSON
     */
    public static String reportSchema() {
        try (InputStream schema = Reports.class.getResourceAsStream(SCHEMA)) {
            return new String(Objects.requireNonNull(schema, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The schema of the report is unreadable", unreadable);
        }
    }
}
