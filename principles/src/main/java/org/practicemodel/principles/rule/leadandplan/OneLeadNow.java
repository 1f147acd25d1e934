package org.practicemodel.principles.rule.leadandplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.rule.About;
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
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.Awaited;
import org.practicemodel.principles.internal.OneRoleEach;

/**
 * The rule that exactly one worker holds the lead now, {@code P05-R1}.
 *
 * <p>Only the role of the lead counts, whatever the agency. Our interpretation: each child is looked at with the leads
 * named for that child or for the whole family, so leads of different children do not compete; a worker who is allocated
 * twice is one lead; leads that ended before this episode opened say nothing about it. Two leads are a handover for as
 * long as the tolerance, whoever of them began it. That nobody holds the lead is seen from the recorded end of the last
 * one, or where allocations are relied on; it is about the service and no reason answers it. For instance two workers
 * since 5 January 2026 are a handover until 11 January.
 *
 * <p>Source: current guide ¶25; seven days as in public data checks; five working days are our interpretation. Immutable
 * and thread-safe.
 */
public final class OneLeadNow implements Rule {

    static final RuleCode CODE = RuleCode.of("P05-R1");

    static final Threshold ALLOCATE_WITHIN =
            LeedsDescriptors.local("lead.allocateWithinWorkingDays", ThresholdUnit.WORKING_DAYS, 5, 1, 20);

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P05-R1", "one-lead-now", LeedsPrinciples.ONE_FAMILY_ONE_LEAD_WORKER_ONE_PLAN)
            .standing(Standing.KEY)
            .floor(Standing.KEY)
            .reasonEffect(ReasonEffect.SHOWN)
            .testBasis(DataChecks.LEAD_WORKERS)
            .addNeeds(
                    new EvidenceNeed(RecordType.LEAD_ALLOCATIONS, "leadAllocations", Effort.FACT, WhoCanAct.MANAGER),
                    new EvidenceNeed(RecordType.EPISODES, "openedOn", Effort.FACT, WhoCanAct.WORKER))
            .addThresholds(DataChecks.LEAD_OVERLAP, ALLOCATE_WITHIN)
            .build();

    /** Makes the rule; it holds no state. */
    public OneLeadNow() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        Phrase closed = Phrase.of("shared.closed");
        if (view.episode().closed()) {
            return Outcomes.notApplicable(closed, List.of());
        }
        return OneRoleEach.over(
                view,
                LeadGroup.of(view).stream().map(group -> looked(view, group)).toList(),
                closed);
    }

    private static Outcome looked(RecordView view, LeadGroup group) {
        List<LeadAllocation> open = group.open();
        long workers = open.stream().map(LeadAllocation::worker).distinct().count();
        if (workers == 1) {
            return Outcomes.met(
                    Phrase.of("P05-R1.one").with("worker", open.get(0).worker()),
                    open.stream().map(lead -> Evidence.supports(view, lead)).toList());
        }
        return workers == 0 ? nobody(view, group) : several(view, group, (int) workers);
    }

    private static Outcome several(RecordView view, LeadGroup group, int workers) {
        LocalDate asOf = view.asOf();
        int tolerance = view.valueOf(DataChecks.LEAD_OVERLAP);
        Optional<DateInterval> together =
                group.overlaps().stream().filter(days -> days.contains(asOf)).findFirst();
        List<LeadAllocation> held = together.map(group::during).orElse(List.of());
        List<LeadAllocation> undated =
                group.open().stream().filter(group.undated()::contains).toList();
        List<Evidence> starts =
                undated.stream().map(lead -> Evidence.missing(view, lead)).toList();
        long days = together.map(both -> both.lengthInDays(asOf)).orElse(0L);
        if (days > tolerance) {
            List<Evidence> evidence = new ArrayList<>(
                    held.stream().map(lead -> Evidence.contradicts(view, lead)).toList());
            evidence.addAll(starts);
            Phrase phrase = Phrase.of("P05-R1.several")
                    .with("workers", workers)
                    .with("from", together.orElseThrow().from())
                    .with("count", days)
                    .with("limit", tolerance);
            return Outcomes.answered(view, CODE, ReasonEffect.SHOWN, Outcomes.notMet(phrase, evidence), group.all());
        }
        if (!undated.isEmpty()) {
            return Outcomes.notRecorded(Phrase.of("P05-R1.startUnknown").with("workers", workers), starts)
                    .lacking(RecordType.LEAD_ALLOCATIONS);
        }
        LocalDate last = together.orElseThrow().from().plusDays(tolerance - 1L);
        return Outcomes.tooEarly(
                Phrase.of("P05-R1.handover").with("workers", workers).with("until", last),
                held.stream().map(lead -> Evidence.missing(view, lead)).toList(),
                last.plusDays(1));
    }

    private static Outcome nobody(RecordView view, LeadGroup group) {
        List<LeadAllocation> last = group.lastBefore(view.asOf());
        if (last.isEmpty()) {
            return neverRecorded(view);
        }
        int limit = view.valueOf(ALLOCATE_WITHIN);
        LocalDate ended = last.get(0).interval().until().orElseThrow();
        LocalDate due = view.calendar().plusWorkingDays(ended, limit);
        if (view.asOf().isAfter(due)) {
            Phrase phrase = Phrase.of("P05-R1.ended")
                    .with("ended", ended)
                    .with("due", due)
                    .with("limit", limit);
            return Outcomes.notMet(
                            phrase,
                            last.stream()
                                    .map(lead -> Evidence.contradicts(view, lead))
                                    .toList())
                    .about(About.SERVICE);
        }
        return Outcomes.tooEarly(
                Phrase.of("P05-R1.endedLately").with("ended", ended).with("due", due),
                last.stream().map(lead -> Evidence.missing(view, lead)).toList(),
                due.plusDays(1));
    }

    private static Outcome neverRecorded(RecordView view) {
        Phrase none = Phrase.of("shared.noLead");
        List<Evidence> nearest = List.of(Nearest.episode(view));
        Optional<LocalDate> opened = view.episode().openedOn();
        if (opened.isEmpty() || !view.coverage().holds(RecordType.LEAD_ALLOCATIONS)) {
            return Outcomes.absent(view, RecordType.LEAD_ALLOCATIONS, none, nearest);
        }
        int limit = view.valueOf(ALLOCATE_WITHIN);
        LocalDate due = view.calendar().plusWorkingDays(opened.get(), limit);
        return switch (Awaited.of(view, RecordType.LEAD_ALLOCATIONS, due)) {
            case IN_TIME -> Outcomes.tooEarly(Phrase.of("P05-R1.noneSoFar").with("due", due), nearest, due.plusDays(1));
            case OVERDUE ->
                Outcomes.notMet(Phrase.of("P05-R1.noneByDue").with("due", due).with("limit", limit), nearest)
                        .about(About.SERVICE);
            case UNKNOWN -> Outcomes.absent(view, RecordType.LEAD_ALLOCATIONS, none, nearest);
        };
    }
}
