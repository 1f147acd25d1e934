package org.practicemodel.supervision.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.supervision.DiscussionKind;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.FamilyDiscussionId;
import org.practicemodel.core.supervision.GoalDiscussion;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.supervision.RationaleExploration;
import org.practicemodel.core.supervision.RationaleQuestion;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.voice.Statement;

/**
 * A discussion of one family in supervision while people have it: told step by step in any order, with the questions that are
 * still open.
 *
 * <p>It takes whatever a talk yields. Nothing is refused for practice: what is still to be talked about is an open question
 * and no more, also when the discussion is marked complete. Only nonsense of structure is, all of it at once: ids that the
 * record does not hold on the day, or a day before the discussion. A slip is taken back with {@link #takeBack()}. Steps that
 * earlier discussions agreed and that nobody has finished are carried forward. Of a goal, each who sees it differently is
 * heard: tell it once for each. For instance:
 *
 * <pre>{@code
 * SessionGuide guide = SessionGuide.begin("discussion-3", view);
 * guide.goal("goal-1", GoalProgress.ADVANCE, mum);
 * guide.explored(RationaleQuestion.WHY_NOW, Statement.of("The rows have stopped, so bedtimes can change"));
 * guide.openQuestions();
 * PracticeRecord after = guide.complete(RoleCode.TEAM_MANAGER, day).addedTo(record);
 * }</pre>
 *
 * <p>Mutable and not thread-safe: one guide, one discussion. What it gives is immutable. An id that is none is refused at once
 * with a {@link org.practicemodel.core.entry.NotWellFormedException}. Source: current guide ¶31, ¶32; our interpretation.
 */
public final class SessionGuide extends StepsAndDecisions {

    private static final int AT_A_TIME = 3;

    private final RecordView view;
    private final FamilyDiscussion start;
    private final List<Consumer<Draft>> steps = new ArrayList<>();

    private SessionGuide(RecordView view, FamilyDiscussion start) {
        super(view.asOf(), EntryId.of(start.id().value()));
        this.view = view;
        this.start = start;
    }

    /**
     * Begins a discussion.
     *
     * @param id the id of the discussion, which nothing in the record has
     * @param view the record of the family, as it was known on the day of the discussion
     * @return a guide that was told nothing so far
     */
    public static SessionGuide begin(String id, RecordView view) {
        return new SessionGuide(
                view,
                FamilyDiscussion.builder()
                        .id(FamilyDiscussionId.of(id))
                        .on(view.asOf())
                        .build());
    }

    /**
     * Says in what setting it was.
     *
     * @param kind the setting
     * @return this guide
     */
    public SessionGuide as(DiscussionKind kind) {
        return change(discussion -> discussion.withKind(kind));
    }

    /**
     * Says which children it was about.
     *
     * @param children the children; none means the whole family
     * @return this guide
     */
    public SessionGuide about(PersonId... children) {
        List<PersonId> subjects = List.of(children);
        return change(discussion -> discussion.withSubjects(subjects));
    }

    /**
     * Says which workers took part.
     *
     * @param workers the workers, in place of those named before
     * @return this guide
     */
    public SessionGuide with(WorkerId... workers) {
        List<WorkerId> present = List.of(workers);
        return change(discussion -> discussion.withWorkers(present));
    }

    /**
     * Says in which role somebody supervised.
     *
     * @param role the role
     * @return this guide
     */
    public SessionGuide supervisedBy(RoleCode role) {
        return change(discussion -> discussion.withSupervisor(role));
    }

    /**
     * Says what was said about the child's day-to-day life.
     *
     * @param said the words; of several the last stands
     * @return this guide
     */
    public SessionGuide dayToDayLife(Statement said) {
        return change(discussion -> discussion.withDayToDayLife(said));
    }

    /**
     * Says how a goal is going, and who says so.
     *
     * @param goal the id of the goal
     * @param progress whether it came closer, is where it was or has something in its way
     * @param saidBy who says so; told without, it is an open question, and telling it again with somebody completes it
     * @return this guide
     */
    public SessionGuide goal(String goal, GoalProgress progress, Party... saidBy) {
        return goal(goal, progress, Optional.empty(), List.of(saidBy));
    }

    /**
     * Says how a goal is going, in whose words, and who says so.
     *
     * @param goal the id of the goal
     * @param progress whether it came closer, is where it was or has something in its way
     * @param said the words
     * @param saidBy who says so, where the words do not say it
     * @return this guide
     */
    public SessionGuide goal(String goal, GoalProgress progress, Statement said, Party... saidBy) {
        return goal(goal, progress, Optional.of(said), List.of(saidBy));
    }

    private SessionGuide goal(String goal, GoalProgress progress, Optional<Statement> said, List<Party> saidBy) {
        GoalDiscussion told = GoalDiscussion.builder()
                .goal(GoalId.of(goal))
                .progress(progress)
                .addAllSaidBy(saidBy)
                .statement(said)
                .build();
        return tell(draft -> draft.add(told));
    }

