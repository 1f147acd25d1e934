package org.practicemodel.principles.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.principles.summary.Counts.DAY;
import static org.practicemodel.principles.summary.Counts.code;
import static org.practicemodel.principles.summary.Counts.report;
import static org.practicemodel.principles.summary.Counts.reports;
import static org.practicemodel.principles.testing.Invented.key;
import static org.practicemodel.principles.testing.Invented.said;
import static org.practicemodel.principles.testing.Invented.supporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.adaptation.EffectiveModel;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.workforce.TeamRecordId;
import org.practicemodel.core.workforce.WorkerRecordId;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Label;
import org.practicemodel.principles.report.ModelUsed;
import org.practicemodel.principles.testing.Colleagues;
import org.practicemodel.principles.testing.Family;
import org.practicemodel.principles.testing.Invented;

class CaseloadTest {

    private static CaseloadSummary summary(int met) {
        Caseload caseload = Counts.caseload(1);
        reports(Optional.empty(), List.of(List.of(0, met, 0, 0, 0, 0))).forEach(caseload::add);
        return caseload.summary();
    }

    private static Optional<Problem> refused(String place, String expected) {
        return Optional.of(Problem.of(ProblemCode.BAD_VALUE, place, expected));
    }

    @Test
    void aGroupIsShownFromTenRecordsOn() {
        assertThat(summary(0).groups()).isEmpty();
        assertThat(summary(0).groupsNotShown()).isZero();
        assertThat(summary(9).groups()).isEmpty();
        assertThat(summary(9).groupsNotShown()).isEqualTo(1);
        assertThat(summary(10).groups()).extracting(CaseloadGroup::records).containsExactly(10);
        assertThat(summary(19).groups()).extracting(CaseloadGroup::records).containsExactly(10);
        assertThat(summary(20).groups()).extracting(CaseloadGroup::records).containsExactly(20);
        assertThat(summary(20).groupsNotShown()).isZero();
    }

    @Test
    void aCountIsShownFromTenOn() {
        Caseload caseload = Counts.caseload(2);
        reports(Optional.empty(), List.of(List.of(9, 10, 19, 20, 0, 1), List.of(10, 10, 10, 10, 10, 9)))
                .forEach(caseload::add);
        CaseloadGroup group = caseload.summary().groups().get(0);

        assertThat(group.rules().get(0).numbers().atLeast())
                .isEqualTo(Map.of(AnswerKind.MET, 10, AnswerKind.MET_WITH_REASON, 10, AnswerKind.BEGUN, 20));
        assertThat(group.principles().stream()
                        .filter(row -> row.principle().title().equals("Transparent"))
                        .map(row -> row.numbers().atLeast()))
                .containsExactly(Map.of(
                        AnswerKind.NOT_ENOUGH_EVIDENCE, 10,
                        AnswerKind.MET, 20,
                        AnswerKind.MET_WITH_REASON, 20,
                        AnswerKind.BEGUN, 30,
                        AnswerKind.NOT_MET, 10));
        assertThat(group.principles()).hasSize(10);
    }

    @Test
    void groupsStandInTheOrderOfTheirNamesAndTheOneWithoutLast() {
        Caseload caseload = Counts.caseload(1).by(Counts.AREA);
        List<List<Integer>> twelve = List.of(List.of(12, 0, 0, 0, 0, 0));
        reports(Optional.empty(), twelve).forEach(caseload::add);
        reports(Optional.of("West"), twelve).forEach(caseload::add);
        reports(Optional.of("East"), twelve).forEach(caseload::add);

        assertThat(caseload.summary().groups())
                .extracting(CaseloadGroup::label)
                .containsExactly(Optional.of("East"), Optional.of("West"), Optional.empty());
        assertThat(caseload.summary().by()).contains(Counts.AREA);
    }

    @Test
    void withoutALabelAllRecordsAreOneGroup() {
        Caseload caseload = Counts.caseload(1);
        reports(Optional.of("West"), List.of(List.of(6, 0, 0, 0, 0, 0))).forEach(caseload::add);
        reports(Optional.of("East"), List.of(List.of(6, 0, 0, 0, 0, 0))).forEach(caseload::add);

        assertThat(caseload.summary().groups())
                .singleElement()
                .satisfies(group -> assertThat(group.label()).isEmpty());
    }

