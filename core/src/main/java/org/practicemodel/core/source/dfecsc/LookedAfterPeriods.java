package org.practicemodel.core.source.dfecsc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.internal.Place;

/**
 * The periods for which a child was looked after, joined from stays that follow each other without a day between them.
 *
 * <p>The format holds stays, the building blocks of one period of care. Immutable and thread-safe.
 */
final class LookedAfterPeriods {

    /**
     * A stay or a period.
     *
     * @param interval its days
     * @param place where it, or its first stay, stands in the source
     */
    record Period(RecordedInterval interval, Place place) {

        boolean goesOnInto(Period next) {
            Optional<LocalDate> start = next.interval.from();
            return interval.from().isPresent()
                    && start.isPresent()
                    && interval.until()
                            .map(end -> !start.get().isAfter(end.plusDays(1)))
                            .orElse(true);
        }

        Period with(Period next) {
            Optional<LocalDate> end = interval.until()
                    .flatMap(mine -> next.interval.until().map(other -> mine.isAfter(other) ? mine : other));
            return new Period(
                    RecordedInterval.builder().from(interval.from()).until(end).build(), place);
        }
    }

    private LookedAfterPeriods() {}

    /** Joins stays to periods, in the order of their starts; one whose start is not known stands alone, first. */
    static List<Period> of(List<Period> stays) {
        List<Period> periods = new ArrayList<>();
        stays.stream()
                .sorted(Comparator.comparing(stay -> stay.interval().from().orElse(LocalDate.MIN)))
                .forEach(stay -> {
                    int last = periods.size() - 1;
                    if (last >= 0 && periods.get(last).goesOnInto(stay)) {
                        periods.set(last, periods.get(last).with(stay));
                    } else {
                        periods.add(stay);
                    }
                });
        return periods;
    }
}
