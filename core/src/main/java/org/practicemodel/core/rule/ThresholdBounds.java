package org.practicemodel.core.rule;

import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.StatutoryLimit;
import org.practicemodel.core.vocabulary.Threshold;

/**
 * The bounds within which a threshold may be changed under a definition of the model: those of the statutory limit where there
 * is one, else those that the rule declares.
 *
 * <p>For instance 1 to 20 working days for {@code lead.allocateWithinWorkingDays}. Immutable and thread-safe. Source: rule
 * catalogue on configurable thresholds; our interpretation.
 *
 * @param least the smallest value
 * @param most the greatest value
 */
public record ThresholdBounds(int least, int most) {

    /**
     * Obtains the bounds of a threshold.
     *
     * @param threshold the threshold as the rule declares it
     * @param model the definition whose statutory limits hold
     * @return the bounds, both included
     */
    public static ThresholdBounds of(Threshold threshold, ModelDefinition model) {
        return model.limit(threshold.key())
                .map((StatutoryLimit limit) -> new ThresholdBounds(limit.least(), limit.most()))
                .orElseGet(() -> new ThresholdBounds(threshold.least(), threshold.most()));
    }

    /**
     * Checks whether a value lies within the bounds.
     *
     * @param value the value, in the unit of the threshold
     * @return true if it does, both bounds included
     */
    public boolean accept(int value) {
        return least <= value && value <= most;
    }

    /** Says what is expected, such as {@code a number from 1 to 20}. */
    @Override
    public String toString() {
        return "a number from " + least + " to " + most;
    }
}
