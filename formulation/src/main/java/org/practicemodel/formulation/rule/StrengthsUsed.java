package org.practicemodel.formulation.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
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
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that the plan builds on strengths, {@code P08-R2}.
 *
 * <p>Our interpretation: a goal or an action of each current plan names a protective factor that it builds on. Where people
 * agreed a plan with goals or actions, strengths were known by then, and nothing in it names what it builds on, the record
 * shows otherwise; since that is seen only where somebody recorded strengths, it is begun and no more. Plans for education,
 * health and youth justice, the family's own plan, and plans that only hold things until there is a full one, are not looked
 * at. For instance the goal of a calm hour before bed, which builds on the stories that the father tells.
 *
 * <p>Source: current guide ¶28; board report 2020 §2.10. Immutable and thread-safe.
 */
public final class StrengthsUsed implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P08-R2", "strengths-used", LeedsPrinciples.STRENGTH_FOCUSSED)
            .standing(Standing.KEY)
            .testBasis(Basis.of(BasisKind.SEED, Citation.of(LeedsSources.BOARD_REPORT_2020, "§2.10")))
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(
                    new EvidenceNeed(RecordType.GOALS, "buildsOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.ACTIONS, "buildsOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.PLANS, "goals", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.FORMULATIONS, "factors", Effort.CONVERSATION, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public StrengthsUsed() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return PlansNow.each(view, Phrase.of("P08-R2.noPlan"), plan -> used(view, plan));
    }

    private Outcome used(RecordView view, Plan plan) {
        List<Step> steps = Step.of(view, plan);
        if (steps.isEmpty()) {
            RecordType type = view.coverage().holds(RecordType.GOALS) ? RecordType.GOALS : RecordType.ACTIONS;
            return Outcomes.absent(view, type, Phrase.of("P08-R2.noStep"), List.of(Evidence.missing(view, plan)));
        }
        List<Evidence> carried = steps.stream()
                .filter(step -> step.buildsOn().stream().anyMatch(factor -> isStrength(view, factor)))
                .map(step -> Evidence.supports(view, step.entry()))
                .toList();
        if (!carried.isEmpty()) {
            return Outcomes.met(Phrase.of("P08-R2.met"), carried);
        }
        List<Step> linked =
                steps.stream().filter(step -> !step.buildsOn().isEmpty()).toList();
        if (!linked.isEmpty()) {
            return Outcomes.absent(
                    view,
                    RecordType.FORMULATIONS,
                    Phrase.of("P08-R2.notAStrength"),
                    linked.stream()
                            .map(step -> Evidence.missing(view, step.entry()))
                            .toList());
        }
        return unlinked(view, plan, steps);
    }

    private Outcome unlinked(RecordView view, Plan plan, List<Step> steps) {
        List<Evidence> beside = List.of(Evidence.missing(view, plan));
        List<Factor> strengths = known(view, plan);
        if (strengths.isEmpty()) {
            return Outcomes.absent(view, RecordType.FORMULATIONS, Phrase.of("P08-R2.noStrength"), beside);
        }
        if (plan.agreedOn().isEmpty() || steps.stream().anyMatch(step -> isAnswered(view, step))) {
            return Outcomes.notRecorded(Phrase.of("P08-R2.notLinked"), beside).lacking(RecordType.GOALS);
        }
        List<Evidence> evidence = Stream.concat(
                        Stream.of(Evidence.contradicts(view, plan)),
                        strengths.stream().map(strength -> Evidence.supports(view, strength)))
                .toList();
        Phrase phrase =
                Phrase.of("P08-R2.agreedUnlinked").with("on", plan.agreedOn().orElseThrow());
        return FormulationsNow.otherwise(
                view, descriptor, Outcomes.notMet(phrase, evidence).asBegun(), List.of(plan));
    }

    /** The strengths of those whom the plan is about that may have been known when it was agreed. */
    private static List<Factor> known(RecordView view, Plan plan) {
        return FormulationsNow.of(view).stream()
                .filter(formulation -> isForThem(plan, formulation))
                .flatMap(formulation -> Factors.strengths(List.of(formulation)).stream()
                        .filter(strength -> !cameAfter(plan, strength.notedOn().or(formulation::startedOn))))
                .sorted(Comparator.comparing(strength -> strength.id().value()))
                .toList();
    }

    private static boolean isForThem(Plan plan, Formulation formulation) {
        return plan.subjects().isEmpty()
                || plan.subjects().stream().anyMatch(child -> Factors.isAbout(formulation, child));
    }

    private static boolean cameAfter(Plan plan, Optional<LocalDate> day) {
        return day.filter(noted -> plan.agreedOn().filter(noted::isAfter).isPresent())
                .isPresent();
    }

    private static boolean isStrength(RecordView view, FactorId id) {
        return view.formulations().factor(id).filter(Factors::isStrength).isPresent();
    }

    private static boolean isAnswered(RecordView view, Step step) {
        return view.formulations().all().stream()
                .anyMatch(formulation -> FormulationsNow.isAnswered(
                        formulation, QuestionCode.BUILDS_ON, step.entry().id()));
    }

    /** A goal or an action, and what it builds on. */
    private record Step(Entry entry, List<FactorId> buildsOn) {

        static List<Step> of(RecordView view, Plan plan) {
            return Stream.concat(
                            view.goals().of(plan).stream().map(goal -> new Step(goal, goal.buildsOn())),
                            view.goals().actionsOf(plan).stream().map(action -> new Step(action, action.buildsOn())))
                    .sorted(Comparator.comparing(step -> step.entry().id().value()))
                    .toList();
        }
    }
}
