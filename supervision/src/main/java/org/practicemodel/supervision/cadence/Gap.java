package org.practicemodel.supervision.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.reason.PracticeRationale;

/**
 * A time that was longer than agreed, and why, where a reason was recorded.
 *
 * <p>For instance from 2 March to 28 April 2026, when 9 April was the last day in time. Immutable and thread-safe. Our
 * interpretation.
 *
 * @param from the day from which it was counted: the last time before it, or the beginning
 * @param due by when it was due
 * @param until the day on which it took place after all; empty where it has not so far
 * @param reasons the reasons that were given from {@code from} on and before the next such time began, in the order in which
 *     they were given
 */
public record Gap(LocalDate from, Due due, Optional<LocalDate> until, List<PracticeRationale> reasons) {

    /** Copies the list in order. */
    public Gap {
        reasons = List.copyOf(reasons);
    }

    /** Shows the days only, never a reason. */
    @Override
    public String toString() {
        return "Gap " + from + ".." + until.map(LocalDate::toString).orElse("");
    }
}
