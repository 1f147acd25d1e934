package org.practicemodel.principles.rendering;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.testing.Translation;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.testing.Colleagues;
import org.practicemodel.principles.testing.Family;
import org.practicemodel.principles.testing.Invented;

/** Pages of reports to look at: those that a browser is shown. */
public final class ReportPages {

    /** The page of a report that is to fit one printed page. */
    public static final String OF_A_THIN_SOURCE = "report-thin-source.html";

    private static final AdherenceChecker SHIPPED = AdherenceChecker.of(PracticeModels.leeds());

    private ReportPages() {}

    /**
     * Returns the pages by the name of a file.
     *
     * @return each page, always the same
     */
    public static Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("report-full.html", page(Shown.full(), Locale.UK));
        pages.put(
                "report-full-including-restricted.html",
                Reports.html().includingRestricted().render(Shown.full(), Locale.UK));
        pages.put(
                "report-nothing.html",
                page(Shown.checker().check(Family.nothing(), Invented.day("2026-03-02")), Locale.UK));
        pages.put(OF_A_THIN_SOURCE, page(Many.ofAThinSource(), Locale.UK));
        pages.put("report-large.html", page(Many.of(200), Locale.UK));
        pages.put("report-hostile.html", page(Shown.hostile(), Locale.UK));
        pages.put("report-translated.html", page(Shown.full(), Translation.LOCALE));
        pages.put(
                "report-worker.html", page(SHIPPED.check(Colleagues.worker(), Invented.day("2026-03-02")), Locale.UK));
        pages.put("report-team.html", page(SHIPPED.check(Colleagues.team(), Invented.day("2026-03-02")), Locale.UK));
        return pages;
    }

    private static String page(AdherenceReport report, Locale locale) {
        return Reports.html().render(report, locale);
    }
}
