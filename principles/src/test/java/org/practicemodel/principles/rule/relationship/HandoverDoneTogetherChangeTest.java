package org.practicemodel.principles.rule.relationship;

import static org.practicemodel.core.engagement.HandoverOutcome.JOINT_VISIT;
import static org.practicemodel.core.engagement.HandoverOutcome.NOT_DONE;
import static org.practicemodel.principles.rule.relationship.Handovers.DONE;
import static org.practicemodel.principles.rule.relationship.Handovers.FIRST;
import static org.practicemodel.principles.rule.relationship.Handovers.NOT_RECORDED;
import static org.practicemodel.principles.rule.relationship.Handovers.OVERDUE;
import static org.practicemodel.principles.rule.relationship.Handovers.SECOND;
import static org.practicemodel.principles.rule.relationship.Handovers.assertThatOn;
import static org.practicemodel.principles.rule.relationship.Handovers.changed;
import static org.practicemodel.principles.rule.relationship.Handovers.changedBecause;
import static org.practicemodel.principles.rule.relationship.Handovers.handover;
import static org.practicemodel.principles.rule.relationship.Handovers.relied;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.lead;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.Handover;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.team.ChangeReason;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

/** For which changes of the lead a handover is looked for. */
class HandoverDoneTogetherChangeTest {

    private static final String NONE =
            "The lead has not changed in this work, or only so long ago that nothing can be changed about it.";
    private static final String NOT_LOOKED_FOR =
            "For the change of the lead on 2 March 2026 no handover is looked for.";

