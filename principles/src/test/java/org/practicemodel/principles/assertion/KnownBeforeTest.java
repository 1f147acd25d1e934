package org.practicemodel.principles.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.vocabulary.LeedsPrinciples.TRANSPARENT;
import static org.practicemodel.principles.assertion.Asserted.DAY;
import static org.practicemodel.principles.assertion.Asserted.asking;
import static org.practicemodel.principles.assertion.Asserted.broken;
import static org.practicemodel.principles.assertion.Asserted.code;
import static org.practicemodel.principles.assertion.Asserted.firstLine;
import static org.practicemodel.principles.assertion.Asserted.key;
import static org.practicemodel.principles.assertion.Asserted.refused;
import static org.practicemodel.principles.assertion.Asserted.report;
import static org.practicemodel.principles.assertion.Asserted.rulesOf;
import static org.practicemodel.principles.assertion.Asserted.text;
import static org.practicemodel.principles.assertion.PracticeAssertions.assertThatCaseload;
import static org.practicemodel.principles.assertion.PracticeAssertions.assertThatFormulation;
import static org.practicemodel.principles.assertion.PracticeAssertions.assertThatPractice;
import static org.practicemodel.principles.assertion.PracticeAssertions.assertThatReport;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.notRecorded;
import static org.practicemodel.principles.testing.Invented.otherwise;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.principles.policy.Baseline;
import org.practicemodel.principles.policy.Waiver;
import org.practicemodel.principles.policy.WaiverId;
import org.practicemodel.principles.policy.Waivers;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.testing.Family;

/** What somebody decided to leave for a time, and what was so when somebody began to count. */
class KnownBeforeTest {

    private static final Rule[] RULES = {key("P07-R1", otherwise()), key("P07-R2", otherwise()), key("P07-R3", met())};

    private static Waivers waiving(String... rules) {
        return Waivers.of(Stream.of(rules)
                .map(rule -> Waiver.builder()
                        .id(WaiverId.of("waiver-" + rule))
                        .rule(code(rule))
                        .reason("Invented reason.")
                        .decidedBy(RoleCode.TEAM_MANAGER)
                        .decided(DAY)
                        .until(DAY)
                        .build())
                .toArray(Waiver[]::new));
    }

    private static Baseline baseline(Rule... rules) {
        return Baseline.adopt("an invented salt".getBytes(StandardCharsets.UTF_8), List.of(report(rules)));
    }

    @Test
    void whatIsWaivedIsLeftAndCounted() {
        UndatedPractice record = assertThatPractice(Family.record()).under(asking(RULES));

        record.with(waiving("P07-R1", "P07-R2")).asOf(DAY).hasNoneUnmet();
        assertThat(text(() -> record.with(waiving("P07-R1")).asOf(DAY).hasNoneUnmet()))
                .startsWith("For 1 of 3 questions, record record-1 shows otherwise as of 2 March 2026.\n\n"
                        + "1 more is waived.\n\nP07-R2");
        assertThat(text(() -> record.asOf(DAY).hasNoneUnmet())).doesNotContain("waived");
    }

    @Test
    void aWaiverThatHasEndedLeavesNothing() {
        UndatedPractice record =
                assertThatPractice(Family.record()).under(asking(RULES)).with(waiving("P07-R1", "P07-R2"));

        assertThat(rulesOf(refused(() -> record.asOf(DAY.plusDays(1)).hasNoneUnmet())))
                .containsExactly("P07-R1", "P07-R2");
    }

    /** It changes no verdict. */
    @Test
    void whatIsWaivedIsNotMet() {
        assertThatPractice(Family.record())
                .with(waiving("P07-R1", "P07-R2"))
                .under(asking(RULES))
                .asOf(DAY)
                .doesNotMeet(TRANSPARENT)
                .doesNotMeet(code("P07-R1"));
    }

    @Test
    void aReportCanBringItsWaivers() {
        AdherenceReport waived = waiving("P07-R1", "P07-R2").appliedTo(report(RULES));

        assertThatReport(waived).hasNoneUnmet();
        assertThatReport(waived).lookingAt(code("P07-R1"), code("P07-R3")).hasNoneUnmet();
    }

