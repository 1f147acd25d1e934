package org.practicemodel.principles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.practicemodel.principles.testing.Invented.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.adaptation.EffectiveModel;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.LanguageTerm;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelPart;
import org.practicemodel.core.vocabulary.NotUsed;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.RuleStanding;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.vocabulary.ThresholdValue;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.principles.edition.RulesOfEdition;
import org.practicemodel.principles.language.LanguageTerms;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.testing.Family;

/** What a report says under the model of another council. */
class OtherCouncilsModelTest {

    private static final LocalDate DAY = day("2026-03-02");
    private static final Messages KERNEL = Messages.beside(Rule.class, "kernel");
    private static final PracticeRecord RECORD = Family.nothing();

    private static String definition(String extended, String more) {
        return """
                {"format": "model-definition/1", "id": "anytown/2026", "extends": "%s", "title": "The Anytown Way",
                 "when": "since 2026"%s}
                """.formatted(extended, more);
    }

    private static EffectiveModel anytown(String extended, String more) {
        return LeedsModels.known().read(definition(extended, more)).orElseThrow();
    }

    private static AdherenceReport under(String more) {
        return AdherenceChecker.of(anytown("leeds/current", more)).check(RECORD, DAY);
    }

    private static Finding finding(AdherenceReport report, String rule) {
        return report.finding(RuleCode.of(rule)).orElseThrow();
    }

    private static List<String> said(Finding finding) {
        return finding.phrases().stream()
                .map(phrase -> KERNEL.text(phrase, Locale.UK))
                .toList();
    }

