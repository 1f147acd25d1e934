package org.practicemodel.supervision.rule;

import java.util.Comparator;
import java.util.List;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.plan.Approval;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that somebody else looks at what is approved, {@code E7-R6}.
 *
 * <p>Our interpretation: whoever approved a plan, an assessment or a formulation is not the one who wrote it. A reason does not
 * answer it. For instance plan-1, written by worker-1 and approved by worker-2.
 *
 * <p>Source: current guide ¶32 ("professional accountability for plans"); seen in systems of councils; our interpretation.
 * Immutable and thread-safe.
 */
public final class FourEyes implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E7-R6", "four-eyes", LeedsElements.OUTCOME_FOCUSED_SUPERVISION)
            .about(About.SUPERVISION)
            .addNeeds(
                    new EvidenceNeed(RecordType.APPROVALS, "author", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.APPROVALS, "approver", Effort.FACT, WhoCanAct.MANAGER))
            .build();

    /** Makes the rule; it holds no state. */
    public FourEyes() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return Outcomes.over(
                view,
                view.record().approvals().stream()
                        .sorted(Comparator.comparing(approval -> approval.id().value()))
                        .map(approval -> answer(view, approval))
                        .toList(),
                Phrase.of("E7-R6.none"));
    }

    private static Outcome answer(RecordView view, Approval approval) {
        if (approval.author().isEmpty() || approval.approver().isEmpty()) {
            return Outcomes.notRecorded(Phrase.of("E7-R6.notRecorded"), List.of(Evidence.missing(view, approval)))
                    .lacking(RecordType.APPROVALS);
        }
        return approval.author().equals(approval.approver())
                ? Outcomes.notMet(Phrase.of("E7-R6.same"), List.of(Evidence.contradicts(view, approval)))
                : Outcomes.met(Phrase.of("E7-R6.met"), List.of(Evidence.supports(view, approval)));
    }
}
