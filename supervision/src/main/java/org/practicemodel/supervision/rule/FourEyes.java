package org.practicemodel.supervision.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.plan.Approval;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that somebody else looks at what is approved, {@code E7-R6}.
 *
 * <p>Our interpretation: whoever approved a plan, an assessment or a formulation in the current episode is not the one who wrote
 * it. A reason does not answer it; that somebody else approved the same thing on that day or later does, so that it can be put
 * right. For instance plan-1, written by worker-1 and approved by worker-2.
 *
 * <p>Source: current guide ¶32 ("professional accountability for plans"); seen in systems of councils; our interpretation.
 * Immutable and thread-safe.
 */
public final class FourEyes implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E7-R6", "four-eyes", LeedsElements.OUTCOME_FOCUSED_SUPERVISION)
            .floor(Standing.SUPPORTING)
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
        List<Approval> approvals = view.record().approvals().stream()
                .filter(approval -> view.episode().belongs(approval.on()))
                .sorted(Comparator.comparing(approval -> approval.id().value()))
                .toList();
        return Outcomes.over(
                view,
                approvals.stream()
                        .map(approval -> answer(view, approval, approvals))
                        .toList(),
                Phrase.of("E7-R6.none"));
    }

    private static Outcome answer(RecordView view, Approval approval, List<Approval> all) {
        if (approval.author().isEmpty() || approval.approver().isEmpty()) {
            return Outcomes.notRecorded(Phrase.of("E7-R6.notRecorded"), List.of(Evidence.missing(view, approval)))
                    .lacking(RecordType.APPROVALS);
        }
        if (!approval.author().equals(approval.approver())) {
            return Outcomes.met(Phrase.of("E7-R6.met"), List.of(Evidence.supports(view, approval)));
        }
        List<Evidence> others = all.stream()
                .filter(other -> putsRight(other, approval))
                .map(other -> Evidence.supports(view, other))
                .toList();
        return others.isEmpty()
                ? History.settled(
                        view, Outcomes.notMet(Phrase.of("E7-R6.same"), List.of(Evidence.contradicts(view, approval))))
                : Outcomes.met(Phrase.of("E7-R6.somebodyElseToo"), others);
    }

    /** Checks whether somebody else approved the same thing, and not before; where a day is not known, it may be so. */
    private static boolean putsRight(Approval other, Approval approval) {
        boolean isBySomebodyElse = other.approver()
                .filter(approver -> !approval.author().equals(Optional.of(approver)))
                .isPresent();
        boolean cameBefore = other.on()
                .filter(day -> approval.on().filter(day::isBefore).isPresent())
                .isPresent();
        return other.of().equals(approval.of()) && isBySomebodyElse && !cameBefore;
    }
}
