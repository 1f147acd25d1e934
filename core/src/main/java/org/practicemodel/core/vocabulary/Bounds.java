package org.practicemodel.core.vocabulary;

import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;

/** The listed check of a number and its bounds, which thresholds and statutory limits share. */
final class Bounds {

    private static final int HUNDRED_PERCENT = 100;

    private Bounds() {}

    static void check(
            WellFormed check, ThresholdUnit unit, String property, Integer value, Integer least, Integer most) {
        check.holds(() -> least >= 0, "least", FaultCode.SYNTAX, "a number that is not below 0")
                .holds(
                        () -> unit != ThresholdUnit.PERCENT || most <= HUNDRED_PERCENT,
                        "most",
                        FaultCode.SYNTAX,
                        "a percentage of at most 100")
                .holds(() -> least <= most, "most", FaultCode.ORDER, "a number that is not below 'least'")
                .holds(
                        () -> least <= value && value <= most,
                        property,
                        FaultCode.ORDER,
                        "a number from 'least' to 'most'");
    }
}
