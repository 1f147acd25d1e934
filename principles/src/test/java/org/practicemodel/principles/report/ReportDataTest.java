package org.practicemodel.principles.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.principles.testing.Invented.DECIDED;
import static org.practicemodel.principles.testing.Invented.apart;
import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.finding;
import static org.practicemodel.principles.testing.Invented.key;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.notRecorded;
import static org.practicemodel.principles.testing.Invented.otherwise;
import static org.practicemodel.principles.testing.Invented.rule;
import static org.practicemodel.principles.testing.Invented.said;
import static org.practicemodel.principles.testing.Invented.supporting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.adaptation.EffectiveModel;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.PastMatter;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.ModelElement;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.testing.Invented;

class ReportDataTest {

    private static final Evidence OPEN =
            new Evidence("/plans/0", Optional.of("plan-1"), EvidenceRole.SUPPORTS, Optional.empty(), false, false);
    private static final Evidence HIDDEN = OPEN.asRestricted();

    private static AdherenceReport report(Finding... findings) {
        return new AdherenceReport(
                RecordSubject.FAMILY,
                RecordId.of("record-1"),
                day("2026-03-02"),
                PracticeModels.leeds(),
                ModelUsed.of(EffectiveModel.of(PracticeModels.leeds()), List.of()),
                Optional.empty(),
                List.of(findings),
                List.of(),
                List.of());
    }

    private static EvidenceNeed need(RecordType type, String field, Effort effort) {
        return new EvidenceNeed(type, field, effort, WhoCanAct.WORKER);
    }

    private static Finding unsaid(String code, EvidenceNeed... needs) {
        return finding(rule(code).needs(List.of(needs)).build(), notRecorded());
    }

