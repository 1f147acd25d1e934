package org.practicemodel.supervision.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.GoalDiscussion;

/** What the steps of a guide say, put together anew whenever somebody asks. Not thread-safe: filled once, then read. */
final class Draft {

    private final RecordId record;
    private final List<Action> steps = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final Map<ActionId, StepChange> changes = new LinkedHashMap<>();
    private final Set<SessionQuestion> leftForToday = new HashSet<>();
    private FamilyDiscussion discussion;

    Draft(RecordId record, FamilyDiscussion start) {
        this.record = record;
        this.discussion = start;
    }

    void change(UnaryOperator<FamilyDiscussion> how) {
        discussion = how.apply(discussion);
    }

    void add(Action step) {
        steps.add(step);
    }

    void add(Decision decision) {
        decisions.add(decision);
    }

    void add(StepChange change) {
        changes.merge(change.of(), change, StepChange::and);
    }

    void leave(SessionQuestion question) {
        leftForToday.add(question);
    }

    /** Who says so may be told after what was said: then it completes what was said, in its place. */
    void add(GoalDiscussion said) {
        List<GoalDiscussion> goals = new ArrayList<>(discussion.goals());
        Optional<GoalDiscussion> before =
                goals.stream().filter(earlier -> isCompletedBy(earlier, said)).findFirst();
        before.ifPresentOrElse(
                earlier -> goals.set(
                        goals.indexOf(earlier),
                        said.withStatement(said.statement().or(earlier::statement))),
                () -> goals.add(said));
        discussion = discussion.withGoals(goals);
    }

    private static boolean isCompletedBy(GoalDiscussion earlier, GoalDiscussion said) {
        boolean isTheSame =
                earlier.goal().equals(said.goal()) && earlier.progress().equals(said.progress());
        boolean saysNothingElse = said.statement().isEmpty()
                || earlier.statement().isEmpty()
                || earlier.statement().equals(said.statement());
        return isTheSame && saysNothingElse && !earlier.hasSpeaker();
    }

    Set<SessionQuestion> leftForToday() {
        return leftForToday;
    }

    /** Returns what was said so far, with what is new about a step that is new itself. */
    RecordPart part() {
        Set<ActionId> added = steps.stream().map(Action::id).collect(Collectors.toSet());
        return new RecordPart(
                record,
                discussion,
                steps.stream()
                        .map(step -> Optional.ofNullable(changes.get(step.id()))
                                .map(change -> change.appliedTo(step))
                                .orElse(step))
                        .toList(),
                decisions,
                changes.values().stream()
                        .filter(change -> !added.contains(change.of()))
                        .toList());
    }
}
