package org.practicemodel.principles.rule.accountability;

import java.util.Comparator;
import java.util.List;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.journey.Closure;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.StepDownPlan;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that a lasting change is planned for, {@code P10-R6}.
 *
 * <p>Our interpretation: when the work ends, a step-down plan says who in the network does what, by which early signs they
 * will know that it is slipping, and whom to call. One plan says all three; what is agreed after the last day counts as
 * well. Where the closure was marked as complete and the step-down plan as none, and no such plan is recorded, the record
 * shows otherwise unless a reason was given; after 183 days or a change of lead it is history. It does not apply while the
 * work goes on, nor to the endings that {@code P10-R5} leaves out. For instance the aunt has the children every other
 * weekend, late nights would be the first sign, and the school nurse can be called.
 *
 * <p>Source: current guide ¶30 ("sustainability"); board report 2020 §3.19. Immutable and thread-safe.
 */
public final class LastingChangePlannedFor implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P10-R6",
                    "lasting-change-planned-for",
                    LeedsPrinciples.ACCOUNTABILITY_EVALUATION_AND_SUSTAINABILITY)
            .testBasis(Basis.of(BasisKind.SEED, Citation.of(LeedsSources.BOARD_REPORT_2020, "§3.19")))
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(
                    new EvidenceNeed(RecordType.STEP_DOWN_PLANS, "whomToCall", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.EPISODES, "closure", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.STEP_DOWN_PLANS, "network", Effort.CONVERSATION, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.STEP_DOWN_PLANS, "earlySigns", Effort.CONVERSATION, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public LastingChangePlannedFor() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return EndedWork.of(view)
                .map(ended -> Outcomes.over(view, List.of(answer(view, ended)), Phrase.of("P10-R6.past")))
                .orElseGet(() -> Outcomes.notApplicable(Phrase.of("P10-R6.notEnded"), List.of()));
    }

    private Outcome answer(RecordView view, Episode ended) {
        List<StepDownPlan> plans = view.record().journey().stepDownPlans().stream()
                .filter(plan -> view.episode().belongsOrFollows(plan.episode(), plan.agreedOn()))
                .sorted(Comparator.comparing(plan -> plan.id().value()))
                .toList();
        List<Evidence> whole = plans.stream()
                .filter(LastingChangePlannedFor::isWhole)
                .map(plan -> Evidence.supports(view, plan))
                .toList();
        if (!whole.isEmpty()) {
            return Outcomes.met(Phrase.of("P10-R6.met"), whole);
        }
        if (!plans.isEmpty()) {
            return Outcomes.notRecorded(
                            Phrase.of("P10-R6.partly"),
                            plans.stream()
                                    .map(plan -> Evidence.missing(view, plan))
                                    .toList())
                    .lacking(RecordType.STEP_DOWN_PLANS);
        }
        boolean none = ended.closure().flatMap(Closure::noStepDown).isPresent();
        if (none && EndedWork.isMarkedComplete(ended)) {
            Outcome.NotMet otherwise =
                    Outcomes.notMet(Phrase.of("P10-R6.markedNone"), List.of(Evidence.contradicts(view, ended)));
            return Outcomes.answered(
                    view,
                    descriptor.code(),
                    descriptor.reasonEffect(),
                    History.settled(view, otherwise),
                    List.of(ended));
        }
        return Outcomes.absent(
                view,
                RecordType.STEP_DOWN_PLANS,
                Phrase.of("P10-R6.notRecorded"),
                List.of(Evidence.missing(view, ended)));
    }

    private static boolean isWhole(StepDownPlan plan) {
        boolean someoneToCall = !plan.whomToCall().isEmpty() || plan.howToCall().isPresent();
        return someoneToCall && !plan.network().isEmpty() && !plan.earlySigns().isEmpty();
    }
}
