package org.practicemodel.supervision.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.supervision.learning.Workers.DAY;
import static org.practicemodel.supervision.learning.Workers.attendance;
import static org.practicemodel.supervision.learning.Workers.item;
import static org.practicemodel.supervision.learning.Workers.observation;
import static org.practicemodel.supervision.learning.Workers.rating;
import static org.practicemodel.supervision.learning.Workers.view;
import static org.practicemodel.supervision.learning.Workers.worker;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.workforce.LearningEventKind;
import org.practicemodel.core.workforce.LearningOutcome;
import org.practicemodel.core.workforce.SkillDomain;
import org.practicemodel.core.workforce.SkillObservation;
import org.practicemodel.core.workforce.SkillObservationId;
import org.practicemodel.core.workforce.SkillScale;
import org.practicemodel.core.workforce.WorkerRecord;

class PracticeSkillsTest {

    private static final SkillScale FIVE = scale("Five steps", "1", "5");

    private static SkillScale scale(String name, String lowest, String highest) {
        return SkillScale.builder()
                .name(name)
                .lowest(new BigDecimal(lowest))
                .highest(new BigDecimal(highest))
                .build();
    }

    private static SkillObservation empathy(String id, String value) {
        return observation(id, rating(SkillDomain.EMPATHY, value));
    }

    private static List<SkillSeries> empathySeries(SkillObservation... observations) {
        return PracticeSkills.of(view(worker(1).withObservations(observations)))
                .skills()
                .get(1)
                .series();
    }

    private static SkillSeries series(Optional<SkillScale> scale, Optional<RoleCode> by, SkillValue... values) {
        return new SkillSeries(scale, by, List.of(values));
    }

    private static SkillValue value(String id, String value) {
        return new SkillValue(SkillObservationId.of(id), Optional.empty(), new BigDecimal(value), false);
    }

    @Test
    void theFiveSkillsAreThereWhetherAnybodyLookedOrNotThenOthersByTheirCodes() {
        PracticeSkills none = PracticeSkills.of(view(worker(1)));
        PracticeSkills others = PracticeSkills.of(view(worker(1)
                .withObservations(observation(
                        "o-1",
                        rating(SkillDomain.of("anytown:warmth"), "1"),
                        rating(SkillDomain.of("anytown:listening"), "1"),
                        rating(SkillDomain.of("anytown:warmth"), "2")))));

        assertThat(none.asOf()).isEqualTo(DAY);
        assertThat(none.skills())
                .extracting(ObservedSkill::toString)
                .containsExactly(
                        "ObservedSkill collaboration",
                        "ObservedSkill empathy",
                        "ObservedSkill purposefulness",
                        "ObservedSkill clarity",
                        "ObservedSkill child-focus");
        assertThat(none.skills()).allMatch(skill -> skill.series().isEmpty());
        assertThat(others.skills().subList(5, 7))
                .extracting(skill -> skill.domain().value())
                .containsExactly("anytown:listening", "anytown:warmth");
        assertThat(others.skills()).hasSize(7);
        assertThat(others.skills().get(6).series())
                .containsExactly(series(Optional.empty(), Optional.empty(), value("o-1", "1"), value("o-1", "2")));
    }

    @Test
    void valuesStandByDayAndThoseWithoutOneLast() {
        assertThat(empathySeries(
                        empathy("o-4", "4"),
                        empathy("o-3", "3").withOn(DAY),
                        empathy("o-2", "2").withOn(DAY).withWithheld(true),
                        empathy("o-1", "1").withOn(DAY.plusDays(1)),
                        empathy("o-0", "0.50").withOn(DAY.minusDays(1)).withWithheld(false)))
                .containsExactly(series(
                        Optional.empty(),
                        Optional.empty(),
                        new SkillValue(
                                SkillObservationId.of("o-0"),
                                Optional.of(DAY.minusDays(1)),
                                new BigDecimal("0.50"),
                                false),
                        new SkillValue(SkillObservationId.of("o-2"), Optional.of(DAY), new BigDecimal("2"), true),
                        new SkillValue(SkillObservationId.of("o-3"), Optional.of(DAY), new BigDecimal("3"), false),
                        value("o-4", "4")));
    }

    @Test
    void scalesAndRolesAreKeptApartInTheOrderOfTheirNames() {
        SkillScale ten = scale("Five steps", "1", "10");
        SkillScale zero = scale("Five steps", "0", "5");
        SkillScale open = SkillScale.builder().name("Five steps").build();
        SkillScale another = scale("Another", "1", "5");
        Optional<RoleCode> manager = Optional.of(RoleCode.TEAM_MANAGER);
        Optional<RoleCode> coordinator = Optional.of(RoleCode.COORDINATOR);

        assertThat(empathySeries(
                        empathy("o-1", "1"),
                        empathy("o-2", "2").withBy(RoleCode.TEAM_MANAGER),
                        empathy("o-3", "3").withScale(open),
                        empathy("o-4", "4").withScale(ten),
                        empathy("o-5", "5").withScale(FIVE).withBy(RoleCode.TEAM_MANAGER),
                        empathy("o-6", "6").withScale(FIVE),
                        empathy("o-7", "7").withScale(FIVE).withBy(RoleCode.COORDINATOR),
                        empathy("o-8", "8").withScale(zero),
                        empathy("o-9", "9").withScale(another)))
                .containsExactly(
                        series(Optional.of(another), Optional.empty(), value("o-9", "9")),
                        series(Optional.of(zero), Optional.empty(), value("o-8", "8")),
                        series(Optional.of(FIVE), coordinator, value("o-7", "7")),
                        series(Optional.of(FIVE), manager, value("o-5", "5")),
                        series(Optional.of(FIVE), Optional.empty(), value("o-6", "6")),
                        series(Optional.of(ten), Optional.empty(), value("o-4", "4")),
                        series(Optional.of(open), Optional.empty(), value("o-3", "3")),
                        series(Optional.empty(), manager, value("o-2", "2")),
                        series(Optional.empty(), Optional.empty(), value("o-1", "1")));
    }

