package org.practicemodel.principles.rule.leadandplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.time.DateInterval;
import org.practicemodel.core.time.DateIntervals;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.principles.internal.Subjects;

/**
 * The plans of the episode of which a family is to have one, and when those that are not one were in force together. A
 * plan of any other kind may stand beside them.
 */
final class PlansTogether {

    private static final Set<PlanKind> KINDS =
            Set.of(PlanKind.EARLY_HELP, PlanKind.CHILD_IN_NEED, PlanKind.CHILD_PROTECTION);

    private static final Set<PlanKind> NEED_AND_PROTECTION = Set.of(PlanKind.CHILD_IN_NEED, PlanKind.CHILD_PROTECTION);

    private final RecordView view;
    private final PlanLines lines;
    private final List<Plan> dated;
    private final List<Plan> undated;

    PlansTogether(RecordView view) {
        this.view = view;
        this.lines = new PlanLines(view.plans().all());
        List<Plan> looked = view.plans().all().stream()
                .filter(plan -> KINDS.contains(plan.kind()))
                .sorted(Comparator.comparing(plan -> plan.id().value()))
                .toList();
        this.dated = looked.stream().filter(plan -> days(plan).isPresent()).toList();
        this.undated = looked.stream().filter(this::isUndated).toList();
    }

    /** Those in force on a day of the episode. */
    List<Plan> dated() {
        return dated;
    }

    /** Those in force on days that nobody wrote down; a draft is none of them. */
    List<Plan> undated() {
        return undated;
    }

    /** How many plans there are where those that are one count once. */
    long count() {
        return Stream.concat(dated.stream(), undated.stream())
                .map(lines::lineOf)
                .distinct()
                .count();
    }

    /** Whether plans that no version took the place of are parts of one. */
    boolean linked() {
        return dated.stream().filter(plan -> !view.plans().isSuperseded(plan)).count() > count();
    }

    /** Every run of days on which two that are not one were in force, the earliest first. */
    List<PlanOverlap> overlaps() {
        Map<Lines, List<Two>> byLines = new LinkedHashMap<>();
        for (int i = 0; i < dated.size(); i++) {
            for (Plan other : dated.subList(i + 1, dated.size())) {
                Two two = new Two(dated.get(i), other);
                sortOf(two)
                        .map(sort -> new Lines(sort, Set.of(lines.lineOf(two.one()), lines.lineOf(two.other()))))
                        .ifPresent(both -> byLines.computeIfAbsent(both, key -> new ArrayList<>())
                                .add(two));
            }
        }
        return byLines.entrySet().stream()
                .flatMap(both -> runs(both.getKey().sort(), both.getValue()))
                .sorted(Comparator.comparing(overlap -> overlap.days().from()))
                .toList();
    }

    /** Versions follow one another, so the days of all of them count as one run. */
    private Stream<PlanOverlap> runs(PlanOverlap.Sort sort, List<Two> plans) {
        List<DateInterval> together =
                plans.stream().flatMap(two -> together(two).stream()).toList();
        return DateIntervals.merged(together).stream()
                .map(run -> new PlanOverlap(
                        sort,
                        run,
                        plans.stream()
                                .filter(two ->
                                        together(two).filter(run::overlaps).isPresent())
                                .flatMap(two -> Stream.of(two.one(), two.other()))
                                .distinct()
                                .toList()));
    }

    private Optional<DateInterval> together(Two two) {
        return days(two.one()).flatMap(first -> days(two.other()).flatMap(first::intersection));
    }

    private Optional<PlanOverlap.Sort> sortOf(Two two) {
        Plan one = two.one();
        Plan other = two.other();
        boolean apart = !Subjects.meet(one.subjects(), other.subjects());
        if (lines.lineOf(one).equals(lines.lineOf(other))
                || (apart && one.kind().equals(other.kind()))) {
            return Optional.empty();
        }
        if (!apart && NEED_AND_PROTECTION.equals(new HashSet<>(List.of(one.kind(), other.kind())))) {
            return Optional.of(PlanOverlap.Sort.NEED_AND_PROTECTION);
        }
        return Optional.of(
                one.separate().isPresent() || other.separate().isPresent()
                        ? PlanOverlap.Sort.MARKED_SEPARATE
                        : PlanOverlap.Sort.UNLINKED);
    }

    /** The days of the episode on which a plan was in force; a version ends when another takes its place. */
    private Optional<DateInterval> days(Plan plan) {
        return view.plans().days(plan).map(days -> untilReplaced(plan, days)).flatMap(this::inEpisode);
    }

    private DateInterval untilReplaced(Plan plan, DateInterval days) {
        Optional<LocalDate> replaced = view.plans().all().stream()
                .filter(later -> later.supersedes().filter(plan.id()::equals).isPresent())
                .flatMap(later -> view.plans().days(later).stream())
                .map(DateInterval::from)
                .min(Comparator.naturalOrder());
        return days.isOpen() && replaced.isPresent()
                ? DateInterval.of(days.from(), later(days.from(), replaced.get().minusDays(1)))
                : days;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Optional<DateInterval> inEpisode(DateInterval days) {
        LocalDate last = view.episode().lastDay();
        LocalDate first = view.episode().openedOn().orElse(days.from());
        return first.isAfter(last) ? Optional.empty() : days.clampedTo(DateInterval.of(first, last));
    }

    private boolean isUndated(Plan plan) {
        return view.plans().days(plan).isEmpty()
                && plan.interval()
                        .filter(interval -> interval.until()
                                .flatMap(end -> view.episode().openedOn().map(end::isBefore))
                                .filter(before -> before)
                                .isEmpty())
                        .isPresent();
    }

    private record Two(Plan one, Plan other) {}

    /** Two lines of plans, and what the record says about them. */
    private record Lines(PlanOverlap.Sort sort, Set<PlanId> lines) {}
}
