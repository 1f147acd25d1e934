package org.practicemodel.principles.rule.accountability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.plan.GoalOutcome;
import org.practicemodel.core.plan.GoalReached;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.OneRoleEach;

/**
 * The rule that at the end it is said what changed, and who says so, {@code P10-R5}.
 *
 * <p>Our interpretation: when the work ends, each goal of the plans that were in force on the last day was looked at
 * (reached, reached in part, not reached, no longer wanted), and the family says how they see it. What somebody says of
 * themselves and what others or other measures say are counted apart and never put together. Where the closure was marked
 * as complete and a goal as not looked at, the record shows otherwise; what was so marked at a review speaks of that
 * review. It does not apply while the work goes on, or where it ended without further action, by a transfer, an adoption, a
 * death or a move, or because the family withdrew from help that is theirs to refuse. For instance the goal of a calm hour
 * before bed, reached in part, as the mother says too.
 *
 * <p>Source: board report 2020 §3.18; Partners in Practice proposal ¶12 ("Outcomes Based Accountability"). Immutable and
 * thread-safe.
 */
public final class WhatChangedAndWhoSaysSo implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P10-R5",
                    "what-changed-and-who-says-so",
                    LeedsPrinciples.ACCOUNTABILITY_EVALUATION_AND_SUSTAINABILITY)
            .testBasis(Basis.of(BasisKind.SEED, Citation.of(LeedsSources.BOARD_REPORT_2020, "§3.18")))
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(
                    new EvidenceNeed(RecordType.GOAL_OUTCOMES, "reached", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.EPISODES, "closure", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.PLANS, "goals", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.GOAL_OUTCOMES, "familyView", Effort.CONVERSATION, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.GOALS, "statement", Effort.CONVERSATION, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public WhatChangedAndWhoSaysSo() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        Optional<Episode> ended = EndedWork.of(view);
        if (ended.isEmpty()) {
            return Outcomes.notApplicable(Phrase.of("P10-R5.notEnded"), List.of());
        }
        List<Goal> goals = goals(view);
        if (goals.isEmpty()) {
            return new CurrentActions(view).plansNotHeld().orElseGet(() -> noGoal(view));
        }
        List<Outcome> each =
                goals.stream().map(goal -> answer(view, ended.get(), goal)).toList();
        return OneRoleEach.over(view, each, Phrase.of("P10-R5.past"));
    }

    private Outcome answer(RecordView view, Episode ended, Goal goal) {
        List<GoalOutcome> outcomes = view.record().goalOutcomes().stream()
                .filter(outcome -> outcome.goal().equals(goal.id()))
                .sorted(Comparator.comparing(outcome -> outcome.id().value()))
                .toList();
        List<GoalOutcome> looked = outcomes.stream()
                .filter(outcome -> !outcome.reached().equals(GoalReached.NOT_LOOKED_AT))
                .toList();
        if (looked.isEmpty()) {
            return notLookedAt(view, ended, goal, outcomes);
        }
        List<Evidence> evidence =
                looked.stream().map(outcome -> Evidence.supports(view, outcome)).toList();
        if (looked.stream().noneMatch(WhatChangedAndWhoSaysSo::saysTheFamily)) {
            return Outcomes.absent(
                    view,
                    RecordType.GOAL_OUTCOMES,
                    Phrase.of("P10-R5.noFamilyView"),
                    looked.stream()
                            .map(outcome -> Evidence.missing(view, outcome))
                            .toList());
        }
        return Outcomes.met(
                Phrase.of("P10-R5.met")
                        .with("own", measures(view, goal, true))
                        .with("others", measures(view, goal, false)),
                evidence);
    }

    private Outcome notLookedAt(RecordView view, Episode ended, Goal goal, List<GoalOutcome> outcomes) {
        List<GoalOutcome> marked = outcomes.stream()
                .filter(outcome -> outcome.at()
                        .filter(at -> !at.value().equals(ended.id().value()))
                        .isEmpty())
                .toList();
        if (marked.isEmpty() || !EndedWork.isMarkedComplete(ended)) {
            return Outcomes.absent(
                    view,
                    RecordType.GOAL_OUTCOMES,
                    Phrase.of("P10-R5.notRecorded"),
                    List.of(Evidence.missing(view, goal)));
        }
        List<Evidence> evidence = new ArrayList<>(List.of(Evidence.contradicts(view, ended)));
        marked.forEach(outcome -> evidence.add(Evidence.contradicts(view, outcome)));
        return Outcomes.answered(
                view,
                descriptor.code(),
                descriptor.reasonEffect(),
                History.settled(view, Outcomes.notMet(Phrase.of("P10-R5.notLookedAt"), evidence)),
                Stream.concat(Stream.of(ended, goal), marked.stream()).toList());
    }

    /** The goals of the plans that were in force when the work ended. */
    private static List<Goal> goals(RecordView view) {
        return view.plans().inForceOn(view.episode().lastDay()).stream()
                .filter(plan -> plan.agreedOn().isPresent())
                .flatMap(plan -> view.goals().of(plan).stream())
                .distinct()
                .sorted(Comparator.comparing(goal -> goal.id().value()))
                .toList();
    }

    private static Outcome noGoal(RecordView view) {
        return view.coverage().holds(RecordType.GOALS)
                ? Outcomes.notApplicable(Phrase.of("P10-R5.noGoal"), List.of())
                : Outcomes.absent(
                        view, RecordType.GOALS, Phrase.of("shared.goalsNotHeld"), List.of(Nearest.episode(view)));
    }

    private static boolean saysTheFamily(GoalOutcome outcome) {
        return outcome.familyView().isPresent()
                || outcome.by().flatMap(Party::person).isPresent();
    }

    private static long measures(RecordView view, Goal goal, boolean own) {
        return view.record().outcomeMeasures().stream()
                .filter(measure -> measure.goal().filter(goal.id()::equals).isPresent())
                .filter(measure -> measure.selfReport().orElse(false) == own)
                .count();
    }
}