    @Test
    void aScaleIsTheSameHoweverManyDecimalPlacesItsEndsHave() {
        assertThat(empathySeries(
                        empathy("o-1", "1").withScale(FIVE),
                        empathy("o-2", "2").withScale(scale("Five steps", "1.0", "5.00"))))
                .containsExactly(series(Optional.of(FIVE), Optional.empty(), value("o-1", "1"), value("o-2", "2")));
    }

    @Test
    void whatTheWorkerThinksComesFirstByDayAlsoWhereNobodyGaveAValue() {
        PracticeSkills skills = PracticeSkills.of(view(worker(1)
                .withObservations(
                        observation("o-1").withReflection("Invented one."),
                        observation("o-2").withOn(DAY).withReflection("Invented two."),
                        observation("o-3").withOn(DAY.minusDays(1)).withReflection("Invented three."),
                        observation("o-4").withOn(DAY.minusDays(1)),
                        observation("o-5").withOn(DAY.plusDays(1)).withReflection("Invented five."))));

        assertThat(skills.reflections())
                .containsExactly(
                        reflection("o-3", Optional.of(DAY.minusDays(1)), "Invented three."),
                        reflection("o-2", Optional.of(DAY), "Invented two."),
                        reflection("o-1", Optional.empty(), "Invented one."));
    }

    private static OwnReflection reflection(String id, Optional<LocalDate> on, String words) {
        return new OwnReflection(SkillObservationId.of(id), on, words);
    }

    @Test
    void saysWhetherTheWorkerWithholdsAllOfIt() {
        assertThat(PracticeSkills.of(view(worker(1))).withheld()).isFalse();
        assertThat(PracticeSkills.of(view(worker(1).withWithheld(false))).withheld())
                .isFalse();
        assertThat(PracticeSkills.of(view(worker(1).withWithheld(true))).withheld())
                .isTrue();
    }

    @Test
    void learningIsOpenUntilSomethingCameOfIt() {
        WorkerRecord record = worker(1)
                .withLearning(
                        item("item-1"),
                        item("item-2").withDueOn(DAY.plusDays(2)),
                        item("item-3").withDueOn(DAY.plusDays(1)),
                        item("item-4").withDueOn(DAY.plusDays(1)).withOutcome(on(DAY.plusDays(1))),
                        item("item-5").withOutcome(LearningOutcome.builder().build()),
                        item("item-6").withOutcome(on(DAY)),
                        item("item-7").withOutcome(on(DAY.minusDays(1))),
                        item("item-0").withOutcome(on(DAY)));
        LearningSoFar learning = PracticeSkills.of(view(record)).learning();

        assertThat(learning.open())
                .extracting(Object::toString)
                .containsExactly(
                        "LearningItem item-3", "LearningItem item-4", "LearningItem item-2", "LearningItem item-1");
        assertThat(learning.withOutcome())
                .extracting(Object::toString)
                .containsExactly(
                        "LearningItem item-7", "LearningItem item-0", "LearningItem item-6", "LearningItem item-5");
    }

    private static LearningOutcome on(LocalDate day) {
        return LearningOutcome.builder().on(day).build();
    }

    @Test
    void learningTogetherStandsByKindThenByDay() {
        WorkerRecord record = worker(1)
                .withAttendances(
                        attendance("a-1", LearningEventKind.TRAINING),
                        attendance("a-2", LearningEventKind.TRAINING).withOn(DAY),
                        attendance("a-3", LearningEventKind.COACHING).withOn(DAY),
                        attendance("a-4", LearningEventKind.TRAINING).withOn(DAY.minusDays(1)),
                        attendance("a-5", LearningEventKind.RETHINK_FORUM).withOn(DAY.plusDays(1)));
        LearningSoFar learning = PracticeSkills.of(view(record)).learning();

        assertThat(learning.attended().keySet())
                .containsExactly(LearningEventKind.COACHING, LearningEventKind.TRAINING);
        assertThat(learning.attended().get(LearningEventKind.TRAINING))
                .extracting(Object::toString)
                .containsExactly("Attendance a-4", "Attendance a-2", "Attendance a-1");
        assertThatThrownBy(() -> learning.attended().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void showsTypesAndIdsOnly() {
        PracticeSkills skills = PracticeSkills.of(view(worker(1)
                .withObservations(
                        empathy("o-1", "1").withReflection("Invented.").withScale(FIVE))));

        assertThat(skills).hasToString("PracticeSkills 2026-03-05");
        assertThat(skills.reflections()).hasToString("[OwnReflection o-1]");
        assertThat(skills.skills().get(1).series()).hasToString("[SkillSeries]");
        assertThat(skills.skills().get(1).series().get(0).values()).hasToString("[SkillValue o-1]");
        assertThat(skills.learning()).hasToString("LearningSoFar");
    }
}
