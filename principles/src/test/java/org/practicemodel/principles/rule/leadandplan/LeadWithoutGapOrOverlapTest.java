package org.practicemodel.principles.rule.leadandplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.with;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.lead;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

class LeadWithoutGapOrOverlapTest {

    private static final LeadWithoutGapOrOverlap RULE = new LeadWithoutGapOrOverlap();

    private static final String NONE = "No lead worker is recorded for this time.";
    private static final String GOES_ON =
            "A gap or an overlap that goes on now is looked at as who holds the lead now.";

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static PracticeRecord led(LeadAllocation... leads) {
        return with(family(), leads);
    }

    private static LeadAllocation undated(String id, String worker) {
        return Given.lead(id, worker)
                .interval(RecordedInterval.builder().build())
                .build();
    }

    @Test
    void isASupportingRuleThatAReasonAnswers() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P05-R2");
        assertThat(descriptor.slug()).isEqualTo("lead-without-gap-or-overlap");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.about()).isEqualTo(About.PRACTICE);
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.thresholds())
                .extracting(limit -> limit.key() + " " + limit.defaultValue())
                .containsExactly("lead.overlapToleranceDays 7", "lead.gapToleranceDays 7", "lead.windowDays 365");
    }

    @Test
    void oneLeadFromTheOpeningIsMet() {
        on("2026-03-01", led(lead("lead-1", "worker-1", "2026-01-05")))
                .met("From 5 January 2026 to 1 March 2026 the lead was held without a long gap or overlap.")
                .evidence("SUPPORTS /team/leadAllocations/0");
    }

    @Test
    void oneDayInAnEpisodeOfOneDayIsMet() {
        PracticeRecord sample = with(
                with(Given.record(), Given.closed("episode-1", "2022-06-14", "2022-06-14")),
                lead("lead-1", "worker-1", "2022-06-14", "2022-06-14"));

        on("2026-03-01", sample)
                .met("From 14 June 2022 to 14 June 2022 the lead was held without a long gap or overlap.");
    }

    @Test
    void anOverlapOfSevenDaysIsMetAndOneOfEightIsNot() {
        LeadAllocation first = lead("lead-1", "worker-1", "2026-01-05", "2026-03-10");

        on("2026-04-01", led(first, lead("lead-2", "worker-2", "2026-03-04")))
                .met("From 5 January 2026 to 1 April 2026 the lead was held without a long gap or overlap.")
                .evidence("SUPPORTS /team/leadAllocations/0", "SUPPORTS /team/leadAllocations/1");
        on("2026-04-01", led(first, lead("lead-2", "worker-2", "2026-03-03")))
                .notMet("Two or more workers held the lead at the same time from 3 March 2026 to 10 March 2026: 8"
                        + " days.")
                .evidence("CONTRADICTS /team/leadAllocations/0", "CONTRADICTS /team/leadAllocations/1");
    }

    @Test
    void aGapOfSevenDaysIsMetAndOneOfEightIsNot() {
        LeadAllocation first = lead("lead-1", "worker-1", "2026-01-05", "2026-03-10");

        on("2026-04-01", led(first, lead("lead-2", "worker-2", "2026-03-18")))
                .met("From 5 January 2026 to 1 April 2026 the lead was held without a long gap or overlap.");
        on("2026-04-01", led(first, lead("lead-2", "worker-2", "2026-03-19")))
                .notMet("Nobody held the lead from 11 March 2026 to 18 March 2026: 8 days.")
                .evidence("CONTRADICTS /team/leadAllocations/0", "CONTRADICTS /team/leadAllocations/1");
    }

    @Test
    void theDaysFromTheOpeningToTheFirstLeadAreAGap() {
        on("2026-04-01", led(lead("lead-1", "worker-1", "2026-01-12")))
                .met("From 5 January 2026 to 1 April 2026 the lead was held without a long gap or overlap.");
        on("2026-04-01", led(lead("lead-1", "worker-1", "2026-01-13"), lead("lead-2", "worker-1", "2026-02-01")))
                .notMet("Nobody held the lead from 5 January 2026 to 12 January 2026: 8 days.")
                .evidence("CONTRADICTS /team/leadAllocations/0", "SUPPORTS /team/leadAllocations/1");
    }

    @Test
    void aWorkerWhoIsAllocatedTwiceIsNoOverlap() {
        on("2026-04-01", led(lead("lead-1", "worker-1", "2026-01-05"), lead("lead-2", "worker-1", "2026-02-01")))
                .met("From 5 January 2026 to 1 April 2026 the lead was held without a long gap or overlap.");
    }

    @Test
    void whatGoesOnBelongsToOneLeadNow() {
        PracticeRecord overlap =
                led(lead("lead-1", "worker-1", "2026-01-05"), lead("lead-2", "worker-2", "2026-03-01"));
        PracticeRecord gap = led(lead("lead-1", "worker-1", "2026-01-05", "2026-02-28"));

        on("2026-03-07", overlap)
                .met("From 5 January 2026 to 7 March 2026 the lead was held without a long gap or overlap.");
        on("2026-03-08", overlap).notApplicable(GOES_ON).sameAs("P05-R1").evidence();
        on("2026-03-07", gap)
                .met("From 5 January 2026 to 7 March 2026 the lead was held without a long gap or overlap.");
        on("2026-03-08", gap).notApplicable(GOES_ON).sameAs("P05-R1");
    }

    @Test
    void whatIsOverCountsBesideWhatGoesOn() {
        on(
                        "2026-04-01",
                        led(
                                lead("lead-1", "worker-1", "2026-01-05", "2026-01-20"),
                                lead("lead-2", "worker-2", "2026-02-01", "2026-03-01")))
                .notMet("Nobody held the lead from 21 January 2026 to 31 January 2026: 11 days.")
                .evidence("CONTRADICTS /team/leadAllocations/0", "CONTRADICTS /team/leadAllocations/1");
    }

    @Test
    void aClosedEpisodeIsLookedAtUpToItsLastDay() {
        PracticeRecord closed = Recorded.closedFamily();

        on(
                        "2026-07-15",
                        with(
                                closed,
                                lead("lead-1", "worker-1", "2026-01-05"),
                                lead("lead-2", "worker-2", "2026-06-23")))
                .notMet("Two or more workers held the lead at the same time from 23 June 2026 to 30 June 2026: 8"
                        + " days.");
        on("2026-07-15", with(closed, lead("lead-1", "worker-1", "2026-01-05", "2026-06-22")))
                .notMet("Nobody held the lead from 23 June 2026 to 30 June 2026: 8 days.")
                .evidence("CONTRADICTS /team/leadAllocations/0");
        on(
                        "2026-07-15",
                        with(
                                closed,
                                lead("lead-1", "worker-1", "2026-01-05"),
                                lead("lead-2", "worker-2", "2026-07-01")))
                .met("From 5 January 2026 to 30 June 2026 the lead was held without a long gap or overlap.")
                .evidence("SUPPORTS /team/leadAllocations/0");
    }

    @Test
    void theLastDayOfAClosedEpisodeSettlesItsLastGap() {
        PracticeRecord closed = with(Recorded.closedFamily(), lead("lead-1", "worker-1", "2026-01-05", "2026-06-22"));

        on("2026-12-30", closed).notMet("Nobody held the lead from 23 June 2026 to 30 June 2026: 8 days.");
        on("2026-12-31", closed)
                .met("Otherwise the lead was held from 5 January 2026 to 30 June 2026 without a long gap or overlap.")
                .history("2026-06-30 Nobody held the lead from 23 June 2026 to 30 June 2026: 8 days.");
    }

    @Test
    void anOverlapIsHistoryAfter183Days() {
        PracticeRecord overlap =
                led(lead("lead-1", "worker-1", "2026-01-05", "2026-03-10"), lead("lead-2", "worker-2", "2026-03-01"));

        on("2026-09-09", overlap)
                .notMet("Two or more workers held the lead at the same time from 1 March 2026 to 10 March 2026: 10"
                        + " days.")
                .history();
        on("2026-09-10", overlap)
                .met(
                        "Otherwise the lead was held from 5 January 2026 to 10 September 2026 without a long gap or overlap.")
                .evidence("SUPPORTS /team/leadAllocations/0", "SUPPORTS /team/leadAllocations/1")
                .history("2026-03-10 Two or more workers held the lead at the same time from 1 March 2026 to"
                        + " 10 March 2026: 10 days.");
    }

    @Test
    void aGapIsHistoryOnceTheLeadChangesAgainAndNotByTheChangeThatEndedIt() {
        LeadAllocation first = lead("lead-1", "worker-1", "2026-01-05", "2026-01-31");
        LeadAllocation second = lead("lead-2", "worker-2", "2026-03-01", "2026-04-30");
        String gap = "Nobody held the lead from 1 February 2026 to 28 February 2026: 28 days.";

        on("2026-05-01", led(first, second)).notMet(gap);
        on("2026-05-01", led(first, second, lead("lead-3", "worker-3", "2026-05-01")))
                .met("Otherwise the lead was held from 5 January 2026 to 1 May 2026 without a long gap or overlap.")
                .history("2026-03-01 " + gap);
    }

    @Test
    void onlyTheLast365DaysAreLookedAt() {
        PracticeRecord earlier = with(
                with(Given.record(), Given.open("episode-1", "2024-01-01")),
                lead("lead-1", "worker-1", "2024-01-01", "2024-12-31"),
                lead("lead-2", "worker-2", "2025-01-25"));

        on("2026-01-16", earlier)
                .met(
                        "Otherwise the lead was held from 16 January 2025 to 16 January 2026 without a long gap or overlap.")
                .history("2025-01-25 Nobody held the lead from 16 January 2025 to 24 January 2025: 9 days.");
        on("2026-01-18", earlier)
                .met("From 18 January 2025 to 18 January 2026 the lead was held without a long gap or overlap.")
                .evidence("SUPPORTS /team/leadAllocations/1")
                .history();
    }

    @Test
    void aReasonAnswersTheOverlapItIsAboutAndNoOther() {
        PracticeRecord twice = led(
                lead(lead("lead-1", "worker-1", "2026-01-05", "2026-03-10"), "child-1"),
                lead(lead("lead-2", "worker-2", "2026-03-01"), "child-1"),
                lead(lead("lead-3", "worker-3", "2026-01-05", "2026-03-12"), "child-2"),
                lead(lead("lead-4", "worker-4", "2026-03-02"), "child-2"));
        String one = "Two or more workers held the lead at the same time from 1 March 2026 to 10 March 2026: 10 days.";
        String other =
                "Two or more workers held the lead at the same time from 2 March 2026 to 12 March 2026: 11" + " days.";
        String given = "A reason was given on 14 March 2026 (role: team-manager).";
        String otherwise =
                "Otherwise the lead was held from 5 January 2026 to 20 March 2026 without a long gap or overlap.";

        on("2026-03-20", Recorded.with(twice, reason("reason-1", "P05-R2", "2026-03-14", "lead-4")))
                .notMet(one)
                .evidence(
                        "CONTRADICTS /team/leadAllocations/0",
                        "CONTRADICTS /team/leadAllocations/1",
                        "SUPPORTS /team/leadAllocations/2",
                        "SUPPORTS /team/leadAllocations/3",
                        "SUPPORTS /rationales/0");
        on("2026-03-20", Recorded.with(twice, reason("reason-1", "P05-R2", "2026-03-14")))
                .metWithReason(one, given, otherwise, other);
        on("2026-03-13", Recorded.with(twice, reason("reason-1", "P05-R2", "2026-03-14")))
                .notMet(one, other);
    }

    @Test
    void aGapCannotBeToldFromDaysBeforeAnUnknownOpening() {
        LeadAllocation first = lead("lead-1", "worker-1", "2026-03-01");
        String unknown = "The day the work opened is not recorded, so days without a lead cannot be told from days"
                + " before it.";

        on("2026-06-01", with(Given.record(), first))
                .notEnough(NotEnoughReason.NOT_RECORDED, unknown)
                .evidence("MISSING ", "MISSING /team/leadAllocations/0");
        on("2026-06-01", with(Given.record(), lead("lead-1", "worker-1", "2025-06-08")))
                .met("From 1 June 2025 to 1 June 2026 the lead was held without a long gap or overlap.");
        on("2026-06-01", with(Given.record(), first, lead("lead-2", "worker-2", "2026-02-01", "2026-03-10")))
                .notMet("Two or more workers held the lead at the same time from 1 March 2026 to 10 March 2026: 10"
                        + " days.");
    }

    @Test
    void anUnknownFirstDayLeavesGapsOpen() {
        LeadAllocation dated = lead("lead-1", "worker-1", "2026-02-01");
        String unknown = "The first day of a lead allocation is not recorded.";

        on("2026-06-01", led(dated, undated("lead-2", "worker-2")))
                .notEnough(NotEnoughReason.NOT_RECORDED, unknown)
                .evidence("MISSING /team/leadAllocations/1");
        on(
                        "2026-06-01",
                        led(
                                dated,
                                lead("lead-3", "worker-3", "2026-03-01", "2026-03-10"),
                                undated("lead-2", "worker-2")))
                .notMet("Two or more workers held the lead at the same time from 1 March 2026 to 10 March 2026: 10"
                        + " days.");
    }

    @Test
    void nothingIsSaidWithoutALead() {
        on("2026-06-01", family())
                .notEnough(NotEnoughReason.NOT_RECORDED, NONE)
                .evidence("MISSING /journey/episodes/0");
        on("2026-06-01", notHeld(family(), RecordType.LEAD_ALLOCATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NONE);
    }

    @Test
    void childrenAreLookedAtOneByOne() {
        on(
                        "2026-04-01",
                        led(
                                lead("lead-1", "worker-1", "2026-01-05"),
                                lead(lead("lead-2", "worker-2", "2026-02-01", "2026-02-28"), "child-1"),
                                lead(lead("lead-3", "worker-3", "2026-02-10", "2026-02-12"), "child-2")))
                .notMet("Two or more workers held the lead at the same time from 1 February 2026 to 28 February 2026:"
                        + " 28 days.")
                .evidence(
                        "CONTRADICTS /team/leadAllocations/0",
                        "CONTRADICTS /team/leadAllocations/1",
                        "SUPPORTS /team/leadAllocations/2");
    }
}