    /**
     * Marks that a goal was not talked about today, which the discussion then says.
     *
     * @param goal the id of the goal
     * @return this guide
     */
    public SessionGuide notTalkedAbout(String goal) {
        return goal(goal, GoalProgress.NOT_DISCUSSED);
    }

    /**
     * Says what moved forward.
     *
     * @param said the words
     * @return this guide
     */
    public SessionGuide movedForward(Statement said) {
        return change(discussion -> discussion.withAdvances(and(discussion.advances(), said)));
    }

    /**
     * Says what stood in the way.
     *
     * @param said the words
     * @return this guide
     */
    public SessionGuide stoodInTheWay(Statement said) {
        return change(discussion -> discussion.withBarriers(and(discussion.barriers(), said)));
    }

    /**
     * Says that a question about the rationale was asked, and that there is no answer yet.
     *
     * @param question the question
     * @return this guide
     */
    public SessionGuide explored(RationaleQuestion question) {
        return explored(RationaleExploration.builder().question(question).build());
    }

    /**
     * Says that a question about the rationale was asked, and what came of it.
     *
     * @param question the question
     * @param said the words
     * @return this guide
     */
    public SessionGuide explored(RationaleQuestion question, Statement said) {
        return explored(RationaleExploration.builder()
                .question(question)
                .statement(said)
                .build());
    }

    private SessionGuide explored(RationaleExploration exploration) {
        return change(discussion -> discussion.withRationale(and(discussion.rationale(), exploration)));
    }

    /**
     * Says what the worker thinks about their own part.
     *
     * @param said the words; of several the last stands
     * @return this guide
     */
    public SessionGuide reflection(Statement said) {
        return change(discussion -> discussion.withReflection(said));
    }

    /**
     * Leaves a question for another day. It is asked no more in this discussion, and nothing is recorded of that.
     *
     * @param question the question
     * @return this guide
     */
    public SessionGuide notToday(SessionQuestion question) {
        return tell(draft -> draft.leave(question));
    }

    /**
     * Takes back the last thing told, whole, as if it had not been said; called again, the one before. Where nothing was told
     * nothing is taken back.
     *
     * @return this guide
     */
    public SessionGuide takeBack() {
        if (!steps.isEmpty()) {
            steps.remove(steps.size() - 1);
        }
        return this;
    }

    /**
     * Returns the steps that earlier discussions of this work agreed and that were neither done nor dropped by the day. A
     * discussion without a day counts as earlier.
     *
     * @return the steps by the day they are due, those without one last
     */
    public List<Action> carriedForward() {
        return EarlierSteps.of(view);
    }

    /**
     * Returns what to talk about next.
     *
     * @return at most three open questions, the first first
     */
    public List<SessionQuestion> openQuestions() {
        return allOpenQuestions().stream().limit(AT_A_TIME).toList();
    }

    /**
     * Returns everything that is still open, also while something does not hold together.
     *
     * @return the open questions in the order of {@link DiscussionTopic}
     */
    public List<SessionQuestion> allOpenQuestions() {
        Draft draft = made();
        return SessionQuestions.of(view, draft.part()).stream()
                .filter(question -> !draft.leftForToday().contains(question))
                .toList();
    }

    /**
     * Returns why what was said would be refused now.
     *
     * @return every fault, by place; empty where it holds together
     */
    public List<DiscussionFault> faults() {
        return PartStructure.faults(view, made().part());
    }

    /**
     * Returns what was said so far, however little it is.
     *
     * @return the discussion, with the steps and decisions that came of it
     * @throws DiscussionStructureException if it does not hold together, with every fault; never for practice
     */
    public RecordPart soFar() {
        return holdingTogether(made().part());
    }

    /**
     * Marks the discussion complete, whatever is still open.
     *
     * @param by the role of whoever does
     * @param on the day, not before that of the discussion
     * @return the discussion, with the steps and decisions that came of it
     * @throws DiscussionStructureException if it does not hold together, with every fault; never for practice. What is
     *     refused is not kept
     */
    public RecordPart complete(RoleCode by, LocalDate on) {
        RecordPart part = holdingTogether(completed(by, on));
        change(discussion -> discussion.withComplete(part.discussion().complete()));
        return part;
    }

    /** Returns why it would be refused to mark the discussion complete. */
    List<DiscussionFault> faultsIfComplete(RoleCode by, LocalDate on) {
        return PartStructure.faults(view, completed(by, on));
    }

    private RecordPart holdingTogether(RecordPart part) {
        DiscussionStructureException.refuse(PartStructure.faults(view, part));
        return part;
    }

    private RecordPart completed(RoleCode by, LocalDate on) {
        Mark mark = Mark.builder().by(by).on(on).build();
        Draft draft = made();
        draft.change(discussion -> discussion.withComplete(mark));
        return draft.part();
    }

    private Draft made() {
        Draft draft = new Draft(view.record().id(), start);
        steps.forEach(step -> step.accept(draft));
        return draft;
    }

    @Override
    SessionGuide tell(Consumer<Draft> step) {
        steps.add(step);
        return this;
    }

    /** Shows the type and the id only, never what was told. */
    @Override
    public String toString() {
        return "SessionGuide " + start.id();
    }
}
