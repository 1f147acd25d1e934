package org.practicemodel.principles.rule.relationship;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.team.ChangeReason;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.team.RequestedBy;
import org.practicemodel.core.time.DateInterval;
import org.practicemodel.core.view.LeadTimeline.Change;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;

/**
 * {@code P02-R1}, continuity of worker: the lead changed no more than twice in the last 365 days of the work.
 *
 * <p>It is looked at from the ninetieth day after the opening. A change that the family asked for, that was made for
 * somebody's safety or because the worker died does not count; neither does a new allocation of the same worker. Changes
 * are counted as each child lived through them: brothers and sisters with different leads are no change, and several
 * allocations that begin on one day are one change at most. Allocations that ended before the work began belong to earlier
 * work. Where the source has no place for why a lead changed, changes without a reason do not decide. More changes are
 * about the service once one of them has an organisational reason.
 *
 * <p>For instance two changes since last spring are met, three are not. Immutable and thread-safe. Source: current guide
 * ¶22 ("Relationship based"); the numbers and the counting are our interpretation.
 */
public final class WorkerContinuity implements Rule {

    private static final Threshold OPEN_DAYS =
            LeedsDescriptors.local("continuity.openDays", ThresholdUnit.DAYS, 90, 28, 183);

    private static final Threshold MAX_CHANGES =
            LeedsDescriptors.local("lead.maxChangesPer365d", ThresholdUnit.COUNT, 2, 0, 6);

    /** Part of the meaning of {@link #MAX_CHANGES}. */
    private static final int DAYS_LOOKED_BACK = 365;

    private static final Set<ChangeReason> NOT_COUNTED =
            Set.of(ChangeReason.FAMILY_ASKED, ChangeReason.SAFETY, ChangeReason.WORKER_DIED);

    private static final Set<ChangeReason> ORGANISATIONAL = Set.of(
            ChangeReason.REORGANISATION,
            ChangeReason.TRANSFER_BETWEEN_TEAMS,
            ChangeReason.WORKER_LEFT,
            ChangeReason.WORKER_LEFT_WITHOUT_NOTICE,
            ChangeReason.WORKER_DISMISSED,
            ChangeReason.WORKER_ABSENT);

    private static final RuleDescriptor DESCRIPTOR = LeedsDescriptors.of(
                    "P02-R1", "continuity-of-worker", LeedsPrinciples.RELATIONSHIP_BASED)
            .standing(Standing.KEY)
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(new EvidenceNeed(RecordType.LEAD_ALLOCATIONS, "interval", Effort.FACT, WhoCanAct.MANAGER))
            .addNeeds(new EvidenceNeed(RecordType.EPISODES, "openedOn", Effort.FACT, WhoCanAct.WORKER))
            .addNeeds(new EvidenceNeed(RecordType.LEAD_CHANGE_REASONS, "changeReason", Effort.FACT, WhoCanAct.MANAGER))
            .addThresholds(OPEN_DAYS, MAX_CHANGES)
            .build();

