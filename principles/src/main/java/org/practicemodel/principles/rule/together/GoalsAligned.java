package org.practicemodel.principles.rule.together;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.participation.Disagreement;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.Disagreements;
import org.practicemodel.principles.internal.FormulationsOfWork;
import org.practicemodel.principles.internal.OneRoleEach;

/**
 * The rule that the goals of those who work with a family meet the family's own, {@code P01-R4}.
 *
 * <p>Our interpretation: of the goals of the plans in force (where these name none, of those of the formulations and beside
 * them) at least one is a child's or the family's, was made together, or somebody of the family or of those around it says
 * so or agrees; and each goal of professionals is agreed to in that way, goes along with such a goal, or is marked as a
 * bottom line with the reason beside it. Where all that stands in the way is that somebody of the family sees a goal
 * differently, {@code P07-R3} looks at that one fact and this rule does not apply. Where there is more, it cannot be seen;
 * and where a disagreement about one of the goals was also marked as left unanswered, and a later review that could have
 * looked at it, as for {@code P07-R3}, was marked complete, the record shows otherwise. That is begun: without the honest
 * note of the disagreement nobody would know. For instance the school's goal "on time every day", which goes along with
 * Ava's "not to be stared at".
 *
 * <p>Source: Partners in Practice proposal ¶17 ("aligning practitioner goals with those of the family"); how it shows is our
 * interpretation. Immutable and thread-safe.
 */
public final class GoalsAligned implements Rule {

    private static final RuleCode OWNER = RuleCode.of("P07-R3");
    private static final Set<GoalAuthor> THEIRS = Set.of(GoalAuthor.CHILD, GoalAuthor.FAMILY, GoalAuthor.TOGETHER);

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P01-R4", "goals-aligned", LeedsPrinciples.ALWAYS_WORKING_WITH)
            .testBasis(
                    Basis.of(BasisKind.INTERPRETATION, Citation.of(LeedsSources.PARTNERS_IN_PRACTICE_PROPOSAL, "¶17")))
            .addNeeds(
                    new EvidenceNeed(RecordType.GOALS, "alignsWith", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.GOALS, "perspectives", Effort.CONVERSATION, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public GoalsAligned() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        Phrase none = Phrase.of("P01-R4.none");
        List<Goal> goals = FormulationsOfWork.goals(view);
        if (goals.isEmpty()) {
            return view.coverage().holds(RecordType.GOALS)
                    ? Outcomes.notApplicable(none, List.of())
                    : Outcomes.absent(view, RecordType.GOALS, none, List.of(Nearest.episode(view)));
        }
        List<Disagreement> disputes = Disagreements.of(view).stream()
                .filter(Disagreement::byFamily)
                .filter(disagreement -> goals.stream().anyMatch(goal -> Disagreements.isAbout(disagreement, goal.id())))
                .toList();
        List<Outcome> things = new ArrayList<>(
                goals.stream().map(goal -> aligned(view, goal, disputes)).toList());
        if (goals.stream().noneMatch(GoalsAligned::isTheirs) && !isShared(things)) {
            things.add(
                    0,
                    Outcomes.notRecorded(Phrase.of("P01-R4.noneTheirs"), missing(view, goals))
                            .lacking(RecordType.GOALS));
        }
        Outcome outcome = OneRoleEach.over(view, things, none);
        List<Evidence> leftOpen = leftOpen(view, disputes);
        return outcome.verdict() != Verdict.NOT_ENOUGH_EVIDENCE || leftOpen.isEmpty()
                ? outcome
                : Outcomes.over(view, List.of(leftUnanswered(view, leftOpen), outcome), none);
    }

    /** Another rule looks at a goal that the family sees differently; where it does, that nothing is theirs says no more. */
    private static boolean isShared(List<Outcome> things) {
        return things.stream()
                .anyMatch(thing -> thing instanceof Outcome.NotApplicable apart
                        && apart.sameAs().isPresent());
    }

    private static Outcome aligned(RecordView view, Goal goal, List<Disagreement> disputes) {
        if (isTheirs(goal) || isBottomLine(goal) || goesAlong(view, goal)) {
            return Outcomes.met(Phrase.of("P01-R4.met"), List.of(Evidence.supports(view, goal)));
        }
        if (disputes.stream().anyMatch(disagreement -> Disagreements.isAbout(disagreement, goal.id()))) {
            return Outcomes.sameAs(OWNER, Phrase.of("P01-R4.seenDifferently"), List.of());
        }
        String key = goal.bottomLine().isPresent() ? "P01-R4.bottomLineUnexplained" : "P01-R4.notAligned";
        return Outcomes.notRecorded(Phrase.of(key).with("goal", goal.id()), missing(view, List.of(goal)))
                .lacking(RecordType.GOALS);
    }

    private static boolean isTheirs(Goal goal) {
        return THEIRS.contains(goal.author())
                || goal.perspectives().stream()
                        .filter(perspective -> perspective.stance().equals(Stance.AGREES)
                                || perspective.stance().equals(Stance.SAYS_SO))
                        .anyMatch(perspective ->
                                perspective.who().flatMap(who -> who.person()).isPresent());
    }

    private static boolean isBottomLine(Goal goal) {
        return goal.bottomLine().isPresent() && goal.rationale().isPresent();
    }

    private static boolean goesAlong(RecordView view, Goal goal) {
        return view.goals().all().stream()
                .filter(other -> goal.alignsWith().contains(other.id()))
                .anyMatch(GoalsAligned::isTheirs);
    }

    /** The disagreements that were left unanswered, each with the review by which it was. */
    private static List<Evidence> leftOpen(RecordView view, List<Disagreement> disputes) {
        return disputes.stream()
                .filter(disagreement -> disagreement.response().isEmpty())
                .filter(disagreement -> disagreement.unanswered().isPresent())
                .flatMap(disagreement -> Disagreements.completedAfter(view, disagreement).stream()
                        .flatMap(review -> Stream.<Entry>of(disagreement, review)))
                .distinct()
                .map(entry -> Evidence.contradicts(view, entry))
                .toList();
    }

    private static Outcome.NotMet leftUnanswered(RecordView view, List<Evidence> leftOpen) {
        return History.settled(view, Outcomes.notMet(Phrase.of("P01-R4.leftUnanswered"), leftOpen))
                .asBegun();
    }

    private static List<Evidence> missing(RecordView view, List<Goal> goals) {
        return goals.stream().map(goal -> Evidence.missing(view, goal)).toList();
    }
}
