package org.practicemodel.core.workforce;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;

/**
 * What came of something a worker set out to learn.
 *
 * <p>For instance: tried it with two families, on 3 April 2026.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶12; rule E2-R1
 *
 * @param on the day
 * @param recordedOn the day it was written down; empty means the day itself
 * @param words what came of it; at most 20,000 characters
 */
@Value.Builder
public record LearningOutcome(
        Optional<@PastOrPresent LocalDate> on,
        Optional<LocalDate> recordedOn,
        Optional<@Size(min = 1, max = 20_000) String> words)
        implements WithLearningOutcome {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public LearningOutcome {
        WellFormed check = WellFormed.of(LearningOutcome.class)
                .required("on", on)
                .required("recordedOn", recordedOn)
                .required("words", words);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static LearningOutcomeBuilder builder() {
        return new LearningOutcomeBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "LearningOutcome";
    }
}
