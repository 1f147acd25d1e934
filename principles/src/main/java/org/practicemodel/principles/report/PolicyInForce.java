package org.practicemodel.principles.report;

import java.util.List;
import org.practicemodel.core.vocabulary.RuleStanding;
import org.practicemodel.core.vocabulary.ThresholdValue;

/**
 * What a local policy set for a report, so that nobody takes it for the model's own.
 *
 * <p>For instance {@code share.workingDays} 5, and {@code P08-R2} as a key rule. Immutable and thread-safe. Our
 * interpretation.
 *
 * @param title what the policy is called
 * @param thresholds the values that it set, in its order, without those that the host set in their place
 * @param standings the standings that it set, in its order, with why
 */
public record PolicyInForce(String title, List<ThresholdValue> thresholds, List<RuleStanding> standings) {

    /** Copies the lists in order. */
    public PolicyInForce {
        thresholds = List.copyOf(thresholds);
        standings = List.copyOf(standings);
    }

    /** Shows the type and how much was set. */
    @Override
    public String toString() {
        return "PolicyInForce, " + thresholds.size() + " thresholds and " + standings.size() + " standings";
    }
}
