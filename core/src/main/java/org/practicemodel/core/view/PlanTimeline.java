package org.practicemodel.core.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.time.DateInterval;

/**
 * Which plans were in force, and when. A version that another one, agreed or in force, takes the place of is no longer the
 * current one.
 *
 * <p>For instance the second version of an early help plan. Immutable and thread-safe. Source: current guide ¶25 ("one
 * plan"); our interpretation.
 */
public final class PlanTimeline {

    private final List<Plan> plans;
    private final Set<PlanId> superseded;
    private final LocalDate asOf;

    PlanTimeline(List<Plan> plans, LocalDate asOf) {
        this.plans = plans;
        this.asOf = asOf;
        // A draft takes nothing's place: until it is agreed or in force, the version before it is the one people have.
        this.superseded = plans.stream()
                .filter(plan -> days(plan).isPresent())
                .flatMap(plan -> plan.supersedes().stream())
                .collect(Collectors.toSet());
    }

    /**
     * Returns every plan, in the order of the record.
     *
     * @return the plans, agreed or not
     */
    public List<Plan> all() {
        return plans;
    }

    /**
     * Returns the plans that are agreed or in force and that no later version takes the place of.
     *
     * @return the current plans, in the order of the record
     */
    public List<Plan> current() {
        return inForceOn(asOf);
    }

    /**
     * Returns the plans that were agreed or in force on a day, such as the last of work that has ended, and that no later
     * version takes the place of.
     *
     * @param day a day on or before the one to look from
     * @return the plans, in the order of the record
     */
    public List<Plan> inForceOn(LocalDate day) {
        return plans.stream()
                .filter(plan -> !superseded.contains(plan.id()))
                .filter(plan -> days(plan).filter(days -> days.contains(day)).isPresent())
                .toList();
    }

    /**
     * Returns the days on which a plan was in force: its own interval, else from the day it was agreed.
     *
     * @param plan a plan of the record
     * @return the days as known on the day to look from; empty where no start is known
     */
    public Optional<DateInterval> days(Plan plan) {
        Optional<DateInterval> own = plan.interval().flatMap(interval -> interval.knownOn(asOf));
        return own.or(() -> plan.agreedOn()
                .filter(agreed ->
                        plan.interval().flatMap(RecordedInterval::from).isEmpty())
                .map(agreed -> plan.interval()
                        .flatMap(interval -> interval.endKnownOn(asOf))
                        .filter(end -> !end.isBefore(agreed))
                        .map(end -> DateInterval.of(agreed, end))
                        .orElseGet(() -> DateInterval.openFrom(agreed))));
    }

    /**
     * Checks whether a later version takes the place of a plan.
     *
     * @param plan a plan of the record
     * @return true if another plan, agreed or in force by the day to look from, names it as superseded
     */
    public boolean isSuperseded(Plan plan) {
        return superseded.contains(plan.id());
    }
}
