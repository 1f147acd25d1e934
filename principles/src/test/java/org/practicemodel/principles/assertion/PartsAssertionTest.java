package org.practicemodel.principles.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.core.vocabulary.LeedsElements.LEEDS_PRACTICE_PRINCIPLES;
import static org.practicemodel.core.vocabulary.LeedsElements.MULTI_AGENCY_WORKING;
import static org.practicemodel.core.vocabulary.LeedsPrinciples.ALWAYS_WORKING_WITH;
import static org.practicemodel.core.vocabulary.LeedsPrinciples.RELATIONSHIP_BASED;
import static org.practicemodel.core.vocabulary.LeedsPrinciples.TRANSPARENT;
import static org.practicemodel.principles.assertion.Asserted.DAY;
import static org.practicemodel.principles.assertion.Asserted.asking;
import static org.practicemodel.principles.assertion.Asserted.broken;
import static org.practicemodel.principles.assertion.Asserted.code;
import static org.practicemodel.principles.assertion.Asserted.elsewhere;
import static org.practicemodel.principles.assertion.Asserted.firstLine;
import static org.practicemodel.principles.assertion.Asserted.key;
import static org.practicemodel.principles.assertion.Asserted.refused;
import static org.practicemodel.principles.assertion.Asserted.report;
import static org.practicemodel.principles.assertion.Asserted.rulesOf;
import static org.practicemodel.principles.assertion.Asserted.supporting;
import static org.practicemodel.principles.assertion.PracticeAssertions.assertThatPractice;
import static org.practicemodel.principles.assertion.PracticeAssertions.assertThatReport;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.apart;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.notRecorded;
import static org.practicemodel.principles.testing.Invented.otherwise;
import static org.practicemodel.principles.testing.Invented.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.testing.Family;
import org.practicemodel.principles.testing.Invented;

class PartsAssertionTest {

    private static final Outcome BEGUN = otherwise().asBegun();

    @Test
    void whatIsSeenMeets() {
        AdherenceReport report = report(key("P07-R1", met()), elsewhere("P02-R1", met()));

        assertThatReport(report)
                .meets(TRANSPARENT, RELATIONSHIP_BASED)
                .meets(LEEDS_PRACTICE_PRINCIPLES, MULTI_AGENCY_WORKING)
                .meets(code("P07-R1"), code("P02-R1"));
    }

    @Test
    void anythingElseDoesNotMeet() {
        for (Outcome outcome : List.of(otherwise(), BEGUN, notRecorded(), apart())) {
            AdherenceReport report = report(key("P07-R1", outcome), elsewhere("P02-R1", met()));

            assertThat(firstLine(() -> assertThatReport(report).meets(RELATIONSHIP_BASED, TRANSPARENT)))
                    .isEqualTo("1 of 2 principles is not seen in record record-1 as of 2 March 2026.");
            assertThat(firstLine(() -> assertThatReport(report).meets(LEEDS_PRACTICE_PRINCIPLES)))
                    .isEqualTo("1 of 1 element is not seen in record record-1 as of 2 March 2026.");
            assertThat(firstLine(() -> assertThatReport(report).meets(code("P07-R1"))))
                    .isEqualTo("1 of 1 question is not seen in record record-1 as of 2 March 2026.");
        }
    }

    @Test
    void onlyWhatTheRecordShowsOtherwiseIsSaidNotToBeMet() {
        AdherenceReport unmet = report(key("P07-R1", otherwise()), elsewhere("P02-R1", otherwise()));

        assertThatReport(unmet)
                .doesNotMeet(TRANSPARENT, RELATIONSHIP_BASED)
                .doesNotMeet(LEEDS_PRACTICE_PRINCIPLES, MULTI_AGENCY_WORKING)
                .doesNotMeet(code("P07-R1"), code("P02-R1"));
        for (Outcome outcome : List.of(met(), BEGUN, notRecorded(), apart())) {
            AdherenceReport report = report(key("P07-R1", outcome));

            assertThat(firstLine(() -> assertThatReport(report).doesNotMeet(TRANSPARENT)))
                    .isEqualTo("For 1 of 1 principle, record record-1 does not show otherwise as of 2 March 2026.");
            assertThat(firstLine(() -> assertThatReport(report).doesNotMeet(LEEDS_PRACTICE_PRINCIPLES)))
                    .isEqualTo("For 1 of 1 element, record record-1 does not show otherwise as of 2 March 2026.");
            assertThat(firstLine(() -> assertThatReport(report).doesNotMeet(code("P07-R1"))))
                    .isEqualTo("For 1 of 1 question, record record-1 does not show otherwise as of 2 March 2026.");
        }
    }

