package org.practicemodel.principles.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.principles.policy.Decided.otherwise;
import static org.practicemodel.principles.policy.Decided.report;
import static org.practicemodel.principles.policy.Decided.sentences;
import static org.practicemodel.principles.policy.Decided.waiver;
import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.finding;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.rule;
import static org.practicemodel.principles.testing.Invented.supporting;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Beside;
import org.practicemodel.principles.report.WaiverInForce;

class WaiversTest {

    static final String FILE = """
            {"format": "waivers/1", "waivers": [
              {"id": "waiver-1", "rule": "P07-R1", "record": "record-1", "pointer": "/plans/0",
               "reason": "An interpreter starts in June.", "decidedBy": "team-manager",
               "decided": "2026-03-02", "until": "2026-06-30"}]}
            """;

    private static final List<RuleDescriptor> RULES = List.of(
            rule("P07-R1").addFormerCodes(RuleCode.of("P07-R9")).build(),
            rule("P07-R2").build(),
            rule("P07-R3").floor(Standing.SUPPORTING).build());

    private static List<String> problems(ReadResult<Waivers> read) {
        return read.problems().stream()
                .map(problem -> problem.code().text() + " " + problem.pointer() + ", line "
                        + problem.line().orElseThrow() + ": " + problem.expected())
                .toList();
    }

    @Test
    void readsWhatPeopleWroteDown() {
        assertThat(Waivers.reader().read(FILE).orElseThrow())
                .isEqualTo(Waivers.of(waiver("waiver-1", "P07-R1")
                        .record(RecordId.of("record-1"))
                        .pointer("/plans/0")
                        .decided(day("2026-03-02"))
                        .until(day("2026-06-30"))
                        .build()))
                .hasToString("Waivers, 1");
        assertThat(Waivers.reader()
                        .read("{\"format\": \"waivers/1\"}")
                        .orElseThrow()
                        .waivers())
                .isEmpty();
    }

    @Test
    void listsEverythingThatIsWrongWithItsPlace() {
        String file = """
                {"format": "waivers/1", "waivers": [
                  {"id": "waiver 1", "rule": "7", "pointer": "", "reason": "", "decidedBy": "Team manager",
                   "decided": "2026-02-30", "until": "June", "because": "no"},
                  {"id": "waiver-2", "rule": "P07-R1", "reason": "An interpreter starts in June.",
                   "decidedBy": "team-manager", "decided": "2026-03-02", "until": "2027-03-04", "pointer": "plans"},
                  {}]}
                """;

        assertThat(problems(Waivers.reader().read(file)))
                .containsExactly(
                        "bad-value /waivers/0/id, line 2: an id of 1 to 100 letters, digits, '.', '_', ':' or '-',"
                                + " beginning with a letter or a digit",
                        "bad-value /waivers/0/rule, line 2: a rule code such as P05-R1",
                        "bad-size /waivers/0/pointer, line 2: a text of 1 to 500 characters",
                        "bad-size /waivers/0/reason, line 2: a text of 1 to 500 characters",
                        "bad-value /waivers/0/decidedBy, line 2: a lower-case code such as 'child-in-need' or"
                                + " 'namespace:name', of at most 100 characters",
                        "bad-date /waivers/0/decided, line 3: a day such as 2026-02-03",
                        "bad-date /waivers/0/until, line 3: a day such as 2026-02-03",
                        "unknown-property /waivers/0, line 3: no property of this name",
                        "bad-order /waivers/1/until, line 5: a day at most 366 days after 'decided'",
                        "bad-value /waivers/1/pointer, line 5: a JSON Pointer such as /plans/0",
                        "required /waivers/2/id, line 6: to be present",
                        "required /waivers/2/rule, line 6: to be present",
                        "required /waivers/2/reason, line 6: to be present",
                        "required /waivers/2/decidedBy, line 6: to be present",
                        "required /waivers/2/decided, line 6: to be present",
                        "required /waivers/2/until, line 6: to be present");
    }

    @Test
    void refusesAnotherFormatAndAnIdThatStandsTwice() {
        assertThat(problems(Waivers.reader().read(FILE.replace("waivers/1", "waivers/2"))))
                .containsExactly("unknown-format /format, line 1: 'waivers/1'");
        assertThatThrownBy(() -> Waivers.of(
                        waiver("waiver-1", "P07-R1").build(),
                        waiver("waiver-1", "P07-R2").build()))
                .hasMessage("Waivers is not well formed: waivers: expected each id once");
    }