    @Test
    void caseloadsAndFormulationsLeaveWhatIsWaived() {
        assertThatCaseload(Stream.of(Family.record()))
                .with(waiving("P07-R1", "P07-R2"))
                .under(asking(RULES))
                .asOf(DAY)
                .hasNoneUnmet();
        assertThatFormulation(Formulation.builder()
                        .id(FormulationId.of("formulation-1"))
                        .build())
                .with(waiving("P07-R1", "P07-R2"))
                .under(asking(RULES))
                .asOf(DAY)
                .hasNoneUnmet();
    }

    @Test
    void onlyWhatTheBaselineDoesNotKnowIsNew() {
        Baseline baseline = baseline(key("P07-R1", otherwise()));

        assertThatReport(report(key("P07-R1", otherwise()), key("P07-R2", met())))
                .hasNoNewUnmetSince(baseline)
                .meets(code("P07-R2"));
        assertThat(text(() -> assertThatReport(report(RULES)).hasNoNewUnmetSince(baseline)))
                .startsWith(
                        "For 1 of 3 questions, record record-1 shows otherwise as of 2 March 2026 what the baseline does"
                                + " not\nknow of.\n\n1 more is as it was when the baseline was adopted.\n\nP07-R2");
        assertThat(rulesOf(refused(() -> assertThatReport(report(RULES)).hasNoNewUnmetSince(baseline))))
                .containsExactly("P07-R2");
    }

    @Test
    void whatIsMerelyBegunIsNotNew() {
        assertThatReport(report(key("P07-R1", otherwise().asBegun()))).hasNoNewUnmetSince(baseline());
    }

    @Test
    void whatIsWaivedIsNotNew() {
        UndatedPractice record =
                assertThatPractice(Family.record()).under(asking(RULES)).with(waiving("P07-R1"));

        record.asOf(DAY).hasNoNewUnmetSince(baseline(key("P07-R2", otherwise())));
        assertThat(text(() -> record.asOf(DAY).hasNoNewUnmetSince(baseline())))
                .contains("\n\n1 more is waived.\n\nP07-R2");
        assertThat(text(() -> assertThatPractice(Family.record())
                        .under(asking(RULES))
                        .with(waiving("P07-R1", "P07-R2"))
                        .asOf(DAY)
                        .expectingNothingToJudge()
                        .hasNoNewUnmetSince(baseline())))
                .startsWith("3 of 3 questions can be judged");
    }

    @Test
    void countsAreSaidInThePluralToo() {
        Rule[] rules = {
            key("P07-R1", otherwise()),
            key("P07-R2", otherwise()),
            key("P07-R3", otherwise()),
            key("P07-R4", otherwise()),
            key("P07-R5", otherwise())
        };
        assertThat(text(() -> assertThatPractice(Family.record())
                        .under(asking(rules))
                        .with(waiving("P07-R1", "P07-R2"))
                        .asOf(DAY)
                        .hasNoNewUnmetSince(baseline(rules[2], rules[3]))))
                .contains("\n\n2 more are as they were when the baseline was adopted.\n2 more are waived.\n\nP07-R5");
    }

    @Test
    void aRuleThatBrokeIsNeverKnownBefore() {
        Baseline baseline = baseline(broken("P07-R1"));

        assertThat(firstLine(() -> assertThatReport(report(broken("P07-R1"), key("P07-R2", met())))
                        .hasNoNewUnmetSince(baseline)))
                .isEqualTo("1 of 2 questions could not be asked of record record-1 as of 2 March 2026.");
    }

    @Test
    void whereNothingCouldBeJudgedNothingHolds() {
        assertThat(firstLine(() ->
                        assertThatReport(report(key("P07-R1", notRecorded()))).hasNoNewUnmetSince(baseline())))
                .isEqualTo("1 question was asked of record record-1 as of 2 March 2026, and it could not be judged.");
    }

    @Test
    void everyRecordOfACaseloadIsComparedByItself() {
        assertThatCaseload(Stream.of(Family.record()))
                .under(asking(RULES))
                .asOf(DAY)
                .hasNoNewUnmetSince(baseline(RULES));
        assertThat(firstLine(() -> assertThatCaseload(Stream.of(Family.record(), Asserted.otherwise("record-2")))
                        .under(asking(RULES))
                        .asOf(DAY)
                        .hasNoNewUnmetSince(baseline(RULES))))
                .isEqualTo("1 of 2 records does not show what is asserted as of 2 March 2026.");
    }
}
