package org.practicemodel.principles.rule.relationship;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.practicemodel.core.coverage.RecordType;
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
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.view.LeadTimeline.Change;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.OneRoleEach;

/**
 * {@code P02-R2}, handover done together: where the lead changes, somebody the family knows takes them from one worker to
 * the next.
 *
 * <p>It looks at every change of the lead in the current episode, as each child lived through it. A change is handed over
 * where, from seven days before it to seven days after it, both workers visited together or the new one was introduced, or
 * a visit in person is recorded that both took part in; or where somebody the family knows told them before the change, or
 * on its day, however long before. A recorded handover belongs to the change whose allocations it names, or, where it names
 * none, to one within the seven days. Nothing is looked for where the worker died, was dismissed or left without notice, or
 * where the change was made for somebody's safety, since nobody could have been there to hand over.
 *
 * <p>A handover that is marked as not done speaks against, unless one was done after all; so do seven days that have passed
 * without one where handovers are relied on. Where the source has no place for why the lead changed and nothing says so,
 * neither decides, since it may be a change for which nothing is looked for. A reason answers. A handover is over once its
 * days have passed, so what was not done becomes history after half a year or with the next change, and nobody is asked any
 * more about what is not recorded of it.
 *
 * <p>For instance a joint visit on 9 March 2026 for a change on 2 March. Immutable and thread-safe. Source: current guide
 * ¶22 ("Relationship based"); the test and its days are our interpretation.
 */
public final class HandoverDoneTogether implements Rule {

    static final Threshold WITHIN_DAYS = LeedsDescriptors.local("handover.withinDays", ThresholdUnit.DAYS, 7, 1, 28);

    static final RuleDescriptor DESCRIPTOR = LeedsDescriptors.of(
                    "P02-R2", "handover-done-together", LeedsPrinciples.RELATIONSHIP_BASED)
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(new EvidenceNeed(RecordType.HANDOVERS, "on", Effort.FACT, WhoCanAct.WORKER))
            .addNeeds(new EvidenceNeed(RecordType.LEAD_ALLOCATIONS, "interval", Effort.FACT, WhoCanAct.MANAGER))
            .addNeeds(new EvidenceNeed(RecordType.LEAD_CHANGE_REASONS, "changeReason", Effort.FACT, WhoCanAct.MANAGER))
            .addThresholds(WITHIN_DAYS)
            .build();

    /** Makes the rule, which has no state. */
    public HandoverDoneTogether() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<LeadAllocation> leads = LeadSequence.leadsOfThisWork(view);
        if (leads.isEmpty()) {
            return Outcomes.absent(
                    view, RecordType.LEAD_ALLOCATIONS, Phrase.of("shared.noLeadInWork"), List.of(Evidence.missing()));
        }
        List<LeadSequence> sequences = LeadSequence.of(leads);
        List<Outcome> things = new ArrayList<>(sequences.stream()
                .flatMap(sequence -> sequence.changes().stream())
                .distinct()
                .filter(change -> view.episode().contains(change.on()))
                .sorted(Comparator.comparing(Change::on)
                        .thenComparing(change -> change.after().id().value())
                        .thenComparing(change -> change.before().id().value()))
                .map(change -> new LeadHandover(view, change).outcome())
                .toList());
        List<LeadAllocation> undated = LeadSequence.undated(sequences);
        if (!undated.isEmpty()) {
            things.add(Outcomes.notRecorded(
                            Phrase.of("P02-R2.undated"),
                            undated.stream()
                                    .map(lead -> Evidence.missing(view, lead))
                                    .toList())
                    .lacking(RecordType.LEAD_ALLOCATIONS));
        }
        return OneRoleEach.over(view, things, Phrase.of("P02-R2.none"));
    }
}
