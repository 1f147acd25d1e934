package org.practicemodel.principles.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.vocabulary.LeedsElements.LEEDS_PRACTICE_PRINCIPLES;
import static org.practicemodel.core.vocabulary.LeedsElements.MULTI_AGENCY_WORKING;
import static org.practicemodel.core.vocabulary.LeedsPrinciples.RELATIONSHIP_BASED;
import static org.practicemodel.core.vocabulary.LeedsPrinciples.TRANSPARENT;
import static org.practicemodel.principles.assertion.Asserted.broken;
import static org.practicemodel.principles.assertion.Asserted.code;
import static org.practicemodel.principles.assertion.Asserted.elsewhere;
import static org.practicemodel.principles.assertion.Asserted.key;
import static org.practicemodel.principles.assertion.Asserted.refused;
import static org.practicemodel.principles.assertion.Asserted.report;
import static org.practicemodel.principles.assertion.Asserted.rulesOf;
import static org.practicemodel.principles.assertion.Asserted.supporting;
import static org.practicemodel.principles.assertion.Asserted.text;
import static org.practicemodel.principles.assertion.PracticeAssertions.assertThatReport;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.otherwise;
import static org.practicemodel.principles.testing.Invented.rule;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.testing.Invented;

class NarrowingTest {

    private static final AdherenceReport REPORT = report(
            key("P07-R1", otherwise()),
            supporting("P07-R2", otherwise()),
            elsewhere("P02-R1", otherwise()),
            answering(rule("P02-R2").about(About.SYSTEM).build(), view -> otherwise()),
            answering(
                    rule("P02-R3").build(),
                    view -> new Outcome.NotMet(
                            List.of(Invented.said()),
                            List.of(),
                            false,
                            Optional.of(About.SERVICE),
                            false,
                            Optional.empty(),
                            List.of())),
            answering(rule("P02-R4").advisory(true).standing(Standing.KEY).build(), view -> met()));

    private static List<String> unmet(ReportAssertion assertion) {
        return rulesOf(refused(assertion::hasNoneUnmet));
    }

    @Test
    void withoutNarrowingEverythingIsLookedAt() {
        assertThat(unmet(assertThatReport(REPORT))).containsExactly("P02-R1", "P02-R2", "P02-R3", "P07-R1", "P07-R2");
    }

    @Test
    void somePrinciplesElementsOrQuestionsAreLookedAt() {
        assertThat(unmet(assertThatReport(REPORT).lookingAt(RELATIONSHIP_BASED)))
                .containsExactly("P02-R1");
        assertThat(unmet(assertThatReport(REPORT).lookingAt(MULTI_AGENCY_WORKING)))
                .containsExactly("P02-R1");
        assertThat(unmet(assertThatReport(REPORT).lookingAt(code("P07-R2"), code("P02-R1"))))
                .containsExactly("P02-R1", "P07-R2");
        assertThat(unmet(assertThatReport(REPORT).lookingAt(RELATIONSHIP_BASED, TRANSPARENT)))
                .hasSize(5);
    }

    @Test
    void onlyTheRulesThatDecideAreLookedAt() {
        assertThat(unmet(assertThatReport(REPORT).onlyKeyRules())).containsExactly("P02-R1", "P07-R1");
        assertThat(text(() -> assertThatReport(REPORT)
                        .onlyKeyRules()
                        .lookingAt(code("P02-R4"))
                        .hasNoneUnmet()))
                .startsWith("No question was asked of record record-1 as of 2 March 2026.\n");
    }

    /** What a finding is about is what it says itself, else what its rule says. */
    @Test
    void whatIsAboutSomeIsLookedAt() {
        assertThat(unmet(assertThatReport(REPORT).about(About.SYSTEM))).containsExactly("P02-R2");
        assertThat(unmet(assertThatReport(REPORT).about(About.SYSTEM, About.SERVICE)))
                .containsExactly("P02-R2", "P02-R3");
        assertThat(unmet(assertThatReport(REPORT).about(About.PRACTICE))).containsExactly("P02-R1", "P07-R1", "P07-R2");
    }

    @Test
    void eachNarrowsWhatTheOneBeforeItLeft() {
        assertThat(unmet(assertThatReport(REPORT)
                        .lookingAt(TRANSPARENT)
                        .lookingAt(code("P07-R1"), code("P02-R1"))
                        .onlyKeyRules()))
                .containsExactly("P07-R1");
        assertThat(unmet(assertThatReport(REPORT)
                        .about(About.PRACTICE, About.SYSTEM)
                        .about(About.SYSTEM, About.SERVICE)))
                .containsExactly("P02-R2");
    }

    @Test
    void narrowingLeavesWhatWasThereAsItWas() {
        ReportAssertion everything = assertThatReport(REPORT);
        everything.lookingAt(code("P07-R1"));

        assertThat(unmet(everything)).hasSize(5);
    }

    @Test
    void whatAPrincipleComesToIsWhatIsLookedAtOfIt() {
        AdherenceReport report = report(key("P07-R1", otherwise()), key("P07-R2", met()));

        assertThatReport(report).doesNotMeet(TRANSPARENT);
        assertThatReport(report)
                .lookingAt(code("P07-R2"))
                .meets(TRANSPARENT)
                .meets(LEEDS_PRACTICE_PRINCIPLES)
                .hasNoneUnmet();
    }

    @Test
    void aRuleThatBrokeCountsOnlyWhereItIsLookedAt() {
        AdherenceReport report = report(broken("P07-R1"), key("P07-R2", met()), elsewhere("P02-R1", met()));

        assertThat(unmet(assertThatReport(report))).containsExactly("P07-R1");
        assertThat(text(() -> assertThatReport(report).hasNoneUnmet()))
                .startsWith("1 of 3 questions could not be asked of record record-1 as of 2 March 2026.\n");
        assertThatReport(report).lookingAt(RELATIONSHIP_BASED).hasNoneUnmet();
        assertThatReport(report).onlyKeyRules().hasNoneUnmet();
        assertThatReport(report).lookingAt(code("P07-R2")).hasNoneUnmet();
        assertThat(text(() -> assertThatReport(report).about(About.SYSTEM).hasNoneUnmet()))
                .startsWith("No question was asked of record record-1");
    }

    @Test
    void theReasonIsTheLastThatWasGiven() {
        assertThat(text(() -> assertThatReport(REPORT)
                        .because("it was so")
                        .because("it was agreed")
                        .lookingAt(code("P07-R1"))
                        .hasNoneUnmet()))
                .startsWith("For 1 of 1 question, record record-1 shows otherwise as of 2 March 2026.\n"
                        + "Because it was agreed\n\nP07-R1");
    }
}