    @Test
    void cannotSayWithoutALead() {
        assertThatOn("2026-04-01", family())
                .notEnough(NotEnoughReason.NOT_RECORDED, "No lead worker is recorded for this work.")
                .evidence("MISSING ");
        assertThatOn("2026-04-01", notHeld(family(), RecordType.LEAD_ALLOCATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "No lead worker is recorded for this work.");
    }

    @Test
    void doesNotApplyWithoutAChange() {
        assertThatOn("2026-04-01", relied(Given.with(family(), SECOND))).notApplicable(NONE);
        assertThatOn("2026-04-01", relied(Given.with(family(), FIRST, SECOND.withWorker(FIRST.worker()))))
                .notApplicable(NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"safety", "worker-died", "worker-dismissed", "worker-left-without-notice"})
    void looksForNothingWhereNobodyCouldHandOver(String why) {
        Handover mark = handover("handover-1", NOT_DONE, "2026-03-04");

        assertThatOn("2026-04-01", relied(changedBecause(ChangeReason.of(why), mark)))
                .notApplicable(NOT_LOOKED_FOR)
                .evidence();
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker-left", "reorganisation", "family-asked", "anytown:other"})
    void looksForItWhateverElseTheReason(String why) {
        assertThatOn("2026-04-01", relied(changedBecause(ChangeReason.of(why)))).notMet(OVERDUE);
    }

    @Test
    void doesNotDecideWhereTheSourceCouldNotSayWhy() {
        String unexplained = "No handover is recorded for the change of the lead on 2 March 2026, and the source has no"
                + " place for why the lead changed.";
        Handover mark = handover("handover-1", NOT_DONE, "2026-03-04");

        assertThatOn("2026-04-01", notHeld(changed(mark), RecordType.LEAD_CHANGE_REASONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, unexplained)
                .evidence("MISSING /team/leadAllocations/0");
        assertThatOn(
                        "2026-04-01",
                        notHeld(changedBecause(ChangeReason.REORGANISATION, mark), RecordType.LEAD_CHANGE_REASONS))
                .notMet(Handovers.NOT_DONE);
        assertThatOn(
                        "2026-04-01",
                        Recorded.with(
                                notHeld(changed(mark), RecordType.LEAD_CHANGE_REASONS),
                                reason("reason-1", "P02-R2", "2026-03-05", "handover-1")))
                .metWithReason(Handovers.NOT_DONE, "A reason was given on 5 March 2026 (role: team-manager).");
        assertThatOn("2026-04-01", notHeld(changed(), RecordType.LEAD_CHANGE_REASONS))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void doesNotDecideOnReliedOnHandoversWhereTheSourceCouldNotSayWhy() {
        PracticeRecord record = relied(changed());
        PracticeRecord both = record.withCoverage(record.coverage()
                .map(coverage -> coverage.withTypes(Stream.concat(
                                coverage.types().stream(),
                                notHeld(record, RecordType.LEAD_CHANGE_REASONS)
                                        .coverage()
                                        .orElseThrow()
                                        .types()
                                        .stream())
                        .toList())));

        assertThatOn("2026-04-01", both)
                .notEnough(
                        NotEnoughReason.SOURCE_DOES_NOT_HOLD,
                        "No handover is recorded for the change of the lead on 2 March 2026, and the source has no"
                                + " place for why the lead changed.");
    }

    @Test
    void eachChangeIsHandedOver() {
        PracticeRecord twice = Given.with(
                family(),
                FIRST,
                lead("lead-2", "worker-2", "2026-03-02", "2026-04-12"),
                lead("lead-3", "worker-3", "2026-04-13"));
        Handover first = handover("handover-1", JOINT_VISIT, "2026-03-02");
        Handover second = handover("handover-2", JOINT_VISIT, "2026-04-13");

        assertThatOn("2026-05-01", relied(Handovers.with(twice, first, second)))
                .met(DONE, DONE.replace("2 March", "13 April"))
                .evidence("SUPPORTS /engagement/handovers/0", "SUPPORTS /engagement/handovers/1");
        assertThatOn("2026-05-01", relied(Handovers.with(twice, first)))
                .notMet("The lead changed on 13 April 2026, and no handover is recorded by 20 April 2026.")
                .evidence("SUPPORTS /engagement/handovers/0", "MISSING /team/leadAllocations/2");
        assertThatOn("2026-05-01", relied(Handovers.with(twice, second)))
                .met(DONE.replace("2 March", "13 April"))
                .history("2026-03-09 " + OVERDUE);
    }

    @Test
    void brothersAndSistersWithTheirOwnLeadsAreNoChange() {
        PracticeRecord record = Given.with(
                family(),
                Recorded.lead(lead("lead-1", "worker-1", "2026-01-05"), "child-1"),
                Recorded.lead(lead("lead-2", "worker-2", "2026-02-05"), "child-2"));

        assertThatOn("2026-04-01", relied(record)).notApplicable(NONE);
    }

    @Test
    void whatWasNotDoneBecomesHistory() {
        assertThatOn("2026-09-08", relied(changed())).notMet(OVERDUE);
        assertThatOn("2026-09-09", relied(changed())).notApplicable(NONE).history("2026-03-09 " + OVERDUE);
    }

    @Test
    void nobodyIsAskedAboutWhatIsLongAgo() {
        String past =
                "The change of the lead on 2 March 2026 is so long ago that nobody is asked how it was handed over.";
        Handover visit = handover("handover-1", JOINT_VISIT, "2026-03-02");

        assertThatOn("2026-09-08", changed()).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        assertThatOn("2026-09-09", changed()).notApplicable(past).evidence();
        assertThatOn(
                        "2026-09-09",
                        notHeld(changed(handover("h", NOT_DONE, "2026-03-04")), RecordType.LEAD_CHANGE_REASONS))
                .notApplicable(past)
                .history();
        assertThatOn("2026-09-09", changed(visit)).met(DONE);
    }

    @Test
    void looksAtTheLastWorkOnly() {
        PracticeRecord reopened = relied(changed())
                .withJourney(family().journey()
                        .withEpisodes(
                                Given.closed("episode-0", "2025-12-01", "2026-03-03"),
                                Given.open("episode-1", "2026-03-04")));
        PracticeRecord atTheOpening = reopened.withJourney(reopened.journey()
                .withEpisodes(
                        Given.closed("episode-0", "2025-12-01", "2026-03-01"), Given.open("episode-1", "2026-03-02")));

        assertThatOn("2026-04-01", reopened).notApplicable(NONE);
        assertThatOn("2026-04-01", atTheOpening).notApplicable(NONE);
    }

    @Test
    void workThatEndedMeanwhileLeavesItOpen() {
        PracticeRecord ended = relied(changed())
                .withJourney(family().journey().withEpisodes(Given.closed("episode-1", "2026-01-05", "2026-03-09")));
        Handover mark = handover("handover-1", NOT_DONE, "2026-03-04");

        assertThatOn("2026-04-01", ended).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        assertThatOn("2026-03-09", ended).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        assertThatOn("2026-03-09", Handovers.with(ended, mark)).notMet(Handovers.NOT_DONE);
    }

    @Test
    void anUnknownFirstDayLeavesItOpen() {
        String undated = "It is not recorded when every lead worker began, so not all the changes can be looked at.";
        PracticeRecord record = relied(Given.with(
                family(),
                FIRST,
                SECOND,
                Given.lead("lead-3", "worker-3")
                        .interval(RecordedInterval.builder().build())
                        .build()));

        assertThatOn("2026-04-01", Handovers.with(record, handover("h", JOINT_VISIT, "2026-03-02")))
                .notEnough(NotEnoughReason.NOT_RECORDED, undated)
                .evidence("SUPPORTS /engagement/handovers/0", "MISSING /team/leadAllocations/2");
        assertThatOn("2026-04-01", record).notMet(OVERDUE);
    }
}
