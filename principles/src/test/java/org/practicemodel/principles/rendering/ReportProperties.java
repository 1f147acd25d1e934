package org.practicemodel.principles.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Invented.answering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PlacedEntry;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Lines;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.rule.PrinciplesRuleBook;
import org.practicemodel.principles.testing.Invented;

class ReportProperties {

    private static final String MARKER = "Marker Of Nobody";

    /** A rule that points at every entry of some types, whatever stands there, and says its id. */
    private static final Rule POINTING = answering("Z-R1", view -> {
        List<Evidence> evidence = new ArrayList<>();
        pointed(view).forEach(entry -> evidence.add(Evidence.supports(view, entry)));
        return Outcomes.conflicting(Phrase.of("said").with("id", view.record().id()), evidence);
    });

    private static final RuleBook BOOK = Invented.book(POINTING);
    private static final AdherenceChecker CHECKER =
            AdherenceChecker.of(PracticeModels.leeds()).withBooks(PrinciplesRuleBook.book(), BOOK);

    private static List<Entry> pointed(RecordView view) {
        List<Entry> entries = new ArrayList<>(view.record().plans());
        entries.addAll(view.record().reviews());
        entries.addAll(view.record().family().members());
        entries.addAll(view.record().team().leadAllocations());
        entries.addAll(view.record().journey().episodes());
        entries.addAll(view.record().engagement().documentShares());
        entries.addAll(view.record().safetyExceptions());
        return entries;
    }

    @Provide
    Arbitrary<PracticeRecord> records() {
        return Records.records();
    }

    @Provide
    Arbitrary<PracticeRecord> marked() {
        return Records.recordsThatSay(MARKER);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Records.days();
    }

    private static String shown(AdherenceReport report) {
        return documents(report)
                + documentsIncludingRestricted(report)
                + Reports.json().render(report)
                + Reports.json().includingRestricted().render(report);
    }

    /** The report in each of the forms for people. */
    private static String documents(AdherenceReport report) {
        return Reports.text().render(report, Locale.UK)
                + Reports.markdown().render(report, Locale.UK)
                + Reports.html().render(report, Locale.UK);
    }

