package org.practicemodel.supervision.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.WorkerView;
import org.practicemodel.core.workforce.StaffId;
import org.practicemodel.core.workforce.SupervisionAgreement;
import org.practicemodel.core.workforce.SupervisionAgreementId;
import org.practicemodel.core.workforce.SupervisionProfile;
import org.practicemodel.core.workforce.SupervisionSession;
import org.practicemodel.core.workforce.SupervisionSessionId;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.core.workforce.WorkerRecordId;

class SessionCadenceTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static SupervisionAgreement agreed(String id, SupervisionProfile profile, String from) {
        return SupervisionAgreement.builder()
                .id(SupervisionAgreementId.of(id))
                .profile(profile)
                .interval(RecordedInterval.openFrom(day(from)))
                .build();
    }

    private static WorkerRecord worker(SupervisionAgreement agreement, String... sessions) {
        return WorkerRecord.builder()
                .id(WorkerRecordId.of("record"))
                .worker(StaffId.of("staff-1"))
                .addAgreements(agreement)
                .addAllSessions(Arrays.stream(sessions)
                        .map(on -> SupervisionSession.builder()
                                .id(SupervisionSessionId.of("session-" + on))
                                .on(day(on))
                                .build())
                        .toList())
                .build();
    }

    private static WorkerView view(String asOf, WorkerRecord record) {
        return WorkerView.of(record, day(asOf), WorkingCalendar.englandAndWales(), PracticeModels.leeds(), Map.of());
    }

    private static Cadence on(String asOf, WorkerRecord record) {
        return SessionCadence.of(view(asOf, record)).orElseThrow();
    }

    @Test
    void aSocialWorkerHasThirtyOneDaysAndFiveWorkingDays() {
        WorkerRecord record = worker(agreed("agreement", SupervisionProfile.STANDARD, "2025-09-01"), "2026-01-31");

        assertThat(on("2026-03-10", record).next()).isEqualTo(new Due(day("2026-03-03"), day("2026-03-10")));
        assertThat(on("2026-03-10", record).passed()).isFalse();
        assertThat(on("2026-03-11", record).passed()).isTrue();
    }

    @Test
    void graceCountsWorkingDaysAcrossEaster() {
        WorkerRecord record = worker(agreed("agreement", SupervisionProfile.STANDARD, "2025-09-01"), "2026-03-02");

        assertThat(on("2026-04-13", record).next()).isEqualTo(new Due(day("2026-04-02"), day("2026-04-13")));
    }

    @Test
    void theNewlyQualifiedHaveSupervisionWeeklyForSixWeeks() {
        SupervisionAgreement agreement = agreed("agreement", SupervisionProfile.NEWLY_QUALIFIED, "2026-06-01");

        assertThat(on("2026-06-02", worker(agreement)).next().on()).isEqualTo(day("2026-06-08"));
        assertThat(on("2026-07-13", worker(agreement, "2026-07-12")).next().on())
                .isEqualTo(day("2026-07-19"));
        assertThat(on("2026-07-13", worker(agreement, "2026-07-13")).next().on())
                .isEqualTo(day("2026-07-27"));
    }

    @Test
    void thenFortnightlyToTheEndOfSixMonthsThenAsOthers() {
        SupervisionAgreement agreement = agreed("agreement", SupervisionProfile.NEWLY_QUALIFIED, "2025-08-31");

        assertThat(on("2026-03-31", worker(agreement, "2026-02-27")).next().on())
                .isEqualTo(day("2026-03-13"));
        assertThat(on("2026-03-31", worker(agreement, "2026-02-28")).next().on())
                .isEqualTo(day("2026-03-31"));
    }

    @Test
    void aLocalAgreementSaysItself() {
        SupervisionAgreement local = agreed("agreement", SupervisionProfile.LOCAL, "2026-06-01");

        assertThat(on("2026-06-02", worker(local.withEveryDays(60))).next().on())
                .isEqualTo(day("2026-07-31"));
        assertThat(SessionCadence.of(view("2026-06-02", worker(local)))).isEmpty();
        assertThat(on(
                                "2026-06-02",
                                worker(local.withProfile(SupervisionProfile.STANDARD)
                                        .withEveryDays(60)))
                        .next()
                        .on())
                .isEqualTo(day("2026-07-02"));
    }

    @Test
    void theAgreementThatBeganLastAndHoldsCounts() {
        SupervisionAgreement first = agreed("agreement-1", SupervisionProfile.NEWLY_QUALIFIED, "2026-01-05");
        SupervisionAgreement second = agreed("agreement-2", SupervisionProfile.STANDARD, "2026-06-01");
        SupervisionAgreement ended = agreed("agreement-3", SupervisionProfile.STANDARD, "2026-06-15")
                .withInterval(RecordedInterval.between(day("2026-06-15"), day("2026-06-20")));
        SupervisionAgreement open = agreed("agreement-4", SupervisionProfile.STANDARD, "2026-06-25")
                .withInterval(RecordedInterval.builder().build());
        WorkerRecord record = worker(first, "2026-05-30").withAgreements(second, first, ended, open);

        assertThat(SessionCadence.agreement(view("2026-06-30", record))).contains(second);
        assertThat(on("2026-06-30", record).startedOn()).isEqualTo(day("2026-06-01"));
        assertThat(on("2026-06-30", record).heldOn()).isEmpty();
    }

    @Test
    void withoutAnAgreementNothingIsCounted() {
        WorkerRecord record = worker(agreed("agreement", SupervisionProfile.STANDARD, "2026-07-01"));

        assertThat(SessionCadence.of(view("2026-06-30", record))).isEmpty();
        assertThat(SessionCadence.agreement(view("2026-06-30", record.withAgreements())))
                .isEqualTo(Optional.empty());
    }
}
