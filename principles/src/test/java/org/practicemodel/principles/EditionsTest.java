package org.practicemodel.principles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Invented.day;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.ModelElement;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.RollUp;
import org.practicemodel.principles.rule.LeedsRuleBooks;
import org.practicemodel.principles.testing.Story;

/** Every shipped rule, looked at under each edition that can be looked at. */
class EditionsTest {

    private static final Set<ElementId> LATER =
            Set.of(LeedsElements.TRAUMA_INFORMED_PRACTICE, LeedsElements.FAMILY_LED_PRACTICE);

    private static final AdherenceReport IN_2020 = under("leeds/2020");

    private static AdherenceReport under(String edition) {
        return AdherenceChecker.of(PracticeModels.leeds())
                .check(Story.record().withEdition(EditionId.of(edition)), day("2026-03-02"));
    }

    static List<RuleDescriptor> rules() {
        return LeedsRuleBooks.all().stream()
                .flatMap(book -> book.rules().stream().map(Rule::descriptor))
                .toList();
    }

    private static String title(ElementId element) {
        return PracticeModels.leeds().element(element).map(ModelElement::title).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsAskedUnder2020ExactlyIfThatHasItsElement(RuleDescriptor rule) {
        Finding finding = IN_2020.finding(rule.code()).orElseThrow();
        List<String> said = finding.phrases().stream()
                .map(phrase -> Reports.text().phrase(finding, phrase, Locale.UK))
                .toList();
        String lacking = title(rule.element())
                + " is not in Leeds Practice Model 2020 (leeds/2020), which the record is looked at under.";

        if (LATER.contains(rule.element())) {
            assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(said).containsExactly(lacking);
            assertThat(finding.evidence()).isEmpty();
            assertThat(finding.gaps()).isEmpty();
        } else {
            assertThat(said).doesNotContain(lacking);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsAskedUnderTheCurrentEdition(RuleDescriptor rule) {
        Finding finding = under("leeds/current").finding(rule.code()).orElseThrow();

        assertThat(finding.phrases()).noneMatch(phrase -> phrase.key().endsWith("NotInEdition"));
    }

    @Test
    void someRuleServesAnElementThatCameLater() {
        assertThat(rules()).anyMatch(rule -> LATER.contains(rule.element()));
    }

    @Test
    void anElementThatTheEditionLacksHasNoRollUpAndNoneOfTheOthersIsDecidedByIt() {
        assertThat(IN_2020.elements())
                .extracting(RollUp::id)
                .isEqualTo(PracticeModels.leeds2020().elements().stream()
                        .map(ModelElement::id)
                        .toList())
                .doesNotContainAnyElementsOf(LATER);
        assertThat(IN_2020.elements().stream()
                        .mapToInt(element -> element.counts().met()
                                + element.metWithReason()
                                + element.counts().notMet()
                                + element.begun()
                                + element.counts().notEnoughEvidence()
                                + element.counts().notApplicable()))
                .as("every other finding is counted once")
                .hasSize(5);
        assertThat(IN_2020.principles()).hasSize(10);
    }

    @Test
    void everyFindingOfAPrincipleSaysWhereItsWordingIsAttested() {
        String attested = "; this wording is attested only in the current guide)";
        String flowing = Reports.text().render(IN_2020, Locale.UK).replaceAll("\\s+", " ");
        long ofPrinciples = IN_2020.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
                .filter(finding -> !finding.descriptor().principles().isEmpty())
                .filter(finding -> finding.verdict() != Verdict.NOT_ENOUGH_EVIDENCE)
                .count();

        assertThat(ofPrinciples).isPositive();
        assertThat(flowing.split(java.util.regex.Pattern.quote(attested), -1).length - 1)
                .isGreaterThanOrEqualTo((int) ofPrinciples);
        assertThat(flowing).contains("The wording of the principles is attested only in the current guide.");
        assertThat(Reports.text().render(under("leeds/current"), Locale.UK)).doesNotContain("attested");
    }

    @Test
    void theJsonHoldsItAsData() throws Exception {
        JsonNode report = new ObjectMapper().readTree(Reports.json().render(IN_2020));

        assertThat(report.at("/model/principlesAttestedIn").asText()).isEqualTo("current guide");
        assertThat(report.at("/elements")).hasSize(5);
        for (JsonNode finding : report.at("/findings")) {
            boolean isLater = LATER.contains(IN_2020.finding(org.practicemodel.core.vocabulary.RuleCode.of(
                            finding.get("rule").asText()))
                    .orElseThrow()
                    .descriptor()
                    .element());
            assertThat(finding.get("shown").toString().contains("is not in Leeds Practice Model 2020"))
                    .isEqualTo(isLater);
        }
    }
}