    private static String documentsIncludingRestricted(AdherenceReport report) {
        return Reports.text().includingRestricted().render(report, Locale.UK)
                + Reports.markdown().includingRestricted().render(report, Locale.UK)
                + Reports.html().includingRestricted().render(report, Locale.UK);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyReportIsValidAgainstItsSchema(@ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        JsonRendererTest.assertValid(Reports.json().render(CHECKER.check(record, asOf)));
        JsonRendererTest.assertValid(Reports.json().includingRestricted().render(CHECKER.check(record, asOf)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyPlaceInAReportLeadsToTheEntryThatWasJudged(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) throws Exception {
        JsonNode written = new ObjectMapper().readTree(PracticeJson.writer().write(record));
        JsonNode report =
                new ObjectMapper().readTree(Reports.json().includingRestricted().render(CHECKER.check(record, asOf)));

        report.findValues("evidence")
                .forEach(items -> items.forEach(item -> {
                    JsonNode place = written.at(item.get("pointer").asText());
                    assertThat(place.isMissingNode()).as("%s", item).isFalse();
                    if (item.has("id")) {
                        assertThat(place.get("id").asText())
                                .isEqualTo(item.get("id").asText());
                    }
                }));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noTextOfARecordIsInAnyReport(@ForAll("marked") PracticeRecord record, @ForAll("days") LocalDate asOf)
            throws Exception {
        AdherenceReport report = CHECKER.check(record, asOf);
        AdherenceReport withoutNotes = CHECKER.check(record.withSeenElsewhere(), asOf);

        assertThat(documents(report)).doesNotContain(MARKER);
        assertThat(withoutSources(Reports.json().render(report))).doesNotContain(MARKER);
        assertThat(documentsIncludingRestricted(withoutNotes)).doesNotContain(MARKER);
        assertThat(withoutSources(Reports.json().includingRestricted().render(withoutNotes)))
                .doesNotContain(MARKER);
        assertThat(report.toString() + report.findings() + report.history() + report.failures() + report.gaps())
                .doesNotContain(MARKER);
    }

    /** Whoever notes that something can be seen elsewhere says where: the one text that can be asked for. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatANoteSaysIsShownOnceWhereItWasAskedForAndNothingElse(
            @ForAll("marked") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        AdherenceReport report = CHECKER.check(record, asOf);
        int notes = report.findings().stream()
                .mapToInt(finding -> finding.seenElsewhereIncludingRestricted().size())
                .sum();

        for (String document : List.of(
                Reports.text().includingRestricted().render(report, Locale.UK).replaceAll("\\s+", " "),
                Reports.markdown().includingRestricted().render(report, Locale.UK),
                Reports.html().includingRestricted().render(report, Locale.UK),
                Reports.json().includingRestricted().render(report))) {
            assertThat(Pattern.compile("(: |\"where\":\")" + MARKER + "( \\(restricted\\)|\")")
                            .matcher(document)
                            .results())
                    .hasSize(notes);
        }
    }

    /** The place in the source system is what an adapter says it is; it is no text of the record. */
    private static String withoutSources(String json) throws Exception {
        JsonNode report = new ObjectMapper().readTree(json);
        report.findParents("source").forEach(item -> ((ObjectNode) item).remove("source"));
        return report.toString();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsRestrictedIsNamedOnlyWhereItWasAskedFor(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) throws Exception {
        AdherenceReport open = CHECKER.check(record.withRestrictions(), asOf);
        AdherenceReport report = CHECKER.check(allRestricted(record), asOf);

        String page = Reports.text().render(report, Locale.UK)
                + Reports.markdown().render(report, Locale.UK)
                + main(Reports.html().render(report, Locale.UK));
        String json = withoutSources(Reports.json().render(report));
        for (PlacedEntry entry : Entries.of(record).all()) {
            assertThat(page).doesNotContain(entry.entry().id().value(), entry.pointer());
            assertThat(json).doesNotContain(entry.entry().id().value(), entry.pointer());
        }
        assertThat(whole(report)).isEqualTo(whole(open));
    }

    /** What a page holds, without its frame, in which any word may stand. */
    private static String main(String html) {
        return html.substring(html.indexOf("<main"));
    }

    private static PracticeRecord allRestricted(PracticeRecord record) {
        return record.withRestrictions(Entries.of(record).all().stream()
                .map(placed -> Restriction.builder()
                        .of(EntryId.of(placed.entry().id().value()))
                        .kind(RestrictionKind.ALL)
                        .build())
                .toList());
    }

    /** What is shown where restricted matters were asked for, but for the marks that say so, which lines they break. */
    private static String whole(AdherenceReport report) {
        return Reports.text()
                        .includingRestricted()
                        .render(report, Locale.UK)
                        .replaceAll("\\s+", " ")
                        .replace(" (restricted)", "")
                + Reports.markdown()
                        .includingRestricted()
                        .render(report, Locale.UK)
                        .replace(" (restricted)", "")
                + Reports.html().includingRestricted().render(report, Locale.UK).replace(" (restricted)", "")
                + Reports.json().includingRestricted().render(report).replace(",\"restricted\":true", "");
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void theSameBytesComeInAnyDefaultLocale(@ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        String expected = shown(CHECKER.check(record, asOf));
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "cy-GB", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                AdherenceChecker anew = AdherenceChecker.of(PracticeModels.leeds())
                        .withBooks(PrinciplesRuleBook.book(), new RuleBook(BOOK.id(), BOOK.rules(), Invented.WORDING));
                assertThat(shown(anew.check(record, asOf))).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
    void theSameBytesComeFromSixteenThreads(@ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf)
            throws Exception {
        String expected = shown(CHECKER.check(record, asOf));
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<String>> all = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                all.add(threads.submit(() -> shown(CHECKER.check(record, asOf))));
            }
            for (Future<String> one : all) {
                assertThat(one.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyFindingIsInEveryForm(@ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        AdherenceReport report = CHECKER.check(record, asOf);
        String text = Reports.text().render(report, Locale.UK);
        String markdown = Reports.markdown().render(report, Locale.UK);
        String html = Reports.html().render(report, Locale.UK);

        for (Finding finding : report.findings()) {
            String code = finding.rule().value();
            Pattern item = Pattern.compile("(#+|-) " + code + "( .*)?");
            assertThat(text.lines().map(String::strip)).anyMatch(line -> line.startsWith(code + "  "));
            assertThat(markdown.lines()).anyMatch(line -> item.matcher(line).matches());
            assertThat(html).contains("<span class=\"code\">" + code + "</span>");
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void noLineOfAPageIsWiderThanThePage(@ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        assertThat(Reports.text()
                        .includingRestricted()
                        .render(CHECKER.check(record, asOf), Locale.UK)
                        .lines())
                .allSatisfy(line -> assertThat(Lines.columns(line)).isLessThanOrEqualTo(Lines.WIDTH));
    }
}