    @Test
    void aRuleThatIsNotUsedSaysWhy() {
        AdherenceReport report = under(
                ", \"notUsed\": [{\"part\": \"RULE\", \"id\": \"P10-R7\", \"reason\": \"We ask in a yearly survey.\"}]");

        assertThat(finding(report, "P10-R7").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(said(finding(report, "P10-R7")))
                .containsExactly("The Anytown Way (anytown/2026) does not use this: We ask in a yearly survey.");
        assertThat(finding(report, "P10-R8").verdict()).isNotEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void aPartThatIsNotUsedTakesItsRulesWithIt() {
        AdherenceReport ofElement =
                under(", \"notUsed\": [{\"part\": \"ELEMENT\", \"id\": \"trauma-informed-practice\","
                        + " \"reason\": \"Not yet.\"}]");
        AdherenceReport ofPrinciple = under(
                ", \"notUsed\": [{\"part\": \"PRINCIPLE\", \"id\": \"strength-focussed\", \"reason\": \"Not yet.\"}]");

        assertThat(said(finding(ofElement, "E3-R2")))
                .containsExactly("The Anytown Way (anytown/2026) does not use this: Not yet.");
        assertThat(said(finding(ofPrinciple, "P08-R1")))
                .containsExactly("The Anytown Way (anytown/2026) does not use this: Not yet.");
        assertThat(ofPrinciple.principle(PrincipleId.of("strength-focussed")).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void aRuleOfTwoPrinciplesIsAskedWhileOneOfThemIsUsed() {
        RuleDescriptor ofTwo = finding(under(""), "P08-R1")
                .descriptor()
                .withPrinciples(LeedsPrinciples.STRENGTH_FOCUSSED, LeedsPrinciples.TRANSPARENT);
        String one = "{\"part\": \"PRINCIPLE\", \"id\": \"strength-focussed\", \"reason\": \"Not yet.\"}";
        String both = one + ", {\"part\": \"PRINCIPLE\", \"id\": \"transparent\", \"reason\": \"Nor this.\"}";
        ModelDefinition strengths =
                anytown("leeds/current", ", \"notUsed\": [" + one + "]").definition();

        assertThat(RulesOfEdition.asks(strengths, ofTwo)).isTrue();
        assertThat(LeedsModels.known()
                        .read(definition("leeds/current", ", \"notUsed\": [" + both + "]"))
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("/notUsed/1/id");
        assertThat(RulesOfEdition.notUsed(
                        strengths.withNotUsed(
                                apart("strength-focussed", "Not yet."), apart("transparent", "Nor this.")),
                        ofTwo))
                .contains(apart("transparent", "Nor this."));
    }

    private static NotUsed apart(String principle, String reason) {
        return NotUsed.builder()
                .part(ModelPart.PRINCIPLE)
                .id(principle)
                .reason(reason)
                .build();
    }

    /** Of a file that is said when it is read; a program can make a definition in another way. */
    @Test
    void aDefinitionThatAProgramMadeIsHeldToFloorsAndBoundsToo() {
        ModelDefinition own = PracticeModels.leeds()
                .withNotUsed(new NotUsed(ModelPart.RULE, "P05-R1", "Not yet."))
                .withStandings(RuleStanding.builder()
                        .rule(RuleCode.of("P05-R1"))
                        .standing(Standing.SUPPORTING)
                        .reason("Not yet.")
                        .build())
                .withThresholds(ThresholdValue.builder()
                        .key(ThresholdKey.of("share.workingDays"))
                        .value(99)
                        .build());
        String faults =
                "ModelDefinition is not well formed: notUsed: expected nothing that leaves out P05-R1, which is always"
                        + " asked; standings: expected no standing of P05-R1 below KEY; thresholds share.workingDays: expected a number"
                        + " from 3 to 40";

        assertThatThrownBy(() -> AdherenceChecker.of(own)).hasMessage(faults);
        assertThatThrownBy(() -> AdherenceChecker.of(PracticeModels.leeds()).withModel(own))
                .isInstanceOf(NotWellFormedException.class)
                .hasMessage(faults);
        assertThat(AdherenceChecker.of(own.withNotUsed().withStandings().withThresholds())
                        .model()
                        .id())
                .isEqualTo(PracticeModels.leeds().id());
    }

    @Test
    void aStandingOfTheCouncilIsOnTheFinding() {
        AdherenceReport report = under(
                ", \"standings\": [{\"rule\": \"P02-R4\", \"standing\": \"KEY\", \"reason\": \"Children asked for it.\"}]");

        assertThat(finding(report, "P02-R4").descriptor().standing()).hasToString("KEY");
        assertThat(finding(under(""), "P02-R4").descriptor().standing()).hasToString("SUPPORTING");
    }

    @Test
    void aLimitOfTheCouncilHolds() {
        AdherenceReport report = under(", \"thresholds\": [{\"key\": \"share.workingDays\", \"value\": 5}]");

        assertThat(finding(report, "P07-R2").limits())
                .filteredOn(limit -> limit.threshold().key().value().equals("share.workingDays"))
                .singleElement()
                .satisfies(limit -> assertThat(limit.value()).isEqualTo(5));
    }

    @Test
    void changingNothingChangesNoVerdict() {
        AdherenceReport leeds = AdherenceChecker.of(PracticeModels.leeds()).check(RECORD, DAY);

        assertThat(under("").findings())
                .extracting(Finding::rule, Finding::verdict)
                .isEqualTo(leeds.findings().stream()
                        .map(finding -> tuple(finding.rule(), finding.verdict()))
                        .toList());
    }

    @Test
    void anAdaptationOfAnEarlierEditionHasItsRules() {
        AdherenceReport report = AdherenceChecker.of(anytown("leeds/2020", "")).check(RECORD, DAY);

        assertThat(said(finding(report, "E3-R2")))
                .containsExactly(
                        "Trauma-informed practice is not in The Anytown Way (anytown/2026), which the record is"
                                + " looked at under.");
    }

    @Test
    void theReportSaysWhatItAdapts() {
        EffectiveModel model = anytown("leeds/current", "");
        String report = Reports.text().render(AdherenceChecker.of(model).check(RECORD, DAY), Locale.UK);

        assertThat(report)
                .contains(
                        "looked at on 2 March 2026, under The Anytown Way",
                        "It adapts the edition leeds/current of the Leeds Practice Model (content "
                                + model.contentHash().substring(0, 12) + ").");
        assertThat(Reports.text()
                        .render(AdherenceChecker.of(PracticeModels.leeds()).check(RECORD, DAY), Locale.UK))
                .doesNotContain("It adapts");
    }

    @Test
    void aRecordOfTheAdaptedEditionIsLookedAtUnderTheCouncilsModel() {
        AdherenceChecker checker = AdherenceChecker.of(anytown("leeds/current", ""));

        assertThat(List.of("leeds/current", "anytown/2026"))
                .allSatisfy(stated -> assertThat(checker.check(RECORD.withEdition(EditionId.of(stated)), DAY)
                                .model()
                                .id())
                        .hasToString("anytown/2026"));
        assertThat(checker.check(RECORD.withEdition(EditionId.of("leeds/2020")), DAY)
                        .modelUsed()
                        .id())
                .hasToString("leeds/2020");
        assertThatThrownBy(() -> checker.check(RECORD.withEdition(EditionId.of("othertown/1")), DAY))
                .isInstanceOf(EditionNotCheckableException.class);
    }

    @Test
    void theTermsAreThoseOfTheCouncil() {
        EffectiveModel model = anytown("leeds/current", """
                , "termsNotUsed": ["siblings"],
                "documents": [{"name": "Anytown words", "title": "Words", "kind": "GUIDANCE"}],
                "terms": [{"code": "case-conference", "forms": ["case conference"], "alternatives": ["meeting"],
                           "source": {"document": "Anytown words", "place": "1"}}]
                """);

        assertThat(LanguageTerms.of(model.definition()).terms())
                .extracting(LanguageTerm::code)
                .contains("case-conference")
                .doesNotContain("siblings")
                .hasSameSizeAs(LanguageTerms.shipped().terms());
    }
}
