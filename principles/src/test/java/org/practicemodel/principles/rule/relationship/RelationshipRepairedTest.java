package org.practicemodel.principles.rule.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.engagement.RepairOutcome.CONVERSATION;
import static org.practicemodel.core.engagement.RepairOutcome.NOT_DONE;
import static org.practicemodel.core.engagement.RepairOutcome.NOT_WANTED;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Recorded.family;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.Repair;
import org.practicemodel.core.engagement.RepairId;
import org.practicemodel.core.engagement.RepairOutcome;
import org.practicemodel.core.engagement.Rupture;
import org.practicemodel.core.engagement.RuptureId;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

/** Twenty working days from 9 March 2026 end on 8 April, after Easter. */
class RelationshipRepairedTest {

    private static final RelationshipRepaired RULE = new RelationshipRepaired();
    private static final String NONE =
            "No rupture is recorded in this work, or what there is can no longer be changed.";
    private static final String TALKED = "People talked about a rupture.";
    private static final String WAITING = "There is time to talk about the rupture of 9 March 2026 until 8 April 2026.";
    private static final String MARKED =
            "The repair of the rupture of 9 March 2026 is marked as not done, and 8 April 2026 has passed.";
    private static final String NOT_RECORDED =
            "It is not recorded that anybody talked about the rupture of 9 March 2026.";

