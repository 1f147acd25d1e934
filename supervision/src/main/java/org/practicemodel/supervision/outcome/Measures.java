package org.practicemodel.supervision.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.plan.Instrument;
import org.practicemodel.core.plan.OutcomeMeasure;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.view.RecordView;

/** Puts the measures of a record into series of what may stand beside each other. */
final class Measures {

    private final List<MeasureSeries> series;

    Measures(RecordView view) {
        Set<GoalId> known = view.goals().all().stream().map(Goal::id).collect(Collectors.toSet());
        Map<Alike, List<MeasurePoint>> alike = new LinkedHashMap<>();
        for (OutcomeMeasure measure : view.record().outcomeMeasures()) {
            Alike of = new Alike(
                    measure.goal().filter(known::contains),
                    measure.instrument(),
                    measure.unit(),
                    measure.ratedBy(),
                    measure.selfReport());
            alike.computeIfAbsent(of, each -> new ArrayList<>())
                    .add(new MeasurePoint(
                            measure.id(),
                            measure.on(),
                            measure.value(),
                            measure.statement(),
                            Evidence.supports(view, measure)));
        }
        this.series = alike.entrySet().stream()
                .map(entry -> entry.getKey().series(entry.getValue()))
                .toList();
    }

    List<MeasureSeries> of(Goal goal) {
        return series.stream()
                .filter(each -> each.goal().filter(goal.id()::equals).isPresent())
                .toList();
    }

    List<MeasureSeries> others() {
        return series.stream().filter(each -> each.goal().isEmpty()).toList();
    }

    /** What all values of a series have in common. */
    private record Alike(
            Optional<GoalId> goal,
            Instrument instrument,
            Optional<String> unit,
            Optional<Party> ratedBy,
            Optional<Boolean> selfReport) {

        MeasureSeries series(List<MeasurePoint> points) {
            return new MeasureSeries(goal, instrument, unit, ratedBy, selfReport, points);
        }

        @Override
        public String toString() {
            return "Alike";
        }
    }
}
