package org.practicemodel.supervision.outcome;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.OpenCode;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalMeasure;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;

/**
 * The way to one goal: how it was, what was said and measured since, by whom, and what is not recorded.
 *
 * <p>It says what is recorded, side by side and in order of day. It has no score and no target, and calls nothing better or
 * worse: that is for people to say. For instance goal-1, set on 3 March 2026, with two discussions and three answers to a
 * scaling question.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶32 ("holds agreed outcomes in mind at all times"); board report 2020
 * §3.17, §3.18; our interpretation.
 *
 * @param asOf the day to look from
 * @param goal the goal
 * @param setBefore whether it was set before the work that goes on now began
 * @param evidence where the goal is recorded
 * @param steps what was recorded on the way, by day; those without a day first
 * @param series the measures, what people say of themselves and what others say apart
 */
public record Trajectory(
        LocalDate asOf, Goal goal, boolean setBefore, Evidence evidence, List<Step> steps, List<MeasureSeries> series) {

    /** Puts the steps in the order of their days, and the series in theirs. */
    public Trajectory {
        steps = steps.stream().sorted(Step.BY_DAY).toList();
        series = series.stream().sorted(MeasureSeries.IN_ORDER).toList();
    }

    /**
     * Returns who sees the goal differently: it is kept beside it, whatever others agreed.
     *
     * @return the perspectives, by day, those without a day first
     */
    public List<Perspective> seenDifferently() {
        return goal.perspectives().stream()
                .filter(perspective -> perspective.stance().equals(Stance.SEES_DIFFERENTLY))
                .sorted(Comparator.comparing(
                                (Perspective perspective) -> perspective.on().orElse(LocalDate.MIN))
                        .thenComparing(
                                perspective -> perspective.who().map(Step::idOf).orElse(""))
                        .thenComparing(perspective ->
                                perspective.role().map(OpenCode::value).orElse("")))
                .toList();
    }

    /**
     * Returns what is recorded of how things were at the beginning.
     *
     * @return the baseline, which may be empty
     */
    public Baseline baseline() {
        return new Baseline(
                goal.measure().map(GoalMeasure::indicator),
                goal.measure().flatMap(GoalMeasure::baseline),
                series.stream().filter(each -> each.first().isPresent()).toList());
    }

    /**
     * Returns the steps of which somebody says that it came closer.
     *
     * @return the steps, by day
     */
    public List<Step> advances() {
        return said(GoalProgress.ADVANCE);
    }

    /**
     * Returns the steps of which somebody says that something stands in the way.
     *
     * @return the steps, by day
     */
    public List<Step> barriers() {
        return said(GoalProgress.BARRIER);
    }

    private List<Step> said(GoalProgress progress) {
        return steps.stream().filter(step -> step.what().equals(progress)).toList();
    }

    /**
     * Returns the day on which it was last talked about.
     *
     * @return the day; empty where it never was, or where no day is known
     */
    public Optional<LocalDate> lastDiscussedOn() {
        return steps.stream()
                .filter(Step::talksAboutIt)
                .flatMap(step -> step.on().stream())
                .max(Comparator.naturalOrder());
    }

    /**
     * Returns how many days have passed since it was last talked about.
     *
     * @return the number of calendar days, 0 on that day; empty where it never was, or where no day is known
     */
    public Optional<Long> daysSinceDiscussed() {
        return lastDiscussedOn().map(day -> ChronoUnit.DAYS.between(day, asOf));
    }

    /**
     * Returns what is not recorded, as open questions.
     *
     * @return the open points in the order of their kinds, each kind once
     */
    public List<OpenPoint> open() {
        List<OpenPoint> open = new ArrayList<>();
        add(open, OpenPointKind.NO_BASELINE, baseline().isKnown() ? 0 : 1);
        add(open, OpenPointKind.NOT_DISCUSSED, steps.stream().anyMatch(Step::talksAboutIt) ? 0 : 1);
        add(
                open,
                OpenPointKind.WHO_SAYS_SO,
                steps.stream().filter(Step::lacksWhoSaysSo).count());
        add(
                open,
                OpenPointKind.MEASURED_ONCE,
                series.stream().filter(each -> each.points().size() == 1).count());
        add(
                open,
                OpenPointKind.NO_DAY,
                steps.stream().filter(step -> step.on().isEmpty()).count()
                        + series.stream()
                                .flatMap(each -> each.points().stream())
                                .filter(point -> point.on().isEmpty())
                                .count());
        return open;
    }

    private static void add(List<OpenPoint> open, OpenPointKind kind, long count) {
        if (count > 0) {
            open.add(new OpenPoint(kind, (int) count));
        }
    }

    /** What the order of trajectories goes by: the day the goal was set, those without a day first, then its id. */
    static Comparator<Trajectory> inOrder() {
        return Comparator.comparing((Trajectory each) -> each.goal.setOn().orElse(LocalDate.MIN))
                .thenComparing(each -> ((Identifier) each.goal.id()).value());
    }

    Trajectory withoutRestricted() {
        return new Trajectory(
                asOf,
                goal,
                setBefore,
                evidence,
                steps.stream().filter(step -> !step.evidence().restricted()).toList(),
                series.stream()
                        .flatMap(each -> each.withoutRestricted().stream())
                        .toList());
    }

    /** Shows the id of the goal only, never what was recorded. */
    @Override
    public String toString() {
        return "Trajectory of " + goal.id();
    }
}
