package org.practicemodel.core.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.time.DateInterval;

/**
 * The days on which something held, as the record has them: either end may not be known, and the end may have been
 * written down later than it happened.
 *
 * <p>For instance: {@code RecordedInterval.between(first, last)}.
 *
 * <p>Immutable and thread-safe. Source: our interpretation.
 *
 * @param from the first day; empty where it is not known
 * @param until the last day, itself included; empty while it goes on
 * @param untilRecordedOn the day the end was written down; empty means the last day itself
 */
@Value.Builder
public record RecordedInterval(Optional<LocalDate> from, Optional<LocalDate> until, Optional<LocalDate> untilRecordedOn)
        implements WithRecordedInterval {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public RecordedInterval {
        WellFormed check = WellFormed.of(RecordedInterval.class)
                .required("from", from)
                .required("until", until)
                .required("untilRecordedOn", untilRecordedOn);
        check.holds(
                        () -> from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get()),
                        "until",
                        FaultCode.ORDER,
                        "a day on or after 'from'")
                .holds(
                        () -> untilRecordedOn.isEmpty() || until.isPresent(),
                        "untilRecordedOn",
                        FaultCode.TOGETHER,
                        "to stand beside 'until'");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static RecordedIntervalBuilder builder() {
        return new RecordedIntervalBuilder();
    }

    /**
     * Obtains an interval that goes on.
     *
     * @param from the first day
     * @return the interval
     */
    public static RecordedInterval openFrom(LocalDate from) {
        return builder().from(from).build();
    }

    /**
     * Obtains an interval with both ends known.
     *
     * @param from the first day
     * @param until the last day, itself included
     * @return the interval
     * @throws NotWellFormedException if the last day is before the first
     */
    public static RecordedInterval between(LocalDate from, LocalDate until) {
        return builder().from(from).until(until).build();
    }

    /**
     * Returns what was known of this interval on a day: it is empty where the start is not known or lies later, and the
     * interval is open where its end had not come or had not been written down.
     *
     * @param asOf the day to look from
     * @return the interval as known on that day
     */
    public Optional<DateInterval> knownOn(LocalDate asOf) {
        return from.filter(day -> !day.isAfter(asOf))
                .map(day -> endKnownOn(asOf)
                        .map(end -> DateInterval.of(day, end))
                        .orElseGet(() -> DateInterval.openFrom(day)));
    }

    /**
     * Returns the last day, if it had come and had been written down by a day.
     *
     * @param asOf the day to look from
     * @return the last day; empty while the interval goes on as far as was known
     */
    public Optional<LocalDate> endKnownOn(LocalDate asOf) {
        return until.filter(
                end -> !end.isAfter(asOf) && !untilRecordedOn.orElse(end).isAfter(asOf));
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "RecordedInterval";
    }
}
