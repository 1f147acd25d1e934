package org.practicemodel.supervision.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.practicemodel.supervision.learning.Workers.DAY;
import static org.practicemodel.supervision.learning.Workers.attendance;
import static org.practicemodel.supervision.learning.Workers.observation;
import static org.practicemodel.supervision.learning.Workers.rating;
import static org.practicemodel.supervision.learning.Workers.worker;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.workforce.LearningEventKind;
import org.practicemodel.core.workforce.SkillDomain;
import org.practicemodel.core.workforce.StaffId;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.core.workforce.WorkerRecordId;

class SkillFiguresTest {

    private static final SkillFigures TOO_FEW = new SkillFigures.TooFew();

    private static SkillFigures figures(Stream<WorkerRecord> workers) {
        return SkillFigures.of(workers.map(Workers::view).toList());
    }

    private static Stream<WorkerRecord> workers(int howMany, IntFunction<WorkerRecord> how) {
        return IntStream.rangeClosed(1, howMany).mapToObj(how);
    }

    private static SkillFigures.AtLeast shown(Stream<WorkerRecord> workers) {
        return (SkillFigures.AtLeast) figures(workers);
    }

    /** Observed in empathy and clarity, and once in a training. */
    private static WorkerRecord seen(int number) {
        return worker(number)
                .withObservations(
                        observation("o-1", rating(SkillDomain.EMPATHY, "3"), rating(SkillDomain.EMPATHY, "4")),
                        observation("o-2", rating(SkillDomain.EMPATHY, "3"), rating(SkillDomain.CLARITY, "2")))
                .withAttendances(attendance("a-1", LearningEventKind.TRAINING));
    }

    private static WorkerRecord ifUpTo(int last, int number) {
        return number <= last ? seen(number) : worker(number);
    }

    @Test
    void nothingIsSaidOfFewerThanTenWorkers() {
        assertThat(figures(Stream.of())).isEqualTo(TOO_FEW);
        assertThat(figures(workers(9, SkillFiguresTest::seen)))
                .isEqualTo(TOO_FEW)
                .hasToString("TooFew[]");
        assertThat(figures(workers(10, SkillFiguresTest::seen)))
                .isEqualTo(new SkillFigures.AtLeast(
                        10,
                        Map.of(SkillDomain.CLARITY, 10, SkillDomain.EMPATHY, 10),
                        Map.of(LearningEventKind.TRAINING, 10)));
    }

    @Test
    void numbersAreWholeTens() {
        assertThat(shown(workers(19, SkillFiguresTest::seen)).workersAtLeast()).isEqualTo(10);
        SkillFigures.AtLeast twenty = shown(workers(20, number -> ifUpTo(19, number)));
        assertThat(twenty.workersAtLeast()).isEqualTo(20);
        assertThat(twenty.observedAtLeast())
                .containsExactly(entry(SkillDomain.CLARITY, 10), entry(SkillDomain.EMPATHY, 10));
        assertThat(twenty.attendedAtLeast()).containsExactly(entry(LearningEventKind.TRAINING, 10));
    }

    @Test
    void whatFewerThanTenHaveIsNotThere() {
        SkillFigures.AtLeast nine = shown(workers(12, number -> ifUpTo(9, number)));

        assertThat(nine).isEqualTo(new SkillFigures.AtLeast(10, Map.of(), Map.of()));
        assertThat(nine).isEqualTo(shown(workers(12, Workers::worker)));
        assertThat(shown(workers(12, number -> ifUpTo(10, number))).observedAtLeast())
                .containsOnlyKeys(SkillDomain.CLARITY, SkillDomain.EMPATHY);
    }

    @Test
    void aWorkerWhoWithholdsIsNotCountedAtAll() {
        Stream<WorkerRecord> nineAndOne =
                workers(10, number -> number == 10 ? seen(number).withWithheld(true) : seen(number));

        assertThat(figures(nineAndOne)).isEqualTo(TOO_FEW);
        assertThat(figures(workers(10, number -> seen(number).withWithheld(false))))
                .isEqualTo(figures(workers(10, SkillFiguresTest::seen)));
    }

    @Test
    void anObservationThatIsWithheldIsNotCounted() {
        Stream<WorkerRecord> workers = workers(
                10,
                number -> number == 10
                        ? seen(number)
                                .withObservations(
                                        seen(number).observations().get(0),
                                        seen(number).observations().get(1).withWithheld(true))
                        : seen(number));

        assertThat(shown(workers).observedAtLeast()).containsExactly(entry(SkillDomain.EMPATHY, 10));
        assertThat(shown(workers(
                                10,
                                number -> seen(number)
                                        .withObservations(seen(number).observations().stream()
                                                .map(each -> each.withWithheld(false))
                                                .toList())))
                        .observedAtLeast())
                .hasSize(2);
    }

    @Test
    void aWorkerWithTwoRecordsIsCountedOnceAndWithholdsForBoth() {
        WorkerRecord another = seen(1).withId(WorkerRecordId.of("worker-record-99"));

        assertThat(figures(Stream.concat(workers(9, SkillFiguresTest::seen), Stream.of(another))))
                .isEqualTo(TOO_FEW);
        assertThat(figures(Stream.concat(workers(10, SkillFiguresTest::seen), Stream.of(another))))
                .isEqualTo(figures(workers(10, SkillFiguresTest::seen)));
        assertThat(figures(Stream.concat(workers(10, SkillFiguresTest::seen), Stream.of(another.withWithheld(true)))))
                .isEqualTo(TOO_FEW);
        assertThat(figures(Stream.concat(
                        workers(10, SkillFiguresTest::seen),
                        Stream.of(another.withWorker(StaffId.of("staff-99")).withWithheld(true)))))
                .isEqualTo(figures(workers(10, SkillFiguresTest::seen)));
    }

    @Test
    void onlyWhatWasKnownOnTheDayIsCounted() {
        List<WorkerRecord> later = workers(
                        10,
                        number -> seen(number)
                                .withAttendances(attendance("a-1", LearningEventKind.TRAINING)
                                        .withOn(number == 10 ? DAY.plusDays(1) : DAY)))
                .toList();

        assertThat(shown(later.stream()).attendedAtLeast()).isEmpty();
        assertThat(SkillFigures.of(later.stream()
                        .map(record -> Workers.view(record, DAY.plusDays(1)))
                        .toList()))
                .extracting(figures -> ((SkillFigures.AtLeast) figures).attendedAtLeast())
                .isEqualTo(Map.of(LearningEventKind.TRAINING, 10));
    }

    @Test
    void theNumbersCannotBeChanged() {
        SkillFigures.AtLeast figures = shown(workers(10, SkillFiguresTest::seen));

        assertThatThrownBy(() -> figures.observedAtLeast().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> figures.attendedAtLeast().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
