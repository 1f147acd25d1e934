package org.practicemodel.principles.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.principles.policy.Decided.DAY;
import static org.practicemodel.principles.policy.Decided.SALT;
import static org.practicemodel.principles.policy.Decided.against;
import static org.practicemodel.principles.policy.Decided.begun;
import static org.practicemodel.principles.policy.Decided.item;
import static org.practicemodel.principles.policy.Decided.otherwise;
import static org.practicemodel.principles.policy.Decided.report;
import static org.practicemodel.principles.policy.Decided.sentences;
import static org.practicemodel.principles.policy.Decided.waiver;
import static org.practicemodel.principles.testing.Invented.finding;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.notRecorded;
import static org.practicemodel.principles.testing.Invented.rule;
import static org.practicemodel.principles.testing.Invented.said;
import static org.practicemodel.principles.testing.Invented.supporting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Beside;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.SinceBaseline;

class BaselineTest {

    private static final RuleCode R1 = RuleCode.of("P07-R1");
    private static final RuleCode R2 = RuleCode.of("P07-R2");

    private static final Evidence PLAN = against("/plans/0", "plan-1");
    private static final Evidence OTHER = against("/plans/1", "plan-2");

    private static final String FILE = """
            {"format":"baseline/1","salt":"7369787465656e206279746573206f6b","entries":[
            {"rule":"P07-R1","record":"record-30f05606f571771c","findings":1,"elements":{"entry-342de13f2bb535b4":1}},
            {"rule":"P07-R2","record":"record-30f05606f571771c","findings":1}
            ]}
            """;

    private static Baseline adopted(AdherenceReport... reports) {
        return Baseline.adopt(SALT, List.of(reports));
    }

    private static Map<EntryId, Integer> elements(Evidence... evidence) {
        return adopted(report("record-1", otherwise("P07-R1", evidence)))
                .entries()
                .get(0)
                .elements();
    }

    private static List<String> changes(Baseline baseline, AdherenceReport... reports) {
        return baseline.compare(List.of(reports)).changes().stream()
                .map(change -> change.rule() + " " + change.kind())
                .toList();
    }

    /** One rule looks at several things: what cannot be seen yet or is begun beside them is not what was adopted, nor is it new. */
    @Test
    void onlyWhatIsShownOtherwiseIsCountedAmongSeveralThings() {
        Outcome early =
                Outcomes.tooEarly(said(), List.of(item("/plans/1", "plan-2", EvidenceRole.MISSING)), DAY.plusDays(1));
        Outcome late = Outcomes.notMet(said(), List.of(item("/plans/1", "plan-2", EvidenceRole.MISSING)));
        Baseline alone = adopted(report("record-1", over(notMet(PLAN))));
        Baseline besideEarly = adopted(report("record-1", over(notMet(PLAN), early)));

        assertThat(besideEarly).isEqualTo(alone);
        assertThat(adopted(report("record-1", over(notMet(PLAN), notMet(OTHER).asBegun()))))
                .isEqualTo(alone);
        assertThat(besideEarly.newIn(report("record-1", over(notMet(PLAN), early))))
                .isEmpty();
        assertThat(besideEarly.newIn(report("record-1", over(notMet(PLAN), late))))
                .containsExactly(R1);
    }

    private static Outcome.NotMet notMet(Evidence evidence) {
        return Outcomes.notMet(said(), List.of(evidence));
    }

    private static Finding over(Outcome... things) {
        return supporting("P07-R1", Outcomes.over(List.of(things), said()));
    }

    @Test
    void holdsCodesAndSaltedIdsOneEntryALine() {
        Baseline baseline = adopted(report("record-1", otherwise("P07-R1", PLAN), otherwise("P07-R2")));

        assertThat(baseline.write()).isEqualTo(FILE).doesNotContain("record-1", "plan-1", "\r");
        assertThat(Baseline.reader().read(FILE).orElseThrow()).isEqualTo(baseline);
        assertThat(baseline).hasToString("Baseline, 2");
        assertThat(baseline.entries().get(0)).hasToString("BaselineEntry P07-R1");
        assertThat(adopted().write())
                .isEqualTo(
                        "{\"format\":\"baseline/1\",\"salt\":\"7369787465656e206279746573206f6b\",\"entries\":[\n]}\n");
        assertThat(Baseline.reader().read(adopted().write()).orElseThrow()).isEqualTo(adopted());
        assertThat(baseline.saltBytes()).isEqualTo(SALT);
    }

