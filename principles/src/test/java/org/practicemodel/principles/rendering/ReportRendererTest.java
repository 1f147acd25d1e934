package org.practicemodel.principles.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.testing.Golden;
import org.practicemodel.core.testing.Translation;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.testing.Family;

/** Reports as Markdown and as pages. */
class ReportRendererTest {

    private static final Golden KEPT = Golden.beside(ReportRendererTest.class);
    private static final int MOST_BYTES = 300_000;

    @Test
    void aFullReportIsADocumentWorthReading() throws IOException {
        KEPT.assertKept("full.md", Reports.markdown().render(Shown.full(), Locale.UK));
        KEPT.assertKept("full.html", Reports.html().render(Shown.full(), Locale.UK));
    }

    @Test
    void aReportOfManyFindingsIsStillLight() {
        AdherenceReport many = Many.of(200);

        assertThat(many.findings()).hasSize(200);
        assertThat(List.of(
                        Reports.html().render(many, Locale.UK),
                        Reports.markdown().render(many, Locale.UK),
                        Reports.text().render(many, Locale.UK)))
                .allSatisfy(document ->
                        assertThat(document.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES));
    }

    @Test
    void aReportOfAThinSourceSaysOnceWhatTheSourceHasNoPlaceFor() {
        String markdown = Reports.markdown().render(Many.ofAThinSource(), Locale.UK);

        assertThat(markdown)
                .contains("Of 70 questions, 5 are seen in the record, 45 can't be seen yet and 20 don't apply here.")
                .containsOnlyOnce("The source has no place for visits.");
        assertThat(Pattern.compile("(?m)^- P\\d+-R\\d+ ").matcher(markdown).results())
                .hasSize(65);
    }

    @Test
    void nothingInAReportIsTakenForMarkup() {
        assertThat(Reports.html().render(Shown.hostile(), Locale.UK)).doesNotContain("<script", "<img");
        assertThat(Reports.markdown().render(Shown.hostile(), Locale.UK))
                .contains("&lt;script&gt;", "\\*a\\*", "\\[b\\](javascript:c)", "\\`d\\`")
                .doesNotContain("<");
    }

    @Test
    void nothingIsSaidByColourAlone() {
        String page = Reports.html().render(Shown.full(), Locale.UK);

        assertThat(Pattern.compile("<article>").matcher(page).results())
                .hasSameSizeAs(Pattern.compile("<p class=\"verdict\">[A-Z][^<]+</p>")
                        .matcher(page)
                        .results()
                        .toList());
        assertThat(Pattern.compile("<article[^>]+>").matcher(page).results()).isEmpty();
    }

    @Test
    void aReportEndsWithWhatAWorkerCouldDoInTenMinutes() {
        AdherenceReport report = Shown.checker(
                        asking("P07-R1", RecordType.ASSESSMENTS, "startedOn", WhoCanAct.WORKER),
                        asking("P07-R2", RecordType.LEAD_ALLOCATIONS, "leadAllocations", WhoCanAct.MANAGER),
                        asking("P07-R3", RecordType.DOCUMENT_SHARES, "acknowledgedOn", WhoCanAct.PARTNER))
                .check(Family.nothing(), day("2026-03-02"));

        assertThat(Reports.text().render(report, Locale.UK)).endsWith("""

                What you could do in ten minutes
                --------------------------------

                Any one of these would let more be seen. None asks anybody to tell again what hurt.
                  1. Add the day the assessment began. It would help to answer P07-R1.
                  2. Ask a partner agency to tell you the day a partner said that they had the plan. It would help
                     to answer P07-R3.
                  3. Ask a manager or supervisor to add who the lead worker is. It would help to answer P07-R2.
                """);
        assertThat(Reports.markdown().render(report, Locale.UK)).endsWith("""

                ## What you could do in ten minutes

                Any one of these would let more be seen. None asks anybody to tell again what hurt.

                1. Add the day the assessment began. It would help to answer P07-R1.
                2. Ask a partner agency to tell you the day a partner said that they had the plan. It would help to answer P07-R3.
                3. Ask a manager or supervisor to add who the lead worker is. It would help to answer P07-R2.
                """);
        assertThat(Reports.html().render(report, Locale.UK)).contains("""
                <ol>
                <li>Add the day the assessment began. It would help to answer P07-R1.</li>
                """);
    }

    private static Rule asking(String code, RecordType type, String field, WhoCanAct whoCanAct) {
        return answering(
                rule(code)
                        .needs(List.of(new EvidenceNeed(type, field, Effort.FACT, whoCanAct)))
                        .build(),
                view -> Outcomes.notRecorded(Phrase.of("said"), List.of()));
    }

    @Test
    void whereNothingTakesTenMinutesNothingIsSaidOfIt() {
        AdherenceReport report =
                Shown.checker(answering("P07-R1", view -> met())).check(Family.record(), day("2026-03-02"));

        assertThat(report.withinTenMinutes()).isEmpty();
        assertThat(Reports.text().render(report, Locale.UK)
                        + Reports.markdown().render(report, Locale.UK)
                        + Reports.html().render(report, Locale.UK))
                .doesNotContain("ten minutes");
    }

    @ParameterizedTest
    @CsvSource({
        "reports,org.practicemodel.principles.rendering.Reports",
        "invented,org.practicemodel.principles.testing.Invented"
    })
    void whatStandsForATranslationHoldsAllWording(String name, Class<?> anchor) throws IOException {
        Golden.beside(anchor).assertKept(name + "_ur.properties", Translation.file(anchor, name));
    }

    @Test
    void aReportIsInTheLanguageAndDirectionThatWereAskedFor() {
        assertThat(Reports.html().render(Shown.full(), Translation.LOCALE))
                .contains("<html lang=\"ur\" dir=\"rtl\">")
                .contains("<h1>" + Translation.text("How the record shows our practice model") + "</h1>")
                .doesNotContain("Seen in the record", "Can't see yet");
        assertThat(Reports.markdown().render(Shown.full(), Translation.LOCALE))
                .startsWith("# " + Translation.text("How the record shows our practice model") + "\n");
    }

    @Test
    void pagesAreWrittenToBeLookedAt() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/pages"));

        for (Map.Entry<String, String> page : ReportPages.all().entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }

        assertThat(folder.resolve(ReportPages.OF_A_THIN_SOURCE)).isNotEmptyFile();
    }
}