    @Test
    void whatIsOfAnotherEditionOrDayIsRefused() {
        CountedReport report = report("record-1", Optional.empty(), Map.of());
        Caseload caseload = Counts.caseload(1);

        assertThat(caseload.add(new CountedReport(
                        RecordSubject.FAMILY,
                        report.record(),
                        PracticeModels.leeds2020().id(),
                        Optional.empty(),
                        DAY,
                        List.of(),
                        Map.of())))
                .isEqualTo(refused("/model/id", "leeds/current, which the summary is about"));
        assertThat(caseload.add(new CountedReport(
                        RecordSubject.FAMILY,
                        report.record(),
                        report.edition(),
                        report.contentHash(),
                        DAY.plusDays(1),
                        List.of(),
                        Map.of())))
                .isEqualTo(refused("/asOf", "2026-06-30, which the summary is about"));
        assertThat(caseload.add(report)).isEmpty();
        assertThat(caseload.summary().groupsNotShown()).isEqualTo(1);
    }

    private static CountedReport withContent(CountedReport report, String contentHash) {
        return new CountedReport(
                report.subject(),
                report.record(),
                report.edition(),
                Optional.of(contentHash),
                report.asOf(),
                report.labels(),
                report.answers());
    }

    @Test
    void whatIsOfAModelWithTheSameIdAndAnotherContentIsRefused() {
        CountedReport report = report("record-1", Optional.empty(), Map.of());
        String content = EffectiveModel.of(PracticeModels.leeds()).contentHash();
        Caseload caseload = Counts.caseload(1);

        assertThat(caseload.add(withContent(report, "0".repeat(64))))
                .isEqualTo(refused(
                        "/model/hash",
                        content
                                + ", the content of leeds/current that the summary is about; a model with the same id and"
                                + " another content is another model"));
        assertThat(caseload.summary().groupsNotShown()).isZero();
        assertThat(caseload.add(withContent(report, content))).isEmpty();
        assertThat(caseload.add(report("record-2", Optional.empty(), Map.of())))
                .as("a report that does not tell its content, as the first ones did not")
                .isEmpty();
    }

    @Test
    void theContentOfTheModelIsCountedFromAReportAndFromItsFileAlike() {
        AdherenceReport report = AdherenceChecker.of(PracticeModels.leeds())
                .check(Family.record().withId(RecordId.of("record-1")), DAY);

        assertThat(CountedReport.of(report).contentHash())
                .contains(EffectiveModel.of(PracticeModels.leeds()).contentHash());
        assertThat(new ReportReader().read(Reports.json().render(report)).orElseThrow())
                .isEqualTo(CountedReport.of(report));
    }

    @Test
    void whatIsSaidOfAWorkerOrATeamIsNeverAddedUp() {
        AdherenceChecker checker = AdherenceChecker.of(PracticeModels.leeds());
        Caseload caseload = Caseload.under(PracticeModels.leeds(), DAY);
        Optional<Problem> refused = refused("/subject", "FAMILY: what is said of workers and teams is never added up");

        for (int number = 0; number < 12; number++) {
            for (AdherenceReport report : List.of(
                    checker.check(Colleagues.worker().withId(WorkerRecordId.of("worker-record-" + number)), DAY),
                    checker.check(Colleagues.team().withId(TeamRecordId.of("team-record-" + number)), DAY))) {
                assertThat(caseload.add(report)).isEqualTo(refused);
                assertThat(caseload.add(new ReportReader()
                                .read(Reports.json().render(report))
                                .orElseThrow()))
                        .isEqualTo(refused);
            }
        }
        assertThat(caseload.summary().groups()).isEmpty();
        assertThat(caseload.summary().groupsNotShown()).isZero();
    }

    @Test
    void aRuleThatIsNotKnownIsRefusedAndNothingOfItsReportIsCounted() {
        Caseload caseload = Counts.caseload(1);
        for (int i = 0; i < 12; i++) {
            assertThat(caseload.add(report(
                            "record-" + i,
                            Optional.empty(),
                            CountedReportAnswers.of(code(0), AnswerKind.MET, RuleCode.of("P07-R9"), AnswerKind.MET))))
                    .isEqualTo(refused("/findings/1/rule", "a rule of the books that the summary knows"));
        }
        assertThat(caseload.summary().groups()).isEmpty();
        assertThat(caseload.summary().groupsNotShown()).isZero();
    }

