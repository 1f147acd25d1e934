package org.practicemodel.supervision.rendering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.WorkerView;
import org.practicemodel.core.workforce.Attendance;
import org.practicemodel.core.workforce.AttendanceId;
import org.practicemodel.core.workforce.LearningEventKind;
import org.practicemodel.core.workforce.LearningItem;
import org.practicemodel.core.workforce.LearningItemId;
import org.practicemodel.core.workforce.LearningOutcome;
import org.practicemodel.core.workforce.SkillDomain;
import org.practicemodel.core.workforce.SkillObservation;
import org.practicemodel.core.workforce.SkillObservationId;
import org.practicemodel.core.workforce.SkillRating;
import org.practicemodel.core.workforce.SkillScale;
import org.practicemodel.core.workforce.StaffId;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.core.workforce.WorkerRecordId;
import org.practicemodel.supervision.learning.PracticeSkills;

/** An invented worker who learns. */
final class Learner {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private Learner() {}

    static PracticeSkills of(WorkerRecord worker) {
        return PracticeSkills.of(
                WorkerView.of(worker, DAY, WorkingCalendar.englandAndWales(), PracticeModels.leeds(), Map.of()));
    }

    static PracticeSkills nothing() {
        return of(record());
    }

    static PracticeSkills typical() {
        return of(saying("I let the silence be", "Five skills, invented")
                .withObservations(
                        observation("observation-1", "2026-02-10", "I let the silence be", "Five skills, invented"),
                        observation("observation-2", "2026-05-20", "I asked twice", "Five skills, invented")
                                .withWithheld(true),
                        SkillObservation.builder()
                                .id(SkillObservationId.of("observation-3"))
                                .addRatings(
                                        rating(SkillDomain.EMPATHY, "2"), rating(SkillDomain.of("anytown:humour"), "4"))
                                .build()));
    }

    static PracticeSkills hostile() {
        return of(
                saying(Texts.HOSTILE, "scale " + Texts.HOSTILE.substring(0, 40)).withWithheld(true));
    }

    private static WorkerRecord record() {
        return WorkerRecord.builder()
                .id(WorkerRecordId.of("worker-record-1"))
                .worker(StaffId.of("staff-1"))
                .build();
    }

    private static WorkerRecord saying(String words, String scale) {
        LearningItem item = LearningItem.builder()
                .id(LearningItemId.of("learning-1"))
                .words(words)
                .agreedOn(LocalDate.of(2026, 3, 10))
                .dueOn(LocalDate.of(2026, 9, 30))
                .build();
        return record().withObservations(observation("observation-1", "2026-02-10", words, scale))
                .withLearning(
                        item,
                        LearningItem.builder()
                                .id(LearningItemId.of("learning-2"))
                                .build(),
                        item.withId(LearningItemId.of("learning-3"))
                                .withOutcome(LearningOutcome.builder()
                                        .on(LocalDate.of(2026, 6, 9))
                                        .words(words)
                                        .build()))
                .withAttendances(
                        attended("attendance-1", LearningEventKind.TRAINING, Optional.of(LocalDate.of(2026, 4, 22))),
                        attended(
                                "attendance-2",
                                LearningEventKind.RETHINK_FORUM,
                                Optional.of(LocalDate.of(2026, 2, 18))),
                        attended("attendance-3", LearningEventKind.of("anytown:book-club"), Optional.empty()));
    }

    private static Attendance attended(String id, LearningEventKind kind, Optional<LocalDate> on) {
        return Attendance.builder().id(AttendanceId.of(id)).kind(kind).on(on).build();
    }

    private static SkillObservation observation(String id, String on, String words, String scale) {
        return SkillObservation.builder()
                .id(SkillObservationId.of(id))
                .on(LocalDate.parse(on))
                .by(RoleCode.TEAM_MANAGER)
                .scale(SkillScale.builder()
                        .name(scale)
                        .lowest(BigDecimal.ZERO)
                        .highest(new BigDecimal("4"))
                        .build())
                .addRatings(rating(SkillDomain.EMPATHY, "3"), rating(SkillDomain.CLARITY, "2.5"))
                .reflection(words)
                .build();
    }

    private static SkillRating rating(SkillDomain domain, String value) {
        return new SkillRating(domain, new BigDecimal(value));
    }
}
