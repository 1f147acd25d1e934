package org.practicemodel.principles.rule.accountability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
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
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.formulation.guide.Smart;
import org.practicemodel.principles.internal.OneRoleEach;

/**
 * The rule that we will know when it is better, {@code P10-R2}.
 *
 * <p>Our interpretation: every goal of an agreed plan in force says by what it will be known that things are better. A goal
 * of a professional has a measure and a day on which it is looked at again. A goal of a child, of the family or of all of
 * them together has only "how we'll know", in their words, or a day to look again; nobody rewords it. Where a professional
 * goal stood in a formulation that was signed off, or in a plan that was marked as complete, and lacks a measure or a time,
 * the record shows otherwise; a goal that was set later was not looked at then. Which letters of
 * SMART a professional goal shows is said beside it, as the guide sees them, and weighs nothing. For instance calm evenings
 * in a week, one at the beginning, looked at again on 15 September 2026: S, M and T.
 *
 * <p>Source: current guide ¶30; public guide to Rethink ("SMART"). Immutable and thread-safe.
 */
public final class WeWillKnowWhenItIsBetter implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P10-R2", "we-will-know", LeedsPrinciples.ACCOUNTABILITY_EVALUATION_AND_SUSTAINABILITY)
            .standing(Standing.KEY)
            .testBasis(Basis.of(BasisKind.LEEDS, Citation.of(LeedsSources.RETHINK_ONE_MINUTE_GUIDE, "\"SMART\"")))
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(
                    new EvidenceNeed(RecordType.GOALS, "reviewOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.PLANS, "goals", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.GOALS, "measure", Effort.SENTENCE, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.GOALS, "howWeWillKnow", Effort.CONVERSATION, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public WeWillKnowWhenItIsBetter() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        CurrentActions actions = new CurrentActions(view);
        List<Plan> plans = actions.plans();
        List<Outcome> goals = plans.stream()
                .flatMap(plan -> view.goals().of(plan).stream())
                .distinct()
                .sorted(Comparator.comparing(goal -> goal.id().value()))
                .map(goal -> answer(view, goal, plans))
                .toList();
        return goals.isEmpty()
                ? actions.none(RecordType.GOALS, Phrase.of("shared.goalsNotHeld"), Phrase.of("P10-R2.none"))
                : OneRoleEach.over(view, goals, Phrase.of("P10-R2.past"));
    }

    private Outcome answer(RecordView view, Goal goal, List<Plan> plans) {
        boolean professional = goal.author().equals(GoalAuthor.PROFESSIONAL);
        boolean timed = goal.reviewOn().isPresent();
        boolean known = professional
                ? timed && goal.measure().isPresent()
                : timed || goal.howWeWillKnow().isPresent() || goal.measure().isPresent();
        if (known) {
            return Outcomes.met(
                    professional ? smart(view, "P10-R2.metProfessional", goal) : Phrase.of("P10-R2.met"),
                    List.of(Evidence.supports(view, goal)));
        }
        List<Evidence> closed = professional ? closedBy(view, goal, plans) : List.of();
        if (closed.isEmpty()) {
            return Outcomes.absent(
                    view,
                    RecordType.GOALS,
                    professional ? smart(view, "P10-R2.professional", goal) : Phrase.of("P10-R2.theirs"),
                    List.of(Evidence.missing(view, goal)));
        }
        List<Evidence> evidence = new ArrayList<>(List.of(Evidence.missing(view, goal)));
        evidence.addAll(closed);
        return Outcomes.answered(
                view,
                descriptor.code(),
                descriptor.reasonEffect(),
                History.settled(view, Outcomes.notMet(smart(view, "P10-R2.signedOff", goal), evidence)),
                List.of(goal));
    }

    /** Says which letters of SMART a professional goal shows; a dash where it shows none so far. */
    private static Phrase smart(RecordView view, String key, Goal goal) {
        String letters = Smart.of(goal, view.goals().actions()).stream()
                .flatMap(look -> look.shown().stream())
                .map(letter -> letter.name().substring(0, 1))
                .collect(Collectors.joining(", "));
        return Phrase.of(key).with("letters", letters.isEmpty() ? null : letters);
    }

    /** What somebody put an end to with the goal as it is: the sign-off of its formulation, or a plan marked as complete. */
    private static List<Evidence> closedBy(RecordView view, Goal goal, List<Plan> plans) {
        Stream<Formulation> signedOff = view.formulations().current().stream()
                .filter(formulation -> formulation
                        .signOff()
                        .filter(signOff -> isThereOn(Optional.of(signOff.on()), goal))
                        .isPresent())
                .filter(formulation -> formulation.goals().contains(goal));
        Stream<Plan> complete = plans.stream()
                .filter(plan -> plan.complete()
                        .filter(mark -> isThereOn(mark.on(), goal))
                        .isPresent())
                .filter(plan -> plan.goals().contains(goal.id()));
        return Stream.concat(signedOff, complete)
                .map(entry -> Evidence.contradicts(view, entry))
                .toList();
    }

    private static boolean isThereOn(Optional<LocalDate> day, Goal goal) {
        return day.flatMap(known -> goal.setOn().filter(known::isBefore)).isEmpty();
    }
}
