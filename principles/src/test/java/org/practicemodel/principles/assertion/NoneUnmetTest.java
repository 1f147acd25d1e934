package org.practicemodel.principles.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.vocabulary.LeedsPrinciples.TRANSPARENT;
import static org.practicemodel.principles.assertion.Asserted.broken;
import static org.practicemodel.principles.assertion.Asserted.code;
import static org.practicemodel.principles.assertion.Asserted.firstLine;
import static org.practicemodel.principles.assertion.Asserted.key;
import static org.practicemodel.principles.assertion.Asserted.refused;
import static org.practicemodel.principles.assertion.Asserted.report;
import static org.practicemodel.principles.assertion.Asserted.rulesOf;
import static org.practicemodel.principles.assertion.Asserted.text;
import static org.practicemodel.principles.assertion.PracticeAssertions.assertThatReport;
import static org.practicemodel.principles.testing.Invented.apart;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.notRecorded;
import static org.practicemodel.principles.testing.Invented.otherwise;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.principles.report.AdherenceReport;

class NoneUnmetTest {

    @Test
    void nothingOtherwiseIsFine() {
        assertThatReport(report(key("P07-R1", met()), key("P07-R2", notRecorded()), key("P07-R3", apart())))
                .hasNoneUnmet()
                .because("others can follow")
                .meets(code("P07-R1"));
    }

    /** Whoever writes down the first half of a matter is not worse off than who is silent. */
    @Test
    void whatIsMerelyBegunIsFine() {
        assertThatReport(report(key("P07-R1", otherwise().asBegun()))).hasNoneUnmet();
    }

    @Test
    void everythingOtherwiseIsListed() {
        PracticeAssertionError error = refused(() -> assertThatReport(
                        report(key("P07-R1", otherwise()), key("P07-R2", met()), key("P07-R3", otherwise())))
                .hasNoneUnmet());

        assertThat(error.getMessage())
                .startsWith("For 2 of 3 questions, record record-1 shows otherwise as of 2 March 2026.\n\nP07-R1");
        assertThat(rulesOf(error)).containsExactly("P07-R1", "P07-R3");
    }

    @Test
    void whatBrokeIsListedWithWhatIsOtherwise() {
        PracticeAssertionError error =
                refused(() -> assertThatReport(report(broken("P07-R1"), key("P07-R2", otherwise())))
                        .hasNoneUnmet());

        assertThat(error.getMessage())
                .startsWith(
                        "For 1 of 2 questions, record record-1 shows otherwise as of 2 March 2026.\n\nThese rules broke.")
                .doesNotContain("more");
        assertThat(rulesOf(error)).containsExactly("P07-R2", "P07-R1");
    }

    @Test
    void whereNothingCouldBeJudgedNothingHolds() {
        AdherenceReport nothing = report(key("P07-R1", notRecorded()), key("P07-R2", apart()));
        AdherenceReport one = report(key("P07-R1", apart()));

        assertThat(text(() -> assertThatReport(nothing).because("it matters").hasNoneUnmet()))
                .isEqualTo("2 questions were asked of record record-1 as of 2 March 2026, and none could be judged.\n"
                        + "Because it matters\n\n"
                        + "Where nothing is judged, nothing holds. Where that is expected, expectingNothingToJudge() says"
                        + " so.\n\n"
                        + "What would let most be seen:\n"
                        + "  1. The day it was decided what to do on the referral: a fact, for a manager or supervisor."
                        + " It\n     would help to answer P07-R1.\n\n"
                        + "This is about how the work is recorded. It says nothing about whether a child is safe, about"
                        + " risk or\nabout any person.\n");
        assertThat(text(() -> assertThatReport(one).hasNoneUnmet()))
                .startsWith(
                        "1 question was asked of record record-1 as of 2 March 2026, and it could not be judged.\n");
        assertThat(firstLine(() -> assertThatReport(report(new Rule[0])).hasNoneUnmet()))
                .isEqualTo("No question was asked of record record-1 as of 2 March 2026.");
    }

    @Test
    void whereThatIsExpectedItHolds() {
        assertThatReport(report(key("P07-R1", notRecorded()), key("P07-R2", apart())))
                .expectingNothingToJudge()
                .hasNoneUnmet()
                .meets(TRANSPARENT)
                .hasEvidenceFor(code("P07-R1"));
        assertThatReport(report(new Rule[0])).expectingNothingToJudge().hasNoneUnmet();
    }

    @Test
    void onceSomethingCanBeJudgedItHoldsNoMore() {
        for (var outcome : List.of(met(), otherwise(), otherwise().asBegun())) {
            ReportAssertion assertion = assertThatReport(report(key("P07-R1", outcome), key("P07-R2", notRecorded())))
                    .expectingNothingToJudge();

            assertThat(firstLine(assertion::hasNoneUnmet))
                    .isEqualTo(
                            "1 of 2 questions can be judged in record record-1 as of 2 March 2026, and none was expected"
                                    + " to be.");
            assertThat(rulesOf(refused(() -> assertion.meets(TRANSPARENT)))).containsExactly("P07-R1");
            assertion.meets(code("P07-R2"));
        }
    }

    /** That a rule broke says nothing about what could be judged. */
    @Test
    void aRuleThatBrokeIsNotNothing() {
        assertThat(firstLine(() -> assertThatReport(report(broken("P07-R1"), key("P07-R2", notRecorded())))
                        .expectingNothingToJudge()
                        .hasNoneUnmet()))
                .isEqualTo("1 of 2 questions could not be asked of record record-1 as of 2 March 2026.");
        assertThat(rulesOf(refused(() -> assertThatReport(report(broken("P07-R1"), key("P07-R2", met())))
                        .expectingNothingToJudge()
                        .hasNoneUnmet())))
                .containsExactly("P07-R2", "P07-R1");
    }
}
