package org.practicemodel.supervision.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.rule.Given.day;
import static org.practicemodel.supervision.rule.Given.found;
import static org.practicemodel.supervision.rule.Given.notHeld;
import static org.practicemodel.supervision.rule.Given.reliedOn;
import static org.practicemodel.supervision.rule.Given.worker;
import static org.practicemodel.supervision.rule.Given.writtenDown;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.workforce.Attendance;
import org.practicemodel.core.workforce.AttendanceId;
import org.practicemodel.core.workforce.LearningEventKind;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.core.workforce.WorkforceTypes;

class RethinkTouchpointTest {

    private static final RethinkTouchpoint RULE = new RethinkTouchpoint();
    private static final String AS_OF = "2026-06-30";

    private static final String MET =
            "A Rethink forum or space, coaching or a consultation is recorded since 30 June 2025.";
    private static final String NOT_RECORDED =
            "No Rethink forum or space, coaching or consultation is recorded since 30 June 2025.";

    private static Found on(String asOf, WorkerRecord record) {
        return found(RULE, asOf, record);
    }

    private static WorkerRecord with(Attendance... attendances) {
        return worker().withAttendances(attendances);
    }

    private static Attendance attended(String id, LearningEventKind kind, String on) {
        return Attendance.builder()
                .id(AttendanceId.of(id))
                .kind(kind)
                .on(day(on))
                .build();
    }

    private static Attendance forum(String on) {
        return attended("attendance-1", LearningEventKind.RETHINK_FORUM, on);
    }

    @Test
    void isAnAdvisoryRuleSinceTheEditionOf2020() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E2-R2");
        assertThat(descriptor.slug()).isEqualTo("rethink-touchpoint");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.about()).isEqualTo(About.SERVICE);
        assertThat(descriptor.sinceEdition()).hasToString("leeds/2020");
        assertThat(descriptor.thresholds())
                .extracting(limit -> limit.key() + " " + limit.defaultValue())
                .containsExactly("development.yearDays 365");
    }

    @Test
    void eachOfTheFourKindsIsSeen() {
        on(AS_OF, with(forum("2026-03-09"))).met(MET).evidence("SUPPORTS /attendances/0");
        on(AS_OF, with(attended("attendance-1", LearningEventKind.RETHINK_SPACE, "2026-03-09")))
                .met(MET);
        on(AS_OF, with(attended("attendance-1", LearningEventKind.COACHING, "2026-03-09")))
                .met(MET);
        on(AS_OF, with(attended("attendance-1", LearningEventKind.CONSULTATION, "2026-03-09")))
                .met(MET);
    }

    @Test
    void otherLearningIsNotIt() {
        on(
                        AS_OF,
                        with(
                                attended("attendance-1", LearningEventKind.TRAINING, "2026-03-09"),
                                attended("attendance-2", LearningEventKind.ACTION_LEARNING, "2026-03-09"),
                                attended("attendance-3", LearningEventKind.of("anytown:walk"), "2026-03-09")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING ");
    }

    @Test
    void isMetFromTheFirstToTheLastDayOfTheYear() {
        on(AS_OF, with(forum("2025-06-30"))).met(MET);
        on(AS_OF, with(forum("2026-06-30"))).met(MET);
        on(AS_OF, with(forum("2025-06-29"))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, with(forum("2026-07-01"))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2025-02-28", with(forum("2024-02-29")))
                .met("A Rethink forum or space, coaching or a consultation is recorded since 29 February 2024.");
        on("2025-03-01", with(forum("2024-02-29")))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "No Rethink forum or space, coaching or consultation is recorded since 1 March 2024.");
    }

    @Test
    void allThatAreSeenAreShownInAnyOrder() {
        on(
                        AS_OF,
                        with(
                                attended("attendance-2", LearningEventKind.COACHING, "2026-03-09"),
                                attended("attendance-3", LearningEventKind.TRAINING, "2026-03-09"),
                                forum("2026-01-09")))
                .met(MET)
                .evidence("SUPPORTS /attendances/2", "SUPPORTS /attendances/0");
    }

    @Test
    void neverShowsOtherwise() {
        on(AS_OF, with(forum("2026-03-09").withOn(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, with(forum("2026-03-09").withProvenance(writtenDown("2026-07-01"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, worker().withCoverage(reliedOn(WorkforceTypes.ATTENDANCES, "2020-01-01")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING ");
        on(AS_OF, worker().withCoverage(notHeld(WorkforceTypes.ATTENDANCES)))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
    }
}
