package org.practicemodel.formulation.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.SignOff;
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
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that people understood before they planned, {@code E5-R1}.
 *
 * <p>Our interpretation: by the first known day of each, factors were gathered, then a hypothesis was written, then it was
 * chosen where to start, then goals were set, then the plan was agreed; two of them on one day are in order. Or somebody
 * says why it went another way, since the model imposes no fixed way of working. What a child or a family hopes for may come
 * at any time. Days that nobody recorded are held against nobody. Only where the plan was agreed before every hypothesis of
 * the formulation that it is said to be based on, and that was agreed for now later, does the record show otherwise. For
 * instance a plan of 3 March that rests on a formulation whose only hypothesis was written on 20 March 2026.
 *
 * <p>The plans looked at are those that {@code P06-R3} looks at, where they name the formulation: plans that only hold
 * things until there is a full one, and plans to keep somebody safe for now, cannot wait.
 *
 * <p>Source: public guide to Rethink, for the order; current guide ¶7, for the freedom. Immutable and thread-safe.
 */
public final class UnderstoodBeforePlanned implements Rule {

    private static final Set<GoalAuthor> AT_ANY_TIME = Set.of(GoalAuthor.CHILD, GoalAuthor.FAMILY);

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E5-R1", "understood-before-planned", LeedsElements.RETHINK_FORMULATION_PROCESS)
            .testBasis(Basis.of(
                    BasisKind.LEEDS, Citation.of(LeedsSources.RETHINK_ONE_MINUTE_GUIDE, "section on the process")))
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(
                    new EvidenceNeed(RecordType.FORMULATIONS, "hypotheses.writtenOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.GOALS, "setOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.PLANS, "agreedOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.PLANS, "basedOn", Effort.FACT, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public UnderstoodBeforePlanned() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return FormulationsNow.eachOrNotApplicable(view, formulation -> understood(view, formulation));
    }

    private Outcome understood(RecordView view, Formulation formulation) {
        List<Plan> plans = PlansNow.of(view).stream()
                .filter(plan -> plan.basedOn().isEmpty() || plan.basedOn().contains(formulation.id()))
                .toList();
        if (plans.isEmpty() && !view.coverage().holds(RecordType.PLANS)) {
            return Outcomes.absent(view, RecordType.PLANS, Phrase.of("E5-R1.noPlan"), List.of(Evidence.missing()));
        }
        return Outcomes.over(
                view,
                plans.stream()
                        .map(plan -> understoodBefore(view, formulation, plan))
                        .toList(),
                Phrase.of(plans.isEmpty() ? "E5-R1.noPlan" : "shared.past"));
    }

    private Outcome understoodBefore(RecordView view, Formulation formulation, Plan plan) {
        if (plan.basedOn().isEmpty()) {
            return open(view, plan, Phrase.of("E5-R1.notLinked"));
        }
        List<Optional<LocalDate>> steps = steps(view, formulation, plan);
        List<LocalDate> known = steps.stream().flatMap(Optional::stream).toList();
        if (!known.equals(known.stream().sorted().toList())) {
            return anotherOrder(view, formulation, plan);
        }
        return known.size() == steps.size()
                ? Outcomes.met(Phrase.of("E5-R1.met"), List.of(Evidence.supports(view, plan)))
                : open(view, plan, Phrase.of("E5-R1.daysOpen"));
    }

    /** The first known day of each step, in the order of the steps. */
    private static List<Optional<LocalDate>> steps(RecordView view, Formulation formulation, Plan plan) {
        List<Goal> goals = formulation.goals().isEmpty() ? view.goals().of(plan) : formulation.goals();
        return List.of(
                first(formulation.factors().stream().map(Factor::notedOn)),
                first(formulation.hypotheses().stream().map(Hypothesis::writtenOn)),
                first(formulation.priorities().stream().map(Priority::on)),
                first(goals.stream()
                        .filter(goal -> !AT_ANY_TIME.contains(goal.author()))
                        .map(Goal::setOn)),
                plan.agreedOn());
    }

    private static Optional<LocalDate> first(Stream<Optional<LocalDate>> days) {
        return days.flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** A reason answers for any other order; without one, only a plan before every hypothesis shows otherwise. */
    private Outcome anotherOrder(RecordView view, Formulation formulation, Plan plan) {
        Optional<Outcome.NotMet> before =
                plan.agreedOn().flatMap(agreed -> plannedFirst(view, formulation, plan, agreed));
        Outcome.NotMet other =
                Outcomes.notMet(Phrase.of("E5-R1.anotherOrder"), List.of(Evidence.contradicts(view, plan)));
        Outcome answered = Outcomes.answered(
                view, descriptor.code(), descriptor.reasonEffect(), before.orElse(other), List.of(formulation, plan));
        return before.isPresent() || answered.verdict() == Verdict.MET
                ? answered
                : open(view, plan, Phrase.of("E5-R1.anotherOrder"));
    }

    /** The order cannot be changed any more once people agreed to the formulation. */
    private static Optional<Outcome.NotMet> plannedFirst(
            RecordView view, Formulation formulation, Plan plan, LocalDate agreed) {
        boolean beforeEvery = formulation.hypotheses().stream()
                .allMatch(hypothesis ->
                        hypothesis.writtenOn().filter(agreed::isBefore).isPresent());
        return formulation
                .signOff()
                .map(SignOff::on)
                .filter(agreed::isBefore)
                .filter(signed -> beforeEvery && !formulation.hypotheses().isEmpty())
                .map(signed -> Outcomes.notMet(
                                Phrase.of("E5-R1.plannedFirst").with("on", agreed),
                                List.of(Evidence.contradicts(view, plan)))
                        .settledOn(signed));
    }

    private static Outcome open(RecordView view, Plan plan, Phrase phrase) {
        return Outcomes.notRecorded(phrase, List.of(Evidence.missing(view, plan)))
                .lacking(RecordType.FORMULATIONS, RecordType.GOALS, RecordType.PLANS);
    }
}
