package org.practicemodel.supervision.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.Action;
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
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that a discussion holds reflection, advances, barriers and next steps, {@code E7-R4}.
 *
 * <p>Our interpretation: the last discussion of this family says what the worker thinks about their own part, what moved
 * forward, what stood in the way, and what comes next; each next step has someone and a time, or a day to look again. Where it
 * was marked complete and earlier next steps were marked as not looked at, the record shows otherwise. Of several on the last day
 * one that holds all this is enough, and one that did not look back says nothing of the others. For instance on 5 March 2026,
 * with one step for the school by the end of the month.
 *
 * <p>Source: current guide ¶32 ("reflection and joint assessment of advances and barriers"); our interpretation. Immutable and
 * thread-safe.
 */
public final class ReflectionAndNextSteps implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E7-R4", "reflection-and-next-steps", LeedsElements.OUTCOME_FOCUSED_SUPERVISION)
            .about(About.SUPERVISION)
            .addNeeds(
                    new EvidenceNeed(RecordType.DISCUSSIONS, "actions", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.ACTIONS, "owners", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.DISCUSSIONS, "reflection", Effort.SENTENCE, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.DISCUSSIONS, "advances", Effort.SENTENCE, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.DISCUSSIONS, "barriers", Effort.SENTENCE, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public ReflectionAndNextSteps() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<FamilyDiscussion> discussions = Discussions.of(view);
        if (discussions.isEmpty()) {
            return Outcomes.absent(
                    view, RecordType.DISCUSSIONS, Phrase.of("E7-R4.notDiscussed"), List.of(Nearest.episode(view)));
        }
        List<FamilyDiscussion> last =
                Discussions.on(view, discussions.get(discussions.size() - 1).on());
        if (last.stream().allMatch(ReflectionAndNextSteps::passedOver)) {
            return Discussions.otherwise(
                    view,
                    Outcomes.notMet(
                            Phrase.of("E7-R4.notRevisited"),
                            last.stream()
                                    .map(discussion -> Evidence.contradicts(view, discussion))
                                    .toList()));
        }
        List<FamilyDiscussion> whole = last.stream()
                .filter(discussion -> hasAllFour(discussion) && !passedOver(discussion))
                .toList();
        if (whole.isEmpty()) {
            return Outcomes.notRecorded(
                            Phrase.of("E7-R4.partsNotRecorded"),
                            last.stream()
                                    .map(discussion -> Evidence.missing(view, discussion))
                                    .toList())
                    .lacking(RecordType.DISCUSSIONS);
        }
        List<Evidence> settled = whole.stream()
                .filter(discussion -> open(view, discussion).findAny().isEmpty())
                .map(discussion -> Evidence.supports(view, discussion))
                .toList();
        return settled.isEmpty()
                ? Outcomes.notRecorded(
                                Phrase.of("E7-R4.stepsOpen"),
                                whole.stream()
                                        .flatMap(discussion -> open(view, discussion))
                                        .distinct()
                                        .map(action -> Evidence.missing(view, action))
                                        .toList())
                        .lacking(RecordType.ACTIONS)
                : Outcomes.met(Phrase.of("E7-R4.met"), settled);
    }

    private static boolean passedOver(FamilyDiscussion discussion) {
        return discussion.complete().isPresent() && !discussion.notRevisited().isEmpty();
    }

    private static boolean hasAllFour(FamilyDiscussion discussion) {
        return discussion.reflection().isPresent()
                && !discussion.advances().isEmpty()
                && !discussion.barriers().isEmpty()
                && !discussion.actions().isEmpty();
    }

    private static Stream<Action> open(RecordView view, FamilyDiscussion discussion) {
        return steps(view, discussion).filter(action -> !(action.hasOwner() && action.hasTime()));
    }

    private static Stream<Action> steps(RecordView view, FamilyDiscussion discussion) {
        return view.goals().actions().stream()
                .filter(action -> discussion.actions().contains(action.id()))
                .sorted(Comparator.comparing(action -> action.id().value()));
    }
}
