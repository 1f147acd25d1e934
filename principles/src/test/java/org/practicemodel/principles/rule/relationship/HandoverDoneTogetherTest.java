package org.practicemodel.principles.rule.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.engagement.HandoverOutcome.INTRODUCED;
import static org.practicemodel.core.engagement.HandoverOutcome.JOINT_VISIT;
import static org.practicemodel.core.engagement.HandoverOutcome.TOLD_BEFOREHAND;
import static org.practicemodel.principles.rule.relationship.Handovers.DONE;
import static org.practicemodel.principles.rule.relationship.Handovers.NOT_DONE;
import static org.practicemodel.principles.rule.relationship.Handovers.NOT_RECORDED;
import static org.practicemodel.principles.rule.relationship.Handovers.OVERDUE;
import static org.practicemodel.principles.rule.relationship.Handovers.RULE;
import static org.practicemodel.principles.rule.relationship.Handovers.WAITING;
import static org.practicemodel.principles.rule.relationship.Handovers.assertThatOn;
import static org.practicemodel.principles.rule.relationship.Handovers.changed;
import static org.practicemodel.principles.rule.relationship.Handovers.handover;
import static org.practicemodel.principles.rule.relationship.Handovers.relied;
import static org.practicemodel.principles.rule.relationship.Handovers.to;
import static org.practicemodel.principles.rule.relationship.Handovers.undated;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Visited.visit;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.Handover;
import org.practicemodel.core.engagement.HandoverOutcome;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.engagement.InteractionMode;
import org.practicemodel.core.engagement.InteractionOutcome;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;
import org.practicemodel.principles.testing.Visited;

/** What hands a change of the lead over, what speaks against it, and until when there is time. */
class HandoverDoneTogetherTest {

