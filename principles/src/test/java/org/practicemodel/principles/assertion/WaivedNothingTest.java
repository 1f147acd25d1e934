package org.practicemodel.principles.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.assertion.Asserted.DAY;
import static org.practicemodel.principles.assertion.Asserted.asking;
import static org.practicemodel.principles.assertion.Asserted.code;
import static org.practicemodel.principles.assertion.Asserted.key;
import static org.practicemodel.principles.assertion.Asserted.text;
import static org.practicemodel.principles.assertion.PracticeAssertions.assertThatCaseload;
import static org.practicemodel.principles.assertion.PracticeAssertions.assertThatPractice;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.otherwise;
import static org.practicemodel.principles.testing.Invented.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.policy.Waiver;
import org.practicemodel.principles.policy.WaiverId;
import org.practicemodel.principles.policy.Waivers;
import org.practicemodel.principles.testing.Family;

/** A waiver that leaves nothing of what is shown says why, where somebody looks for it. */
class WaivedNothingTest {

    private static final String HEADLINE =
            "For 1 of 2 questions, record record-1 shows otherwise as of 2 March 2026.\n\n";
    private static final Rule SEEN = key("P07-R2", met());

    private static Waiver waiver(String rule) {
        return Waiver.builder()
                .id(WaiverId.of("waiver-1"))
                .rule(code(rule))
                .reason("Invented reason.")
                .decidedBy(RoleCode.TEAM_MANAGER)
                .decided(DAY)
                .until(DAY)
                .build();
    }

    private static String said(Rule rule, Waiver... waivers) {
        return text(() -> assertThatPractice(Family.record())
                .under(asking(rule, SEEN))
                .with(Waivers.of(waivers))
                .asOf(DAY)
                .hasNoneUnmet());
    }

    private static String said(Waiver... waivers) {
        return said(key("P07-R1", otherwise()), waivers);
    }

    @Test
    void oneThatHasEndedOrHasNotBegunSaysOnWhichDay() {
        assertThat(said(waiver("P07-R1").withDecided(DAY.minusDays(9)).withUntil(DAY.minusDays(1))))
                .startsWith(
                        HEADLINE
                                + "The waiver waiver-1 of P07-R1 leaves nothing any more: its last day was 1 March 2026.\n\nP07-R1");
        assertThat(said(waiver("P07-R1").withUntil(DAY.plusDays(9)).withDecided(DAY.plusDays(1))))
                .startsWith(HEADLINE
                        + "The waiver waiver-1 of P07-R1 leaves nothing yet: its first day is 3 March 2026.\n\nP07-R1");
    }

    @Test
    void oneOfARuleWithAFloorSaysThatItIsNeverWaived() {
        Rule never = answering(
                rule("P07-R1").standing(Standing.KEY).floor(Standing.KEY).build(), view -> otherwise());

        assertThat(said(never, waiver("P07-R1")))
                .startsWith(HEADLINE
                        + "The waiver waiver-1 of P07-R1 leaves nothing: this rule is never waived.\n\nP07-R1");
    }

    @Test
    void oneAboutAnotherPlaceSaysSo() {
        assertThat(said(waiver("P07-R1").withPointer("/plans/7")))
                .startsWith(
                        HEADLINE
                                + "The waiver waiver-1 of P07-R1 leaves nothing here: its place is not among those shown.\n\nP07-R1");
    }

    @Test
    void oneOfAnotherRuleOrAnotherRecordOrOfWhatIsSeenSaysNothing() {
        Waiver ended = waiver("P07-R1").withDecided(DAY.minusDays(9)).withUntil(DAY.minusDays(1));

        assertThat(said(
                        ended.withRecord(RecordId.of("record-2")),
                        ended.withId(WaiverId.of("waiver-2")).withRule(code("P07-R2")),
                        ended.withId(WaiverId.of("waiver-3")).withRule(code("P02-R1"))))
                .startsWith(HEADLINE + "P07-R1");
        assertThat(said(ended.withRecord(Optional.of(RecordId.of("record-1"))))).contains("waiver-1");
    }

    @Test
    void eachRecordOfACaseloadSaysIt() {
        assertThat(text(() -> assertThatCaseload(Stream.of(Family.record()))
                        .under(asking(key("P07-R1", otherwise())))
                        .with(Waivers.of(waiver("P07-R1").withPointer("/plans/7")))
                        .asOf(DAY)
                        .hasNoneUnmet()))
                .contains("The waiver waiver-1 of P07-R1 leaves nothing here: its place is not among those shown.\n");
    }
}
