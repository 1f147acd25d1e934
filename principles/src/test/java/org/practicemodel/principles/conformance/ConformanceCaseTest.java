package org.practicemodel.principles.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.json.StrictReader;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.RuleFailure;

/** An expectation that does not hold is told, part by part, and so is an answer that nobody expected. */
class ConformanceCaseTest {

    private static final AdherenceChecker CHECKER = AdherenceChecker.of(PracticeModels.leeds());
    private static final ConformanceCase CASE = shipped("P05-R1/two-leads-on-day-8");
    private static final ConformanceAnswer EXPECTED = CASE.expect();

    private static ConformanceCase shipped(String name) {
        return ConformanceCases.shipped().stream()
                .filter(one -> one.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ConformanceCase expecting(ConformanceAnswer answer) {
        return new ConformanceCase(
                CASE.rule(), CASE.name(), CASE.record(), CASE.model(), CASE.policy(), CASE.asOf(), answer, CASE.why());
    }

    private static List<String> differences(ConformanceAnswer answer) {
        return expecting(answer).differences(CHECKER).stream()
                .map(Difference::toString)
                .toList();
    }

    @Test
    void anAnswerThatIsExpectedDiffersInNothing() {
        assertThat(CASE.differences(CHECKER)).isEmpty();
        assertThat(CASE).hasToString("P05-R1/two-leads-on-day-8");
    }

    @Test
    void everyPartOfAnotherAnswerIsTold() {
        ConformanceAnswer other = new ConformanceAnswer(
                Verdict.NOT_ENOUGH_EVIDENCE,
                Optional.of(NotEnoughReason.TOO_EARLY),
                true,
                List.of(),
                Optional.of(About.SYSTEM),
                Optional.of(true),
                Optional.of(true),
                Optional.of(RuleCode.of("P05-R2")),
                Optional.of(LocalDate.of(2026, 3, 8)),
                List.of(new AnswerPast(LocalDate.of(2025, 1, 1), List.of())),
                List.of(new AnswerSuggestion("siblings", "/actions/0/statement/words", 12, 20)));

        assertThat(differences(other))
                .containsExactly(
                        "verdict: NOT_ENOUGH_EVIDENCE was expected, NOT_MET was found",
                        "reason: TOO_EARLY was expected, nothing was found",
                        "begun: true was expected, false was found",
                        "evidence: nothing was expected, CONTRADICTS /team/leadAllocations/0 lead-1, CONTRADICTS"
                                + " /team/leadAllocations/1 lead-2 was found",
                        "about: SYSTEM was expected, nothing was found",
                        "withReason: true was expected, nothing was found",
                        "withShownReason: true was expected, nothing was found",
                        "sameAs: P05-R2 was expected, nothing was found",
                        "lookAgainOn: 2026-03-08 was expected, nothing was found",
                        "history: 2025-01-01 [] was expected, nothing was found",
                        "suggestions: siblings /actions/0/statement/words 12..20 was expected, nothing was found");
    }

    @Test
    void theOrderOfEvidenceIsNoDifference() {
        List<AnswerEvidence> turned =
                List.of(EXPECTED.evidence().get(1), EXPECTED.evidence().get(0));

        assertThat(differences(withEvidence(turned))).isEmpty();
    }

    @Test
    void oneMoreOrLessPieceOfEvidenceIsADifference() {
        AnswerEvidence first = EXPECTED.evidence().get(0);

        assertThat(differences(withEvidence(List.of(first)))).hasSize(1);
        assertThat(differences(
                        withEvidence(List.of(first, first, EXPECTED.evidence().get(1)))))
                .hasSize(1);
    }

    @Test
    void everyPartOfAPieceOfEvidenceCounts() {
        AnswerEvidence plain = EXPECTED.evidence().get(0);
        AnswerEvidence second = EXPECTED.evidence().get(1);
        List<AnswerEvidence> others = List.of(
                new AnswerEvidence("/plans/0", plain.id(), plain.role(), plain.source(), plain.restricted()),
                new AnswerEvidence(plain.pointer(), Optional.empty(), plain.role(), plain.source(), plain.restricted()),
                new AnswerEvidence(
                        plain.pointer(), plain.id(), EvidenceRole.MISSING, plain.source(), plain.restricted()),
                new AnswerEvidence(
                        plain.pointer(), plain.id(), plain.role(), Optional.of("anytown:leads"), plain.restricted()),
                new AnswerEvidence(plain.pointer(), plain.id(), plain.role(), plain.source(), Optional.of(true)));

        assertThat(others)
                .allSatisfy(other -> assertThat(differences(withEvidence(List.of(other, second))))
                        .hasSize(1));
        assertThat(others)
                .extracting(AnswerEvidence::toString)
                .containsExactly(
                        "CONTRADICTS /plans/0 lead-1",
                        "CONTRADICTS /team/leadAllocations/0",
                        "MISSING /team/leadAllocations/0 lead-1",
                        "CONTRADICTS /team/leadAllocations/0 lead-1 from anytown:leads",
                        "CONTRADICTS /team/leadAllocations/0 lead-1 restricted");
    }

    @Test
    void theRecordAsAWholeHasAName() {
        assertThat(new AnswerEvidence("", Optional.empty(), EvidenceRole.MISSING, Optional.empty(), Optional.empty()))
                .hasToString("MISSING the record");
    }

    @Test
    void noFindingAndTwoFindingsAreDifferences() {
        AdherenceReport report = CASE.report(CHECKER);
        Finding finding = report.finding(CASE.rule()).orElseThrow();

        assertThat(CASE.differences(with(report, List.of(), List.of())))
                .extracting(Difference::toString)
                .containsExactly("findings: 1 was expected, 0 was found");
        assertThat(CASE.differences(with(report, List.of(finding, finding), List.of())))
                .extracting(Difference::toString)
                .containsExactly("findings: 1 was expected, 2 was found");
    }

    @Test
    void aRuleThatBrokeIsADifference() {
        AdherenceReport report = CASE.report(CHECKER);
        Finding finding = report.finding(CASE.rule()).orElseThrow();
        RuleFailure broken = new RuleFailure(finding.descriptor(), "java.lang.IllegalStateException");

        assertThat(CASE.differences(with(report, List.of(), List.of(broken))))
                .extracting(Difference::toString)
                .containsExactly(
                        "failure: nothing was expected, java.lang.IllegalStateException was found",
                        "findings: 1 was expected, 0 was found");
    }

    @Test
    void whatOtherRulesSayIsTheirs() {
        AdherenceReport report = CASE.report(CHECKER);
        Finding own = report.finding(CASE.rule()).orElseThrow();
        Finding other = report.finding(RuleCode.of("P05-R2")).orElseThrow();
        RuleFailure broken = new RuleFailure(other.descriptor(), "java.lang.IllegalStateException");

        assertThat(CASE.differences(with(report, List.of(own), List.of(broken))))
                .isEmpty();
    }

    @Test
    void anotherRecordOrDayIsADifference() {
        ConformanceCase other = shipped("P05-R1/two-leads-on-day-7");

        assertThat(CASE.differences(other.report(CHECKER)))
                .extracting(Difference::part)
                .startsWith("asOf")
                .contains("verdict");
        AdherenceReport renamed =
                CHECKER.check(((PracticeRecord) CASE.record()).withId(RecordId.of("record-2")), CASE.asOf());
        assertThat(CASE.differences(renamed))
                .extracting(Difference::toString)
                .containsExactly("record: record-1 was expected, record-2 was found");
    }

    @Test
    void aThresholdThatNoRuleKnowsIsRefused() {
        ConformancePolicy unknown = new ConformancePolicy(
                Map.of(ThresholdKey.of("anytown:visits.everyDays"), 7), Map.of(), Optional.empty());
        ConformanceCase one = new ConformanceCase(
                CASE.rule(), "x", CASE.record(), CASE.model(), unknown, CASE.asOf(), EXPECTED, CASE.why());

        assertThatThrownBy(() -> one.differences(CHECKER)).isInstanceOf(NotWellFormedException.class);
    }

    private static ConformanceCase under(String model) {
        return new ConformanceCase(
                CASE.rule(), "x", CASE.record(), EditionId.of(model), CASE.policy(), CASE.asOf(), EXPECTED, CASE.why());
    }

    @Test
    void anEditionThatIsNeitherShippedNorOfTheCheckerIsRefused() {
        assertThatThrownBy(() -> under("anytown/1").differences(CHECKER))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("This library does not ship the edition anytown/1, and the checker is for leeds/current");
    }

    @Test
    void theModelOfAnAuthorityIsThatOfTheChecker() {
        AdherenceChecker anytown =
                CHECKER.withModel((ModelDefinition) PracticeModels.leeds().withId(EditionId.of("anytown/1")));

        assertThat(under("anytown/1").differences(anytown)).isEmpty();
        assertThat(under("anytown/1").report(anytown).model().id()).hasToString("anytown/1");
        assertThat(under("leeds/2020").report(anytown).model().id())
                .as("a shipped edition, whatever the checker is for")
                .hasToString("leeds/2020");
    }

    @Test
    void aReasonStandsExactlyWithNotEnoughEvidence() {
        assertThatThrownBy(() -> new ConformanceAnswer(
                        Verdict.MET,
                        Optional.of(NotEnoughReason.TOO_EARLY),
                        false,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of()))
                .isInstanceOf(NotWellFormedException.class)
                .hasMessageContaining("reason");
    }

    @Test
    void aCaseMayBeOfAFamilyAWorkerOrATeam() {
        ConformanceCase worker = shipped("W-R1/the-day-after-grace");
        ConformanceCase team = shipped("E1-R3/one-short");

        assertThat(List.of(CASE, worker, team))
                .extracting(one -> one.record().subject())
                .containsExactly(RecordSubject.FAMILY, RecordSubject.WORKER, RecordSubject.TEAM);
        assertThat(List.of(worker, team))
                .allSatisfy(one -> assertThat(one.differences(CHECKER)).isEmpty());
        assertThat(team.differences(worker.report(CHECKER)))
                .extracting(Difference::toString)
                .containsExactly(
                        "record: team-record-1 was expected, worker-record-1 was found",
                        "asOf: 2026-04-30 was expected, 2026-04-14 was found",
                        "findings: 1 was expected, 0 was found");
    }

    @Test
    void aFileWithoutARecordOrWithTwoIsRefused() {
        String team = CaseFolder.text("E1-R3/one-short.json");
        String without = team.replaceFirst("\"teamRecord\": .*\n", "");
        String two = team.replaceFirst(
                "(\"teamRecord\": .*\n)",
                "\"workerRecord\": {\"format\":\"worker-record/1\",\"id\":\"worker-record-1\",\"worker\":\"staff-1\"},$1");

        assertThat(List.of(without, two))
                .allSatisfy(text -> assertThatThrownBy(
                                () -> StrictReader.of(CaseFile.class).read(text).orElseThrow())
                        .hasMessage(
                                "together at /record, line 1, column 1: expected a record of one family, of one worker"
                                        + " or of one team"));
    }

    @Test
    void theCasesOfOneRuleAreThoseOfTheList() {
        assertThat(ConformanceCases.of(CASE.rule()))
                .isEqualTo(ConformanceCases.shipped().stream()
                        .filter(one -> one.rule().equals(CASE.rule()))
                        .toList())
                .isNotEmpty();
        assertThat(ConformanceCases.of(RuleCode.of("E3-R5"))).isEmpty();
    }

    private static ConformanceAnswer withEvidence(List<AnswerEvidence> evidence) {
        return new ConformanceAnswer(
                EXPECTED.verdict(),
                EXPECTED.reason(),
                EXPECTED.begun(),
                evidence,
                EXPECTED.about(),
                EXPECTED.withReason(),
                EXPECTED.withShownReason(),
                EXPECTED.sameAs(),
                EXPECTED.lookAgainOn(),
                EXPECTED.history(),
                EXPECTED.suggestions());
    }

    private static AdherenceReport with(AdherenceReport report, List<Finding> findings, List<RuleFailure> failures) {
        return new AdherenceReport(
                RecordSubject.FAMILY,
                report.record(),
                report.asOf(),
                report.model(),
                report.modelUsed(),
                report.input(),
                findings,
                failures,
                List.of());
    }
}
