package org.practicemodel.principles.rendering;

import java.util.Locale;
import org.practicemodel.principles.internal.ReportOutline;
import org.practicemodel.principles.report.AdherenceReport;

/**
 * Shows a report as a document in the words of a locale: the same as {@link TextRenderer} says, in another format.
 *
 * <p>For instance {@code Reports.html().render(report, Locale.UK)}. The same report gives the same document, whatever the
 * default locale. Immutable and thread-safe. Our interpretation.
 */
public final class ReportRenderer {

    private final Format format;
    private final boolean restricted;

    ReportRenderer(Format format, boolean restricted) {
        this.format = format;
        this.restricted = restricted;
    }

    /**
     * Returns a renderer that also shows, and marks, what is restricted, and where notes say that something can be seen: only
     * for those who may see it.
     *
     * @return the renderer
     */
    public ReportRenderer includingRestricted() {
        return new ReportRenderer(format, true);
    }

    /**
     * Renders a report.
     *
     * @param report the report
     * @param locale the language; English where there is no wording for it
     * @return the whole document, whose lines end with a line feed
     */
    public String render(AdherenceReport report, Locale locale) {
        Words words = new Words(locale);
        return format.write(new ReportContent(report, words, restricted).outline(), words);
    }

    /** One format. */
    @FunctionalInterface
    interface Format {

        String write(ReportOutline outline, Words words);
    }
}
