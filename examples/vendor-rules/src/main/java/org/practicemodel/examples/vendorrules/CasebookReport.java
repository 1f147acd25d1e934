package org.practicemodel.examples.vendorrules;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.source.AdaptedRecord;
import org.practicemodel.core.source.AdaptedSource;
import org.practicemodel.core.source.LocalIds;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.rendering.TextRenderer;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;

/** Reads the invented export of Casebook, and looks at each family with the model's rules and the vendor's own. */
public final class CasebookReport {

    private static final Locale LOCALE = Locale.UK;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final AdherenceChecker checker =
            AdherenceChecker.of(PracticeModels.leeds()).discover(CasebookReport.class.getClassLoader());
    private final StringBuilder told = new StringBuilder();

    /**
     * Prints what was read, what the vendor's rule says of each family, and the whole report about the first.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CasebookReport report = new CasebookReport();
        out.print(report.told());
        out.print(report.ofTheFirst());
    }

    /** Returns what was read, and what the vendor's rule says of each family. */
    String told() {
        told.setLength(0);
        adapted().forEach(this::tell);
        return told.toString();
    }

    /** Returns the whole report about the first family. */
    String ofTheFirst() {
        PracticeRecord first = adapted().get(0).record().orElseThrow();
        return Reports.text().render(checker.check(first, DAY), LOCALE);
    }

    private static List<AdaptedRecord> adapted() {
        try (AdaptedSource source = new CasebookAdapter(LocalIds.numbered()).adapt(CasebookTables.invented())) {
            return source.records().toList();
        }
    }

    private void tell(AdaptedRecord item) {
        line("== " + item);
        item.problems()
                .forEach(problem -> line("  " + problem.grade().name().toLowerCase(Locale.ROOT) + " "
                        + problem.code().text() + " at " + problem.pointer() + ": expected " + problem.expected()));
        item.record().ifPresent(record -> tell(checker.check(record, DAY)));
        line("");
    }

    private void tell(AdherenceReport report) {
        report.findings().stream()
                .filter(finding -> finding.rule().value().startsWith("casebook:"))
                .forEach(this::tell);
    }

    private void tell(Finding finding) {
        TextRenderer words = Reports.text();
        line("  " + finding.rule() + "  " + words.statement(finding, LOCALE));
        line("    " + words.verdict(finding, LOCALE));
        finding.phrases().forEach(phrase -> line("    " + words.phrase(finding, phrase, LOCALE)));
        line("    " + words.prompt(finding, LOCALE));
    }

    private void line(String line) {
        told.append(line).append('\n');
    }
}
