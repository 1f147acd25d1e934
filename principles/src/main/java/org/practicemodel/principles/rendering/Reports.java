package org.practicemodel.principles.rendering;

import org.practicemodel.principles.internal.Written;

/**
 * The ways in which a report is shown.
 *
 * <p>Every one of them begins with what the report is about and what it does not say, and leaves out what is restricted
 * unless that was asked for. For instance {@code Reports.text().render(report, Locale.UK)}. Stateless. Our interpretation.
 */
public final class Reports {

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
        return Written.schema("adherence-report-1.schema.json");
    }
}
