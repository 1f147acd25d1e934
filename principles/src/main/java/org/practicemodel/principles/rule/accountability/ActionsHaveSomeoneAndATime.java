package org.practicemodel.principles.rule.accountability;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.plan.Plan;
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
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.OneRoleEach;

/**
 * The rule that actions have someone and a time, {@code P10-R1}.
 *
 * <p>Our interpretation: every open action of an agreed plan in force names a person or a role, and a day on which it is due
 * or on which it will be looked at again; "ongoing, look again in May" is a time. An action that is done or no longer wanted
 * is not open. Where somebody marked the plan as complete, actions that were there by then lack either, and more than five
 * working days have passed since it was agreed, the record shows otherwise, in one finding that lists them; the mark says
 * nothing of an action that was agreed after it. For instance the aunt calls every Friday, and it is
 * looked at again on 5 May 2026.
 *
 * <p>Source: current guide ¶30, ¶32 ("accountability for plans"). Immutable and thread-safe.
 */
public final class ActionsHaveSomeoneAndATime implements Rule {

    static final Threshold SETTLED =
            LeedsDescriptors.local("actions.settledWorkingDays", ThresholdUnit.WORKING_DAYS, 5, 0, 20);

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P10-R1",
                    "actions-have-someone-and-a-time",
                    LeedsPrinciples.ACCOUNTABILITY_EVALUATION_AND_SUSTAINABILITY)
            .standing(Standing.KEY)
            .testBasis(Basis.of(BasisKind.SEED, Citation.of(LeedsSources.CURRENT_GUIDE, "¶32")))
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(
                    new EvidenceNeed(RecordType.ACTIONS, "owners", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.ACTIONS, "dueOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.PLANS, "actions", Effort.FACT, WhoCanAct.WORKER))
            .addThresholds(SETTLED)
            .build();

    /** Makes the rule; it holds no state. */
    public ActionsHaveSomeoneAndATime() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        CurrentActions actions = new CurrentActions(view);
        List<Outcome> plans = actions.plans().stream()
                .filter(plan -> !actions.open(plan).isEmpty())
                .map(plan -> answer(view, plan, actions.open(plan)))
                .toList();
        return plans.isEmpty()
                ? actions.none(RecordType.ACTIONS, Phrase.of("shared.actionsNotHeld"), Phrase.of("P10-R1.none"))
                : OneRoleEach.over(view, plans, Phrase.of("P10-R1.past"));
    }

    private Outcome answer(RecordView view, Plan plan, List<Action> open) {
        List<Action> lacking =
                open.stream().filter(action -> !isComplete(action)).toList();
        List<Evidence> complete = open.stream()
                .filter(ActionsHaveSomeoneAndATime::isComplete)
                .map(action -> Evidence.supports(view, action))
                .toList();
        if (lacking.isEmpty()) {
            return Outcomes.met(Phrase.of("P10-R1.met").with("count", open.size()), complete);
        }
        Phrase counted = Phrase.of("P10-R1.lacking").with("count", lacking.size());
        List<Evidence> evidence = new ArrayList<>(complete);
        lacking.forEach(action -> evidence.add(Evidence.missing(view, action)));
        List<Action> marked = lacking.stream()
                .filter(action -> isThereAtTheMark(plan, action))
                .toList();
        if (marked.isEmpty() || !isSettled(view, plan)) {
            return Outcomes.absent(view, RecordType.ACTIONS, counted, evidence);
        }
        evidence.add(Evidence.contradicts(view, plan));
        return Outcomes.answered(
                view,
                descriptor.code(),
                descriptor.reasonEffect(),
                History.settled(
                        view, Outcomes.notMet(Phrase.of("P10-R1.marked").with("count", marked.size()), evidence)),
                Stream.concat(Stream.of(plan), marked.stream()).toList());
    }

    private static boolean isComplete(Action action) {
        return action.hasOwner() && action.hasTime();
    }

    /** What was agreed after the mark is not what somebody marked; without both days it was there. */
    private static boolean isThereAtTheMark(Plan plan, Action action) {
        return plan.complete()
                .filter(mark -> mark.on()
                        .flatMap(day -> action.agreedOn().filter(day::isBefore))
                        .isEmpty())
                .isPresent();
    }

    private static boolean isSettled(RecordView view, Plan plan) {
        return plan.agreedOn()
                .map(agreed -> view.calendar().plusWorkingDays(agreed, view.valueOf(SETTLED)))
                .filter(view.asOf()::isAfter)
                .isPresent();
    }
}
