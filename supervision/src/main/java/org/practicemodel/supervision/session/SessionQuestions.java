package org.practicemodel.supervision.session;

import static org.practicemodel.supervision.session.DiscussionTopic.ADVANCES;
import static org.practicemodel.supervision.session.DiscussionTopic.BARRIERS;
import static org.practicemodel.supervision.session.DiscussionTopic.DAY_TO_DAY_LIFE;
import static org.practicemodel.supervision.session.DiscussionTopic.EARLIER_STEP;
import static org.practicemodel.supervision.session.DiscussionTopic.GOAL;
import static org.practicemodel.supervision.session.DiscussionTopic.NEXT_STEPS;
import static org.practicemodel.supervision.session.DiscussionTopic.REFLECTION;
import static org.practicemodel.supervision.session.DiscussionTopic.STEP_SOMEBODY;
import static org.practicemodel.supervision.session.DiscussionTopic.STEP_TIME;
import static org.practicemodel.supervision.session.DiscussionTopic.WHO_SAYS_SO;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.GoalDiscussion;
import org.practicemodel.core.supervision.RationaleExploration;
import org.practicemodel.core.supervision.RationaleQuestion;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.supervision.internal.CurrentWork;

/** What a discussion leaves open so far. */
final class SessionQuestions {

    private final RecordView view;
    private final RecordPart part;
    private final FamilyDiscussion discussion;

    private SessionQuestions(RecordView view, RecordPart part) {
        this.view = view;
        this.part = part;
        this.discussion = part.discussion();
    }

    /** Returns the open questions by topic, then in the order of what they are about, each once. */
    static List<SessionQuestion> of(RecordView view, RecordPart part) {
        SessionQuestions questions = new SessionQuestions(view, part);
        return Stream.of(
                        questions.ofTheWork(),
                        questions.earlierSteps(),
                        questions.goals(),
                        questions.whoSaysSo(),
                        questions.rationale(),
                        questions.nextSteps())
                .flatMap(open -> open)
                .distinct()
                .sorted(Comparator.comparing(SessionQuestion::topic))
                .toList();
    }

    private Stream<SessionQuestion> ofTheWork() {
        SessionQuestion dayToDay = SessionQuestion.of(DAY_TO_DAY_LIFE);
        return Stream.of(
                        open(
                                discussion.dayToDayLife().isEmpty(),
                                view.livingChildren().isEmpty()
                                        ? dayToDay.asking(Phrase.of(DAY_TO_DAY_LIFE + ".noChild.prompt"))
                                        : dayToDay),
                        open(discussion.advances().isEmpty(), SessionQuestion.of(ADVANCES)),
                        open(discussion.barriers().isEmpty(), SessionQuestion.of(BARRIERS)),
                        open(discussion.reflection().isEmpty(), SessionQuestion.of(REFLECTION)),
                        open(discussion.actions().isEmpty(), SessionQuestion.of(NEXT_STEPS)))
                .flatMap(question -> question);
    }

    private Stream<SessionQuestion> earlierSteps() {
        Set<ActionId> lookedAt = part.lookedAt();
        return EarlierSteps.of(view).stream()
                .map(Action::id)
                .filter(step -> !lookedAt.contains(step)
                        && !discussion.actions().contains(step)
                        && !discussion.notRevisited().contains(step))
                .map(step -> SessionQuestion.about(EARLIER_STEP, step));
    }

    private Stream<SessionQuestion> goals() {
        Set<GoalId> named =
                discussion.goals().stream().map(GoalDiscussion::goal).collect(Collectors.toSet());
        return CurrentWork.goals(view).stream()
                .filter(goal -> !named.contains(goal.id()))
                .map(goal -> SessionQuestion.about(GOAL, goal.id()));
    }

    private Stream<SessionQuestion> whoSaysSo() {
        return discussion.goals().stream()
                .filter(goal -> !goal.passedOver() && !goal.hasSpeaker())
                .map(goal -> SessionQuestion.about(WHO_SAYS_SO, goal.goal()));
    }

    private Stream<SessionQuestion> rationale() {
        Set<RationaleQuestion> explored = discussion.rationale().stream()
                .map(RationaleExploration::question)
                .collect(Collectors.toSet());
        return Stream.of(DiscussionTopic.values())
                .filter(topic -> topic.rationale()
                        .filter(asked -> !explored.contains(asked))
                        .isPresent())
                .map(SessionQuestion::of);
    }

    private Stream<SessionQuestion> nextSteps() {
        List<Action> agreed = Stream.concat(known(), part.steps().stream())
                .filter(action -> discussion.actions().contains(action.id()))
                .sorted(Comparator.comparing(action -> action.id().value()))
                .toList();
        return Stream.concat(
                asked(STEP_SOMEBODY, agreed.stream().filter(action -> !action.hasOwner())),
                asked(STEP_TIME, agreed.stream().filter(action -> !action.hasTime())));
    }

    /** The steps that the record holds, as they would be after the discussion. */
    private Stream<Action> known() {
        return view.goals().actions().stream()
                .map(action -> part.changes().stream()
                        .filter(change -> change.of().equals(action.id()))
                        .map(change -> change.appliedTo(action))
                        .findFirst()
                        .orElse(action));
    }

    private static Stream<SessionQuestion> asked(DiscussionTopic topic, Stream<Action> steps) {
        return steps.map(step -> SessionQuestion.about(topic, step.id()));
    }

    private static Stream<SessionQuestion> open(boolean isOpen, SessionQuestion question) {
        return isOpen ? Stream.of(question) : Stream.empty();
    }
}
