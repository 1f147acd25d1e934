package org.practicemodel.principles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.met;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicemodel.core.adaptation.EffectiveModel;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.rule.LeedsRuleBooks;
import org.practicemodel.principles.testing.Family;

class LeedsModelsTest {

    private static final String ANYTOWN = """
            {"format": "model-definition/1", "id": "anytown/2026", "extends": "leeds/current", "title": "The Anytown Way",
             "when": "since 2026", "ruleBooks": ["anytown"],
             "standings": [{"rule": "anytown:V01-R1", "standing": "KEY", "reason": "We ask it first."}],
             "termsNotUsed": ["siblings"]}
            """;

    private static final RuleBook BOOK = new RuleBook(
            "anytown",
            List.of(answering("anytown:V01-R1", view -> met())),
            Messages.beside(AddedBooksTest.class, "anytown"));

    static List<ModelDefinition> editionsWithElements() {
        return PracticeModels.all().stream()
                .filter(ModelDefinition::canBeChecked)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("editionsWithElements")
    void anEditionNamesTheBooksOfTheModel(ModelDefinition edition) {
        assertThat(edition.ruleBooks())
                .containsExactlyInAnyOrderElementsOf(
                        LeedsRuleBooks.all().stream().map(RuleBook::id).toList());
    }

    @Test
    void whatAnAuthoritySaysOfAVendorsBookFitsWhereTheBookIs() {
        EffectiveModel model = LeedsModels.known(List.of(BOOK)).read(ANYTOWN).orElseThrow();

        AdherenceReport report = AdherenceChecker.of(model)
                .andBooks(BOOK)
                .check(Family.nothing().withEdition(EditionId.of("leeds/current")), day("2026-03-02"));

        assertThat(model.definition().ruleBooks()).endsWith("anytown");
        assertThat(report.finding(RuleCode.of("anytown:V01-R1")))
                .hasValueSatisfying(
                        finding -> assertThat(finding.descriptor().standing()).hasToString("KEY"));
        assertThat(report.modelUsed().id()).isEqualTo(EditionId.of("anytown/2026"));
        assertThat(report.modelUsed().edition()).isEqualTo(EditionId.of("leeds/current"));
        assertThat(report.modelUsed().contentHash()).isEqualTo(model.contentHash());
        assertThat(report.modelUsed().books())
                .containsExactly("anytown", "leeds-formulation", "leeds-principles", "leeds-supervision");
        assertThat(report.modelUsed())
                .hasToString("ModelUsed anytown/2026 " + model.contentHash().substring(0, 12));
    }

    @Test
    void whatItSaysOfABookThatIsNotHereIsAProblem() {
        assertThat(LeedsModels.known().read(ANYTOWN).problems())
                .extracting(Problem::code, Problem::pointer, Problem::expected)
                .containsExactly(
                        tuple(ProblemCode.BROKEN_REFERENCE, "/ruleBooks/0", "the id of a book of rules that is here"),
                        tuple(ProblemCode.BROKEN_REFERENCE, "/standings/0/rule", "the code of a rule"));
    }
}