    @Test
    void standBesideWhatTheyApplyToAndChangeNothing() {
        AdherenceReport report = report("record-1", otherwise("P07-R1"), supporting("P07-R2", met()));
        AdherenceReport waived = Waivers.of(
                        waiver("waiver-2", "P07-R1").build(),
                        waiver("waiver-1", "P07-R1").build(),
                        waiver("waiver-3", "P07-R1").until(day("2026-05-02")).build(),
                        waiver("waiver-4", "P07-R2").build())
                .appliedTo(report);

        assertThat(waived.beside()).extracting(Beside::rule).containsExactly(RuleCode.of("P07-R1"));
        assertThat(waived.beside(RuleCode.of("P07-R1")).waivers())
                .as("those that last longest first")
                .extracting(WaiverInForce::id)
                .containsExactly("waiver-3", "waiver-1", "waiver-2");
        assertThat(waived.beside(RuleCode.of("P07-R1")).waivers().get(0))
                .isEqualTo(new WaiverInForce(
                        "waiver-3",
                        "An interpreter starts in June.",
                        RoleCode.TEAM_MANAGER,
                        day("2026-02-02"),
                        day("2026-05-02")));
        assertThat(waived.beside(RuleCode.of("P07-R1")).isWaived()).isTrue();
        assertThat(waived.beside(RuleCode.of("P07-R2"))).isEqualTo(Beside.nothing(RuleCode.of("P07-R2")));
        assertThat(waived.findings()).isEqualTo(report.findings());
        assertThat(waived.principle(LeedsPrinciples.TRANSPARENT).waived()).isEqualTo(1);
        assertThat(Waivers.of().appliedTo(waived)).isEqualTo(report);
    }

    @Test
    void thoseThatApplyToNothingAreReportedWithWhy() {
        Waivers waivers = Waivers.of(
                waiver("used", "P07-R9").build(),
                waiver("unknown", "P08-R1").until(day("2026-02-03")).build(),
                waiver("never", "P07-R3").until(day("2026-02-03")).build(),
                waiver("expired", "P07-R1").until(day("2026-03-01")).build(),
                waiver("later", "P07-R1").decided(day("2026-03-03")).build(),
                waiver("elsewhere", "P07-R1").record(RecordId.of("record-2")).build(),
                waiver("unmatched", "P07-R2").record(RecordId.of("record-1")).build(),
                waiver("anywhere", "P07-R2").build());
        WaiverReview review = waivers.review(
                RULES,
                List.of(report(
                        "record-1",
                        finding(RULES.get(0), otherwise("P07-R1").outcome()),
                        supporting("P07-R2", met()))));

        assertThat(review.remarks())
                .extracting(remark -> remark.index() + " " + remark.waiver().id() + " " + remark.state())
                .containsExactly(
                        "1 unknown RULE_NOT_KNOWN",
                        "2 never NEVER_WAIVED",
                        "3 expired EXPIRED",
                        "4 later NOT_YET_IN_FORCE",
                        "5 elsewhere RECORD_NOT_LOOKED_AT",
                        "6 unmatched UNMATCHED",
                        "7 anywhere UNMATCHED");
        assertThat(sentences(review.problems()))
                .containsExactly(
                        "PROBLEM broken-reference /waivers/1/rule: expected a rule that one of the books has",
                        "PROBLEM together /waivers/2/rule: expected a rule that may be waived",
                        "PROBLEM not-in-force /waivers/3/until: expected a day that is not past; this waiver has ended and"
                                + " can be removed or decided again",
                        "NOTE not-in-force /waivers/4/decided: expected a day that has come; until then it waives nothing",
                        "NOTE unmatched /waivers/5/record: expected a record that was looked at",
                        "PROBLEM unmatched /waivers/6: expected something that the record shows otherwise; where this"
                                + " waiver is not needed any more, it can be removed",
                        "PROBLEM unmatched /waivers/7: expected something that the record shows otherwise; where this"
                                + " waiver is not needed any more, it can be removed");
    }

    @Test
    void aRunOverNothingMakesNoneExpire() {
        WaiverReview review = Waivers.of(
                        waiver("waiver-1", "P07-R1").build(),
                        waiver("waiver-2", "P07-R1")
                                .record(RecordId.of("record-1"))
                                .build())
                .review(RULES, List.of());

        assertThat(review.remarks())
                .extracting(WaiverRemark::state)
                .containsExactly(WaiverState.RULE_NOT_ASKED, WaiverState.RECORD_NOT_LOOKED_AT);
    }

    @Test
    void aRuleThatWasNotAskedOrBrokeSaysNothingOfItsWaiver() {
        Waivers waivers = Waivers.of(
                waiver("waiver-1", "P07-R1").build(),
                waiver("waiver-2", "P07-R1").record(RecordId.of("record-2")).build());
        WaiverReview review =
                waivers.review(RULES, List.of(report("record-1", supporting("P07-R1", met())), report("record-2")));

        assertThat(review.remarks())
                .extracting(WaiverRemark::state)
                .containsExactly(WaiverState.UNMATCHED, WaiverState.RULE_NOT_ASKED);
        assertThat(sentences(review.problems()))
                .containsExactly(
                        "PROBLEM unmatched /waivers/0: expected something that the record shows otherwise; where this waiver is"
                                + " not needed any more, it can be removed",
                        "NOTE unmatched /waivers/1/rule: expected a rule that was asked");
    }
}