    @Test
    void aFormerCodeCountsForTheRuleThatHasItNowButNotBesideIt() {
        Caseload caseload = Counts.caseload(1);
        RuleCode former = RuleCode.of("P90-R1");
        for (int i = 0; i < 10; i++) {
            caseload.add(report("record-" + i, Optional.empty(), Map.of(former, AnswerKind.NOT_MET)));
        }

        assertThat(caseload.summary().groups().get(0).rules().get(0).numbers().atLeast())
                .isEqualTo(Map.of(AnswerKind.NOT_MET, 10));
        assertThat(caseload.add(report(
                        "record-10",
                        Optional.empty(),
                        CountedReportAnswers.of(code(0), AnswerKind.MET, former, AnswerKind.MET))))
                .isEqualTo(refused("/findings/1/rule", "each rule once, under its former codes too"));
    }

    @Test
    void aLabelWithAHundredValuesGroupsAndOneWithMoreDoesNot() {
        Caseload caseload = Counts.caseload(1).by(Counts.AREA);
        IntStream.rangeClosed(1, 100)
                .forEach(i -> caseload.add(report("record-" + i, Optional.of("area-" + i), Map.of())));
        assertThat(caseload.add(report("record-101", Optional.of("area-100"), Map.of())))
                .isEmpty();

        assertThatThrownBy(() -> caseload.add(report("record-102", Optional.of("area-101"), Map.of())))
                .isInstanceOf(TooManyGroupsException.class)
                .hasMessage("anytown:area has more than 100 values, so it groups nothing");
        assertThat(caseload.summary().groupsNotShown()).isEqualTo(100);
    }

    @Test
    void everyFindingOfAReportIsOfOneKind() {
        AdherenceReport report = new AdherenceReport(
                        RecordSubject.FAMILY,
                        RecordId.of("record-1"),
                        DAY,
                        PracticeModels.leeds(),
                        ModelUsed.of(EffectiveModel.of(PracticeModels.leeds()), List.of()),
                        Optional.empty(),
                        List.of(
                                key("P07-R1", Invented.met()),
                                key("P07-R2", Outcomes.metWithReason(said(), List.of())),
                                key("P07-R3", Invented.otherwise()),
                                key("P07-R4", Invented.otherwise().asBegun()),
                                supporting("P07-R5", Invented.notRecorded()),
                                supporting("P07-R6", Invented.apart())),
                        List.of(),
                        List.of())
                .withLabel(new Label(Counts.AREA, "South"))
                .withLabel(new Label(Counts.AREA, "North"));
        CountedReport counted = CountedReport.of(report);

        assertThat(counted.answers())
                .containsExactly(
                        Map.entry(code(0), AnswerKind.MET),
                        Map.entry(code(1), AnswerKind.MET_WITH_REASON),
                        Map.entry(code(2), AnswerKind.NOT_MET),
                        Map.entry(code(3), AnswerKind.BEGUN),
                        Map.entry(code(4), AnswerKind.NOT_ENOUGH_EVIDENCE),
                        Map.entry(code(5), AnswerKind.NOT_APPLICABLE));
        assertThat(report.labels()).containsExactly(new Label(Counts.AREA, "North"));
        assertThat(counted.label(Counts.AREA)).contains("North");
        assertThat(counted).hasToString("CountedReport record-1");
    }

    @Test
    void theReportsOfTheCheckerAreCountedWithTheBooksItHas() {
        AdherenceChecker checker = AdherenceChecker.of(PracticeModels.leeds());
        Caseload caseload = Caseload.under(PracticeModels.leeds(), DAY);
        for (int i = 0; i < 10; i++) {
            assertThat(caseload.add(checker.check(Family.record().withId(RecordId.of("record-" + i)), DAY)))
                    .isEmpty();
        }
        CaseloadGroup group = caseload.summary().groups().get(0);

        assertThat(group.rules())
                .allSatisfy(row -> assertThat(row.numbers().atLeast())
                        .as(row.toString())
                        .hasSize(1)
                        .containsValue(10));
    }

    @Test
    void nothingShowsWhatTheHostCallsItsGroups() {
        Caseload caseload = Counts.caseload(1).by(Counts.AREA);
        reports(Optional.of("North"), List.of(List.of(12, 0, 0, 0, 0, 0))).forEach(caseload::add);
        CaseloadSummary summary = caseload.summary();

        assertThat(caseload).hasToString("Caseload 2026-06-30");
        assertThat(summary).hasToString("CaseloadSummary 2026-06-30");
        assertThat(summary.groups().get(0)).hasToString("CaseloadGroup of at least 10");
        assertThat(summary.groups().get(0).rules().get(0)).hasToString("RuleNumbers P07-R1");
        assertThat(summary.groups().get(0).principles().get(0)).hasToString("PrincipleNumbers always-working-with");
    }
}
