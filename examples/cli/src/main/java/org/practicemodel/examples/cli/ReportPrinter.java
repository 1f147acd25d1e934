package org.practicemodel.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.practicemodel.principles.rendering.JsonRenderer;
import org.practicemodel.principles.rendering.ReportRenderer;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.rendering.TextRenderer;
import org.practicemodel.principles.report.AdherenceReport;

/** Writes reports one after the other, so that none is kept. */
interface ReportPrinter {

    /** Writes one report. */
    void print(AdherenceReport report);

    /** Lets whoever watches see what was written so far. */
    void flush();

    /** Writes what could only be written once it was known that nothing follows. */
    void end();

    /** Obtains a printer in the form that was asked for. */
    static ReportPrinter of(ReportForm form, AtomicOutput output, boolean includeRestricted) {
        return switch (form) {
            case TEXT -> new Joined(output, text(includeRestricted), "\n" + "=".repeat(100) + "\n\n");
            case MARKDOWN -> new Joined(output, document(Reports.markdown(), includeRestricted), "\n---\n\n");
            case HTML -> new OnePage(output, document(Reports.html(), includeRestricted));
            case JSON -> new Joined(output, json(includeRestricted), "");
        };
    }

    private static Function<AdherenceReport, String> text(boolean includeRestricted) {
        TextRenderer renderer = includeRestricted ? Reports.text().includingRestricted() : Reports.text();
        return report -> renderer.render(report, Locale.UK);
    }

    private static Function<AdherenceReport, String> json(boolean includeRestricted) {
        JsonRenderer renderer = includeRestricted ? Reports.json().includingRestricted() : Reports.json();
        return renderer::render;
    }

    /** Returns what renders documents of a format. */
    static Function<AdherenceReport, String> document(ReportRenderer renderer, boolean includeRestricted) {
        ReportRenderer chosen = includeRestricted ? renderer.includingRestricted() : renderer;
        return report -> chosen.render(report, Locale.UK);
    }

    /** All reports in one output, with a line between two. */
    final class Joined implements ReportPrinter {

        private final AtomicOutput output;
        private final Function<AdherenceReport, String> renderer;
        private final String between;
        private boolean any;

        private Joined(AtomicOutput output, Function<AdherenceReport, String> renderer, String between) {
            this.output = output;
            this.renderer = renderer;
            this.between = between;
        }

        @Override
        public void print(AdherenceReport report) {
            String page = renderer.apply(report).stripTrailing();
            output.write(((any ? between : "") + page + "\n").getBytes(StandardCharsets.UTF_8));
            any = true;
        }

        @Override
        public void flush() {
            output.flush();
        }

        @Override
        public void end() {
            // Every report is written at once.
        }
    }

    /** One report as a page: two families are never on one page, which somebody may send to one of them. */
    final class OnePage implements ReportPrinter {

        private final AtomicOutput output;
        private final Function<AdherenceReport, String> renderer;
        private Optional<String> page = Optional.empty();

        private OnePage(AtomicOutput output, Function<AdherenceReport, String> renderer) {
            this.output = output;
            this.renderer = renderer;
        }

        @Override
        public void print(AdherenceReport report) {
            if (page.isPresent()) {
                throw new UsageException(
                        "--format html writes a page for each record; for several, name a folder with --out");
            }
            page = Optional.of(renderer.apply(report));
        }

        @Override
        public void flush() {
            output.flush();
        }

        @Override
        public void end() {
            page.ifPresent(html -> output.write(html.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
