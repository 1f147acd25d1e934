package org.practicemodel.principles.summary;

import java.util.Locale;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.principles.internal.Written;

/**
 * The ways in which a summary of a caseload is shown.
 *
 * <p>Each begins with what the summary is about and what it does not say. For instance {@code Summaries.text(summary,
 * Locale.UK)}. Stateless. Our interpretation.
 */
public final class Summaries {

    private static final Messages WORDING = Messages.beside(Summaries.class, "summaries");

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
        return Written.json(SummaryDocument.of(summary, WORDING.text("scope", Locale.UK)));
    }

    /**
     * Returns the JSON Schema (2020-12) of the format {@code caseload-summary/1}.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        return Written.schema("caseload-summary-1.schema.json");
    }
}
