package org.practicemodel.principles.rule.trauma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Given.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.language.LanguageTerms;
import org.practicemodel.principles.language.Suggestion;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.rule.PrinciplesRuleBook;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class LanguageSuggestionsTest {

    private static final LanguageSuggestions OFF = new LanguageSuggestions();
    private static final LanguageSuggestions ON = OFF.lookingFor(LanguageTerms.shipped());
    private static final AdherenceChecker CHECKER =
            AdherenceChecker.of(PracticeModels.leeds()).withLanguageSuggestions(LanguageTerms.shipped());

    private static PracticeRecord written(String... texts) {
        List<Action> actions = new ArrayList<>();
        for (String text : texts) {
            actions.add(Action.builder()
                    .id(ActionId.of("action-" + (actions.size() + 1)))
                    .statement(Statement.of(text))
                    .provenance(Provenance.builder()
                            .authorRole(RoleCode.SOCIAL_WORKER)
                            .build())
                    .build());
        }
        return Given.record().withActions(actions);
    }

    private static List<String> suggested(PracticeRecord record) {
        return ON.suggest(Given.view(record, day("2026-06-30"))).suggestions().stream()
                .map(Suggestion::toString)
                .toList();
    }

    private static Found on(LanguageSuggestions rule, PracticeRecord record) {
        return Found.of(Given.outcome(rule, record, day("2026-06-30")));
    }

    private static Finding finding(AdherenceReport report) {
        return report.findings().stream()
                .filter(found -> found.rule().equals(RuleCode.of("E3-R3")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isAnAdvisoryRuleOfTraumaInformedPractice() {
        assertThat(ON.descriptor()).isSameAs(OFF.descriptor()).hasToString("RuleDescriptor E3-R3");
        assertThat(ON.descriptor().slug()).isEqualTo("language-suggestions");
        assertThat(ON.descriptor().advisory()).isTrue();
        assertThat(ON.descriptor().standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(ON.descriptor().element()).isEqualTo(LeedsElements.TRAUMA_INFORMED_PRACTICE);
        assertThat(ON.descriptor().testBasis()).hasToString("G TACT, Language That Cares glossary");
        assertThat(ON.descriptor().thresholds()).isEmpty();
    }

    @Test
    void looksAtNothingUnlessItIsSwitchedOn() {
        PracticeRecord record = written("Her siblings.");

        on(OFF, record)
                .notApplicable("This is looked at only where somebody has switched it on.")
                .evidence();
        assertThat(OFF.suggest(Given.view(record, day("2026-06-30"))).suggestions())
                .isEmpty();
        assertThat(finding(AdherenceChecker.of(PracticeModels.leeds()).check(record, day("2026-06-30")))
                        .suggestions())
                .isEmpty();
    }

    @Test
    void doesNotApplyWhereNoTextIsKnownToBeAProfessionals() {
        on(ON, Given.record())
                .notApplicable("No text in the record is known to be a professional's.")
                .evidence();
        on(
                        ON,
                        written("Her siblings.")
                                .withActions(written("Her siblings.")
                                        .actions()
                                        .get(0)
                                        .withProvenance(Optional.empty())))
                .notApplicable("No text in the record is known to be a professional's.")
                .evidence();
    }

    @Test
    void seesThatTheWordsWereLookedAtAndHasNothingToSuggest() {
        on(ON, written("Read the last story together."))
                .met("The words of 1 text that a professional wrote were looked at.")
                .evidence();
        on(ON, written("Read the last story together.", "He said 'my siblings' to her."))
                .met("The words of 2 texts that professionals wrote were looked at.")
                .evidence();
        assertThat(suggested(written("He said 'my siblings' to her."))).isEmpty();
    }

    @Test
    void suggestsWithoutChangingWhatIsSeen() {
        PracticeRecord record = written("Her siblings.", "Read.", "The placement; her siblings.");

        on(ON, record)
                .met("The words of 3 texts that professionals wrote were looked at.")
                .evidence("SUPPORTS /actions/0", "SUPPORTS /actions/2");
        assertThat(suggested(record))
                .containsExactly(
                        "Suggestion siblings /actions/0/statement/words 4..12",
                        "Suggestion placement /actions/2/statement/words 4..13",
                        "Suggestion siblings /actions/2/statement/words 19..27");
    }

    @Test
    void theCheckerCarriesTheSuggestionsToTheReport() {
        AdherenceReport report = CHECKER.check(written("Her siblings."), day("2026-06-30"));

        assertThat(finding(report).suggestions())
                .extracting(Suggestion::toString)
                .containsExactly("Suggestion siblings /actions/0/statement/words 4..12");
        assertThat(finding(CHECKER.withBooks(PrinciplesRuleBook.book())
                                .check(written("Her siblings."), day("2026-06-30")))
                        .suggestions())
                .hasSize(1);
        assertThat(report.failures()).isEmpty();
    }

    @Test
    void theReportSaysThemInPlainWordsAndNeverTheTextAround() {
        AdherenceReport report = CHECKER.check(
                written("Canary: her siblings, and siblings again.", "A canary in the placement."), day("2026-06-30"));
        String page = Reports.text().render(report, Locale.UK);
        String block = page.substring(page.indexOf("E3-R3"));

        assertThat(block.substring(0, block.indexOf("  Words"))).isEqualTo("""
                        E3-R3  Were the words looked at as the child may read them one day?               Seen in the record
                          Seen                The words of 2 texts that professionals wrote were looked at.
                                              at /actions/0 (action-1)*, /actions/1 (action-2)*
                          Suggested           "sibling" might be: brothers and sisters; their names (Surrey Youth Voice,
                                              preferred terminology Siblings).
                                              It stands at /actions/0/statement/words, characters 13 to 20,
                                              /actions/0/statement/words, characters 27 to 34.
                                              "placement" might be: home; where the child lives (Sandwell Children's Trust,
                                              Use language that we can understand Placement).
                                              Fine as it is? For a time at work or in training, and where the law calls an
                                              order so.
                                              It stands at /actions/1/statement/words, characters 17 to 25.
                        """);
        assertThat(page).doesNotContainIgnoringCase("canary");
    }

    @Test
    void theReportAsJsonHoldsTermPlaceAlternativesAndSource() {
        AdherenceReport report = CHECKER.check(written("Canary: her siblings."), day("2026-06-30"));
        String json = Reports.json().render(report);

        assertThat(json)
                .contains("\"suggestions\":[{\"term\":\"siblings\",\"pointer\":\"/actions/0/statement/words\","
                        + "\"start\":12,\"end\":20,\"alternatives\":[\"brothers and sisters\",\"their names\"],"
                        + "\"source\":\"Surrey Youth Voice, preferred terminology Siblings\"}]")
                .doesNotContain("Canary");
        assertThat(Reports.json()
                        .render(AdherenceChecker.of(PracticeModels.leeds())
                                .check(written("Her siblings."), day("2026-06-30"))))
                .doesNotContain("suggestions\":[");
    }
}
