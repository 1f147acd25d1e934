package org.practicemodel.principles.testing;

import static org.practicemodel.principles.testing.Invented.day;

import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.journey.Assessment;
import org.practicemodel.core.journey.AssessmentId;
import org.practicemodel.core.journey.AssessmentKind;
import org.practicemodel.core.journey.Referral;
import org.practicemodel.core.journey.ReferralId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.team.AllocationId;
import org.practicemodel.core.team.AllocationRole;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.team.WorkerId;

/** The record of an invented family. */
public final class Family {

    private Family() {}

    /** A record that holds nothing but its id. */
    public static PracticeRecord nothing() {
        return PracticeRecord.builder().id(RecordId.of("record-1")).build();
    }

    /** A record with a lead worker since 5 January 2026, a referral that is not decided, and an assessment. */
    public static PracticeRecord record() {
        return nothing()
                .withTeam(nothing()
                        .team()
                        .withWorkers(
                                Worker.builder().id(WorkerId.of("worker-1")).build())
                        .withLeadAllocations(LeadAllocation.builder()
                                .id(AllocationId.of("allocation-1"))
                                .worker(WorkerId.of("worker-1"))
                                .role(AllocationRole.LEAD)
                                .interval(RecordedInterval.openFrom(day("2026-01-05")))
                                .provenance(Provenance.builder()
                                        .sourceSystem("anytown")
                                        .path("/leads/7")
                                        .recordedOn(day("2026-01-06"))
                                        .build())
                                .build()))
                .withJourney(nothing()
                        .journey()
                        .withReferrals(Referral.builder()
                                .id(ReferralId.of("referral-1"))
                                .receivedOn(day("2026-01-02"))
                                .build())
                        .withAssessments(Assessment.builder()
                                .id(AssessmentId.of("assessment-1"))
                                .kind(AssessmentKind.CHILD_AND_FAMILY)
                                .startedOn(day("2025-01-02"))
                                .build()));
    }
}
