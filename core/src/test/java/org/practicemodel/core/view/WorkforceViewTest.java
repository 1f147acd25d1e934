package org.practicemodel.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.RationaleId;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.Windows;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.workforce.LearningItem;
import org.practicemodel.core.workforce.LearningItemId;
import org.practicemodel.core.workforce.LearningOutcome;
import org.practicemodel.core.workforce.StaffId;
import org.practicemodel.core.workforce.SupervisionSession;
import org.practicemodel.core.workforce.SupervisionSessionId;
import org.practicemodel.core.workforce.TeamMembership;
import org.practicemodel.core.workforce.TeamMembershipId;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.TeamRecordId;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.core.workforce.WorkerRecordId;
import org.practicemodel.core.workforce.WorkforceTypes;

class WorkforceViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final RuleCode RULE = RuleCode.of("W-R1");

    private static SupervisionSession session(String id, LocalDate on) {
        return SupervisionSession.builder()
                .id(SupervisionSessionId.of(id))
                .on(on)
                .build();
    }

    private static PracticeRationale reason(String id, LocalDate on) {
        return PracticeRationale.builder()
                .id(RationaleId.of(id))
                .addRules(RULE)
                .by(RoleCode.TEAM_MANAGER)
                .on(on)
                .words("Invented reason.")
                .build();
    }

    private static WorkerRecord worker() {
        return WorkerRecord.builder()
                .id(WorkerRecordId.of("worker-record-1"))
                .worker(StaffId.of("staff-1"))
                .addSessions(session("session-1", DAY.plusDays(1)), session("session-2", DAY))
                .addRationales(reason("reason-1", DAY), reason("reason-2", DAY.plusDays(1)))
                .coverage(Coverage.builder()
                        .subject(CoverageSubject.WORKER)
                        .addTypes(CoveredType.builder()
                                .type(WorkforceTypes.LEARNING_ITEMS)
                                .state(CoverageState.NOT_HELD)
                                .build())
                        .build())
                .build();
    }

    private static WorkerView view(WorkerRecord record) {
        return WorkerView.of(
                record,
                DAY,
                WorkingCalendar.englandAndWales(),
                PracticeModels.leeds(),
                Map.of(Windows.EVIDENCE.key(), 91));
    }

    @Test
    void aViewHoldsWhatWasKnownOfAWorker() {
        WorkerView view = view(worker());

        assertThat(view.record().sessions()).containsExactly(session("session-2", DAY));
        assertThat(view.asOf()).isEqualTo(DAY);
        assertThat(view.calendar()).isEqualTo(WorkingCalendar.englandAndWales());
        assertThat(view.model()).isEqualTo(PracticeModels.leeds());
        assertThat(view.valueOf(Windows.EVIDENCE)).isEqualTo(91);
        assertThat(view.coverage().holds(WorkforceTypes.LEARNING_ITEMS)).isFalse();
        assertThat(view.coverage().holds(WorkforceTypes.SUPERVISION_SESSIONS)).isTrue();
        assertThat(view.reasons(RULE, List.of()))
                .extracting(reason -> reason.id().value())
                .containsExactly("reason-1");
        assertThat(view.reasons(RuleCode.of("E2-R1"), List.of())).isEmpty();
    }

    @Test
    void aPlaceIsThatInTheWholeRecord() {
        WorkerView view = view(worker());

        assertThat(Evidence.supports(view, view.record().sessions().get(0)))
                .extracting(Evidence::pointer, Evidence::role, Evidence::restricted)
                .containsExactly("/sessions/1", EvidenceRole.SUPPORTS, false);
        assertThat(view.placed(session("session-2", DAY)).orElseThrow().pointer())
                .isEqualTo("/sessions/1");
        assertThat(view.placed(session("session-3", DAY))).isEmpty();
        assertThat(view.restricted()).isEmpty();
        assertThat(view.isRestricted(SupervisionSessionId.of("session-2"))).isFalse();
    }

    @Test
    void whatCameOfLearningIsKnownFromItsDayOnAndOnceItWasWrittenDown() {
        LearningOutcome outcome = LearningOutcome.builder()
                .on(DAY)
                .recordedOn(DAY)
                .words("Invented.")
                .build();

        assertThat(known(outcome).outcome()).contains(outcome);
        assertThat(known(outcome.withOn(DAY.plusDays(1))).outcome()).isEmpty();
        assertThat(known(outcome.withRecordedOn(DAY.plusDays(1))).outcome()).isEmpty();
    }

    private static LearningItem known(LearningOutcome outcome) {
        return view(worker().withLearning(LearningItem.builder()
                        .id(LearningItemId.of("learning-1"))
                        .agreedOn(DAY)
                        .outcome(outcome)
                        .build()))
                .record()
                .learning()
                .get(0);
    }

    @Test
    void aViewHoldsWhatWasKnownOfATeam() {
        TeamRecord record = TeamRecord.builder()
                .id(TeamRecordId.of("team-record-1"))
                .addMemberships(membership("membership-1", DAY.plusDays(1)), membership("membership-2", DAY))
                .addRationales(reason("reason-1", DAY.plusDays(1)))
                .build();

        TeamView view = TeamView.of(record, DAY, WorkingCalendar.englandAndWales(), PracticeModels.leeds(), Map.of());

        assertThat(view.record().memberships()).containsExactly(membership("membership-2", DAY));
        assertThat(view.record().rationales()).isEmpty();
        assertThat(view.pointerTo(membership("membership-2", DAY))).isEqualTo("/memberships/1");
        assertThat(view.valueOf(Windows.EVIDENCE)).isEqualTo(183);
    }

    private static TeamMembership membership(String id, LocalDate from) {
        return TeamMembership.builder()
                .id(TeamMembershipId.of(id))
                .role(RoleCode.SOCIAL_WORKER)
                .interval(RecordedInterval.openFrom(from))
                .build();
    }
}