    @Test
    void evidenceIsWhateverCanBeJudged() {
        for (Outcome outcome : List.of(met(), otherwise(), BEGUN)) {
            assertThatReport(report(key("P07-R1", outcome), key("P07-R2", notRecorded())))
                    .hasEvidenceFor(code("P07-R1"))
                    .hasEvidenceFor(TRANSPARENT)
                    .hasEvidenceFor(LEEDS_PRACTICE_PRINCIPLES);
        }
        for (Outcome outcome : List.of(notRecorded(), apart())) {
            AdherenceReport report = report(key("P07-R1", outcome), elsewhere("P02-R1", met()));

            assertThat(firstLine(() -> assertThatReport(report).hasEvidenceFor(TRANSPARENT)))
                    .isEqualTo("Nothing can be judged of 1 of 1 principle in record record-1 as of 2 March 2026.");
            assertThat(firstLine(() -> assertThatReport(report).hasEvidenceFor(LEEDS_PRACTICE_PRINCIPLES)))
                    .isEqualTo("Nothing can be judged of 1 of 1 element in record record-1 as of 2 March 2026.");
            assertThat(firstLine(() -> assertThatReport(report).hasEvidenceFor(code("P07-R1"))))
                    .isEqualTo("Nothing can be judged of 1 of 1 question in record record-1 as of 2 March 2026.");
        }
    }

    @Test
    void aPartIsCountedOnceHoweverOftenItIsNamed() {
        assertThat(firstLine(() ->
                        assertThatReport(report(key("P07-R1", notRecorded()))).meets(TRANSPARENT, TRANSPARENT)))
                .isEqualTo("1 of 1 principle is not seen in record record-1 as of 2 March 2026.");
    }

    @Test
    void aRuleThatBrokeIsNeitherMetNorNotMetNorEvidence() {
        AdherenceReport report = report(broken("P07-R1"));

        assertThat(rulesOf(refused(() -> assertThatReport(report).meets(code("P07-R1")))))
                .containsExactly("P07-R1");
        assertThat(rulesOf(refused(() -> assertThatReport(report).doesNotMeet(TRANSPARENT))))
                .containsExactly("P07-R1");
        assertThat(rulesOf(refused(() -> assertThatReport(report).hasEvidenceFor(TRANSPARENT))))
                .containsExactly("P07-R1");
        assertThat(rulesOf(refused(() -> assertThatReport(report(key("P07-R2", met()), broken("P07-R1")))
                        .meets(TRANSPARENT))))
                .containsExactly("P07-R1");
    }

    @Test
    void whatSpeaksAgainstAPrincipleIsWhatDecidesIt() {
        AdherenceReport decided = report(
                key("P07-R1", met()),
                key("P07-R2", notRecorded()),
                key("P07-R3", apart()),
                supporting("P07-R4", otherwise()),
                elsewhere("P02-R1", notRecorded()));
        AdherenceReport supported =
                report(key("P07-R1", apart()), supporting("P07-R2", notRecorded()), supporting("P07-R3", apart()));
        AdherenceReport notApplicable = report(key("P07-R1", apart()), supporting("P07-R2", apart()));

        assertThat(rulesOf(refused(() -> assertThatReport(decided).meets(TRANSPARENT))))
                .containsExactly("P07-R2");
        assertThat(rulesOf(refused(() -> assertThatReport(decided).doesNotMeet(TRANSPARENT))))
                .containsExactly("P07-R1", "P07-R2");
        assertThat(rulesOf(refused(() -> assertThatReport(supported).meets(TRANSPARENT))))
                .containsExactly("P07-R2");
        assertThat(rulesOf(refused(() -> assertThatReport(notApplicable).meets(TRANSPARENT))))
                .containsExactly("P07-R1", "P07-R2");
        assertThat(rulesOf(refused(() -> assertThatReport(notApplicable).hasEvidenceFor(TRANSPARENT))))
                .containsExactly("P07-R1", "P07-R2");
    }

