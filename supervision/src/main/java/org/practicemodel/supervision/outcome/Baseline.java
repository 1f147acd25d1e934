package org.practicemodel.supervision.outcome;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.voice.Statement;

/**
 * What is recorded of how things were at the beginning.
 *
 * <p>For instance "two nights in a week", and the first answers to a scaling question. Immutable and thread-safe. Source: rule
 * P10-R2; board report 2020 §3.17; our interpretation.
 *
 * @param indicator what was to be looked at, where that was said
 * @param words how it was, where that was said
 * @param measured the series whose first value has a day, see {@link MeasureSeries#first()}
 */
public record Baseline(Optional<Statement> indicator, Optional<Statement> words, List<MeasureSeries> measured) {

    /** Copies the list in order. */
    public Baseline {
        measured = List.copyOf(measured);
    }

    /**
     * Checks whether anything says how it was.
     *
     * @return true if it was said or measured
     */
    public boolean isKnown() {
        return words.isPresent() || !measured.isEmpty();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "Baseline";
    }
}