    @Test
    void countsWhatIsNeitherBegunNorWaivedNorAnythingElse() {
        AdherenceReport report = report(
                "record-1",
                otherwise("P07-R1"),
                otherwise("P07-R2"),
                begun("P07-R3"),
                supporting("P07-R4", met()),
                supporting("P07-R5", notRecorded()));
        AdherenceReport waived =
                Waivers.of(waiver("waiver-1", "P07-R2").build()).appliedTo(report);

        assertThat(adopted(waived).entries()).extracting(BaselineEntry::rule).containsExactly(R1);
        assertThat(adopted().newIn(waived)).containsExactly(R1);
        assertThat(adopted().newIn(report)).containsExactly(R1, R2);
        assertThat(adopted().isNew(report, report.findings().get(0))).isTrue();
        assertThat(adopted().isNew(report, report.findings().get(2))).isFalse();
    }

    @Test
    void anElementIsAnEntryThatSpeaksAgainstItOrAPlaceWithoutAnIdAndItsNumbers() {
        assertThat(elements(PLAN, item("/plans/0", "plan-1", EvidenceRole.MISSING), OTHER))
                .extracting(Map::size, counts -> Set.copyOf(counts.values()))
                .containsExactly(2, Set.of(1, 2));
        assertThat(elements(item("/plans/0", "plan-1", EvidenceRole.SUPPORTS)))
                .as("more that was done well is nothing new")
                .isEmpty();
        assertThat(elements(PLAN.asRestricted())).as("what is restricted").isEmpty();
        assertThat(elements(against("", ""))).as("the record as a whole").isEmpty();
        assertThat(elements(against("/plans/0/agreement", "")))
                .as("a number changes when something else is recorded")
                .isEqualTo(elements(against("/plans/12/agreement", "")))
                .isNotEqualTo(elements(against("/plans/0/part", "")))
                .hasSize(1);
        assertThat(elements(PLAN)).as("wherever it stands").isEqualTo(elements(against("/plans/7", "plan-1")));
    }

    @Test
    void saysWhatIsNewInAReport() {
        Baseline baseline = adopted(report("record-1", otherwise("P07-R1", PLAN, OTHER)));

        assertThat(baseline.newIn(report("record-1", otherwise("P07-R1", PLAN, OTHER))))
                .isEmpty();
        assertThat(baseline.newIn(report("record-1", otherwise("P07-R1", PLAN))))
                .isEmpty();
        assertThat(baseline.newIn(report("record-1", otherwise("P07-R1", PLAN, against("/plans/2", "plan-3")))))
                .containsExactly(R1);
        assertThat(baseline.newIn(report("record-1", otherwise("P07-R1", PLAN, PLAN))))
                .as("twice is more than once")
                .containsExactly(R1);
        assertThat(baseline.newIn(report("record-1", otherwise("P07-R2", PLAN))))
                .containsExactly(R2);
        assertThat(baseline.newIn(report("record-2", otherwise("P07-R1", PLAN))))
                .containsExactly(R1);
        assertThat(Baseline.adopt("another 16 bytes".getBytes(java.nio.charset.StandardCharsets.UTF_8), List.of())
                        .entries())
                .isEmpty();
    }

    @Test
    void standsBesideAFindingThatCounts() {
        AdherenceReport report = report("record-1", otherwise("P07-R1", PLAN), otherwise("P07-R2"), begun("P07-R3"));
        AdherenceReport compared =
                adopted(report("record-1", otherwise("P07-R1", PLAN))).appliedTo(report);

        assertThat(compared.beside())
                .extracting(beside -> beside.rule() + " " + beside.baseline().orElseThrow())
                .containsExactly("P07-R1 " + SinceBaseline.ADOPTED, "P07-R2 " + SinceBaseline.NEW);
        assertThat(compared.findings()).isEqualTo(report.findings());
        assertThat(adopted(report)
                        .appliedTo(
                                Waivers.of(waiver("waiver-1", "P07-R1").build()).appliedTo(compared))
                        .beside(R1))
                .as("waived since, so that there is nothing to compare")
                .matches(Beside::isWaived)
                .matches(beside -> beside.baseline().isEmpty());
    }

