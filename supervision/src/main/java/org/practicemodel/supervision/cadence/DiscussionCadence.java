package org.practicemodel.supervision.cadence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.time.DateInterval;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;

/**
 * How often the work with one family is talked through in supervision.
 *
 * <p>Every discussion of this family that has a day counts, in whatever setting. It is counted from the opening of the current
 * episode: each discussion within {@link #MOST_DAYS} of the one before, and while a child has a protection plan, is looked
 * after or proceedings are being prepared, within {@link #STATUTORY_MOST_DAYS} and {@link #GRACE}. For instance {@code
 * DiscussionCadence.of(view).map(Cadence::passed)}. Stateless. Source: current guide ¶32; rule E7-R1; the numbers are our
 * interpretation.
 */
public final class DiscussionCadence {

    /** The rule whose reasons explain a gap. */
    public static final RuleCode RULE = RuleCode.of("E7-R1");

    /** The most days from one discussion to the next. */
    public static final Threshold MOST_DAYS =
            LeedsDescriptors.local("discussion.maxDays", ThresholdUnit.DAYS, 91, 14, 183);

    /** The most days while a child has a protection plan, is looked after or proceedings are being prepared. */
    public static final Threshold STATUTORY_MOST_DAYS =
            LeedsDescriptors.local("discussion.statutoryMaxDays", ThresholdUnit.DAYS, 31, 7, 91);

    /** The working days of grace after {@link #STATUTORY_MOST_DAYS}. */
    public static final Threshold GRACE =
            LeedsDescriptors.local("discussion.graceWorkingDays", ThresholdUnit.WORKING_DAYS, 5, 0, 20);

    private static final Set<PlanKind> PLANS = Set.of(PlanKind.CHILD_PROTECTION, PlanKind.CARE);
    private static final Set<HelpLevel> LEVELS =
            Set.of(HelpLevel.CHILD_PROTECTION, HelpLevel.PRE_PROCEEDINGS, HelpLevel.LOOKED_AFTER);

    private DiscussionCadence() {}

    /**
     * Obtains how discussions of a family came round.
     *
     * @param view the record of the family
     * @return the cadence up to the last day of the episode; empty where the opening of the episode is not known
     */
    public static Optional<Cadence> of(RecordView view) {
        List<FamilyDiscussion> discussions = view.record().discussions();
        return view.episode().openedOn().map(opened -> cadence(view, opened, discussions.stream(), discussions));
    }

    /**
     * Obtains how discussions of one goal came round. It is to be talked about as often as the work with the family is,
     * from the day it was set on; a discussion that marks it as not talked about does not count.
     *
     * @param view the record of the family
     * @param goal a goal of the record
     * @return the cadence up to the last day of the episode; empty where neither the day it was set nor the opening of the
     *     episode is known
     */
    public static Optional<Cadence> of(RecordView view, Goal goal) {
        Stream<FamilyDiscussion> discussions = view.record().discussions().stream()
                .filter(discussion -> !discussion.said(goal.id()).isEmpty());
        return Stream.of(view.episode().openedOn(), goal.setOn())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .map(begun -> cadence(view, begun, discussions, List.of(goal)));
    }

    private static Cadence cadence(
            RecordView view, LocalDate begun, Stream<FamilyDiscussion> discussions, List<? extends Entry> about) {
        return Cadence.of(
                begun,
                discussions.flatMap(discussion -> discussion.on().stream()).toList(),
                day -> due(view, day),
                view.reasons(RULE, about),
                view.episode().lastDay());
    }

    private static Due due(RecordView view, LocalDate from) {
        LocalDate usual = from.plusDays(view.valueOf(MOST_DAYS));
        Due agreed = new Due(usual, usual);
        return statutory(view)
                .flatMap(days -> sooner(view, from, days).stream())
                .filter(due -> due.on().isBefore(usual))
                .min(Comparator.comparing(Due::on))
                .orElse(agreed);
    }

    /** By when a discussion is due because of such days, unless they end before that. */
    private static Optional<Due> sooner(RecordView view, LocalDate from, DateInterval days) {
        LocalDate begins = days.from().isAfter(from) ? days.from() : from;
        LocalDate due = begins.plusDays(view.valueOf(STATUTORY_MOST_DAYS));
        return days.until().filter(last -> last.isBefore(due)).isPresent()
                ? Optional.empty()
                : Optional.of(new Due(due, view.calendar().plusWorkingDays(due, view.valueOf(GRACE))));
    }

    private static Stream<DateInterval> statutory(RecordView view) {
        Stream<DateInterval> plans = view.plans().all().stream()
                .filter(plan -> PLANS.contains(plan.kind()))
                .flatMap(plan -> view.plans().days(plan).stream());
        Stream<DateInterval> levels = view.record().journey().levelsOfHelp().stream()
                .filter(level -> LEVELS.contains(level.level()))
                .flatMap(level -> level.interval().knownOn(view.asOf()).stream());
        Stream<DateInterval> letters = view.record().journey().proceedings().stream()
                .flatMap(proceedings -> proceedings
                        .letterSentOn()
                        .map(letter -> proceedings
                                .applicationOn()
                                .filter(application -> !application.isBefore(letter))
                                .map(application -> DateInterval.of(letter, application))
                                .orElseGet(() -> DateInterval.openFrom(letter)))
                        .stream());
        return Stream.of(plans, levels, letters).flatMap(days -> days);
    }
}
