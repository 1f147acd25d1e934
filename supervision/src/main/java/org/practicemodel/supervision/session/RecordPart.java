package org.practicemodel.supervision.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.supervision.FamilyDiscussion;

/**
 * What a supervision says of one family: the discussion, and the steps and decisions that came of it. It belongs in the
 * record of that family and in no other.
 *
 * <p>For instance {@code part.addedTo(record)}. Immutable and thread-safe. Source: current guide ¶31, ¶32; rule conventions on
 * the three subjects; our interpretation.
 *
 * @param record the id of the record that it is about
 * @param discussion the discussion
 * @param steps the steps that are new, which the discussion names among its next steps
 * @param decisions the decisions that are new, which the discussion names
 * @param changes what it says of steps that the record holds already
 */
public record RecordPart(
        RecordId record,
        FamilyDiscussion discussion,
        List<Action> steps,
        List<Decision> decisions,
        List<StepChange> changes) {

    /** Copies the lists in order. */
    public RecordPart {
        steps = List.copyOf(steps);
        decisions = List.copyOf(decisions);
        changes = List.copyOf(changes);
    }

    /**
     * Returns the record of the family with this part at the end of its lists.
     *
     * @param whole the record, as whole as the host has it
     * @return the copy
     * @throws IllegalArgumentException if it is the record of another family
     */
    public PracticeRecord addedTo(PracticeRecord whole) {
        if (!whole.id().equals(record)) {
            throw new IllegalArgumentException("What was said about " + record + " does not belong in " + whole.id());
        }
        Map<ActionId, StepChange> byStep =
                changes.stream().collect(Collectors.toMap(StepChange::of, Function.identity(), StepChange::and));
        return whole.withDiscussions(and(whole.discussions(), List.of(discussion)))
                .withActions(and(changed(whole.actions(), byStep), steps))
                .withFormulations(whole.formulations().stream()
                        .map(formulation -> formulation.withActions(changed(formulation.actions(), byStep)))
                        .toList())
                .withEngagement(
                        whole.engagement().withDecisions(and(whole.engagement().decisions(), decisions)));
    }

    /** Returns the steps of which it says what came of them. */
    Set<ActionId> lookedAt() {
        return changes.stream()
                .filter(change -> !change.updates().isEmpty())
                .map(StepChange::of)
                .collect(Collectors.toSet());
    }

    private static List<Action> changed(List<Action> actions, Map<ActionId, StepChange> changes) {
        return actions.stream()
                .map(action -> Optional.ofNullable(changes.get(action.id()))
                        .map(change -> change.appliedTo(action))
                        .orElse(action))
                .toList();
    }

    private static <T> List<T> and(List<T> before, List<T> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }

    /** Shows the type and the id of the discussion only, never what was said. */
    @Override
    public String toString() {
        return "RecordPart " + discussion.id();
    }
}