    @Test
    void saysWhichEntriesGrewShrankOrAreGone() {
        Baseline baseline = adopted(
                report("record-1", otherwise("P07-R1", PLAN, OTHER)), report("record-2", otherwise("P07-R2", PLAN)));
        AdherenceReport second = report("record-2", otherwise("P07-R2", PLAN));

        assertThat(changes(baseline, report("record-1", otherwise("P07-R1", PLAN, OTHER)), second))
                .isEmpty();
        assertThat(changes(baseline, report("record-1", otherwise("P07-R1", PLAN)), second))
                .containsExactly("P07-R1 SHRANK");
        assertThat(changes(baseline, report("record-1", otherwise("P07-R1", PLAN, OTHER, OTHER)), second))
                .containsExactly("P07-R1 GREW");
        assertThat(changes(baseline, report("record-1", otherwise("P07-R1", against("/plans/2", "plan-3"))), second))
                .as("one thing more is more, whatever there is less of")
                .containsExactly("P07-R1 GREW");
        assertThat(changes(baseline, report("record-1", supporting("P07-R1", met())), second))
                .containsExactly("P07-R1 GONE");
        assertThat(changes(baseline, report("record-1"), second))
                .as("the rule was not asked")
                .containsExactly("P07-R1 NOT_LOOKED_AT");
        assertThat(changes(baseline, second)).containsExactly("P07-R1 NOT_LOOKED_AT");
        assertThat(changes(baseline, report("record-1", otherwise("P07-R1", PLAN, OTHER), otherwise("P07-R2")), second))
                .containsExactly("P07-R2 NEW");
    }

    @Test
    void whatOneReportTakesIsNotThereForTheNextOfTheSameRecord() {
        AdherenceReport report = report("record-1", otherwise("P07-R1", PLAN));

        BaselineComparison once = adopted(report).compare(List.of(report, report));
        assertThat(once.reports())
                .containsExactly(
                        new ReportComparison(RecordId.of("record-1"), List.of(), List.of(R1)),
                        new ReportComparison(RecordId.of("record-1"), List.of(R1), List.of()));
        assertThat(once.hasNew()).isTrue();
        assertThat(once.byRule(ChangeKind.GREW)).isEqualTo(Map.of(R1, 1));

        BaselineComparison twice = adopted(report, report).compare(List.of(report, report));
        assertThat(twice.hasNew()).isFalse();
        assertThat(twice.changes()).isEmpty();
        assertThat(adopted(report, report).entries().get(0).findings()).isEqualTo(2);
        assertThat(adopted(report, report).compare(List.of(report)).byRule(ChangeKind.SHRANK))
                .isEqualTo(Map.of(R1, 1));
    }

    @Test
    void aCodeThatTheRuleHadBeforeKeepsResolving() {
        Finding renamed = finding(
                rule("P07-R2").addFormerCodes(R1).build(),
                otherwise("P07-R2", PLAN, OTHER).outcome());
        Baseline before = adopted(report("record-1", otherwise("P07-R1", PLAN, OTHER)));
        Baseline both =
                adopted(report("record-1", otherwise("P07-R1", PLAN)), report("record-1", otherwise("P07-R2", OTHER)));

        assertThat(before.newIn(report("record-1", renamed))).isEmpty();
        assertThat(before.newIn(report("record-2", renamed))).containsExactly(R2);
        assertThat(changes(before, report("record-1", renamed))).isEmpty();
        assertThat(both.newIn(report("record-1", renamed))).isEmpty();
        assertThat(changes(
                        before,
                        report(
                                "record-1",
                                finding(rule("P07-R2").addFormerCodes(R1).build(), met()))))
                .containsExactly("P07-R2 GONE");
    }

