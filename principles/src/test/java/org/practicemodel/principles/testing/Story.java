package org.practicemodel.principles.testing;

import static org.practicemodel.principles.testing.Invented.day;

import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.Assessment;
import org.practicemodel.core.journey.AssessmentId;
import org.practicemodel.core.journey.AssessmentKind;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.journey.Referral;
import org.practicemodel.core.journey.ReferralId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.RationaleId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.AllocationId;
import org.practicemodel.core.team.AllocationRole;
import org.practicemodel.core.team.ChangeReason;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.vocabulary.RuleCode;

/** A year of work with an invented family, for reports of the rules that are shipped. */
public final class Story {

    private Story() {}

    public static PracticeRecord record() {
        PracticeRecord nothing = Family.nothing();
        return nothing.withFamily(nothing.family()
                        .withMembers(
                                member("person-1", FamilyRole.CHILD),
                                member("person-2", FamilyRole.CHILD),
                                member("person-3", FamilyRole.PARENT)))
                .withTeam(nothing.team()
                        .withWorkers(
                                Worker.builder().id(WorkerId.of("worker-1")).build(),
                                Worker.builder().id(WorkerId.of("worker-2")).build())
                        .withLeadAllocations(
                                LeadAllocation.builder()
                                        .id(AllocationId.of("allocation-1"))
                                        .worker(WorkerId.of("worker-1"))
                                        .role(AllocationRole.LEAD)
                                        .interval(RecordedInterval.between(day("2025-06-02"), day("2025-11-28")))
                                        .changeReason(ChangeReason.REORGANISATION)
                                        .build(),
                                LeadAllocation.builder()
                                        .id(AllocationId.of("allocation-2"))
                                        .worker(WorkerId.of("worker-2"))
                                        .role(AllocationRole.LEAD)
                                        .interval(RecordedInterval.openFrom(day("2025-12-15")))
                                        .build()))
                .withJourney(nothing.journey()
                        .withEpisodes(Episode.builder()
                                .id(EpisodeId.of("episode-1"))
                                .openedOn(day("2025-06-02"))
                                .build())
                        .withReferrals(Referral.builder()
                                .id(ReferralId.of("referral-1"))
                                .receivedOn(day("2025-05-30"))
                                .decidedOn(day("2025-06-02"))
                                .build())
                        .withAssessments(Assessment.builder()
                                .id(AssessmentId.of("assessment-1"))
                                .kind(AssessmentKind.CHILD_AND_FAMILY)
                                .startedOn(day("2025-06-03"))
                                .authorisedOn(day("2025-08-29"))
                                .build()))
                .withPlans(Plan.builder()
                        .id(PlanId.of("plan-1"))
                        .kind(PlanKind.CHILD_IN_NEED)
                        .agreedOn(day("2025-09-01"))
                        .build())
                .withRationales(PracticeRationale.builder()
                        .id(RationaleId.of("rationale-1"))
                        .addRules(RuleCode.of("P05-R2"))
                        .addAbout(EntryId.of("allocation-2"))
                        .by(RoleCode.TEAM_MANAGER)
                        .on(day("2025-12-16"))
                        .words("Invented reason.")
                        .build());
    }

    private static FamilyMember member(String id, FamilyRole role) {
        return FamilyMember.builder().id(PersonId.of(id)).role(role).build();
    }
}
