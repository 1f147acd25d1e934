package org.practicemodel.principles.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.SubjectRule;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.testing.SupervisedFamilies;
import org.practicemodel.core.testing.WorkforceRecords;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.rule.LeedsRuleBooks;

/** What is said of a worker or a team stays with them, and nothing that was written in words is said at all. */
class WorkforceReportProperties {

    private static final String MARKER = "Marker Of Nobody";
    private static final AdherenceChecker CHECKER = AdherenceChecker.of(PracticeModels.leeds());

    /** The rules that look at workers and teams. */
    private static final List<RuleDescriptor> OF_COLLEAGUES = LeedsRuleBooks.all().stream()
            .flatMap(book -> Stream.concat(book.workerRules().stream(), book.teamRules().stream()))
            .map(SubjectRule::descriptor)
            .toList();

    @Provide
    Arbitrary<SubjectRecord> marked() {
        return WorkforceRecords.ofEverySubjectThatSays(MARKER)
                .filter(record -> record.subject() != RecordSubject.FAMILY);
    }

    @Provide
    Arbitrary<SubjectRecord> colleagues() {
        return Arbitraries.oneOf(
                WorkforceRecords.workers().map(SubjectRecord.class::cast),
                WorkforceRecords.teams().map(SubjectRecord.class::cast));
    }

    @Provide
    Arbitrary<PracticeRecord> families() {
        return Arbitraries.oneOf(Records.records(), SupervisedFamilies.any());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Records.days();
    }

    private static String documents(AdherenceReport report) {
        return Reports.text().render(report, Locale.UK)
                + Reports.markdown().render(report, Locale.UK)
                + Reports.html().render(report, Locale.UK)
                + Reports.text().includingRestricted().render(report, Locale.UK)
                + Reports.markdown().includingRestricted().render(report, Locale.UK)
                + Reports.html().includingRestricted().render(report, Locale.UK);
    }

    /** The place in the source system is what an adapter says it is; it is no text of the record. */
    private static String json(AdherenceReport report) throws Exception {
        JsonNode read =
                new ObjectMapper().readTree(Reports.json().includingRestricted().render(report));
        read.findParents("source").forEach(item -> ((ObjectNode) item).remove("source"));
        return read.toString();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothingThatWasWrittenInWordsIsInTheReport(
            @ForAll("marked") SubjectRecord record, @ForAll("days") LocalDate asOf) throws Exception {
        AdherenceReport report = CHECKER.check(record, asOf);

        assertThat(report.findings()).isNotEmpty();
        assertThat(documents(report)).doesNotContain(MARKER);
        assertThat(json(report)).doesNotContain(MARKER);
        assertThat(report.toString() + report.findings() + report.history() + report.failures() + report.gaps())
                .doesNotContain(MARKER);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nobodyIsNamedNorIsAFamily(@ForAll("colleagues") SubjectRecord record, @ForAll("days") LocalDate asOf)
            throws Exception {
        AdherenceReport report = CHECKER.check(record, asOf);

        assertThat(documents(report) + json(report)).doesNotContain("staff-", "family-record-");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyReportIsValidAgainstItsSchema(
            @ForAll("colleagues") SubjectRecord record, @ForAll("days") LocalDate asOf) {
        AdherenceReport report = CHECKER.check(record, asOf);

        JsonRendererTest.assertValid(Reports.json().render(report));
        JsonRendererTest.assertValid(Reports.json().includingRestricted().render(report));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aReportOfAFamilyKnowsNothingOfThem(
            @ForAll("families") PracticeRecord family,
            @ForAll("colleagues") SubjectRecord colleague,
            @ForAll("days") LocalDate asOf)
            throws Exception {
        String before = documents(CHECKER.check(family, asOf)) + json(CHECKER.check(family, asOf));
        CHECKER.check(colleague, asOf);
        AdherenceReport report = CHECKER.check(family, asOf);
        String after = documents(report) + json(report);

        assertThat(after).isEqualTo(before);
        assertThat(OF_COLLEAGUES).isNotEmpty().allSatisfy(rule -> {
            assertThat(report.finding(rule.code())).isEmpty();
            assertThat(after).doesNotContain(rule.code().value());
            assertThat(after)
                    .doesNotContain(rule.needs().stream()
                            .map(EvidenceNeed::type)
                            .map(type -> "\"type\":\"" + type + "\"")
                            .toArray(String[]::new));
        });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatAWorkerKeepsOutOfFiguresIsInTheirOwnReport(@ForAll long seed, @ForAll("days") LocalDate asOf) {
        WorkerRecord worker = WorkforceRecords.worker(seed, 4);
        WorkerRecord withheld = worker.withObservations(worker.observations().stream()
                .map(observation -> observation.withWithheld(true))
                .toList());

        assertThat(documents(CHECKER.check(withheld, asOf))).isEqualTo(documents(CHECKER.check(worker, asOf)));
    }
}