    @Test
    void saysWhatThereIsToKnowAboutTheFileALineForEachRule() {
        Baseline baseline = adopted(
                report("record-1", otherwise("P07-R1", PLAN), otherwise("P07-R2", PLAN)),
                report("record-2", otherwise("P07-R1", PLAN), otherwise("P07-R2", PLAN, OTHER)),
                report("record-3", otherwise("P07-R3", PLAN)));

        assertThat(sentences(baseline.compare(List.of(
                                report("record-1", supporting("P07-R1", met()), otherwise("P07-R2", PLAN, OTHER)),
                                report(
                                        "record-2",
                                        supporting("P07-R1", met()),
                                        otherwise("P07-R2", PLAN),
                                        otherwise("P07-R4"))))
                        .problems()))
                .containsExactly(
                        "PROBLEM unmatched /entries: expected only what is still there; of P07-R1 2 entries are no longer"
                                + " there, and the baseline can be adopted again",
                        "NOTE unmatched /entries: expected what was adopted; of P07-R2 1 entry is there more now",
                        "NOTE unmatched /entries: expected what was adopted; of P07-R2 1 entry is there less now",
                        "NOTE unmatched /entries: expected every record that was adopted; of P07-R3 1 entry is not looked"
                                + " at");
    }

    @Test
    void whatIsWaivedNowIsStillThereAndNotGone() {
        Waivers waivers = Waivers.of(waiver("waiver-1", "P07-R1").build());
        AdherenceReport before = report("record-1", otherwise("P07-R1", PLAN), otherwise("P07-R2", PLAN));
        Baseline baseline = adopted(before);
        BaselineComparison compared = baseline.compare(List.of(waivers.appliedTo(before)));

        assertThat(compared.hasNew()).isFalse();
        assertThat(compared.byRule(ChangeKind.WAIVED)).isEqualTo(Map.of(R1, 1));
        assertThat(compared.byRule(ChangeKind.GONE)).isEmpty();
        assertThat(sentences(compared.problems()))
                .containsExactly(
                        "NOTE unmatched /entries: expected what was adopted; of P07-R1 1 entry is waived now and"
                                + " still there");
        assertThat(sentences(baseline.compare(List.of(waivers.appliedTo(
                                report("record-1", supporting("P07-R1", met()), otherwise("P07-R2", PLAN)))))
                        .problems()))
                .as("a waiver of what is no longer there hides nothing")
                .containsExactly(
                        "PROBLEM unmatched /entries: expected only what is still there; of P07-R1 1 entry is no"
                                + " longer there, and the baseline can be adopted again");
        assertThat(changes(
                        baseline,
                        waivers.appliedTo(report("record-1", begun("P07-R1", PLAN), otherwise("P07-R2", PLAN)))))
                .as("what is only begun is not held against anybody, and nobody has to waive it")
                .containsExactly("P07-R1 GONE");
        assertThat(changes(adopted(before, before), before, waivers.appliedTo(before)))
                .as("one of two records under one id is waived")
                .containsExactly("P07-R1 SHRANK");
    }

    @Test
    void refusesASaltThatIsTooShortAndAnEntryThatStandsTwice() {
        assertThatThrownBy(() -> Baseline.adopt(new byte[15], List.of()))
                .hasMessage("Baseline is not well formed: salt: expected 16 to 64 bytes in hexadecimal digits");
        assertThatThrownBy(() -> new BaselineAdoption(new byte[65]))
                .hasMessage("Baseline is not well formed: salt: expected 16 to 64 bytes in hexadecimal digits");
        assertThat(Baseline.adopt(new byte[64], List.of()).salt()).hasSize(128);
        ReadResult<Baseline> twice = Baseline.reader().read(FILE.replace("P07-R2", "P07-R1"));
        assertThat(sentences(twice.problems()))
                .containsExactly("PROBLEM together /entries: expected each rule and record once");
        assertThat(sentences(Baseline.reader()
                        .read(FILE.replace("\"findings\":1", "\"findings\":0").replace(":1}", ":0}"))
                        .problems()))
                .hasSize(3);
        assertThatThrownBy(() -> new BaselineEntry(R1, RecordId.of("a"), 0, Map.of(EntryId.of("b"), 0)))
                .hasMessage("BaselineEntry is not well formed: findings: expected a number above 0; elements: expected"
                        + " numbers above 0");
    }
}
