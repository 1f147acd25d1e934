package org.practicemodel.examples.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.practicemodel.principles.report.AdherenceReport;

/** Writes each report as a page of its own into a folder. */
final class ReportPages implements ReportPrinter {

    private final Path folder;
    private final List<String> inputs;
    private final Surroundings surroundings;
    private final Function<AdherenceReport, String> renderer;
    private int written;

    ReportPages(
            Path folder, List<String> inputs, Surroundings surroundings, Function<AdherenceReport, String> renderer) {
        this.folder = folder;
        this.inputs = inputs;
        this.surroundings = surroundings;
        this.renderer = renderer;
    }

    /** The number tells apart records of the same id, and keeps the pages in the order of the input. */
    @Override
    public void print(AdherenceReport report) {
        written++;
        String id = report.record().value().replace(':', '-');
        String page = folder.resolve(String.format(Locale.ROOT, "%04d-%s.html", written, id))
                .toString();
        try (AtomicOutput output = OutputFile.chosen(Optional.of(page), inputs, surroundings)) {
            output.write(renderer.apply(report).getBytes(StandardCharsets.UTF_8));
            output.complete();
        }
    }

    @Override
    public void flush() {
        // Every page is complete once it is there.
    }

    @Override
    public void end() {
        // Every page is written at once.
    }
}