    /** An advisory rule decides nothing, whatever its standing. */
    @Test
    void anAdvisoryRuleDoesNotDecide() {
        AdherenceReport report = report(
                key("P07-R1", notRecorded()),
                answering(
                        rule("P07-R2")
                                .advisory(true)
                                .standing(org.practicemodel.core.vocabulary.Standing.KEY)
                                .build(),
                        view -> notRecorded()));

        assertThat(rulesOf(refused(() -> assertThatReport(report).meets(TRANSPARENT))))
                .containsExactly("P07-R1");
    }

    @Test
    void aRuleIsKnownByTheCodeItHadBefore() {
        AdherenceReport report = report(
                answering(rule("P07-R9").formerCodes(List.of(code("P07-R1"))).build(), view -> Invented.met()));

        assertThatReport(report).meets(code("P07-R1")).lookingAt(code("P07-R1")).hasNoneUnmet();
    }

    @Test
    void aPartThatNobodyCouldBeAskedAboutIsAMistakeInTheTest() {
        ReportAssertion assertion = assertThatReport(report(key("P07-R1", met())));

        assertThatThrownBy(() -> assertion.meets(PrincipleId.of("anytown:own")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Under leeds/current nothing was asked about the principle anytown:own");
        assertThatThrownBy(() -> assertion.doesNotMeet(ElementId.of("anytown:own")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Under leeds/current nothing was asked about the element anytown:own");
        assertThatThrownBy(() -> assertion.hasEvidenceFor(code("P07-R2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Under leeds/current nothing was asked about the question P07-R2");
        assertThatThrownBy(() -> assertion.lookingAt(code("P07-R2")).meets(TRANSPARENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Under leeds/current nothing was asked about the question P07-R2");
    }

    @Test
    void aPrincipleOfTheModelThatNoRuleAsksAboutIsNotMet() {
        PracticeAssertionError error =
                refused(() -> assertThatReport(report(key("P07-R1", met()))).meets(ALWAYS_WORKING_WITH));

        assertThat(error.getMessage())
                .startsWith("1 of 1 principle is not seen in record record-1 as of 2 March 2026.\n\n"
                        + "Always working WITH: Not asked here\n\nThis is about");
        assertThat(rulesOf(error)).isEmpty();
    }

    /** A rule of the host's own can ask about what the edition of a record does not have. */
    @Test
    void whatTheEditionDoesNotHaveIsAskedOfByItsRules() {
        var own = answering(
                rule("P07-R1")
                        .element(ElementId.of("anytown:own"))
                        .principles(List.of(PrincipleId.of("anytown:kind")))
                        .sinceEdition(EditionId.of("leeds/current"))
                        .build(),
                view -> met());
        ReportAssertion assertion =
                assertThatReport(asking(own).check(Family.record().withEdition(EditionId.of("leeds/2020")), DAY));

        assertThat(Asserted.text(() -> assertion.meets(ElementId.of("anytown:own"))))
                .contains("\n\nanytown:own: Doesn't apply here\n\n");
        assertThat(Asserted.text(() -> assertion.meets(PrincipleId.of("anytown:kind"))))
                .contains("\n\nanytown:kind: Doesn't apply here\n\n");
    }

    @Test
    void aReasonThatAnswersARuleLetsItMeet() {
        assertThatPractice(Family.record())
                .under(asking(key("P07-R1", Outcomes.metWithReason(Invented.said(), List.of()))))
                .asOf(DAY)
                .meets(TRANSPARENT)
                .meets(code("P07-R1"));
    }
}
