package org.practicemodel.principles.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.principles.policy.Decided.DAY;
import static org.practicemodel.principles.policy.Decided.against;
import static org.practicemodel.principles.policy.Decided.begun;
import static org.practicemodel.principles.policy.Decided.item;
import static org.practicemodel.principles.policy.Decided.otherwise;
import static org.practicemodel.principles.policy.Decided.report;
import static org.practicemodel.principles.policy.Decided.waiver;
import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.finding;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.notRecorded;
import static org.practicemodel.principles.testing.Invented.rule;
import static org.practicemodel.principles.testing.Invented.said;
import static org.practicemodel.principles.testing.Invented.supporting;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.report.Finding;

class WaiverTest {

    private static boolean applies(Waiver waiver, Finding finding) {
        return waiver.appliesTo(report("record-1", finding), finding);
    }

    @Test
    void appliesToWhatTheRecordShowsOtherwiseBegunOrNot() {
        Waiver waiver = waiver("waiver-1", "P07-R1").build();

        assertThat(applies(waiver, otherwise("P07-R1"))).isTrue();
        assertThat(applies(waiver, begun("P07-R1"))).isTrue();
        assertThat(applies(waiver, supporting("P07-R1", met()))).isFalse();
        assertThat(applies(waiver, supporting("P07-R1", notRecorded()))).isFalse();
        assertThat(applies(waiver, otherwise("P07-R2"))).isFalse();
    }

    @Test
    void appliesUnderACodeThatTheRuleHadBefore() {
        Finding renamed = finding(
                rule("P07-R2").addFormerCodes(RuleCode.of("P07-R9")).build(),
                otherwise("P07-R2").outcome());

        assertThat(applies(waiver("waiver-1", "P07-R9").build(), renamed)).isTrue();
        assertThat(applies(waiver("waiver-1", "P07-R8").build(), renamed)).isFalse();
    }

    @Test
    void neverAppliesToARuleWithAFloor() {
        for (Standing floor : Standing.values()) {
            Finding firm = finding(
                    rule("P07-R1").standing(Standing.KEY).floor(floor).build(),
                    otherwise("P07-R1").outcome());
            assertThat(applies(waiver("waiver-1", "P07-R1").build(), firm)).isFalse();
        }
    }

    @Test
    void appliesToTheRecordThatItNames() {
        WaiverBuilder waiver = waiver("waiver-1", "P07-R1");

        assertThat(applies(waiver.record(RecordId.of("record-1")).build(), otherwise("P07-R1")))
                .isTrue();
        assertThat(applies(waiver.record(RecordId.of("record-2")).build(), otherwise("P07-R1")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/plans/1, true",
        "/plans, true",
        "/plans/1/goals/0, true",
        "/plans/1/goals, true",
        "/plans/1/goals/00, false",
        "/plans/1/goals/0/words, false",
        "/plan, false",
        "/plans/10, false",
        "/actions, false"
    })
    void appliesAtOrBelowThePlaceThatItNames(String place, boolean applies) {
        Finding finding = otherwise("P07-R1", against("", ""), against("/plans/1/goals/0", "goal-1"));

        assertThat(applies(waiver("waiver-1", "P07-R1").pointer(place).build(), finding))
                .isEqualTo(applies);
    }

    /** One rule looks at several things: what is shown otherwise elsewhere is not waived with the place. */
    @Test
    void appliesOnlyWhereEverythingThatIsOtherwiseIsAtItsPlace() {
        Evidence plan = against("/plans/1", "plan-1");
        Evidence other = against("/plans/2", "plan-2");
        Evidence seen = item("/plans/2", "plan-2", EvidenceRole.SUPPORTS);
        Waiver waiver = waiver("waiver-1", "P07-R1").pointer("/plans/1").build();

        assertThat(applies(waiver, over(notMet(plan), notMet(other)))).isFalse();
        assertThat(applies(waiver, over(notMet(plan), notMet(other).asBegun()))).isTrue();
        assertThat(applies(waiver, over(notMet(plan), Outcomes.met(said(), List.of(seen)))))
                .isTrue();
        assertThat(applies(
                        waiver, over(notMet(other), Outcomes.met(said(), List.of(plan.inRole(EvidenceRole.SUPPORTS))))))
                .isFalse();
        assertThat(applies(waiver, over(notMet(plan), notMet(other.asRestricted()))))
                .isFalse();
        assertThat(applies(waiver("waiver-1", "P07-R1").pointer("/plans").build(), over(notMet(plan), notMet(other))))
                .isTrue();
    }

    private static Outcome.NotMet notMet(Evidence evidence) {
        return Outcomes.notMet(said(), List.of(evidence));
    }

    private static Finding over(Outcome... things) {
        return supporting("P07-R1", Outcomes.over(List.of(things), said()));
    }

    @Test
    void neverMatchesARestrictedPlace() {
        Finding finding = otherwise("P07-R1", against("/plans/1", "plan-1").asRestricted());

        assertThat(applies(waiver("waiver-1", "P07-R1").pointer("/plans").build(), finding))
                .isFalse();
        assertThat(applies(waiver("waiver-1", "P07-R1").build(), finding)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02, true",
        "2026-03-03, 2026-03-03, false",
        "2026-03-01, 2026-03-01, false",
        "2026-03-01, 2026-03-02, true",
        "2026-03-02, 2026-03-03, true"
    })
    void holdsFromItsFirstDayToItsLast(String decided, String until, boolean applies) {
        Waiver waiver = waiver("waiver-1", "P07-R1")
                .decided(day(decided))
                .until(day(until))
                .build();

        assertThat(waiver.isInForce(DAY)).isEqualTo(applies);
        assertThat(applies(waiver, otherwise("P07-R1"))).isEqualTo(applies);
    }

    @Test
    void lastsAYearAtMost() {
        WaiverBuilder waiver = waiver("waiver-1", "P07-R1").decided(day("2026-03-02"));

        assertThat(waiver.until(day("2027-03-03")).build().until()).isEqualTo("2027-03-03");
        assertThatThrownBy(() -> waiver.until(day("2027-03-04")).build())
                .hasMessage("Waiver is not well formed: until: expected a day at most 366 days after 'decided'");
        assertThatThrownBy(() -> waiver.until(day("2026-03-01")).build())
                .hasMessage("Waiver is not well formed: until: expected a day on or after 'decided'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plans", "/plans~", "/plans~2"})
    void refusesAPlaceThatIsNone(String place) {
        assertThatThrownBy(() ->
                        waiver("waiver-1", "P07-R1").pointer(place).reason(" ").build())
                .hasMessage(
                        "Waiver is not well formed: pointer: expected a JSON Pointer such as /plans/0; reason: expected a"
                                + " text that is not blank");
    }

    @Test
    void showsItsIdAndNeverItsReason() {
        assertThat(waiver("waiver-1", "P07-R1").build()).hasToString("Waiver waiver-1");
        assertThat(waiver("waiver-1", "P07-R1").build().shown()).hasToString("WaiverInForce waiver-1");
    }
}
