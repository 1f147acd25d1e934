package org.practicemodel.supervision.outcome;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.plan.Instrument;
import org.practicemodel.core.team.Party;

/**
 * Values that may stand beside each other: of one goal, by one instrument, in one unit, given by one person. What somebody
 * says of themselves and what others say are always two series, and nothing is averaged.
 *
 * <p>For instance the three answers that the mother gave to a scaling question about her own evenings.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §3.17, §3.18; our interpretation.
 *
 * @param goal the goal; empty where the measures name none that is known
 * @param instrument by what it was measured
 * @param unit the unit or scale; empty where none is recorded
 * @param ratedBy who gave the values; empty where that is not recorded
 * @param selfReport whether they are about the one who gave them; empty where that is not recorded
 * @param points the values by day; those without a day first
 */
public record MeasureSeries(
        Optional<GoalId> goal,
        Instrument instrument,
        Optional<String> unit,
        Optional<Party> ratedBy,
        Optional<Boolean> selfReport,
        List<MeasurePoint> points) {

    /** How many values make a line: two points alone look like a direction and are none. */
    public static final int LEAST_FOR_A_LINE = 3;

    /** The order of series: what people say of themselves, then others, then where it is not known which; ranks nobody. */
    static final Comparator<MeasureSeries> IN_ORDER = Comparator.comparing((MeasureSeries series) ->
                    series.selfReport.map(self -> self ? 0 : 1).orElse(2))
            .thenComparing(series -> series.instrument.value())
            .thenComparing(series -> series.unit.orElse(""))
            .thenComparing(series -> series.ratedBy.map(Step::idOf).orElse(""));

    /** Puts the values in the order of their days. */
    public MeasureSeries {
        points = points.stream().sorted(MeasurePoint.BY_DAY).toList();
    }

    /**
     * Returns the first value whose day is known: how it was when it was first measured.
     *
     * @return the first value; empty where no day is known
     */
    public Optional<MeasurePoint> first() {
        return points.stream().filter(point -> point.on().isPresent()).findFirst();
    }

    /**
     * Returns what a chart can show.
     *
     * @return the points that have a day and a value, by day
     */
    public List<MeasurePoint> charted() {
        return points.stream()
                .filter(point -> point.on().isPresent() && point.value().isPresent())
                .toList();
    }

    /**
     * Checks whether a chart may join its points.
     *
     * @return true from {@link #LEAST_FOR_A_LINE} points on
     */
    public boolean hasLine() {
        return charted().size() >= LEAST_FOR_A_LINE;
    }

    /**
     * Returns this series without what may be shown only where restricted matters were asked for.
     *
     * @return the series for ordinary output; empty where nothing is left
     */
    public Optional<MeasureSeries> withoutRestricted() {
        List<MeasurePoint> open =
                points.stream().filter(point -> !point.evidence().restricted()).toList();
        return Optional.of(new MeasureSeries(goal, instrument, unit, ratedBy, selfReport, open))
                .filter(series -> !series.points.isEmpty());
    }

    /** Shows the instrument and how many values there are, never the values. */
    @Override
    public String toString() {
        return "MeasureSeries " + instrument + " (" + points.size() + ")";
    }
}
