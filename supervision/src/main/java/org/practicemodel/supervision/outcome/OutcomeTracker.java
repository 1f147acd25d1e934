package org.practicemodel.supervision.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.practicemodel.core.view.RecordView;

/**
 * What became of the goals of one family: for each the way there, as people said and measured it.
 *
 * <p>Every goal of the record is kept, also one that somebody sees differently, one that only one side wrote down, and one of
 * work that ended before; each says so. Nothing is weighed, averaged or ranked. For instance {@code
 * OutcomeTracker.of(view).trajectories()}.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶32 ("holds agreed outcomes in mind at all times"); board report 2020
 * §3.17, §3.18; that every goal is kept is our interpretation.
 *
 * @param asOf the day to look from; what was not known then is left out
 * @param trajectories one for each goal, by the day it was set, those without a day first, then by id
 * @param talks what discussions say of the family as a whole, by day
 * @param otherMeasures measures that name no goal, or none that was known
 * @param restricted the ids of those who may be named only where restricted matters were asked for
 */
public record OutcomeTracker(
        LocalDate asOf,
        List<Trajectory> trajectories,
        List<FamilyTalk> talks,
        List<MeasureSeries> otherMeasures,
        Set<String> restricted) {

    /** Puts everything in order. */
    public OutcomeTracker {
        trajectories = trajectories.stream().sorted(Trajectory.inOrder()).toList();
        talks = talks.stream().sorted(FamilyTalk.BY_DAY).toList();
        otherMeasures = otherMeasures.stream().sorted(MeasureSeries.IN_ORDER).toList();
        restricted = Set.copyOf(restricted);
    }

    /**
     * Obtains what became of the goals of a family.
     *
     * @param view the record of the family
     * @return the tracker of the day to look from
     */
    public static OutcomeTracker of(RecordView view) {
        Steps steps = new Steps(view);
        Measures measures = new Measures(view);
        return new OutcomeTracker(
                view.asOf(),
                view.goals().all().stream()
                        .map(goal -> new Trajectory(
                                view.asOf(),
                                goal,
                                steps.isSetBefore(goal),
                                steps.evidence(goal),
                                steps.of(goal),
                                measures.of(goal)))
                        .toList(),
                steps.talks(),
                measures.others(),
                view.restricted());
    }

    /**
     * Returns this tracker without what may be shown only where restricted matters were asked for, as if it were not recorded.
     *
     * @return the tracker for ordinary output
     */
    public OutcomeTracker withoutRestricted() {
        return new OutcomeTracker(
                asOf,
                trajectories.stream()
                        .filter(trajectory -> !trajectory.evidence().restricted())
                        .map(Trajectory::withoutRestricted)
                        .toList(),
                talks.stream().filter(talk -> !talk.evidence().restricted()).toList(),
                otherMeasures.stream()
                        .flatMap(series -> series.withoutRestricted().stream())
                        .toList(),
                restricted);
    }

    /** Shows the day and how many goals there are. */
    @Override
    public String toString() {
        return "OutcomeTracker of " + asOf + ": " + trajectories.size() + " goals";
    }
}