    @Test
    void everyPrincipleAndElementOfTheModelHasARollUpInItsOrder() {
        AdherenceReport report = report(key("P07-R1", met()));

        assertThat(report.principles())
                .extracting(RollUp::id)
                .isEqualTo(PracticeModels.leeds().principles().stream()
                        .map(ModelPrinciple::id)
                        .toList());
        assertThat(report.elements())
                .extracting(RollUp::id)
                .isEqualTo(PracticeModels.leeds().elements().stream()
                        .map(ModelElement::id)
                        .toList());
        assertThat(report.coverage())
                .extracting(CoverageRow::principle)
                .isEqualTo(report.principles().stream().map(RollUp::id).toList());
        assertThat(report.principle(LeedsPrinciples.TRANSPARENT).verdict()).isEqualTo(Verdict.MET);
        assertThat(report.principle(LeedsPrinciples.STRENGTH_FOCUSSED).verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(report.element(LeedsElements.LEEDS_PRACTICE_PRINCIPLES).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(report.element(LeedsElements.FAMILY_LED_PRACTICE).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void whatTheModelDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> report().principle(PrincipleId.of("punctual")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("leeds/current does not have punctual");
        assertThatThrownBy(() -> report().element(ElementId.of("paperwork")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("leeds/current does not have paperwork");
    }

    @Test
    void aRuleThatBrokeEntersThePrinciplesAndTheElementThatItServes() {
        RuleFailure failure = new RuleFailure(rule("P07-R2").build(), "java.lang.ArithmeticException");
        AdherenceReport report = new AdherenceReport(
                RecordSubject.FAMILY,
                RecordId.of("record-1"),
                day("2026-03-02"),
                PracticeModels.leeds(),
                ModelUsed.of(EffectiveModel.of(PracticeModels.leeds()), List.of()),
                Optional.empty(),
                List.of(
                        key("P07-R1", met()),
                        finding(
                                rule("P08-R1")
                                        .principles(List.of(LeedsPrinciples.STRENGTH_FOCUSSED))
                                        .element(LeedsElements.FAMILY_LED_PRACTICE)
                                        .build(),
                                met())),
                List.of(failure, new RuleFailure(rule("P07-R0").build(), "java.lang.ArithmeticException")),
                List.of());

        assertThat(report.principle(LeedsPrinciples.TRANSPARENT).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(report.principle(LeedsPrinciples.STRENGTH_FOCUSSED).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(report.element(LeedsElements.LEEDS_PRACTICE_PRINCIPLES).verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(report.element(LeedsElements.FAMILY_LED_PRACTICE).verdict()).isEqualTo(Verdict.MET);
        assertThat(report.failures())
                .extracting(RuleFailure::rule)
                .containsExactly(RuleCode.of("P07-R0"), RuleCode.of("P07-R2"));
        assertThat(failure).hasToString("RuleFailure P07-R2 java.lang.ArithmeticException");
    }

    @Test
    void findingsStandInTheOrderOfTheirCodes() {
        AdherenceReport report = report(supporting("P10-R3", met()), supporting("P02-R1", apart()));

        assertThat(report.findings())
                .extracting(Finding::rule)
                .containsExactly(RuleCode.of("P02-R1"), RuleCode.of("P10-R3"));
        assertThat(report.finding(RuleCode.of("P10-R3")))
                .contains(report.findings().get(1));
        assertThat(report.finding(RuleCode.of("P10-R4"))).isEmpty();
        assertThat(report).hasToString("AdherenceReport record-1 2026-03-02");
        assertThat(report.findings().get(1)).hasToString("Finding P10-R3 MET");
    }

    @Test
    void aReportCanSayWhereItsRecordWasReadFrom() {
        AdherenceReport report = report(supporting("P10-R3", met()));

        assertThat(report.withInput("caseload.jsonl", 2))
                .isEqualTo(new AdherenceReport(
                        RecordSubject.FAMILY,
                        report.record(),
                        report.asOf(),
                        report.model(),
                        report.modelUsed(),
                        Optional.of(new InputPlace("caseload.jsonl", 2)),
                        report.findings(),
                        List.of(),
                        List.of()));
    }

    @Test
    void theCoverageOfAPrincipleCountsEveryAnswerApart() {
        Outcome.NotEnoughEvidence notHeld = Outcomes.sourceDoesNotHold(said(), List.of());
        AdherenceReport report = report(
                key("P07-R1", met()),
                key("P07-R2", Outcomes.metWithReason(said(), List.of())),
                key("P07-R3", otherwise().asBegun()),
                key("P07-R4", otherwise()),
                key("P07-R5", notRecorded()),
                key("P07-R6", notHeld),
                key("P07-R7", Outcomes.tooEarly(said(), List.of(), day("2026-04-01"))),
                key("P07-R8", Outcomes.conflicting(said(), List.of())),
                key("P07-R9", apart()),
                key("P07-R10", Outcomes.sameAs(RuleCode.of("P07-R3"), said(), List.of())),
                finding(
                        rule("P08-R1")
                                .principles(List.of(LeedsPrinciples.STRENGTH_FOCUSSED))
                                .build(),
                        met()));

        assertThat(report.coverage())
                .contains(
                        new CoverageRow(LeedsPrinciples.TRANSPARENT, 2, 1, 1, 1, 1, 1, 1, 1),
                        new CoverageRow(LeedsPrinciples.STRENGTH_FOCUSSED, 1, 0, 0, 0, 0, 0, 0, 0),
                        new CoverageRow(LeedsPrinciples.RELATIONSHIP_BASED, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void theSmallestAdditionsAreFactsFirstThenWhatOpensMostThenByName() {
        EvidenceNeed fact = need(RecordType.REVIEWS, "heldOn", Effort.FACT);
        EvidenceNeed earlierName = need(RecordType.REVIEWS, "agreedOn", Effort.FACT);
        EvidenceNeed earlierType = need(RecordType.PLANS, "zzz", Effort.FACT);
        EvidenceNeed sentence = need(RecordType.ASSESSMENTS, "note", Effort.SENTENCE);
        EvidenceNeed conversation = need(RecordType.NETWORK, "view", Effort.CONVERSATION);
        EvidenceNeed system = need(RecordType.NETWORK, "place", Effort.SYSTEM);

        assertThat(report(unsaid("P07-R1", sentence), unsaid("P07-R2", sentence, fact))
                        .smallestAdditions())
                .containsExactly(
                        new Addition(fact, List.of(RuleCode.of("P07-R2"))),
                        new Addition(sentence, List.of(RuleCode.of("P07-R1"), RuleCode.of("P07-R2"))));
        assertThat(report(unsaid("P07-R1", fact, DECIDED), unsaid("P07-R2", fact))
                        .smallestAdditions())
                .extracting(Addition::need)
                .containsExactly(fact, DECIDED);
        assertThat(report(unsaid("P07-R1", fact, earlierName, earlierType, sentence))
                        .smallestAdditions())
                .extracting(Addition::need)
                .containsExactly(earlierType, earlierName, fact);
        assertThat(report(unsaid("P07-R1", conversation, system)).smallestAdditions())
                .isEmpty();
    }

    @Test
    void whatTakesTenMinutesIsOnesOwnFirstThenWhatOpensMostThenWhatIsSmallest() {
        EvidenceNeed fact = need(RecordType.REVIEWS, "heldOn", Effort.FACT);
        EvidenceNeed sentence = need(RecordType.ASSESSMENTS, "note", Effort.SENTENCE);
        EvidenceNeed partners = new EvidenceNeed(RecordType.PLANS, "note", Effort.FACT, WhoCanAct.PARTNER);
        EvidenceNeed owners = new EvidenceNeed(RecordType.PLANS, "place", Effort.FACT, WhoCanAct.SYSTEM_OWNER);
        EvidenceNeed conversation = need(RecordType.NETWORK, "view", Effort.CONVERSATION);

        assertThat(report(
                                unsaid("P07-R1", DECIDED, sentence, fact, owners, conversation),
                                unsaid("P07-R2", DECIDED, sentence, partners))
                        .withinTenMinutes())
                .containsExactly(
                        new Addition(sentence, List.of(RuleCode.of("P07-R1"), RuleCode.of("P07-R2"))),
                        new Addition(fact, List.of(RuleCode.of("P07-R1"))),
                        new Addition(DECIDED, List.of(RuleCode.of("P07-R1"), RuleCode.of("P07-R2"))),
                        new Addition(partners, List.of(RuleCode.of("P07-R2"))));
        assertThat(report(unsaid("P07-R1", conversation, owners)).withinTenMinutes())
                .isEmpty();
        assertThat(report(key("P07-R1", Outcomes.conflicting(said(), List.of())))
                        .withinTenMinutes())
                .isEmpty();
    }

    @Test
    void noMoreThanFiveThingsTakeTenMinutes() {
        EvidenceNeed[] needs = Stream.of("a", "b", "c", "d", "e", "f")
                .map(field -> need(RecordType.REVIEWS, field, Effort.FACT))
                .toArray(EvidenceNeed[]::new);

        assertThat(report(unsaid("P07-R1", needs)).withinTenMinutes())
                .extracting(addition -> addition.need().field())
                .containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void oneAdditionThatRulesWeighDifferentlyTakesTheSmallerEffort() {
        EvidenceNeed asFact = need(RecordType.REVIEWS, "heldOn", Effort.FACT);
        EvidenceNeed asSentence = need(RecordType.REVIEWS, "heldOn", Effort.SENTENCE);

        assertThat(report(unsaid("P07-R2", asFact), unsaid("P07-R1", asSentence))
                        .smallestAdditions())
                .containsExactly(new Addition(asFact, List.of(RuleCode.of("P07-R1"), RuleCode.of("P07-R2"))));
        assertThat(report(unsaid("P07-R1", asFact), unsaid("P07-R2", asSentence))
                        .smallestAdditions())
                .containsExactly(new Addition(asFact, List.of(RuleCode.of("P07-R1"), RuleCode.of("P07-R2"))));
    }

    @Test
    void onlyWhatIsNotRecordedIsAskedFor() {
        Outcome conflict = Outcomes.conflicting(said(), List.of());

        assertThat(report(key("P07-R1", conflict)).smallestAdditions()).isEmpty();
        assertThat(report(key("P07-R1", conflict)).gaps())
                .containsExactly(new Gap(
                        RuleCode.of("P07-R1"), NotEnoughReason.CONFLICTING, Optional.of(DECIDED), Optional.empty()));
    }

    @Test
    void aGapKnowsWhatItTakesAndWhoCanAct() {
        Gap gap = new Gap(RuleCode.of("P07-R1"), NotEnoughReason.NOT_RECORDED, Optional.of(DECIDED), Optional.empty());
        Gap time = new Gap(
                RuleCode.of("P07-R1"), NotEnoughReason.TOO_EARLY, Optional.empty(), Optional.of(day("2026-04-01")));

        assertThat(gap.effort()).contains(Effort.FACT);
        assertThat(gap.whoCanAct()).contains(WhoCanAct.MANAGER);
        assertThat(time.effort()).isEmpty();
        assertThat(time.whoCanAct()).isEmpty();
    }

    @Test
    void aFindingSaysWhatItsOutcomeSays() {
        RuleDescriptor descriptor = rule("P07-R1").about(About.SUPERVISION).build();
        Finding seen = finding(
                descriptor,
                new Outcome.Met(List.of(said()), List.of(HIDDEN, OPEN), true, List.of(Phrase.of("x")), List.of()));
        Finding otherwise = finding(descriptor, otherwise().asBegun().about(About.SERVICE));
        Finding early = finding(descriptor, Outcomes.tooEarly(said(), List.of(), day("2026-04-01")));
        Finding same = finding(descriptor, Outcomes.sameAs(RuleCode.of("P07-R3"), said(), List.of()));

        assertThat(seen.withReason()).isTrue();
        assertThat(seen.begun()).isFalse();
        assertThat(seen.withShownReason()).isFalse();
        assertThat(seen.about()).isEqualTo(About.SUPERVISION);
        assertThat(seen.phrases()).containsExactly(said());
        assertThat(seen.restrictedPhrases()).containsExactly(Phrase.of("x"));
        assertThat(seen.evidence()).containsExactly(OPEN);
        assertThat(seen.evidenceIncludingRestricted()).containsExactly(HIDDEN, OPEN);
        assertThat(seen.reason()).isEmpty();
        assertThat(seen.lookAgainOn()).isEmpty();
        assertThat(seen.sameAs()).isEmpty();
        assertThat(otherwise.begun()).isTrue();
        assertThat(otherwise.withReason()).isFalse();
        assertThat(otherwise.about()).isEqualTo(About.SERVICE);
        assertThat(otherwise.restrictedPhrases()).isEmpty();
        assertThat(finding(descriptor, otherwise()).about()).isEqualTo(About.SUPERVISION);
        assertThat(finding(descriptor, otherwise()).withShownReason()).isFalse();
        assertThat(finding(descriptor, met()).withReason()).isFalse();
        assertThat(early.reason()).contains(NotEnoughReason.TOO_EARLY);
        assertThat(early.lookAgainOn()).contains(day("2026-04-01"));
        assertThat(same.sameAs()).contains(RuleCode.of("P07-R3"));
        assertThat(finding(
                                descriptor,
                                new Outcome.NotMet(
                                        List.of(said()),
                                        List.of(),
                                        false,
                                        Optional.empty(),
                                        true,
                                        Optional.empty(),
                                        List.of()))
                        .withShownReason())
                .isTrue();
    }

    @Test
    void whatIsRestrictedIsNamedOnlyWhereItIsAskedFor() {
        Phrase one = Phrase.of("leads").with("worker", "worker-1").with("since", day("2026-01-05"));
        Phrase other = one.with("worker", "worker-2");
        Phrase open = one.with("worker", "worker-3");
        Outcome outcome = new Outcome.Met(List.of(one, other, open), List.of(), false, List.of(), List.of())
                .withHistory(List.of(new PastMatter(day("2025-01-05"), one, List.of())));
        Finding finding = new Finding(
                rule("P05-R1").build(),
                Invented.WORDING,
                outcome,
                Set.of("worker-1", "worker-2"),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        PastFinding past = finding.history().get(0);

        assertThat(finding.phrases()).containsExactly(one.with("worker", "–"), open);
        assertThat(finding.phrasesIncludingRestricted()).containsExactly(one, other, open);
        assertThat(past.phrase()).isEqualTo(one.with("worker", "–"));
        assertThat(past.phraseIncludingRestricted()).isEqualTo(one);
    }

    @Test
    void historyIsListedOnceAndOutsideTheRollUps() {
        PastMatter matter = new PastMatter(day("2025-01-05"), said(), List.of(OPEN, HIDDEN));
        RuleDescriptor descriptor = rule("P07-R1").build();
        AdherenceReport report = report(
                finding(descriptor, met().withHistory(List.of(matter, matter))),
                finding(rule("P07-R2").build(), met().withHistory(List.of(matter))));
        PastFinding past = new PastFinding(descriptor, Invented.WORDING, matter, Set.of());

        assertThat(report.history())
                .containsExactly(past, new PastFinding(rule("P07-R2").build(), Invented.WORDING, matter, Set.of()));
        assertThat(report.principle(LeedsPrinciples.TRANSPARENT).counts()).isEqualTo(new VerdictCounts(2, 0, 0, 0));
        assertThat(past.settledOn()).isEqualTo(day("2025-01-05"));
        assertThat(past.phrase()).isEqualTo(said());
        assertThat(past.evidence()).containsExactly(OPEN);
        assertThat(past.evidenceIncludingRestricted()).containsExactly(OPEN, HIDDEN);
        assertThat(past).hasToString("PastFinding P07-R1 2025-01-05");
    }

    @Test
    void aLimitIsLocalWhereItIsNeitherTheStatutoryOneNorTheDefault() {
        var threshold = Invented.threshold("share.workingDays", 10);
        var statutory = PracticeModels.leeds()
                .limit(org.practicemodel.core.vocabulary.ThresholdKey.of("assessment.maxWorkingDays"));

        assertThat(new LimitInForce(threshold, 10, Optional.empty()).isLocal()).isFalse();
        assertThat(new LimitInForce(threshold, 9, Optional.empty()).isLocal()).isTrue();
        assertThat(new LimitInForce(threshold, 45, statutory).isLocal()).isFalse();
        assertThat(new LimitInForce(threshold, 10, statutory).isLocal()).isTrue();
        assertThat(new LimitInForce(threshold, 9, Optional.empty())).hasToString("share.workingDays 9");
    }
}
