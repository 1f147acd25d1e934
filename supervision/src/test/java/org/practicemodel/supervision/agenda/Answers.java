package org.practicemodel.supervision.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.practicemodel.core.engagement.DocumentKind;
import org.practicemodel.core.engagement.DocumentShare;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionUpdate;
import org.practicemodel.core.formulation.ActionUpdateOutcome;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.participation.DisagreementResponse;
import org.practicemodel.core.plan.GoalOutcome;
import org.practicemodel.core.plan.GoalOutcomeId;
import org.practicemodel.core.plan.GoalReached;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.workforce.LearningOutcome;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.supervision.rule.Given;

/** What deals with each item of an agenda, and families whose goals were talked about often. */
final class Answers {

    private static final List<GoalProgress> WORDS = List.of(
            GoalProgress.NO_CHANGE,
            GoalProgress.NO_CHANGE,
            GoalProgress.BARRIER,
            GoalProgress.ADVANCE,
            GoalProgress.NOT_DISCUSSED);

    private Answers() {}

    /** A record in which every goal was talked about some times, on days that seldom are none. */
    static PracticeRecord talkedAbout(PracticeRecord record, long seed) {
        Random random = new Random(seed);
        List<FamilyDiscussion> discussions = new ArrayList<>(record.discussions());
        for (Goal goal : view(record)) {
            for (int turn = 0; turn < random.nextInt(4); turn++) {
                FamilyDiscussion discussion = Given.discussion("talk-" + turn + "-" + goal.id())
                        .withGoals(Invented.said(goal.id().value(), WORDS.get(random.nextInt(WORDS.size()))));
                discussions.add(
                        random.nextInt(10) == 0
                                ? discussion
                                : discussion.withOn(LocalDate.of(2024, 6, 1).plusDays(random.nextInt(1000))));
            }
        }
        return record.withDiscussions(discussions);
    }

    private static List<Goal> view(PracticeRecord record) {
        return Given.view(record, Given.day("2027-12-31")).goals().all();
    }

    /** The record in which what an item asks about is dealt with on a day. */
    static PracticeRecord dealtWith(AgendaItem item, PracticeRecord record, LocalDate on) {
        String id = item.about().orElseThrow().value();
        return switch (item.topic()) {
            case GOAL_NOT_DISCUSSED -> talked(record, id, on);
            case GOAL_WITHOUT_PROGRESS -> reached(record, id, on);
            case ACTION_OVERDUE -> actions(record, action -> is(action, id) ? done(action, on) : action);
            case HYPOTHESIS_TO_REVISIT ->
                record.withFormulations(record.formulations().stream()
                        .map(formulation -> formulation.withHypotheses(formulation.hypotheses().stream()
                                .map(hypothesis -> is(hypothesis, id) ? looked(hypothesis, on) : hypothesis)
                                .toList()))
                        .toList());
            case DECISION_WITHOUT_RATIONALE ->
                record.withEngagement(record.engagement()
                        .withDecisions(record.engagement().decisions().stream()
                                .map(each -> is(each, id) ? each.withRationale(Given.WORDS) : each)
                                .toList()));
            case DISAGREEMENT_WITHOUT_RESPONSE ->
                record.withEngagement(record.engagement()
                        .withDisagreements(record.engagement().disagreements().stream()
                                .map(each -> is(each, id) ? each.withResponse(answer(on)) : each)
                                .toList()));
            case PLAN_OR_SHARING_DUE ->
                item.question().key().endsWith("Share") ? shared(record, id) : reviewed(record, id, on);
            default -> throw new IllegalArgumentException("Nothing in the record of a family deals with " + item);
        };
    }

    /** The record of a worker in which what an item asks about has an outcome. */
    static WorkerRecord learnt(AgendaItem item, WorkerRecord worker, LocalDate on) {
        String id = item.about().orElseThrow().value();
        return worker.withLearning(worker.learning().stream()
                .map(each -> is(each, id)
                        ? each.withOutcome(LearningOutcome.builder().on(on).build())
                        : each)
                .toList());
    }

    private static PracticeRecord talked(PracticeRecord record, String goal, LocalDate on) {
        List<FamilyDiscussion> discussions = new ArrayList<>(record.discussions());
        discussions.add(Invented.discussion("answer", on.toString(), goal, GoalProgress.ADVANCE));
        return record.withDiscussions(discussions);
    }

    private static PracticeRecord reached(PracticeRecord record, String goal, LocalDate on) {
        List<GoalOutcome> outcomes = new ArrayList<>(record.goalOutcomes());
        outcomes.add(GoalOutcome.builder()
                .id(GoalOutcomeId.of("answer"))
                .goal(GoalId.of(goal))
                .reached(GoalReached.REACHED)
                .on(on)
                .build());
        return record.withGoalOutcomes(outcomes);
    }

    private static PracticeRecord actions(PracticeRecord record, UnaryOperator<Action> edit) {
        return record.withActions(record.actions().stream().map(edit).toList())
                .withFormulations(record.formulations().stream()
                        .map(formulation -> formulation.withActions(
                                formulation.actions().stream().map(edit).toList()))
                        .toList());
    }

    private static Action done(Action action, LocalDate on) {
        List<ActionUpdate> updates = new ArrayList<>(action.updates());
        updates.add(
                ActionUpdate.builder().outcome(ActionUpdateOutcome.DONE).on(on).build());
        return action.withUpdates(updates);
    }

    private static Hypothesis looked(Hypothesis hypothesis, LocalDate on) {
        List<HypothesisRevision> revisions = new ArrayList<>(hypothesis.revisions());
        revisions.add(HypothesisRevision.builder()
                .outcome(RevisionOutcome.KEPT)
                .on(on)
                .build());
        return hypothesis
                .withRevisions(revisions)
                .withPerspectives(hypothesis.perspectives().stream()
                        .map(view -> view.withResponse(Given.WORDS))
                        .toList());
    }

    private static DisagreementResponse answer(LocalDate on) {
        return DisagreementResponse.builder().statement(Given.WORDS).on(on).build();
    }

    private static PracticeRecord shared(PracticeRecord record, String id) {
        boolean isPlan = record.plans().stream().anyMatch(plan -> is(plan, id));
        List<DocumentShare> shares = new ArrayList<>(record.engagement().documentShares());
        shares.add(
                isPlan
                        ? Invented.share("answer", DocumentKind.PLAN).withPlan(PlanId.of(id))
                        : Invented.share("answer", DocumentKind.FORMULATION).withFormulation(FormulationId.of(id)));
        return record.withEngagement(record.engagement().withDocumentShares(shares));
    }

    private static PracticeRecord reviewed(PracticeRecord record, String plan, LocalDate on) {
        List<Review> reviews = new ArrayList<>(record.reviews());
        reviews.add(Review.builder()
                .id(ReviewId.of("answer"))
                .kind(ReviewKind.PLAN_REVIEW)
                .addPlans(PlanId.of(plan))
                .heldOn(on)
                .build());
        return record.withReviews(reviews);
    }

    private static boolean is(Entry entry, String id) {
        return entry.id().value().equals(id);
    }
}
