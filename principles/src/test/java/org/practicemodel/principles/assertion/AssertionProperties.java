package org.practicemodel.principles.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.assertion.PracticeAssertions.assertThatCaseload;
import static org.practicemodel.principles.assertion.PracticeAssertions.assertThatFormulation;
import static org.practicemodel.principles.assertion.PracticeAssertions.assertThatPractice;
import static org.practicemodel.principles.assertion.PracticeAssertions.softly;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.family.Family;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PlacedEntry;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;

class AssertionProperties {

    private static final String MARKER = "Marker Of Nobody";
    private static final AdherenceChecker CHECKER = AdherenceChecker.of(PracticeModels.leeds());

    @Provide
    Arbitrary<PracticeRecord> records() {
        return Records.records();
    }

    @Provide
    Arbitrary<PracticeRecord> marked() {
        return Records.recordsThatSay(MARKER);
    }

    @Provide
    Arbitrary<PracticeRecord> formulated() {
        return Records.recordsOfOneFormulation();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Records.days();
    }

    private static boolean holds(Runnable assertion) {
        try {
            assertion.run();
            return true;
        } catch (PracticeAssertionError refused) {
            return false;
        }
    }

    private static boolean isJudged(Finding finding) {
        return finding.verdict() == Verdict.MET || finding.verdict() == Verdict.NOT_MET;
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void aPrincipleOrElementMeetsExactlyWhereItsRollUpDoes(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        AdherenceReport report = CHECKER.check(record, asOf);
        PracticeAssertion practice = assertThatPractice(record).asOf(asOf);

        report.principles().forEach(rollUp -> {
            assertThat(holds(() -> practice.meets(rollUp.id()))).isEqualTo(rollUp.verdict() == Verdict.MET);
            assertThat(holds(() -> practice.doesNotMeet(rollUp.id()))).isEqualTo(rollUp.verdict() == Verdict.NOT_MET);
        });
        report.elements().forEach(rollUp -> {
            assertThat(holds(() -> practice.meets(rollUp.id()))).isEqualTo(rollUp.verdict() == Verdict.MET);
            assertThat(holds(() -> practice.doesNotMeet(rollUp.id()))).isEqualTo(rollUp.verdict() == Verdict.NOT_MET);
        });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aRuleThatExaminedNothingNeverPasses(
            @ForAll("records") PracticeRecord record,
            @ForAll("days") LocalDate asOf,
            @ForAll @IntRange(max = 83) int which) {
        PracticeAssertion practice = assertThatPractice(record).asOf(asOf);
        Finding finding = practice.report().findings().get(which);
        RuleCode rule = finding.rule();
        boolean otherwise = finding.verdict() == Verdict.NOT_MET && !finding.begun();

        assertThat(holds(() -> practice.meets(rule))).isEqualTo(finding.verdict() == Verdict.MET);
        assertThat(holds(() -> practice.doesNotMeet(rule))).isEqualTo(otherwise);
        assertThat(holds(() -> practice.hasEvidenceFor(rule))).isEqualTo(isJudged(finding));
        assertThat(holds(() -> practice.lookingAt(rule).hasNoneUnmet())).isEqualTo(isJudged(finding) && !otherwise);
        assertThat(holds(
                        () -> practice.lookingAt(rule).expectingNothingToJudge().hasNoneUnmet()))
                .isEqualTo(!isJudged(finding));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void nothingIsUnmetExactlyWhereNothingIsShownOtherwiseAndSomethingIsJudged(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        List<Finding> findings = CHECKER.check(record, asOf).findings();
        boolean none = findings.stream().noneMatch(finding -> finding.verdict() == Verdict.NOT_MET && !finding.begun());
        boolean any = findings.stream().anyMatch(AssertionProperties::isJudged);

        assertThat(holds(() -> assertThatPractice(record).asOf(asOf).hasNoneUnmet()))
                .isEqualTo(none && any);
        assertThat(holds(() ->
                        assertThatCaseload(Stream.of(record, record)).asOf(asOf).hasNoneUnmet()))
                .isEqualTo(none && any);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void noRecordIsAffectedByNoChange(@ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        PracticeAssertion practice = assertThatPractice(record).asOf(asOf);

        (isJudged(record, asOf) ? practice : practice.expectingNothingToJudge()).isUnaffectedBy(same -> same);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aRecordIsAffectedExactlyWhereAnAnswerIsAnotherOne(
            @ForAll("records") PracticeRecord record,
            @ForAll("records") PracticeRecord other,
            @ForAll("days") LocalDate asOf) {
        assertThat(holds(() -> assertThatPractice(record).asOf(asOf).isUnaffectedBy(before -> other)))
                .isEqualTo(isJudged(record, asOf) && answers(record, asOf).equals(answers(other, asOf)));
    }

    private static boolean isJudged(PracticeRecord record, LocalDate asOf) {
        return CHECKER.check(record, asOf).findings().stream().anyMatch(AssertionProperties::isJudged);
    }

    private static List<List<Object>> answers(PracticeRecord record, LocalDate asOf) {
        return CHECKER.check(record, asOf).findings().stream()
                .map(finding -> List.<Object>of(
                        finding.rule(),
                        finding.verdict(),
                        finding.reason(),
                        finding.begun(),
                        finding.withReason(),
                        finding.sameAs()))
                .toList();
    }

    /** What is said of every finding and of the record as a whole, with the data that tools may print beside it. */
    private static String shown(PracticeRecord record, LocalDate asOf) {
        try {
            softly(all -> {
                PracticeAssertion practice = all.assertThatPractice(record).asOf(asOf);
                for (Finding finding : practice.report().findings()) {
                    if (finding.verdict() == Verdict.MET) {
                        practice.doesNotMeet(finding.rule());
                    } else {
                        practice.meets(finding.rule());
                    }
                }
                practice.hasNoneUnmet().expectingNothingToJudge().hasNoneUnmet();
                practice.isUnaffectedBy(
                        before -> before.withFamily(Family.nothing()).withFormulations());
                record.formulations().stream()
                        .limit(1)
                        .forEach(formulation -> all.assertThatFormulation(formulation)
                                .of(record)
                                .asOf(asOf)
                                .expectingNothingToJudge()
                                .hasNoneUnmet());
                all.assertThatCaseload(Stream.of(record)).asOf(asOf).hasNoneUnmet();
            });
        } catch (PracticeAssertionError refused) {
            return refused + refused.failures().toString();
        }
        throw new AssertionError("No record holds what is asserted against each of its findings");
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void noTextOfARecordIsInWhatAnAssertionSays(
            @ForAll("marked") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        assertThat(shown(record, asOf)).doesNotContain(MARKER);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void nothingRestrictedIsInWhatAnAssertionSays(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        String shown = shown(allRestricted(record), asOf);

        for (PlacedEntry entry : Entries.of(record).all()) {
            assertThat(shown).doesNotContain(entry.entry().id().value(), entry.pointer());
        }
    }

    private static PracticeRecord allRestricted(PracticeRecord record) {
        return record.withRestrictions(Entries.of(record).all().stream()
                .map(placed -> Restriction.builder()
                        .of(EntryId.of(placed.entry().id().value()))
                        .kind(RestrictionKind.ALL)
                        .build())
                .toList());
    }

    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
    void theSameIsSaidWhateverTheDefaultLocale(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        Locale before = Locale.getDefault();
        String said = shown(record, asOf);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));

            assertThat(shown(record, asOf)).isEqualTo(said);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void nothingIsTakenToBeOtherwiseForWantOfARecord(
            @ForAll("formulated") PracticeRecord record, @ForAll("days") LocalDate day) {
        Formulation formulation = record.formulations().get(0);
        Map<RuleCode, Verdict> whole =
                verdicts(assertThatFormulation(formulation).of(record), day);

        verdicts(assertThatFormulation(formulation), day).forEach((rule, verdict) -> {
            if (verdict == Verdict.NOT_MET) {
                assertThat(whole).as("%s", rule).containsEntry(rule, Verdict.NOT_MET);
            }
        });
    }

    private static Map<RuleCode, Verdict> verdicts(UndatedFormulation formulation, LocalDate day) {
        return formulation.asOf(day).report().findings().stream()
                .collect(Collectors.toMap(Finding::rule, Finding::verdict));
    }
}