    @Test
    void isASupportingRuleThatAReasonAnswers() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P02-R2");
        assertThat(descriptor.slug()).isEqualTo("handover-done-together");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.thresholds())
                .extracting(limit -> limit.key() + " " + limit.defaultValue() + " " + limit.unit())
                .containsExactly("handover.withinDays 7 DAYS");
    }

    @ParameterizedTest
    @CsvSource({
        "joint-visit, 2026-02-23, true",
        "joint-visit, 2026-02-22, false",
        "introduced, 2026-03-09, true",
        "introduced, 2026-03-10, false",
        "told-beforehand, 2026-03-02, true",
        "told-beforehand, 2026-02-23, true",
        "told-beforehand, 2026-03-03, false",
        "told-beforehand, 2026-02-22, false",
        "anytown:other, 2026-03-02, false"
    })
    void aHandoverBelongsToTheChangeThatItIsCloseTo(HandoverOutcome outcome, String on, boolean done) {
        var found = assertThatOn("2026-04-01", relied(changed(handover("handover-1", outcome, on))));

        if (done) {
            found.met(DONE).evidence("SUPPORTS /engagement/handovers/0");
        } else {
            found.notMet(OVERDUE).notJustBegun().evidence("MISSING /team/leadAllocations/1");
        }
    }

    @Test
    void aHandoverBelongsToTheChangeWhoseAllocationsItNames() {
        Handover visit = handover("handover-1", JOINT_VISIT, "2026-03-02");

        assertThatOn("2026-04-01", relied(changed(to(visit, "lead-2")))).met(DONE);
        assertThatOn("2026-04-01", relied(changed(Handovers.from(visit, "lead-1"))))
                .met(DONE);
        assertThatOn("2026-04-01", relied(changed(Handovers.from(to(visit, "lead-2"), "lead-1"))))
                .met(DONE);
        assertThatOn("2026-04-01", relied(changed(to(visit, "lead-9")))).notMet(OVERDUE);
        assertThatOn("2026-04-01", relied(changed(Handovers.from(visit, "lead-2"))))
                .notMet(OVERDUE);
        assertThatOn("2026-04-01", relied(changed(Handovers.from(to(visit, "lead-2"), "lead-2"))))
                .notMet(OVERDUE);
    }

    @Test
    void theFamilyMayBeToldLongBefore() {
        assertThatOn("2026-04-01", relied(changed(to(handover("h", TOLD_BEFOREHAND, "2026-01-20"), "lead-2"))))
                .met(DONE);
        assertThatOn(
                        "2026-04-01",
                        relied(changed(to(undated("h", TOLD_BEFOREHAND).build(), "lead-2"))))
                .met(DONE);
    }

    @Test
    void aHandoverWithoutADayLeavesItOpen() {
        var record = relied(changed(to(undated("h", INTRODUCED).build(), "lead-2")));

        assertThatOn("2026-03-10", record)
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "A handover for the change of the lead on 2 March 2026 is recorded without its day.")
                .evidence("MISSING /engagement/handovers/0");
        assertThatOn("2026-03-09", record).tooEarly("2026-03-10", WAITING);
        assertThatOn("2026-03-10", relied(changed(undated("h", INTRODUCED).build())))
                .notMet(OVERDUE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-23, home-visit, took-place, true",
        "2026-03-09, meeting-elsewhere, , true",
        "2026-02-22, home-visit, , false",
        "2026-03-10, home-visit, , false",
        "2026-03-02, telephone, , false",
        "2026-03-02, home-visit, attempted, false"
    })
    void aVisitThatBothWorkersTookPartInHandsOver(String on, InteractionMode mode, String outcome, boolean done) {
        Interaction visit = visit("visit-1", on)
                .mode(mode)
                .outcome(Optional.ofNullable(outcome).map(InteractionOutcome::of))
                .addWorkers(WorkerId.of("worker-1"), WorkerId.of("worker-2"))
                .build();
        var found = assertThatOn("2026-04-01", relied(Visited.with(changed(), visit)));

        if (done) {
            found.met(DONE).evidence("SUPPORTS /engagement/interactions/0");
        } else {
            found.notMet(OVERDUE);
        }
    }

    @Test
    void aVisitOfOneOfThemDoesNot() {
        for (String worker : new String[] {"worker-1", "worker-2"}) {
            Interaction visit = visit("visit-1", "2026-03-02")
                    .addWorkers(WorkerId.of(worker), WorkerId.of("worker-3"))
                    .build();

            assertThatOn("2026-04-01", relied(Visited.with(changed(), visit))).notMet(OVERDUE);
        }
    }

    @Test
    void aMarkThatItWasNotDoneSpeaksAgainst() {
        Handover mark = handover("handover-1", HandoverOutcome.NOT_DONE, "2026-03-04");

        assertThatOn("2026-03-04", changed(mark))
                .notMet(NOT_DONE)
                .notJustBegun()
                .aboutNobodyElse()
                .evidence("CONTRADICTS /engagement/handovers/0");
        assertThatOn("2026-03-03", changed(mark)).tooEarly("2026-03-10", WAITING);
        assertThatOn(
                        "2026-04-01",
                        changed(to(undated("h", HandoverOutcome.NOT_DONE).build(), "lead-2")))
                .notMet(NOT_DONE);
        assertThatOn("2026-03-09", changed(mark, handover("handover-2", INTRODUCED, "2026-03-09")))
                .met(DONE)
                .evidence("SUPPORTS /engagement/handovers/1");
    }

    @Test
    void thereIsTimeForAWeek() {
        assertThatOn("2026-03-09", relied(changed()))
                .tooEarly("2026-03-10", WAITING)
                .evidence("MISSING /team/leadAllocations/1");
        assertThatOn("2026-03-10", relied(changed())).notMet(OVERDUE);
    }

    @Test
    void nobodyIsHeldToWhatIsNotReliedOn() {
        assertThatOn("2026-03-10", changed())
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /team/leadAllocations/1");
        assertThatOn("2026-03-10", notHeld(changed(), RecordType.HANDOVERS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
        assertThatOn("2026-03-10", Given.reliedOn(changed(), RecordType.HANDOVERS, "2026-03-09"))
                .notMet(OVERDUE);
        assertThatOn("2026-03-10", Given.reliedOn(changed(), RecordType.HANDOVERS, "2026-03-10"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void aHandoverCountsOnceItIsWrittenDown() {
        Handover late = handover("handover-1", JOINT_VISIT, "2026-03-02")
                .withProvenance(
                        Provenance.builder().recordedOn(Given.day("2026-03-11")).build());

        assertThatOn("2026-03-10", relied(changed(late))).notMet(OVERDUE);
        assertThatOn("2026-03-11", relied(changed(late))).met(DONE);
    }

    @Test
    void aReasonAnswers() {
        String given = "A reason was given on 5 March 2026 (role: team-manager).";
        Handover mark = handover("handover-1", HandoverOutcome.NOT_DONE, "2026-03-04");

        assertThatOn("2026-03-10", Recorded.with(relied(changed()), reason("r", "P02-R2", "2026-03-05", "lead-1")))
                .metWithReason(OVERDUE, given)
                .evidence("SUPPORTS /team/leadAllocations/1", "SUPPORTS /rationales/0");
        assertThatOn("2026-03-10", Recorded.with(relied(changed()), reason("r", "P02-R2", "2026-03-05", "lead-2")))
                .metWithReason(OVERDUE, given);
        assertThatOn("2026-03-10", Recorded.with(changed(mark), reason("r", "P02-R2", "2026-03-05", "handover-1")))
                .metWithReason(NOT_DONE, given);
        assertThatOn("2026-03-10", Recorded.with(relied(changed()), reason("r", "P02-R2", "2026-03-05", "lead-9")))
                .notMet(OVERDUE);
    }
}
