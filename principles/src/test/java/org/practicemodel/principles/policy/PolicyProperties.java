package org.practicemodel.principles.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.policy.Decided.SALT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.RuleStanding;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.RollUp;
import org.practicemodel.principles.summary.CountedReport;

/** Evaluate, then waive, then baseline: nothing that is decided alters an answer. */
class PolicyProperties {

    private static final String MARKER = "Marker Of Nobody";

    private static final AdherenceChecker CHECKER = AdherenceChecker.of(PracticeModels.leeds());

    @Provide
    Arbitrary<List<PracticeRecord>> records() {
        return named(Records.records());
    }

    @Provide
    Arbitrary<List<PracticeRecord>> marked() {
        return named(Records.recordsThatSay(MARKER));
    }

    /** A few records with ids of their own. */
    private static Arbitrary<List<PracticeRecord>> named(Arbitrary<PracticeRecord> records) {
        return records.list().ofMinSize(1).ofMaxSize(3).map(all -> {
            List<PracticeRecord> named = new ArrayList<>();
            all.forEach(record -> named.add(record.withId(RecordId.of("family-" + named.size()))));
            return named;
        });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Records.days();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    private static List<AdherenceReport> reports(List<PracticeRecord> records, LocalDate asOf) {
        return records.stream().map(record -> CHECKER.check(record, asOf)).toList();
    }

    private static <T> List<T> shuffled(List<T> all, long seed) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    /** A waiver of every rule, and one of half of the places that findings cite. */
    private static Waivers waivers(AdherenceReport report, long seed) {
        Random random = new Random(seed);
        List<Waiver> waivers = new ArrayList<>();
        for (Finding finding : report.findings()) {
            WaiverBuilder waiver = Decided.waiver(
                            "waiver-" + waivers.size(), finding.rule().value())
                    .decided(report.asOf().minusDays(random.nextInt(30)))
                    .until(report.asOf().plusDays(random.nextInt(30)));
            finding.evidence().stream()
                    .map(Evidence::pointer)
                    .filter(place -> !place.isEmpty() && random.nextBoolean())
                    .findFirst()
                    .ifPresent(waiver::pointer);
            waivers.add(waiver.build());
        }
        return new Waivers(Waivers.FORMAT, waivers);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void waiving_changes_no_verdict_and_no_roll_up(
            @ForAll("records") List<PracticeRecord> records,
            @ForAll("days") LocalDate asOf,
            @ForAll("seeds") long seed) {
        for (AdherenceReport report : reports(records, asOf)) {
            AdherenceReport waived = waivers(report, seed).appliedTo(report);

            assertThat(waived.findings()).isEqualTo(report.findings());
            assertThat(waived.failures()).isEqualTo(report.failures());
            assertThat(withoutWaived(waived.principles())).isEqualTo(report.principles());
            assertThat(withoutWaived(waived.elements())).isEqualTo(report.elements());
            assertThat(waived.coverage()).isEqualTo(report.coverage());
            assertThat(waived.gaps()).isEqualTo(report.gaps());
            assertThat(waived.history()).isEqualTo(report.history());
            assertThat(CountedReport.of(waived)).isEqualTo(CountedReport.of(report));
            assertThat(waived.elements())
                    .allSatisfy(element -> assertThat(element.waived())
                            .isBetween(0, element.counts().notMet()));
        }
    }

    private static <I> List<RollUp<I>> withoutWaived(List<RollUp<I>> all) {
        return all.stream()
                .map(one -> new RollUp<>(one.id(), one.verdict(), one.counts(), one.begun(), one.metWithReason(), 0))
                .toList();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_waived_is_shown_otherwise_by_a_rule_without_a_floor(
            @ForAll("records") List<PracticeRecord> records,
            @ForAll("days") LocalDate asOf,
            @ForAll("seeds") long seed) {
        for (AdherenceReport report : reports(records, asOf)) {
            AdherenceReport waived = waivers(report, seed).appliedTo(report);

            assertThat(waived.beside())
                    .allSatisfy(beside -> assertThat(waived.finding(beside.rule()))
                            .hasValueSatisfying(finding -> {
                                assertThat(finding.isOtherwise() || finding.begun())
                                        .isTrue();
                                assertThat(finding.descriptor().floor()).isEmpty();
                            }));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_was_adopted_is_not_new_whatever_the_order_of_reports(
            @ForAll("records") List<PracticeRecord> records,
            @ForAll("days") LocalDate asOf,
            @ForAll("seeds") long seed) {
        List<AdherenceReport> reports = reports(records, asOf);
        List<AdherenceReport> others = shuffled(reports, seed);
        Baseline baseline = Baseline.adopt(SALT, reports);

        assertThat(Baseline.adopt(SALT, others).write()).isEqualTo(baseline.write());
        assertThat(baseline.compare(others).changes()).isEmpty();
        assertThat(baseline.compare(others).hasNew()).isFalse();
        assertThat(reports)
                .allSatisfy(report -> assertThat(baseline.newIn(report)).isEmpty());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void one_finding_more_is_exactly_what_is_new(
            @ForAll("records") List<PracticeRecord> records, @ForAll("days") LocalDate asOf) {
        for (AdherenceReport report : reports(records, asOf)) {
            for (Finding more : report.findings()) {
                Set<RuleCode> expected = more.isOtherwise() ? Set.of(more.rule()) : Set.of();
                Baseline before = Baseline.adopt(SALT, List.of(without(report, more)));

                assertThat(before.newIn(report)).isEqualTo(expected);
                assertThat(before.isNew(report, more)).isEqualTo(more.isOtherwise());
            }
        }
    }

    private static AdherenceReport without(AdherenceReport report, Finding finding) {
        return new AdherenceReport(
                report.subject(),
                report.record(),
                report.asOf(),
                report.model(),
                report.modelUsed(),
                Optional.empty(),
                report.findings().stream()
                        .filter(other -> !other.equals(finding))
                        .toList(),
                report.failures(),
                List.of());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void reading_what_was_written_gives_the_same_baseline(
            @ForAll("records") List<PracticeRecord> records, @ForAll("days") LocalDate asOf) {
        Baseline baseline = Baseline.adopt(SALT, reports(records, asOf));

        assertThat(Baseline.reader().read(baseline.write()).orElseThrow()).isEqualTo(baseline);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothing_that_was_recorded_reaches_a_baseline(
            @ForAll("marked") List<PracticeRecord> records, @ForAll("days") LocalDate asOf) {
        List<AdherenceReport> reports = reports(records, asOf);
        String written = Baseline.adopt(SALT, reports).write();

        assertThat(written).doesNotContain(MARKER, "family-", "2024-", "2025-", "2026-", "2027-");
        for (AdherenceReport report : reports) {
            report.findings().stream()
                    .flatMap(finding -> finding.evidenceIncludingRestricted().stream())
                    .flatMap(item -> item.id().stream())
                    .forEach(id -> assertThat(written).doesNotContain("\"" + id + "\""));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_policy_of_standings_changes_no_answer(
            @ForAll("records") List<PracticeRecord> records,
            @ForAll("days") LocalDate asOf,
            @ForAll("seeds") long seed) {
        Random random = new Random(seed);
        PolicyBuilder policy = Policy.builder().title("Invented");
        CHECKER.rules().stream()
                .filter(rule -> !rule.advisory() && random.nextBoolean())
                .forEach(rule -> policy.addStandings(standing(rule)));
        AdherenceChecker set = CHECKER.withPolicy(policy.build());

        for (PracticeRecord record : records) {
            assertThat(answers(set.check(record, asOf), Finding::rule))
                    .isEqualTo(answers(CHECKER.check(record, asOf), Finding::rule));
            assertThat(answers(set.check(record, asOf), Finding::outcome))
                    .isEqualTo(answers(CHECKER.check(record, asOf), Finding::outcome));
        }
    }

    private static RuleStanding standing(RuleDescriptor rule) {
        return RuleStanding.builder()
                .rule(rule.code())
                .standing(Standing.KEY)
                .reason("Invented.")
                .build();
    }

    private static <T> List<T> answers(AdherenceReport report, Function<Finding, T> what) {
        return report.findings().stream().map(what).toList();
    }
}
