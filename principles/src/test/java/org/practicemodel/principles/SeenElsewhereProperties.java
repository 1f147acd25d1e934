package org.practicemodel.principles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.reason.SeenElsewhere;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.testing.RecordEdits;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.summary.CountedReport;
import org.practicemodel.principles.summary.ReportReader;
import org.practicemodel.principles.testing.Noted;

/** What is noted to be seen elsewhere is shown beside the finding of its rule, and changes nothing. */
class SeenElsewhereProperties {

    private static final AdherenceChecker CHECKER = AdherenceChecker.of(PracticeModels.leeds());

    private static final List<RuleCode> RULES =
            CHECKER.check(Records.record(0, 0), LocalDate.parse("2026-03-02")).findings().stream()
                    .map(Finding::rule)
                    .toList();

    /** Generated records, with notes for rules of every book among those that they hold anyway. */
    @Provide
    Arbitrary<PracticeRecord> records() {
        return Combinators.combine(Records.records(), Arbitraries.longs().withoutEdgeCases())
                .as(SeenElsewhereProperties::noted);
    }

    private static PracticeRecord noted(PracticeRecord record, long seed) {
        Random random = new Random(seed);
        List<SeenElsewhere> notes = new ArrayList<>(record.seenElsewhere());
        for (int number = 0; number < 2 * RULES.size(); number++) {
            RuleCode rule = RULES.get(random.nextInt(RULES.size()));
            LocalDate on = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1461));
            notes.add(Noted.elsewhere("noted-" + number, rule.value(), on.toString()));
        }
        return record.withSeenElsewhere(notes);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Records.days();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void with_or_without_notes_every_answer_and_number_is_the_same(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        AdherenceReport with = CHECKER.check(record, asOf);
        AdherenceReport without = CHECKER.check(record.withSeenElsewhere(), asOf);

        assertThat(answers(with, Finding::rule)).isEqualTo(answers(without, Finding::rule));
        assertThat(answers(with, Finding::outcome)).isEqualTo(answers(without, Finding::outcome));
        assertThat(answers(with, Finding::limits)).isEqualTo(answers(without, Finding::limits));
        assertThat(with.failures()).isEqualTo(without.failures());
        assertThat(with.principles()).isEqualTo(without.principles());
        assertThat(with.elements()).isEqualTo(without.elements());
        assertThat(with.coverage()).isEqualTo(without.coverage());
        assertThat(with.gaps()).isEqualTo(without.gaps());
        assertThat(with.smallestAdditions()).isEqualTo(without.smallestAdditions());
        assertThat(with.withinTenMinutes()).isEqualTo(without.withinTenMinutes());
        assertThat(CountedReport.of(with)).isEqualTo(CountedReport.of(without));
    }

    private static <T> List<T> answers(AdherenceReport report, Function<Finding, T> what) {
        return report.findings().stream().map(what).toList();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_note_is_given_beside_the_finding_of_its_rule_and_nowhere_else(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        for (Finding finding : CHECKER.check(record, asOf).findings()) {
            assertThat(finding.seenElsewhereIncludingRestricted())
                    .as("%s", finding.rule())
                    .isEqualTo(record.seenElsewhere().stream()
                            .filter(note -> note.rule().equals(finding.rule()))
                            .filter(note -> !writtenDownOn(note).isAfter(asOf))
                            .filter(note -> !note.on().isAfter(asOf))
                            .sorted(Comparator.comparing(SeenElsewhere::on)
                                    .thenComparing(note -> note.id().value()))
                            .toList());
        }
    }

    private static LocalDate writtenDownOn(SeenElsewhere note) {
        return note.provenance().flatMap(Provenance::recordedOn).orElse(note.on());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_notes_in_the_record_changes_nothing(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf, @ForAll long seed) {
        PracticeRecord other =
                record.withSeenElsewhere(RecordEdits.shuffled(record, seed).seenElsewhere());

        assertThat(Reports.json().includingRestricted().render(CHECKER.check(other, asOf)))
                .isEqualTo(Reports.json().includingRestricted().render(CHECKER.check(record, asOf)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_report_with_notes_is_counted_like_one_without(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        CountedReport without = CountedReport.of(CHECKER.check(record.withSeenElsewhere(), asOf));
        AdherenceReport with = CHECKER.check(record, asOf);
        ReportReader reader = new ReportReader();

        assertThat(reader.read(Reports.json().render(with)).orElseThrow()).isEqualTo(without);
        assertThat(reader.read(Reports.json().includingRestricted().render(with))
                        .orElseThrow())
                .isEqualTo(without);
    }
}