    /** Makes the rule, which has no state. */
    public WorkerContinuity() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        if (view.episode().closed()) {
            return Outcomes.notApplicable(Phrase.of("P02-R1.closed"), List.of());
        }
        Optional<LocalDate> opened = view.episode().openedOn();
        Optional<LocalDate> from = opened.map(day -> day.plusDays(view.valueOf(OPEN_DAYS)));
        if (from.filter(view.asOf()::isBefore).isPresent()) {
            return Outcomes.tooEarly(
                    Phrase.of("P02-R1.early")
                            .with("opened", opened.orElseThrow())
                            .with("from", from.orElseThrow()),
                    List.of(Evidence.missing(view, view.episode().entry().orElseThrow())),
                    from.orElseThrow());
        }
        List<LeadAllocation> leads = LeadSequence.leadsOfThisWork(view);
        return leads.isEmpty()
                ? Outcomes.absent(
                        view,
                        RecordType.LEAD_ALLOCATIONS,
                        Phrase.of("shared.noLeadInWork"),
                        List.of(Evidence.missing()))
                : judged(view, LeadSequence.of(leads));
    }

    private static Outcome judged(RecordView view, List<LeadSequence> sequences) {
        DateInterval window = view.episode().within(DAYS_LOOKED_BACK);
        List<List<Change>> counted = sequences.stream()
                .map(sequence -> sequence.changes().stream()
                        .filter(change -> window.contains(change.on()) && counts(change))
                        .toList())
                .toList();
        boolean held = view.coverage().holds(RecordType.LEAD_CHANGE_REASONS);
        List<Change> shown = tooMany(
                view,
                counted.stream()
                        .map(changes -> changes.stream()
                                .filter(change -> held || explained(change))
                                .toList())
                        .toList());
        if (!shown.isEmpty()) {
            return moreChanges(view, window, shown, counted);
        }
        List<Change> unexplained = tooMany(view, counted);
        if (!unexplained.isEmpty()) {
            return Outcomes.absent(
                    view,
                    RecordType.LEAD_CHANGE_REASONS,
                    counting("P02-R1.unexplained", window, counted),
                    missing(view, allocations(unexplained)));
        }
        List<LeadAllocation> undated = LeadSequence.undated(sequences);
        if (!undated.isEmpty()) {
            return Outcomes.notRecorded(Phrase.of("P02-R1.undated"), missing(view, undated))
                    .lacking(RecordType.LEAD_ALLOCATIONS);
        }
        return Outcomes.met(
                counting("P02-R1.few", window, counted),
                sequences.stream()
                        .flatMap(sequence -> sequence.leads().stream())
                        .distinct()
                        .map(lead -> Evidence.supports(view, lead))
                        .toList());
    }

    private static Outcome moreChanges(
            RecordView view, DateInterval window, List<Change> changes, List<List<Change>> counted) {
        Collection<LeadAllocation> leads = allocations(changes);
        Outcome.NotMet otherwise = Outcomes.notMet(
                counting("P02-R1.many", window, counted).with("limit", view.valueOf(MAX_CHANGES)),
                leads.stream().map(lead -> Evidence.contradicts(view, lead)).toList());
        return Outcomes.answered(
                view,
                DESCRIPTOR.code(),
                DESCRIPTOR.reasonEffect(),
                changes.stream().anyMatch(WorkerContinuity::organisational)
                        ? otherwise.about(About.SERVICE)
                        : otherwise,
                leads);
    }

    private static boolean counts(Change change) {
        LeadAllocation ended = change.before();
        return ended.changeRequestedBy().filter(RequestedBy.FAMILY::equals).isEmpty()
                && ended.changeReason().filter(NOT_COUNTED::contains).isEmpty();
    }

    private static boolean explained(Change change) {
        return change.before().changeReason().isPresent()
                || change.before().changeRequestedBy().isPresent();
    }

    private static boolean organisational(Change change) {
        LeadAllocation ended = change.before();
        return ended.changeReason().filter(ORGANISATIONAL::contains).isPresent()
                || ended.changeRequestedBy().filter(RequestedBy.SERVICE::equals).isPresent();
    }

    /** Returns the changes of each child who had more than the limit. */
    private static List<Change> tooMany(RecordView view, List<List<Change>> perChild) {
        return perChild.stream()
                .filter(changes -> changes.size() > view.valueOf(MAX_CHANGES))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static Phrase counting(String key, DateInterval window, List<List<Change>> perChild) {
        int most = perChild.stream().mapToInt(List::size).max().orElse(0);
        return Phrase.of(key).with("count", most).with("from", window.from());
    }

    private static Set<LeadAllocation> allocations(List<Change> changes) {
        return changes.stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Evidence> missing(RecordView view, Collection<LeadAllocation> leads) {
        return leads.stream().map(lead -> Evidence.missing(view, lead)).toList();
    }
}
