package org.practicemodel.supervision.rule;

import java.util.List;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.GoalDiscussion;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that agreed outcomes are held in mind, {@code E7-R2}.
 *
 * <p>Our interpretation: a discussion of this family, at a time when there was a goal, says of a goal that it came closer, is
 * where it was or has something in its way, and who says so. Where the last two such discussions were marked complete and
 * every goal in them was marked as not talked about, the record shows otherwise. A goal without a day counts as set before,
 * and a discussion without a day as held when there was a goal, so that what was written down is never taken for nothing.
 * For instance on 5 March 2026 the mother said that goal-1 came closer.
 *
 * <p>Source: current guide ¶32 ("holds agreed outcomes in mind at all times"); our interpretation. Immutable and thread-safe.
 */
public final class OutcomesHeldInMind implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E7-R2", "outcomes-held-in-mind", LeedsElements.OUTCOME_FOCUSED_SUPERVISION)
            .standing(Standing.KEY)
            .about(About.SUPERVISION)
            .addNeeds(
                    new EvidenceNeed(RecordType.DISCUSSIONS, "goals", Effort.SENTENCE, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.GOALS, "goals", Effort.CONVERSATION, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public OutcomesHeldInMind() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<Goal> goals = view.goals().all();
        if (goals.isEmpty()) {
            return Outcomes.absent(view, RecordType.GOALS, Phrase.of("E7-R2.noGoal"), List.of(Nearest.episode(view)));
        }
        List<FamilyDiscussion> discussions = Discussions.of(view).stream()
                .filter(discussion -> goals.stream().anyMatch(goal -> wasSetBy(discussion, goal)))
                .toList();
        if (discussions.isEmpty()) {
            return Outcomes.absent(
                    view, RecordType.DISCUSSIONS, Phrase.of("E7-R2.notDiscussed"), List.of(Nearest.episode(view)));
        }
        List<FamilyDiscussion> lastTwo = discussions.subList(Math.max(0, discussions.size() - 2), discussions.size());
        if (lastTwo.size() == 2 && lastTwo.stream().allMatch(OutcomesHeldInMind::passedOver)) {
            return Discussions.otherwise(
                    view,
                    Outcomes.notMet(
                            Phrase.of("E7-R2.passedOver"),
                            lastTwo.stream()
                                    .map(discussion -> Evidence.contradicts(view, discussion))
                                    .toList()));
        }
        List<Evidence> seen = discussions.stream()
                .filter(discussion -> discussion.goals().stream().anyMatch(OutcomesHeldInMind::saysWhoSeesWhat))
                .map(discussion -> Evidence.supports(view, discussion))
                .toList();
        return seen.isEmpty()
                ? Outcomes.notRecorded(
                                Phrase.of("E7-R2.whoIsNotRecorded"),
                                discussions.stream()
                                        .map(discussion -> Evidence.missing(view, discussion))
                                        .toList())
                        .lacking(RecordType.DISCUSSIONS)
                : Outcomes.met(Phrase.of("E7-R2.met"), seen);
    }

    private static boolean wasSetBy(FamilyDiscussion discussion, Goal goal) {
        return goal.setOn()
                .filter(set -> discussion.on().filter(set::isAfter).isPresent())
                .isEmpty();
    }

    private static boolean passedOver(FamilyDiscussion discussion) {
        return discussion.complete().isPresent()
                && !discussion.goals().isEmpty()
                && discussion.goals().stream().allMatch(GoalDiscussion::passedOver);
    }

    private static boolean saysWhoSeesWhat(GoalDiscussion goal) {
        return !goal.passedOver() && goal.hasSpeaker();
    }
}
