package org.practicemodel.supervision.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.practicemodel.core.plan.OutcomeMeasureId;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.voice.Statement;

/**
 * One value of a series of measures.
 *
 * <p>For instance 4 on 3 March 2026. Immutable and thread-safe. Source: board report 2020 §3.17; our interpretation.
 *
 * @param id the id of the measure
 * @param on the day; empty where it is not known
 * @param value the value in the unit of the series; empty where it was told in words only
 * @param words the value in words
 * @param evidence the entry it stands in
 */
public record MeasurePoint(
        OutcomeMeasureId id,
        Optional<LocalDate> on,
        Optional<BigDecimal> value,
        Optional<Statement> words,
        Evidence evidence) {

    /** The order of points: by day, those without a day first, then by id. */
    static final Comparator<MeasurePoint> BY_DAY = Comparator.comparing(
                    (MeasurePoint point) -> point.on.orElse(LocalDate.MIN))
            .thenComparing(point -> point.id.value());

    /** Shows the id and the day, never the value. */
    @Override
    public String toString() {
        return "MeasurePoint " + id + on.map(day -> " on " + day).orElse("");
    }
}
