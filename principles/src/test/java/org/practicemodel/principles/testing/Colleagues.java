package org.practicemodel.principles.testing;

import static org.practicemodel.principles.testing.Invented.day;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.RationaleId;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.workforce.Attendance;
import org.practicemodel.core.workforce.AttendanceId;
import org.practicemodel.core.workforce.LearningEventKind;
import org.practicemodel.core.workforce.LearningItem;
import org.practicemodel.core.workforce.LearningItemId;
import org.practicemodel.core.workforce.ServiceTeamKind;
import org.practicemodel.core.workforce.SkillDomain;
import org.practicemodel.core.workforce.SkillObservation;
import org.practicemodel.core.workforce.SkillObservationId;
import org.practicemodel.core.workforce.SkillRating;
import org.practicemodel.core.workforce.StaffId;
import org.practicemodel.core.workforce.SupervisionAgreement;
import org.practicemodel.core.workforce.SupervisionAgreementId;
import org.practicemodel.core.workforce.SupervisionProfile;
import org.practicemodel.core.workforce.SupervisionSession;
import org.practicemodel.core.workforce.SupervisionSessionId;
import org.practicemodel.core.workforce.TeamMembership;
import org.practicemodel.core.workforce.TeamMembershipId;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.TeamRecordId;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.core.workforce.WorkerRecordId;
import org.practicemodel.core.workforce.WorkforceTypes;

/** An invented worker and an invented team, for reports of the rules that are shipped. */
public final class Colleagues {

    private Colleagues() {}

    /** The last session is long ago, one thing to learn was passed over, and practice was observed in part. */
    public static WorkerRecord worker() {
        return WorkerRecord.builder()
                .id(WorkerRecordId.of("worker-record-1"))
                .worker(StaffId.of("staff-1"))
                .addAgreements(SupervisionAgreement.builder()
                        .id(SupervisionAgreementId.of("agreement-1"))
                        .profile(SupervisionProfile.STANDARD)
                        .interval(RecordedInterval.openFrom(day("2025-09-01")))
                        .build())
                .addSessions(SupervisionSession.builder()
                        .id(SupervisionSessionId.of("session-1"))
                        .on(day("2026-01-05"))
                        .addFamilies(RecordId.of("family-record-1"))
                        .build())
                .addLearning(LearningItem.builder()
                        .id(LearningItemId.of("learning-1"))
                        .words("Invented words.")
                        .dueOn(day("2025-10-31"))
                        .notLookedAt(Mark.builder().by(RoleCode.TEAM_MANAGER).build())
                        .build())
                .addAttendances(Attendance.builder()
                        .id(AttendanceId.of("attendance-1"))
                        .kind(LearningEventKind.RETHINK_FORUM)
                        .on(day("2025-11-12"))
                        .build())
                .addObservations(SkillObservation.builder()
                        .id(SkillObservationId.of("observation-1"))
                        .on(day("2025-10-06"))
                        .addRatings(SkillRating.builder()
                                .domain(SkillDomain.CLARITY)
                                .value(BigDecimal.ONE)
                                .build())
                        .build())
                .addRationales(PracticeRationale.builder()
                        .id(RationaleId.of("reason-1"))
                        .addRules(RuleCode.of("E2-R1"))
                        .addAbout(EntryId.of("learning-1"))
                        .by(RoleCode.TEAM_MANAGER)
                        .on(day("2026-02-02"))
                        .words("Invented reason.")
                        .build())
                .coverage(Coverage.builder()
                        .subject(CoverageSubject.WORKER)
                        .addTypes(
                                reliedOn(WorkforceTypes.SUPERVISION_SESSIONS),
                                CoveredType.builder()
                                        .type(WorkforceTypes.SESSION_STANCES)
                                        .state(CoverageState.NOT_HELD)
                                        .build())
                        .build())
                .build();
    }

    /** A Restorative Early Support team with a family intervention worker fewer than it needs. */
    public static TeamRecord team() {
        List<RoleCode> filled = List.of(
                RoleCode.TEAM_MANAGER,
                RoleCode.SOCIAL_WORKER,
                RoleCode.SOCIAL_WORKER,
                RoleCode.FAMILY_INTERVENTION_WORKER,
                RoleCode.FAMILY_INTERVENTION_WORKER,
                RoleCode.RESTORATIVE_PRACTICE_WORKER);
        return TeamRecord.builder()
                .id(TeamRecordId.of("team-record-1"))
                .kind(ServiceTeamKind.RESTORATIVE_EARLY_SUPPORT)
                .addAllMemberships(Stream.iterate(1, number -> number <= filled.size(), number -> number + 1)
                        .map(number -> TeamMembership.builder()
                                .id(TeamMembershipId.of("membership-" + number))
                                .role(filled.get(number - 1))
                                .worker(StaffId.of("staff-" + number))
                                .interval(RecordedInterval.openFrom(day("2025-09-01")))
                                .build())
                        .toList())
                .coverage(Coverage.builder()
                        .subject(CoverageSubject.TEAM)
                        .addTypes(reliedOn(WorkforceTypes.TEAM_MEMBERSHIPS))
                        .build())
                .build();
    }

    private static CoveredType reliedOn(RecordType type) {
        return CoveredType.builder()
                .type(type)
                .state(CoverageState.RELIED_ON)
                .since(day("2025-09-01"))
                .statedBy(RoleCode.TEAM_MANAGER)
                .statedOn(day("2025-09-01"))
                .build();
    }
}
