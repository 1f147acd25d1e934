package org.practicemodel.principles.rule.leadandplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.time.DateInterval;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.OneRoleEach;

/**
 * The rule that the lead passes from one worker to the next without a long gap or overlap, {@code P05-R2}.
 *
 * <p>It looks at the last 365 days of the episode, child by child as {@link OneLeadNow} does. Our interpretation: an
 * overlap is the days on which two workers held the lead, a gap the days on which nobody did, the last day included; the
 * days from the opening to the first lead are a gap too. What is still going on belongs to {@code P05-R1}. An overlap is
 * settled on its last day; a gap on the day the next lead began, so that this change alone does not make it history.
 * Where the opening is not known, nor the first day of a lead, a gap cannot be told from days that nobody wrote down. For
 * instance a lead to 31 March and the next from 9 April 2026: a gap of eight days.
 *
 * <p>Source: current guide ¶25; seven days as in public data checks. Immutable and thread-safe.
 */
public final class LeadWithoutGapOrOverlap implements Rule {

    static final RuleCode CODE = RuleCode.of("P05-R2");

    static final Threshold WINDOW = LeedsDescriptors.local("lead.windowDays", ThresholdUnit.DAYS, 365, 91, 730);

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P05-R2", "lead-without-gap-or-overlap", LeedsPrinciples.ONE_FAMILY_ONE_LEAD_WORKER_ONE_PLAN)
            .reasonEffect(ReasonEffect.ANSWERS)
            .testBasis(DataChecks.LEAD_WORKERS)
            .addNeeds(
                    new EvidenceNeed(RecordType.LEAD_ALLOCATIONS, "interval", Effort.FACT, WhoCanAct.MANAGER),
                    new EvidenceNeed(RecordType.EPISODES, "openedOn", Effort.FACT, WhoCanAct.WORKER))
            .addThresholds(DataChecks.LEAD_OVERLAP, DataChecks.LEAD_GAP, WINDOW)
            .build();

    /** Makes the rule; it holds no state. */
    public LeadWithoutGapOrOverlap() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        DateInterval window = view.episode().within(view.valueOf(WINDOW));
        return OneRoleEach.over(
                view,
                LeadGroup.of(view).stream()
                        .flatMap(group -> looked(view, group, window).stream())
                        .toList(),
                Phrase.of("P05-R2.none"));
    }

    private static List<Outcome> looked(RecordView view, LeadGroup group, DateInterval window) {
        if (group.all().isEmpty()) {
            return List.of(Outcomes.absent(
                    view, RecordType.LEAD_ALLOCATIONS, Phrase.of("P05-R2.none"), List.of(Nearest.episode(view))));
        }
        List<DateInterval> overlaps = group.overlaps().stream()
                .flatMap(days -> days.clampedTo(window).stream())
                .filter(days -> length(days) > view.valueOf(DataChecks.LEAD_OVERLAP))
                .toList();
        List<DateInterval> gaps = group.gapsWithin(window).stream()
                .filter(days -> length(days) > view.valueOf(DataChecks.LEAD_GAP))
                .toList();
        List<LeadAllocation> undated = group.undated();
        boolean gapsKnown = undated.isEmpty() && view.episode().openedOn().isPresent();
        boolean goesOn = Stream.concat(overlaps.stream(), gaps.stream()).anyMatch(days -> goesOn(view, days));
        List<DateInterval> pastGaps =
                gaps.stream().filter(days -> !goesOn(view, days)).toList();

        List<Outcome> things = new ArrayList<>();
        overlaps.stream().filter(days -> !goesOn(view, days)).forEach(days -> things.add(overlap(view, group, days)));
        if (gapsKnown) {
            pastGaps.forEach(days -> things.add(gap(view, group, days)));
        }
        boolean otherwise = !things.isEmpty();
        if (!undated.isEmpty()) {
            things.add(Outcomes.notRecorded(
                            Phrase.of("P05-R2.startUnknown"),
                            undated.stream()
                                    .map(lead -> Evidence.missing(view, lead))
                                    .toList())
                    .lacking(RecordType.LEAD_ALLOCATIONS));
        } else if (!gapsKnown && !pastGaps.isEmpty()) {
            things.add(Outcomes.notRecorded(
                            Phrase.of("P05-R2.openingUnknown"),
                            Stream.concat(
                                            Stream.of(Nearest.episode(view)),
                                            group.all().stream().map(lead -> Evidence.missing(view, lead)))
                                    .toList())
                    .lacking(RecordType.EPISODES));
        } else if (goesOn) {
            things.add(Outcomes.sameAs(OneLeadNow.CODE, Phrase.of("P05-R2.goesOn"), List.of()));
        } else {
            things.add(oneAfterAnother(view, group, window, otherwise));
        }
        return things;
    }

    private static Outcome overlap(RecordView view, LeadGroup group, DateInterval days) {
        return otherwise(view, Phrase.of("P05-R2.overlap"), days, last(days), group.during(days));
    }

    private static Outcome gap(RecordView view, LeadGroup group, DateInterval days) {
        LocalDate last = last(days);
        LocalDate settledOn = last.equals(view.episode().lastDay()) ? last : last.plusDays(1);
        List<LeadAllocation> beside = Stream.concat(
                        group.lastBefore(days.from()).stream(), group.firstAfter(last).stream())
                .toList();
        return otherwise(view, Phrase.of("P05-R2.gap"), days, settledOn, beside);
    }

    private static Outcome otherwise(
            RecordView view, Phrase phrase, DateInterval days, LocalDate settledOn, List<LeadAllocation> leads) {
        Outcome.NotMet notMet = Outcomes.notMet(
                        phrase.with("from", days.from())
                                .with("until", last(days))
                                .with("count", length(days)),
                        leads.stream()
                                .map(lead -> Evidence.contradicts(view, lead))
                                .toList())
                .settledOn(settledOn);
        return Outcomes.answered(view, CODE, ReasonEffect.ANSWERS, notMet, leads);
    }

    private static Outcome oneAfterAnother(
            RecordView view, LeadGroup group, DateInterval window, boolean apartFromThePast) {
        Phrase phrase = Phrase.of(apartFromThePast ? "P05-R2.otherwiseOne" : "P05-R2.one")
                .with("from", window.from())
                .with("until", last(window));
        return Outcomes.met(
                phrase,
                group.during(window).stream()
                        .map(lead -> Evidence.supports(view, lead))
                        .toList());
    }

    private static boolean goesOn(RecordView view, DateInterval days) {
        return !view.episode().closed() && days.contains(view.asOf());
    }

    private static long length(DateInterval days) {
        return days.lengthInDays(last(days));
    }

    /** What lies within a window has a last day. */
    private static LocalDate last(DateInterval days) {
        return days.until().orElseThrow();
    }
}
