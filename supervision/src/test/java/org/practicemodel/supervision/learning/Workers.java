package org.practicemodel.supervision.learning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.WorkerView;
import org.practicemodel.core.workforce.Attendance;
import org.practicemodel.core.workforce.AttendanceId;
import org.practicemodel.core.workforce.LearningEventKind;
import org.practicemodel.core.workforce.LearningItem;
import org.practicemodel.core.workforce.LearningItemId;
import org.practicemodel.core.workforce.SkillDomain;
import org.practicemodel.core.workforce.SkillObservation;
import org.practicemodel.core.workforce.SkillObservationId;
import org.practicemodel.core.workforce.SkillRating;
import org.practicemodel.core.workforce.StaffId;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.core.workforce.WorkerRecordId;

/** Invented workers, looked at on 5 March 2026. */
final class Workers {

    static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private Workers() {}

    static WorkerView view(WorkerRecord record) {
        return view(record, DAY);
    }

    static WorkerView view(WorkerRecord record, LocalDate day) {
        return WorkerView.of(record, day, WorkingCalendar.englandAndWales(), PracticeModels.leeds(), Map.of());
    }

    static WorkerRecord worker(int number) {
        return WorkerRecord.builder()
                .id(WorkerRecordId.of("worker-record-" + number))
                .worker(StaffId.of("staff-" + number))
                .build();
    }

    static SkillObservation observation(String id, SkillRating... ratings) {
        return SkillObservation.builder()
                .id(SkillObservationId.of(id))
                .addRatings(ratings)
                .build();
    }

    static SkillRating rating(SkillDomain domain, String value) {
        return new SkillRating(domain, new BigDecimal(value));
    }

    static LearningItem item(String id) {
        return LearningItem.builder().id(LearningItemId.of(id)).build();
    }

    static Attendance attendance(String id, LearningEventKind kind) {
        return Attendance.builder().id(AttendanceId.of(id)).kind(kind).build();
    }
}
