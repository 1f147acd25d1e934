package org.practicemodel.principles.rule.leadandplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Given.with;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.lead;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.AllocationRole;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

class OneLeadNowTest {

    private static final OneLeadNow RULE = new OneLeadNow();

    private static final String HANDOVER = "2 workers hold the lead, as in a handover. That fits until 7 March 2026.";
    private static final String NONE = "No lead worker is recorded.";

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static PracticeRecord led(LeadAllocation... leads) {
        return with(family(), leads);
    }

    @Test
    void isAKeyRuleWhoseReasonsAreShown() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P05-R1");
        assertThat(descriptor.slug()).isEqualTo("one-lead-now");
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.about()).isEqualTo(About.PRACTICE);
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.sourceWords()).isEqualTo("One family, one lead worker, one plan");
        assertThat(descriptor.testBasis()).hasToString("C data checks of the return on children looked after SW10STG2");
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + " " + need.field())
                .containsExactly("lead-allocations leadAllocations", "episodes openedOn");
        assertThat(descriptor.thresholds())
                .extracting(limit -> limit.key() + " " + limit.defaultValue())
                .containsExactly("lead.overlapToleranceDays 7", "lead.allocateWithinWorkingDays 5");
    }

    @Test
    void doesNotApplyOnceTheWorkHasEnded() {
        PracticeRecord two = with(
                closedFamily(), lead("lead-1", "worker-1", "2026-01-05"), lead("lead-2", "worker-2", "2026-01-05"));

        on("2026-07-01", two)
                .notApplicable("The work with the family has ended.")
                .evidence();
        on("2026-06-29", two)
                .notMet(
                        "2 workers have held the lead at the same time since 5 January 2026: 176 days, where 7 days are allowed for"
                                + " handing over.");
    }

    @Test
    void isMetFromTheFirstDayWithOneLead() {
        on("2026-01-05", led(lead("lead-1", "worker-1", "2026-01-05")))
                .met("One lead worker now: worker-1.")
                .evidence("SUPPORTS /team/leadAllocations/0");
    }

    @Test
    void isMetWhereTheFirstDayIsNotKnown() {
        LeadAllocation undated = Given.lead("lead-1", "worker-1")
                .interval(RecordedInterval.builder().build())
                .build();

        on("2026-03-01", led(undated)).met("One lead worker now: worker-1.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"co-worker", "lead-child-protection", "personal-adviser", "reviewing-officer", "supervising", "x"
            })
    void onlyTheRoleOfTheLeadCounts(String role) {
        LeadAllocation beside = lead("lead-2", "worker-2", "2026-01-05").withRole(AllocationRole.of(role));

        on("2026-03-01", led(lead("lead-1", "worker-1", "2026-01-05"), beside)).met("One lead worker now: worker-1.");
        on("2026-03-01", led(beside)).notEnough(NotEnoughReason.NOT_RECORDED, NONE);
    }

    @Test
    void aWorkerWhoIsAllocatedTwiceIsOneLead() {
        on("2026-03-01", led(lead("lead-1", "worker-1", "2026-01-05"), lead("lead-2", "worker-1", "2026-02-01")))
                .met("One lead worker now: worker-1.")
                .evidence("SUPPORTS /team/leadAllocations/0", "SUPPORTS /team/leadAllocations/1");
    }

    @Test
    void twoLeadsAreAHandoverForSevenDays() {
        PracticeRecord two = led(lead("lead-1", "worker-1", "2026-01-05"), lead("lead-2", "worker-2", "2026-03-01"));

        on("2026-02-28", two).met("One lead worker now: worker-1.");
        on("2026-03-01", two).tooEarly("2026-03-08", HANDOVER);
        on("2026-03-07", two)
                .tooEarly("2026-03-08", HANDOVER)
                .evidence("MISSING /team/leadAllocations/0", "MISSING /team/leadAllocations/1");
        on("2026-03-08", two)
                .notMet(
                        "2 workers have held the lead at the same time since 1 March 2026: 8 days, where 7 days are allowed"
                                + " for handing over.")
                .aboutNobodyElse()
                .evidence("CONTRADICTS /team/leadAllocations/0", "CONTRADICTS /team/leadAllocations/1");
    }

    @Test
    void theLastDayOfALeadStillCounts() {
        PracticeRecord two =
                led(lead("lead-1", "worker-1", "2026-01-05", "2026-03-10"), lead("lead-2", "worker-2", "2026-03-01"));

        on("2026-03-10", two)
                .notMet(
                        "2 workers have held the lead at the same time since 1 March 2026: 10 days, where 7 days are allowed"
                                + " for handing over.");
        on("2026-03-11", two).met("One lead worker now: worker-2.").evidence("SUPPORTS /team/leadAllocations/1");
    }

    @Test
    void anEndThatWasWrittenDownLaterIsNotKnownBefore() {
        LeadAllocation first = lead("lead-1", "worker-1", "2026-01-05")
                .withInterval(RecordedInterval.builder()
                        .from(Given.day("2026-01-05"))
                        .until(Given.day("2026-02-28"))
                        .untilRecordedOn(Given.day("2026-03-20"))
                        .build());
        PracticeRecord two = led(first, lead("lead-2", "worker-2", "2026-03-01"));

        on("2026-03-19", two)
                .notMet("2 workers have held the lead at the same time since 1 March 2026: 19 days, where"
                        + " 7 days are allowed for handing over.");
        on("2026-03-20", two).met("One lead worker now: worker-2.");
    }

    @Test
    void anAllocationThatWasWrittenDownLaterIsNotKnownBefore() {
        LeadAllocation later = lead("lead-2", "worker-2", "2026-03-01")
                .withProvenance(
                        Provenance.builder().recordedOn(Given.day("2026-04-01")).build());
        PracticeRecord two = led(lead("lead-1", "worker-1", "2026-01-05"), later);

        on("2026-03-31", two).met("One lead worker now: worker-1.");
        on("2026-04-01", two)
                .notMet("2 workers have held the lead at the same time since 1 March 2026: 32 days, where"
                        + " 7 days are allowed for handing over.");
    }

    @Test
    void oneOverlapMayHaveSeveralWorkers() {
        on(
                        "2026-03-10",
                        led(
                                lead("lead-1", "worker-1", "2026-01-05"),
                                lead("lead-2", "worker-2", "2026-03-01", "2026-03-05"),
                                lead("lead-3", "worker-3", "2026-03-06")))
                .notMet(
                        "2 workers have held the lead at the same time since 1 March 2026: 10 days, where 7 days are allowed"
                                + " for handing over.")
                .evidence(
                        "CONTRADICTS /team/leadAllocations/0",
                        "CONTRADICTS /team/leadAllocations/1",
                        "CONTRADICTS /team/leadAllocations/2");
    }

    @Test
    void daysCannotBeCountedFromAnUnknownFirstDay() {
        LeadAllocation undated = Given.lead("lead-2", "worker-2")
                .interval(RecordedInterval.builder().build())
                .build();
        String unknown = "2 workers hold the lead, and the first day is not recorded for each of them.";

        on("2026-03-01", led(lead("lead-1", "worker-1", "2026-01-05"), undated))
                .notEnough(NotEnoughReason.NOT_RECORDED, unknown)
                .evidence("MISSING /team/leadAllocations/1");
        on(
                        "2026-03-08",
                        led(
                                lead("lead-1", "worker-1", "2026-01-05"),
                                undated,
                                lead("lead-3", "worker-3", "2026-03-01")))
                .notMet(
                        "3 workers have held the lead at the same time since 1 March 2026: 8 days, where 7 days are allowed"
                                + " for handing over.")
                .evidence(
                        "CONTRADICTS /team/leadAllocations/0",
                        "CONTRADICTS /team/leadAllocations/2",
                        "MISSING /team/leadAllocations/1");
    }

    @Test
    void anUnknownFirstDayOfALeadThatIsOverDoesNotMatter() {
        LeadAllocation over = Given.lead("lead-0", "worker-9")
                .interval(RecordedInterval.builder()
                        .until(Given.day("2026-02-01"))
                        .build())
                .build();

        on("2026-03-07", led(over, lead("lead-1", "worker-1", "2026-01-05"), lead("lead-2", "worker-2", "2026-03-01")))
                .tooEarly("2026-03-08", HANDOVER);
    }

    @Test
    void aReasonIsShownBesideTwoLeads() {
        PracticeRecord two = Recorded.with(
                led(lead("lead-1", "worker-1", "2026-01-05"), lead("lead-2", "worker-2", "2026-03-01")),
                reason("reason-1", "P05-R1", "2026-03-02", "lead-2"));

        on("2026-03-08", two)
                .notMet(
                        "2 workers have held the lead at the same time since 1 March 2026: 8 days, where 7 days are allowed"
                                + " for handing over.",
                        "A reason was given on 2 March 2026 (role: team-manager).")
                .withShownReason()
                .evidence(
                        "CONTRADICTS /team/leadAllocations/0",
                        "CONTRADICTS /team/leadAllocations/1",
                        "SUPPORTS /rationales/0");
    }

    @Test
    void nobodyForFiveWorkingDaysAfterTheRecordedEndIsNotYetSaid() {
        // Good Friday is 3 April and Easter Monday 6 April 2026.
        PracticeRecord ended = led(lead("lead-1", "worker-1", "2026-01-05", "2026-04-01"));

        on("2026-04-01", ended).met("One lead worker now: worker-1.");
        on("2026-04-10", ended)
                .tooEarly(
                        "2026-04-11",
                        "The last lead allocation ended on 1 April 2026. There is time for the next one until"
                                + " 10 April 2026.")
                .evidence("MISSING /team/leadAllocations/0");
        on("2026-04-11", ended)
                .notMet("The last lead allocation ended on 1 April 2026, and none has followed by 10 April 2026"
                        + " (5 working days).")
                .about(About.SERVICE)
                .evidence("CONTRADICTS /team/leadAllocations/0");
    }

    @Test
    void theLastOfSeveralEndsCounts() {
        on(
                        "2026-03-12",
                        led(
                                lead("lead-1", "worker-1", "2026-01-05", "2026-03-09"),
                                lead("lead-2", "worker-2", "2026-02-01", "2026-02-20")))
                .tooEarly(
                        "2026-03-17",
                        "The last lead allocation ended on 9 March 2026. There is time for the next one until"
                                + " 16 March 2026.")
                .evidence("MISSING /team/leadAllocations/0");
    }

    @Test
    void noReasonAnswersThatNobodyLeads() {
        PracticeRecord ended = Recorded.with(
                led(lead("lead-1", "worker-1", "2026-01-05", "2026-04-01")),
                reason("reason-1", "P05-R1", "2026-04-11"));

        on("2026-04-13", ended)
                .notMet("The last lead allocation ended on 1 April 2026, and none has followed by 10 April 2026"
                        + " (5 working days).");
    }

    @Test
    void aLeadOfAnEarlierEpisodeSaysNothingAboutThisOne() {
        LeadAllocation earlier = lead("lead-1", "worker-1", "2025-03-01", "2025-09-30");
        PracticeRecord reopened = with(
                with(
                        Given.record(),
                        Given.closed("episode-1", "2025-03-01", "2025-09-30"),
                        Given.open("episode-2", "2026-01-05")),
                earlier);

        on("2026-03-01", reopened)
                .notEnough(NotEnoughReason.NOT_RECORDED, NONE)
                .evidence("MISSING /journey/episodes/1");
        LeadAllocation onTheDay = lead("lead-1", "worker-1", "2025-03-01", "2026-01-05");
        on("2026-03-01", with(reopened, onTheDay))
                .notMet("The last lead allocation ended on 5 January 2026, and none has followed by 12 January 2026"
                        + " (5 working days).");
    }

    @Test
    void nobodyEverIsSeenOnlyWhereAllocationsAreReliedOn() {
        // New Year's Day is a holiday: five working days from 31 December 2025 end on 8 January 2026.
        PracticeRecord nobody = with(Given.record(), Given.open("episode-1", "2025-12-31"));
        PracticeRecord relied = reliedOn(nobody, RecordType.LEAD_ALLOCATIONS, "2026-01-08");
        String soFar = "No lead worker is recorded so far. There is time until 8 January 2026.";

        on("2026-01-08", nobody).tooEarly("2026-01-09", soFar).evidence("MISSING /journey/episodes/0");
        on("2026-01-08", relied).tooEarly("2026-01-09", soFar);
        on("2026-01-09", nobody).notEnough(NotEnoughReason.NOT_RECORDED, NONE).evidence("MISSING /journey/episodes/0");
        on("2026-01-09", relied)
                .notMet("Lead workers are relied on to be recorded here, and none was by 8 January 2026 (5 working days"
                        + " from the opening).")
                .about(About.SERVICE)
                .evidence("MISSING /journey/episodes/0");
        on("2026-01-09", reliedOn(nobody, RecordType.LEAD_ALLOCATIONS, "2026-01-09"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NONE);
    }

    @Test
    void nobodyCanBeSeenWhereTheSourceHasNoPlaceForIt() {
        on("2026-01-05", notHeld(family(), RecordType.LEAD_ALLOCATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NONE)
                .evidence("MISSING /journey/episodes/0");
    }

    @Test
    void nobodyCannotBeCountedFromAnUnknownOpening() {
        on("2026-03-01", reliedOn(Given.record(), RecordType.LEAD_ALLOCATIONS, "2020-01-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NONE)
                .evidence("MISSING ");
    }

    @Test
    void leadsOfDifferentChildrenDoNotCompete() {
        LeadAllocation one = lead(lead("lead-1", "worker-1", "2026-01-05"), "child-1");
        LeadAllocation other = lead(lead("lead-2", "worker-2", "2026-01-05"), "child-2");

        on("2026-03-01", led(one, other))
                .met("One lead worker now: worker-1.", "One lead worker now: worker-2.")
                .evidence("SUPPORTS /team/leadAllocations/0", "SUPPORTS /team/leadAllocations/1");
    }

    @Test
    void aLeadOfTheWholeFamilyCompetesWithThatOfAChild() {
        LeadAllocation whole = lead("lead-1", "worker-1", "2026-01-05");
        LeadAllocation one = lead(lead("lead-2", "worker-2", "2026-01-05", "2026-01-10"), "child-1");
        LeadAllocation two = lead(lead("lead-3", "worker-3", "2026-03-01"), "child-2");

        on("2026-03-08", led(whole, one, two))
                .notMet(
                        "2 workers have held the lead at the same time since 1 March 2026: 8 days, where 7 days are allowed"
                                + " for handing over.")
                .evidence("CONTRADICTS /team/leadAllocations/0", "CONTRADICTS /team/leadAllocations/2");
    }

    @Test
    void theAuthorityMaySetItsOwnLimits() {
        PracticeRecord two = led(lead("lead-1", "worker-1", "2026-01-05"), lead("lead-2", "worker-2", "2026-03-01"));
        Threshold overlap = DataChecks.LEAD_OVERLAP;
        RecordView none = RecordView.of(
                two,
                Given.day("2026-03-01"),
                WorkingCalendar.englandAndWales(),
                PracticeModels.leeds(),
                Map.of(overlap.key(), 0));

        Outcome outcome = RULE.evaluate(none);

        Found.of(outcome)
                .notMet(
                        "2 workers have held the lead at the same time since 1 March 2026: one day, where 0 days are allowed"
                                + " for handing over.");
    }
}
