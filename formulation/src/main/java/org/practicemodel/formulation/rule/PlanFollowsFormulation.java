package org.practicemodel.formulation.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.plan.Plan;
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
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that a plan follows from the formulation, {@code P06-R3}.
 *
 * <p>Our interpretation: each goal that professionals set in a current plan traces to a hypothesis that is still held or
 * to a factor that was chosen to work on, or somebody says why else it is there; a bottom line may trace to any worry.
 * What a child or a family hopes for, and what was set together, needs no such trace. Where people agreed a plan with a
 * professional goal that has neither, the record shows otherwise; a goal that came into it later was not agreed then, and
 * one that comes from a hypothesis that was dropped since leaves it open. Plans for education, health and youth justice,
 * the family's own plan, and plans that only hold things until there is a full one, are not looked at. For instance the
 * goal of a calm hour before bed, because rows at bedtime keep the worry going.
 *
 * <p>Source: current guide ¶26 ("formulation driven") and ¶32 ("rationale"). Immutable and thread-safe.
 */
public final class PlanFollowsFormulation implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P06-R3",
                    "plan-follows-formulation",
                    LeedsPrinciples.SYSTEMIC_FORMULATION_DRIVEN_AND_EVIDENCE_BASED)
            .standing(Standing.KEY)
            .testBasis(Basis.of(BasisKind.SEED, Citation.of("current guide", "¶32")))
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(
                    new EvidenceNeed(RecordType.GOALS, "tracesTo", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.PLANS, "goals", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.FORMULATIONS, "priorities", Effort.CONVERSATION, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public PlanFollowsFormulation() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return PlansNow.each(view, Phrase.of("shared.noPlan"), plan -> follows(view, plan));
    }

    private Outcome follows(RecordView view, Plan plan) {
        List<Goal> goals = view.goals().of(plan);
        if (goals.isEmpty()) {
            return Outcomes.absent(
                    view, RecordType.GOALS, Phrase.of("P06-R3.noGoals"), List.of(Evidence.missing(view, plan)));
        }
        List<Goal> professional = goals.stream()
                .filter(goal -> goal.author().equals(GoalAuthor.PROFESSIONAL))
                .sorted(Comparator.comparing(goal -> goal.id().value()))
                .toList();
        return Outcomes.over(
                view,
                professional.stream().map(goal -> traced(view, plan, goal)).toList(),
                Phrase.of(professional.isEmpty() ? "P06-R3.ownGoals" : "P06-R3.past"));
    }

    private Outcome traced(RecordView view, Plan plan, Goal goal) {
        if (goal.rationale().isPresent()
                || goal.tracesTo().stream().anyMatch(origin -> isHeld(view, origin) || isWork(view, goal, origin))) {
            return Outcomes.met(Phrase.of("P06-R3.met"), List.of(Evidence.supports(view, goal)));
        }
        List<Evidence> beside = List.of(Evidence.missing(view, goal));
        if (!goal.tracesTo().isEmpty()) {
            boolean letGo = goal.tracesTo().stream()
                    .anyMatch(origin -> hypotheses(view, origin).findAny().isPresent());
            return Outcomes.notRecorded(Phrase.of(letGo ? "P06-R3.letGo" : "P06-R3.notChosen"), beside)
                    .lacking(RecordType.FORMULATIONS);
        }
        if (!view.coverage().holds(RecordType.FORMULATIONS)) {
            return Outcomes.absent(view, RecordType.FORMULATIONS, Phrase.of("P06-R3.untraced"), beside);
        }
        boolean answered = view.formulations().all().stream()
                .anyMatch(formulation -> FormulationsNow.isAnswered(formulation, QuestionCode.TRACES_TO, goal.id()));
        Optional<LocalDate> agreed =
                plan.agreedOn().filter(day -> goal.setOn().filter(day::isBefore).isEmpty());
        if (agreed.isEmpty() || answered) {
            return Outcomes.notRecorded(Phrase.of("P06-R3.untraced"), beside).lacking(RecordType.GOALS);
        }
        return FormulationsNow.otherwise(
                view,
                descriptor,
                Outcomes.notMet(
                        Phrase.of("P06-R3.agreedUntraced").with("on", agreed.orElseThrow()),
                        List.of(Evidence.contradicts(view, goal))),
                List.of(goal, plan));
    }

    private static boolean isHeld(RecordView view, EntryId origin) {
        return hypotheses(view, origin)
                .anyMatch(hypothesis -> Hypotheses.dropped(view, hypothesis).isEmpty());
    }

    private static Stream<Hypothesis> hypotheses(RecordView view, EntryId origin) {
        return view.formulations().all().stream()
                .flatMap(formulation -> formulation.hypotheses().stream())
                .filter(hypothesis -> hypothesis.id().value().equals(origin.value()));
    }

    /** A factor that was chosen to work on; for a bottom line any worry. */
    private static boolean isWork(RecordView view, Goal goal, EntryId origin) {
        Optional<Factor> factor = view.formulations().factor(FactorId.of(origin.value()));
        Predicate<Factor> chosen = found -> priorities(view).anyMatch(found.id()::equals);
        return goal.bottomLine().isPresent()
                ? factor.filter(chosen.or(Factors::isWorry)).isPresent()
                : factor.filter(chosen).isPresent();
    }

    private static Stream<FactorId> priorities(RecordView view) {
        return view.formulations().all().stream()
                .map(Formulation::priorities)
                .flatMap(List::stream)
                .map(priority -> priority.factor());
    }
}
