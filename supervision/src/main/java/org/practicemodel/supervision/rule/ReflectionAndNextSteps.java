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
 * was marked complete and earlier next steps were marked as not looked at, the record shows otherwise. For instance on 5 March
 * 2026, with one step for the school by the end of the month.
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
        FamilyDiscussion last = discussions.get(discussions.size() - 1);
        if (last.complete().isPresent() && !last.notRevisited().isEmpty()) {
            return Outcomes.notMet(Phrase.of("E7-R4.notRevisited"), List.of(Evidence.contradicts(view, last)));
        }
        boolean hasAllFour = last.reflection().isPresent()
                && !last.advances().isEmpty()
                && !last.barriers().isEmpty()
                && !last.actions().isEmpty();
        if (!hasAllFour) {
            return Outcomes.notRecorded(Phrase.of("E7-R4.partsNotRecorded"), List.of(Evidence.missing(view, last)))
                    .lacking(RecordType.DISCUSSIONS);
        }
        List<Evidence> open = steps(view, last)
                .filter(action -> !hasSomeoneAndATime(action))
                .map(action -> Evidence.missing(view, action))
                .toList();
        return open.isEmpty()
                ? Outcomes.met(Phrase.of("E7-R4.met"), List.of(Evidence.supports(view, last)))
                : Outcomes.notRecorded(Phrase.of("E7-R4.stepsOpen"), open).lacking(RecordType.ACTIONS);
    }

    private static Stream<Action> steps(RecordView view, FamilyDiscussion discussion) {
        return Stream.concat(
                        view.record().formulations().stream().flatMap(formulation -> formulation.actions().stream()),
                        view.record().actions().stream())
                .filter(action -> discussion.actions().contains(action.id()))
                .sorted(Comparator.comparing(action -> action.id().value()));
    }

    private static boolean hasSomeoneAndATime(Action action) {
        boolean hasSomeone = !action.owners().isEmpty() || action.ownerRole().isPresent();
        return hasSomeone && (action.dueOn().isPresent() || action.lookAgainOn().isPresent());
    }
}
