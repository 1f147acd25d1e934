package org.practicemodel.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.practicemodel.principles.rendering.JsonRenderer;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.rendering.TextRenderer;
import org.practicemodel.principles.report.AdherenceReport;

/** Writes reports one after the other, so that none is kept. */
interface ReportPrinter {

    /** Writes one report. */
    void print(AdherenceReport report);

    /** Lets whoever watches see what was written so far. */
    void flush();

    /** Obtains a printer in the form that was asked for. */
    static ReportPrinter of(OutputForm form, AtomicOutput output, boolean includeRestricted) {
        return switch (form) {
            case TEXT -> new Text(output, includeRestricted ? Reports.text().includingRestricted() : Reports.text());
            case JSON -> new Json(output, includeRestricted ? Reports.json().includingRestricted() : Reports.json());
        };
    }

    /** Reports as people read them, with a line between two. */
    final class Text implements ReportPrinter {

        private static final String BETWEEN = "\n" + "=".repeat(100) + "\n\n";

        private final AtomicOutput output;
        private final TextRenderer renderer;
        private boolean any;

        private Text(AtomicOutput output, TextRenderer renderer) {
            this.output = output;
            this.renderer = renderer;
        }

        @Override
        public void print(AdherenceReport report) {
            String page = renderer.render(report, Locale.UK).stripTrailing();
            output.write(((any ? BETWEEN : "") + page + "\n").getBytes(StandardCharsets.UTF_8));
            any = true;
        }

        @Override
        public void flush() {
            output.flush();
        }
    }

    /** Reports as programs read them, one a line. */
    final class Json implements ReportPrinter {

        private final AtomicOutput output;
        private final JsonRenderer renderer;

        private Json(AtomicOutput output, JsonRenderer renderer) {
            this.output = output;
            this.renderer = renderer;
        }

        @Override
        public void print(AdherenceReport report) {
            output.write((renderer.render(report) + "\n").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void flush() {
            output.flush();
        }
    }
}
