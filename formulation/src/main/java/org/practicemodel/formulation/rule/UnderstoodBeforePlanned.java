package org.practicemodel.formulation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
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
import org.practicemodel.core.voice.Gathering;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that people understood before they planned, {@code E5-R1}.
 *
 * <p>Our interpretation: by the first known day of each, people gathered or noted a factor, then a hypothesis was written,
 * then it was chosen where to start, then goals were set, then the plan was agreed; two of them on one day are in order. Or
 * somebody says why it went another way, since the model imposes no fixed way of working. What a child or a family hopes for
 * may come at any time; where there are no other goals, that step is left out. A formulation and the versions that it takes
 * the place of are one. Days that nobody recorded are held against nobody. Only where the plan was agreed before every
 * hypothesis of all that it is said to be based on, and that was agreed for now later, does the record show otherwise. For
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
        List<Plan> all = PlansNow.of(view);
        if (all.isEmpty() && !view.coverage().holds(RecordType.PLANS)) {
            return Outcomes.absent(view, RecordType.PLANS, Phrase.of("shared.noPlan"), List.of(Evidence.missing()));
        }
        List<Formulation> versions = view.formulations().versions(formulation);
        List<Plan> plans = all.stream()
                .filter(plan -> plan.basedOn().isEmpty()
                        || versions.stream().map(Formulation::id).anyMatch(plan.basedOn()::contains))
                .toList();
        if (plans.isEmpty()) {
            return Outcomes.notApplicable(Phrase.of(all.isEmpty() ? "shared.noPlan" : "E5-R1.otherBasis"), List.of());
        }
        return FormulationsNow.over(
                view,
                plans.stream()
                        .map(plan -> understoodBefore(view, versions, plan))
                        .toList());
    }

    private Outcome understoodBefore(RecordView view, List<Formulation> versions, Plan plan) {
        if (plan.basedOn().isEmpty()) {
            return open(view, plan, Phrase.of("E5-R1.notLinked"));
        }
        List<Optional<LocalDate>> steps = steps(view, versions, plan);
        List<LocalDate> known = steps.stream().flatMap(Optional::stream).toList();
        if (!known.equals(known.stream().sorted().toList())) {
            return anotherOrder(view, versions, plan);
        }
        return known.size() == steps.size()
                ? Outcomes.met(Phrase.of("E5-R1.met"), List.of(Evidence.supports(view, plan)))
                : open(view, plan, Phrase.of("E5-R1.daysOpen"));
    }

    /** The first known day of each step, in the order of the steps. */
    private static List<Optional<LocalDate>> steps(RecordView view, List<Formulation> versions, Plan plan) {
        List<Optional<LocalDate>> steps = new ArrayList<>(List.of(
                first(Stream.concat(
                        all(versions, Formulation::gatherings).map(Gathering::on),
                        all(versions, Formulation::factors).map(Factor::notedOn))),
                first(all(versions, Formulation::hypotheses).map(Hypothesis::writtenOn)),
                first(all(versions, Formulation::priorities).map(Priority::on))));
        List<Goal> inFormulation = all(versions, Formulation::goals).toList();
        List<Goal> inPlan = view.goals().of(plan);
        List<Goal> ordered = Stream.of(inFormulation, inPlan)
                .map(UnderstoodBeforePlanned::inOrder)
                .filter(goals -> !goals.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (!ordered.isEmpty() || (inFormulation.isEmpty() && inPlan.isEmpty())) {
            steps.add(first(ordered.stream().map(Goal::setOn)));
        }
        steps.add(plan.agreedOn());
        return steps;
    }

    private static <T> Stream<T> all(List<Formulation> formulations, Function<Formulation, List<T>> part) {
        return formulations.stream().map(part).flatMap(List::stream);
    }

    private static List<Goal> inOrder(List<Goal> goals) {
        return goals.stream()
                .filter(goal -> !AT_ANY_TIME.contains(goal.author()))
                .toList();
    }

    private static Optional<LocalDate> first(Stream<Optional<LocalDate>> days) {
        return days.flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** A reason answers for any other order; without one, only a plan before every hypothesis shows otherwise. */
    private Outcome anotherOrder(RecordView view, List<Formulation> versions, Plan plan) {
        Optional<Outcome.NotMet> before = plan.agreedOn().flatMap(agreed -> plannedFirst(view, versions, plan, agreed));
        List<Entry> about = new ArrayList<>(versions);
        about.add(plan);
        Outcome.NotMet other =
                Outcomes.notMet(Phrase.of("E5-R1.anotherOrder"), List.of(Evidence.contradicts(view, plan)));
        Outcome answered =
                Outcomes.answered(view, descriptor.code(), descriptor.reasonEffect(), before.orElse(other), about);
        return before.isPresent() || answered.verdict() == Verdict.MET
                ? answered
                : open(view, plan, Phrase.of("E5-R1.anotherOrder"));
    }

    /** The order cannot be changed any more once people agreed to the formulation. */
    private static Optional<Outcome.NotMet> plannedFirst(
            RecordView view, List<Formulation> versions, Plan plan, LocalDate agreed) {
        List<Hypothesis> basis =
                all(basis(view, versions, plan), Formulation::hypotheses).toList();
        boolean beforeEvery = basis.stream()
                .allMatch(hypothesis ->
                        hypothesis.writtenOn().filter(agreed::isBefore).isPresent());
        return versions.get(0)
                .signOff()
                .map(SignOff::on)
                .filter(agreed::isBefore)
                .filter(signed -> beforeEvery && !basis.isEmpty())
                .map(signed -> Outcomes.notMet(
                                Phrase.of("E5-R1.plannedFirst").with("on", agreed),
                                List.of(Evidence.contradicts(view, plan)))
                        .settledOn(signed));
    }

    /** These versions, and whatever else the plan is said to be based on. */
    private static List<Formulation> basis(RecordView view, List<Formulation> versions, Plan plan) {
        return Stream.concat(
                        versions.stream(),
                        view.formulations().all().stream()
                                .filter(formulation -> plan.basedOn().contains(formulation.id())))
                .distinct()
                .toList();
    }

    private static Outcome open(RecordView view, Plan plan, Phrase phrase) {
        return Outcomes.notRecorded(phrase, List.of(Evidence.missing(view, plan)))
                .lacking(RecordType.FORMULATIONS, RecordType.GOALS, RecordType.PLANS);
    }
}
