package org.practicemodel.supervision.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.practicemodel.core.reason.PracticeRationale;

/**
 * How supervision came round so far, and by when it is next due.
 *
 * <p>For instance {@code DiscussionCadence.of(view).map(Cadence::next)}. Immutable and thread-safe. Source: current guide ¶31,
 * ¶32; rules E7-R1 and W-R1; our interpretation.
 *
 * @param startedOn the day from which it is counted
 * @param heldOn the days on which it took place since then, each once, the earliest first
 * @param next by when it is next due
 * @param gaps the times that were longer than agreed, the earliest first
 * @param asOf the day to look from
 */
public record Cadence(LocalDate startedOn, List<LocalDate> heldOn, Due next, List<Gap> gaps, LocalDate asOf) {

    /** Copies the lists in order. */
    public Cadence {
        heldOn = List.copyOf(heldOn);
        gaps = List.copyOf(gaps);
    }

    /** Counts from a day on: what was held before or after the days to look at does not count. */
    static Cadence of(
            LocalDate startedOn,
            List<LocalDate> held,
            Frequency frequency,
            List<PracticeRationale> reasons,
            LocalDate asOf) {
        NavigableSet<LocalDate> days = new TreeSet<>(held);
        List<LocalDate> counted =
                List.copyOf(days.subSet(startedOn, true, asOf.isBefore(startedOn) ? startedOn : asOf, true));
        List<Gap> gaps = new ArrayList<>();
        LocalDate from = startedOn;
        for (LocalDate day : counted) {
            Due due = frequency.after(from);
            if (day.isAfter(due.lastDay())) {
                gaps.add(new Gap(from, due, Optional.of(day), List.of()));
            }
            from = day;
        }
        Due next = frequency.after(from);
        if (asOf.isAfter(next.lastDay())) {
            gaps.add(new Gap(from, next, Optional.empty(), List.of()));
        }
        return new Cadence(startedOn, counted, next, explained(gaps, reasons), asOf);
    }

    private static List<Gap> explained(List<Gap> gaps, List<PracticeRationale> reasons) {
        List<Gap> explained = new ArrayList<>();
        for (int index = 0; index < gaps.size(); index++) {
            Gap gap = gaps.get(index);
            Optional<LocalDate> end =
                    index + 1 < gaps.size() ? Optional.of(gaps.get(index + 1).from()) : Optional.empty();
            explained.add(new Gap(
                    gap.from(),
                    gap.due(),
                    gap.until(),
                    reasons.stream()
                            .filter(reason -> !reason.on().isBefore(gap.from()))
                            .filter(reason ->
                                    end.map(day -> reason.on().isBefore(day)).orElse(true))
                            .sorted(Comparator.comparing(PracticeRationale::on)
                                    .thenComparing(reason -> reason.id().value()))
                            .toList()));
        }
        return explained;
    }

    /**
     * Returns the last day on which it took place.
     *
     * @return the day; empty where it has not so far
     */
    public Optional<LocalDate> lastHeldOn() {
        return heldOn.isEmpty() ? Optional.empty() : Optional.of(heldOn.get(heldOn.size() - 1));
    }

    /**
     * Checks whether the time for the next has passed, grace included.
     *
     * @return true from the day after the last day of grace
     */
    public boolean passed() {
        return asOf.isAfter(next.lastDay());
    }

    /** Shows the days only. */
    @Override
    public String toString() {
        return "Cadence from " + startedOn + ", next by " + next.on();
    }
}