    private static Found assertThatOn(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day(asOf)));
    }

    private static PracticeRecord hurt(Repair... repairs) {
        return with(rupture("rupture-1", "2026-03-09"), repairs);
    }

    private static PracticeRecord with(Rupture rupture, Repair... repairs) {
        PracticeRecord record = family();
        return record.withEngagement(record.engagement().withRuptures(rupture).withRepairs(repairs));
    }

    private static Rupture rupture(String id, String on) {
        return Rupture.builder().id(RuptureId.of(id)).on(day(on)).build();
    }

    private static Repair repair(RepairOutcome outcome, String on) {
        return Repair.builder()
                .id(RepairId.of("repair-" + outcome))
                .rupture(RuptureId.of("rupture-1"))
                .outcome(outcome)
                .on(day(on))
                .build();
    }

    @Test
    void isASupportingRuleWhoseReasonsAreShown() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P02-R5");
        assertThat(descriptor.slug()).isEqualTo("relationship-repaired");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.thresholds())
                .extracting(limit -> limit.key() + " " + limit.defaultValue() + " " + limit.unit())
                .containsExactly("repair.workingDays 20 WORKING_DAYS");
    }

    @Test
    void doesNotApplyWithoutARupture() {
        assertThatOn("2026-06-01", family()).notApplicable(NONE).evidence();
    }

    @Test
    void aConversationMendsHoweverLate() {
        assertThatOn("2026-03-09", hurt(repair(CONVERSATION, "2026-03-09")))
                .met(TALKED)
                .evidence("SUPPORTS /engagement/repairs/0");
        assertThatOn("2026-05-29", hurt(repair(NOT_DONE, "2026-04-10"), repair(CONVERSATION, "2026-05-29")))
                .met(TALKED)
                .evidence("SUPPORTS /engagement/repairs/1");
        assertThatOn("2026-05-29", hurt(repair(CONVERSATION, "2026-05-29").withOn(Optional.empty())))
                .met(TALKED);
    }

    @Test
    void notToWantToTalkIsAnAnswer() {
        assertThatOn("2026-06-01", hurt(repair(NOT_WANTED, "2026-03-10")))
                .met("The family did not want to talk about a rupture, which is an answer.")
                .evidence("SUPPORTS /engagement/repairs/0");
        assertThatOn("2026-06-01", hurt(repair(NOT_WANTED, "2026-03-10"), repair(CONVERSATION, "2026-05-01")))
                .met(TALKED)
                .evidence("SUPPORTS /engagement/repairs/1", "SUPPORTS /engagement/repairs/0");
    }

    @Test
    void aMarkThatItWasNotDoneIsBegunOnceTheTimeHasPassed() {
        PracticeRecord record = hurt(repair(NOT_DONE, "2026-03-20"));

        assertThatOn("2026-04-08", record).tooEarly("2026-04-09", WAITING).evidence("MISSING /engagement/ruptures/0");
        assertThatOn("2026-04-09", record)
                .notMet(MARKED)
                .begun()
                .aboutNobodyElse()
                .evidence("CONTRADICTS /engagement/repairs/0");
        assertThatOn("2026-04-09", hurt(repair(NOT_DONE, "2026-04-10")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void whatIsNotRecordedNeverCountsAgainstAnybody() {
        PracticeRecord relied = Given.reliedOn(hurt(), RecordType.RUPTURES, "2020-01-01");

        assertThatOn("2026-04-08", relied).tooEarly("2026-04-09", WAITING);
        assertThatOn("2026-04-09", relied)
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /engagement/ruptures/0");
        assertThatOn("2026-04-09", notHeld(hurt(), RecordType.RUPTURES))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
        assertThatOn("2026-04-09", hurt(repair(RepairOutcome.of("anytown:other"), "2026-03-20")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        assertThatOn("2026-04-09", hurt(repair(NOT_DONE, "2026-03-20").withRupture(RuptureId.of("rupture-9"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void aRuptureWithoutADayLeavesItOpen() {
        Rupture undated = Rupture.builder().id(RuptureId.of("rupture-1")).build();

        assertThatOn("2026-06-01", with(undated, repair(NOT_DONE, "2026-03-20")))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "It is not recorded when a rupture came about, nor that anybody talked about it.")
                .evidence("MISSING /engagement/ruptures/0");
        assertThatOn("2026-06-01", with(undated, repair(CONVERSATION, "2026-03-20")))
                .met(TALKED);
    }

    @Test
    void aConversationBeforeTheRuptureContradictsIt() {
        PracticeRecord record = hurt(repair(CONVERSATION, "2026-03-08"));

        assertThatOn("2026-03-20", record)
                .notEnough(
                        NotEnoughReason.CONFLICTING,
                        "The conversation about a rupture is recorded for a day before it.")
                .evidence("CONTRADICTS /engagement/ruptures/0", "SUPPORTS /engagement/repairs/0");
        assertThatOn("2026-03-20", hurt(repair(CONVERSATION, "2026-03-08"), repair(NOT_WANTED, "2026-03-10")))
                .met("The family did not want to talk about a rupture, which is an answer.");
    }

    @Test
    void everyRuptureIsLookedAt() {
        PracticeRecord record = hurt(repair(CONVERSATION, "2026-03-10"));
        PracticeRecord both = record.withEngagement(record.engagement()
                .withRuptures(rupture("rupture-1", "2026-03-09"), rupture("rupture-2", "2026-03-09")));

        assertThatOn("2026-04-09", both)
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("SUPPORTS /engagement/repairs/0", "MISSING /engagement/ruptures/1");
    }

    @Test
    void aReasonIsShown() {
        PracticeRecord record = hurt(repair(NOT_DONE, "2026-03-20"));

        assertThatOn("2026-04-09", Recorded.with(record, reason("r", "P02-R5", "2026-04-01", "rupture-1")))
                .notMet(MARKED, "A reason was given on 1 April 2026 (role: team-manager).")
                .begun()
                .withShownReason();
        assertThatOn("2026-04-09", Recorded.with(record, reason("r", "P02-R5", "2026-04-01", "repair-not-done")))
                .notMet(MARKED, "A reason was given on 1 April 2026 (role: team-manager).");
    }

    @Test
    void aRuptureCountsOnceItIsWrittenDown() {
        Rupture late = rupture("rupture-1", "2026-03-09")
                .withProvenance(
                        Provenance.builder().recordedOn(day("2026-04-10")).build());

        assertThatOn("2026-04-09", with(late)).notApplicable(NONE);
        assertThatOn("2026-04-10", with(late)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void looksAtTheLastWorkAndLetsItBecomeHistory() {
        PracticeRecord record = hurt(repair(NOT_DONE, "2026-03-20"));
        PracticeRecord ended = record.withJourney(Recorded.closedFamily().journey());
        PracticeRecord endedSoon = record.withJourney(
                record.journey().withEpisodes(Given.closed("episode-1", "2026-01-05", "2026-04-08")));
        PracticeRecord reopened = record.withJourney(record.journey()
                .withEpisodes(
                        Given.closed("episode-0", "2026-01-05", "2026-03-09"), Given.open("episode-1", "2026-03-10")));

        assertThatOn("2026-12-30", ended).notMet(MARKED).begun();
        assertThatOn("2026-12-31", ended).notApplicable(NONE).history("2026-06-30 " + MARKED);
        assertThatOn("2026-06-01", endedSoon).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        assertThatOn("2026-06-01", reopened).notApplicable(NONE);
    }
}
