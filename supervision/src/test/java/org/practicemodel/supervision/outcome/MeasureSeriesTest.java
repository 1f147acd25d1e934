package org.practicemodel.supervision.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.outcome.Followed.AVA;
import static org.practicemodel.supervision.outcome.Followed.day;
import static org.practicemodel.supervision.outcome.Followed.family;
import static org.practicemodel.supervision.outcome.Followed.followed;
import static org.practicemodel.supervision.outcome.Followed.measure;
import static org.practicemodel.supervision.outcome.Followed.tracker;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.plan.Instrument;
import org.practicemodel.core.record.PracticeRecord;

class MeasureSeriesTest {

    @Test
    void what_people_say_of_themselves_and_what_others_say_are_never_one_series() {
        Trajectory way = followed(family().withOutcomeMeasures(
                        measure("measure-1", "2026-05-01", "6"),
                        measure("measure-2", "2026-03-01", "4"),
                        measure("measure-3", "2026-05-01", "3").withSelfReport(false),
                        measure("measure-4", "2026-05-01", "3").withSelfReport(Optional.empty()),
                        measure("measure-5", "2026-05-01", "3").withRatedBy(AVA),
                        measure("measure-6", "2026-05-01", "3").withUnit("of 5"),
                        measure("measure-7", "2026-05-01", "3").withInstrument(Instrument.QUESTIONNAIRE)));

        assertThat(way.series())
                .extracting(series -> series.points().stream()
                        .map(point -> point.id().value())
                        .toList())
                .containsExactly(
                        List.of("measure-7"),
                        List.of("measure-5"),
                        List.of("measure-2", "measure-1"),
                        List.of("measure-6"),
                        List.of("measure-3"),
                        List.of("measure-4"));
        assertThat(way.series().get(2)).hasToString("MeasureSeries scaling-question (2)");
        assertThat(way.series().get(2).first()).hasToString("Optional[MeasurePoint measure-2 on 2026-03-01]");
    }

    @Test
    void only_three_values_with_a_day_make_a_line() {
        PracticeRecord family = family().withOutcomeMeasures(
                        measure("measure-1", "2026-03-01", "4"),
                        measure("measure-2", "2026-04-01", "5"),
                        measure("measure-3", "2026-05-01", "6"));
        MeasureSeries three = followed(family).series().get(0);
        MeasureSeries noDay = followed(family.withOutcomeMeasures(
                        measure("measure-1", "2026-03-01", "4"),
                        measure("measure-2", "2026-04-01", "5").withOn(Optional.empty()),
                        measure("measure-3", "2026-05-01", "6")))
                .series()
                .get(0);
        MeasureSeries noValue = followed(family.withOutcomeMeasures(
                        measure("measure-1", "2026-03-01", "4").withValue(Optional.empty()),
                        measure("measure-2", "2026-04-01", "5"),
                        measure("measure-3", "2026-05-01", "6")))
                .series()
                .get(0);

        assertThat(three.hasLine()).isTrue();
        assertThat(noDay.hasLine()).isFalse();
        assertThat(noDay.points().get(0)).hasToString("MeasurePoint measure-2");
        assertThat(noDay.first()).hasToString("Optional[MeasurePoint measure-1 on 2026-03-01]");
        assertThat(noValue.hasLine()).isFalse();
        assertThat(noValue.charted()).hasSize(2);
    }

    @Test
    void a_measure_that_names_no_known_goal_is_kept_apart() {
        OutcomeTracker tracker = tracker(
                family().withOutcomeMeasures(
                                measure("measure-1", "2026-03-01", "4").withGoal(Optional.empty()),
                                measure("measure-2", "2026-03-01", "4").withGoal(GoalId.of("goal-9"))),
                day("2026-06-30"));

        assertThat(tracker.trajectories().get(0).series()).isEmpty();
        assertThat(tracker.otherMeasures()).hasToString("[MeasureSeries scaling-question (2)]");
    }
}
