package org.practicemodel.principles.report;

import java.util.Optional;
import org.practicemodel.core.vocabulary.StatutoryLimit;
import org.practicemodel.core.vocabulary.Threshold;

/**
 * A number that a rule used for one record, and where it comes from.
 *
 * <p>For instance 10 working days for {@code share.workingDays}, the default. Immutable and thread-safe. Our
 * interpretation.
 *
 * @param threshold the threshold of the rule, with its default and its basis
 * @param value the value that was used, in the threshold's unit
 * @param statutory the limit of a statutory profile that sets it; empty where none does
 */
public record LimitInForce(Threshold threshold, int value, Optional<StatutoryLimit> statutory) {

    /**
     * Checks whether local policy set the value.
     *
     * @return true if it is neither the statutory limit nor, where there is none, the default
     */
    public boolean isLocal() {
        return value != statutory.map(StatutoryLimit::value).orElse(threshold.defaultValue());
    }

    /** Shows the key and the value. */
    @Override
    public String toString() {
        return threshold.key() + " " + value;
    }
}
