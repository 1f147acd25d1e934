package org.practicemodel.supervision.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.practicemodel.supervision.outcome.Followed.AVA;
import static org.practicemodel.supervision.outcome.Followed.MOTHER;
import static org.practicemodel.supervision.outcome.Followed.SLEEP;
import static org.practicemodel.supervision.outcome.Followed.day;
import static org.practicemodel.supervision.outcome.Followed.discussion;
import static org.practicemodel.supervision.outcome.Followed.family;
import static org.practicemodel.supervision.outcome.Followed.followed;
import static org.practicemodel.supervision.outcome.Followed.goal;
import static org.practicemodel.supervision.outcome.Followed.measure;
import static org.practicemodel.supervision.outcome.Followed.outcome;
import static org.practicemodel.supervision.outcome.Followed.said;
import static org.practicemodel.supervision.outcome.Followed.tracker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.GoalMeasure;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.plan.GoalReached;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.wording.Messages;

class TrajectoryTest {

    private static final Plan PLAN = Plan.builder()
            .id(PlanId.of("plan-1"))
            .kind(PlanKind.CHILD_IN_NEED)
            .agreedOn(day("2026-03-01"))
            .addGoals(SLEEP)
            .build();

    private static Review review(String id) {
        return Review.builder()
                .id(ReviewId.of(id))
                .kind(ReviewKind.PLAN_REVIEW)
                .heldOn(day("2026-06-10"))
                .build();
    }

    private static List<String> open(PracticeRecord record) {
        return followed(record).open().stream()
                .map(point -> point.recorded(Locale.UK) + " " + point.question(Locale.UK))
                .toList();
    }

    @Test
    void two_people_who_see_it_differently_on_one_day_are_two_steps() {
        Trajectory way = followed(family().withDiscussions(discussion(
                "discussion-1",
                "2026-03-05",
                said(GoalProgress.ADVANCE, MOTHER, MOTHER),
                said(GoalProgress.BARRIER, AVA))));

        assertThat(way.steps()).extracting(Step::saidBy).containsExactly(List.of(AVA), List.of(MOTHER));
        assertThat(way.advances()).extracting(Step::saidBy).containsExactly(List.of(MOTHER));
        assertThat(way.barriers()).extracting(Step::saidBy).containsExactly(List.of(AVA));
        assertThat(way.steps()).hasToString("[Step DISCUSSION on 2026-03-05, Step DISCUSSION on 2026-03-05]");
    }

    @Test
    void steps_of_every_kind_stand_in_the_order_of_their_days() {
        Trajectory way = followed(family().withPlans(PLAN)
                .withReviews(review("review-1").withPlans(PLAN.id()))
                .withGoalOutcomes(
                        outcome("outcome-1", GoalReached.PARTLY)
                                .withAt(EntryId.of("review-1"))
                                .withBy(MOTHER),
                        outcome("outcome-2", GoalReached.REACHED).withOn(day("2026-06-20")),
                        outcome("outcome-3", GoalReached.NOT_LOOKED_AT))
                .withDiscussions(
                        discussion("discussion-2", "2026-06-11", said(GoalProgress.ADVANCE, MOTHER)),
                        discussion("discussion-1", "2026-06-10", said(GoalProgress.NO_CHANGE, AVA))));

        assertThat(way.steps())
                .extracting(step -> step.evidence().id().orElse("") + " " + step.what())
                .containsExactly(
                        "outcome-3 not-looked-at",
                        "discussion-1 no-change",
                        "review-1 plan-review",
                        "outcome-1 partly",
                        "discussion-2 advance",
                        "outcome-2 reached");
        assertThat(way.steps().get(3).on()).contains(day("2026-06-10"));
        assertThat(way.steps().get(0)).hasToString("Step OUTCOME");
    }

    @Test
    void a_review_looked_at_a_goal_where_it_was_held_and_something_says_so() {
        PracticeRecord family = family().withPlans(PLAN);
        Review held = review("review-1");
        PracticeRecord named =
                family.withGoalOutcomes(outcome("outcome-1", GoalReached.PARTLY).withAt(EntryId.of("review-1")));

        assertThat(followed(family.withReviews(held.withPlans(PLAN.id()))).steps())
                .hasSize(1);
        assertThat(followed(named.withReviews(held)).steps()).hasSize(2);
        assertThat(followed(family.withReviews(held)).steps()).isEmpty();
        assertThat(followed(family.withReviews(held.withPlans(PlanId.of("plan-2"))))
                        .steps())
                .isEmpty();
        assertThat(followed(family.withReviews(held.withPlans(PLAN.id()).withHeldOn(Optional.empty())))
                        .steps())
                .isEmpty();
        assertThat(followed(named.withReviews(held.withHeldOn(Optional.empty())))
                        .steps())
                .extracting(Step::on)
                .containsExactly(Optional.empty());
    }

    @Test
    void who_says_so_may_stand_beside_what_was_said() {
        Statement words = Statement.builder()
                .words("Invented words.")
                .addSaidBy(AVA)
                .role(RoleCode.SCHOOL_STAFF)
                .build();
        PracticeRecord besideWords = family().withDiscussions(discussion(
                "discussion-1", "2026-03-05", said(GoalProgress.ADVANCE).withStatement(words)));
        PracticeRecord roleOnly = family().withDiscussions(discussion(
                "discussion-1", "2026-03-05", said(GoalProgress.ADVANCE).withStatement(words.withSaidBy(List.of()))));
        PracticeRecord both = family().withDiscussions(discussion(
                "discussion-1", "2026-03-05", said(GoalProgress.ADVANCE, MOTHER).withStatement(words)));

        assertThat(followed(besideWords).steps())
                .extracting(Step::saidBy, Step::role)
                .containsExactly(tuple(List.of(AVA), Optional.empty()));
        assertThat(followed(roleOnly).steps())
                .extracting(Step::saidBy, Step::role)
                .containsExactly(tuple(List.of(), Optional.of(RoleCode.SCHOOL_STAFF)));
        assertThat(followed(both).steps())
                .extracting(Step::saidBy, Step::role)
                .containsExactly(tuple(List.of(MOTHER), Optional.empty()));
        assertThat(Stream.of(besideWords, roleOnly, both).map(TrajectoryTest::open))
                .allSatisfy(points -> assertThat(points).noneMatch(point -> point.contains("who says so")));
    }

    @Test
    void days_are_counted_from_the_last_time_it_was_talked_about() {
        PracticeRecord family = family().withDiscussions(
                        discussion("discussion-1", "2026-06-30", said(GoalProgress.NOT_DISCUSSED)),
                        discussion("discussion-2", "2026-06-28", said(GoalProgress.of("anytown:half-way"))),
                        discussion("discussion-3", "2026-04-01", said(GoalProgress.BARRIER, AVA)));

        assertThat(followed(family).lastDiscussedOn()).contains(day("2026-06-28"));
        assertThat(followed(family).daysSinceDiscussed()).contains(2L);
        assertThat(tracker(family, day("2026-06-28")).trajectories().get(0).daysSinceDiscussed())
                .contains(0L);
        assertThat(followed(family()).daysSinceDiscussed()).isEmpty();
        assertThat(followed(family().withDiscussions(
                                        discussion("discussion-1", "2026-06-28", said(GoalProgress.ADVANCE))
                                                .withOn(Optional.empty())))
                        .daysSinceDiscussed())
                .isEmpty();
    }

    @Test
    void a_goal_set_before_the_work_began_says_so() {
        PracticeRecord record = family();
        PracticeRecord family = record.withJourney(record.journey()
                .withEpisodes(Episode.builder()
                        .id(EpisodeId.of("episode-1"))
                        .openedOn(day("2026-03-02"))
                        .build()));

        assertThat(followed(family.withGoals(goal("goal-sleep").withSetOn(day("2026-03-01"))))
                        .setBefore())
                .isTrue();
        assertThat(followed(family.withGoals(goal("goal-sleep").withSetOn(day("2026-03-02"))))
                        .setBefore())
                .isFalse();
        assertThat(followed(family).setBefore()).isFalse();
        assertThat(followed(record.withGoals(goal("goal-sleep").withSetOn(day("2026-03-01"))))
                        .setBefore())
                .isFalse();
    }

    @Test
    void goals_stand_in_the_order_of_the_day_they_were_set_then_of_their_ids() {
        PracticeRecord family = family().withGoals(
                        goal("goal-1").withSetOn(day("2026-03-02")),
                        goal("goal-3").withSetOn(day("2026-03-01")),
                        goal("goal-2").withSetOn(day("2026-03-01")),
                        goal("goal-4"));

        assertThat(tracker(family, day("2026-06-30")).trajectories())
                .hasToString(
                        "[Trajectory of goal-4, Trajectory of goal-2, Trajectory of goal-3, Trajectory of goal-1]");
        assertThat(tracker(family, day("2026-06-30"))).hasToString("OutcomeTracker of 2026-06-30: 4 goals");
    }

    @Test
    void who_sees_a_goal_differently_is_kept_beside_it() {
        Perspective ava = Perspective.builder()
                .who(AVA)
                .stance(Stance.SEES_DIFFERENTLY)
                .on(day("2026-03-04"))
                .build();
        Perspective school = Perspective.builder()
                .role(RoleCode.SCHOOL_STAFF)
                .stance(Stance.SEES_DIFFERENTLY)
                .build();

        assertThat(followed(family().withGoals(goal("goal-sleep")
                                .withPerspectives(
                                        ava,
                                        ava.withWho(MOTHER).withStance(Stance.AGREES),
                                        ava.withWho(MOTHER),
                                        school)))
                        .seenDifferently())
                .containsExactly(school, ava, ava.withWho(MOTHER));
    }

    @Test
    void a_baseline_was_said_or_measured() {
        GoalMeasure indicator = GoalMeasure.builder()
                .indicator(Statement.of("Invented nights."))
                .build();
        PracticeRecord family = family();
        PracticeRecord said =
                family.withGoals(goal("goal-sleep").withMeasure(indicator.withBaseline(Statement.of("Invented two."))));

        assertThat(followed(family).baseline().isKnown()).isFalse();
        assertThat(followed(family.withGoals(goal("goal-sleep").withMeasure(indicator)))
                        .baseline())
                .isEqualTo(new Baseline(Optional.of(Statement.of("Invented nights.")), Optional.empty(), List.of()));
        assertThat(followed(said).baseline().isKnown()).isTrue();
        assertThat(followed(family.withOutcomeMeasures(measure("measure-1", "2026-03-01", "4")))
                        .baseline()
                        .isKnown())
                .isTrue();
        assertThat(followed(family.withOutcomeMeasures(
                                measure("measure-1", "2026-03-01", "4").withOn(Optional.empty())))
                        .baseline()
                        .isKnown())
                .isFalse();
        assertThat(followed(said).baseline()).hasToString("Baseline");
    }

    @Test
    void what_is_not_recorded_is_an_open_question() {
        assertThat(open(family()))
                .containsExactly(
                        "How it was at the beginning is not recorded. What would people say it was like then?",
                        "No discussion of this goal is recorded so far. What would help to talk about it?");
        assertThat(open(family().withDiscussions(
                                discussion("discussion-1", "2026-03-05", said(GoalProgress.ADVANCE)),
                                discussion("discussion-2", "2026-03-06", said(GoalProgress.NOT_DISCUSSED)))
                        .withOutcomeMeasures(measure("measure-1", "2026-03-01", "4"))))
                .containsExactly(
                        "For one of the steps it is not recorded who says so. Who sees it that way, and who sees it"
                                + " differently?",
                        "One measure was taken once. Would it help to look again, and who could do that?");
        assertThat(open(family().withDiscussions(
                                discussion("discussion-1", "2026-03-05", said(GoalProgress.ADVANCE, AVA))
                                        .withOn(Optional.empty()))
                        .withOutcomeMeasures(
                                measure("measure-1", "2026-03-01", "4"), measure("measure-2", "2026-04-01", "5"))))
                .containsExactly(
                        "For one of the steps and measures the day is not recorded. Does anybody know when that was?");
        assertThat(open(family().withGoalOutcomes(
                                outcome("outcome-1", GoalReached.PARTLY), outcome("outcome-2", GoalReached.PARTLY))
                        .withOutcomeMeasures(
                                measure("measure-1", "2026-03-01", "4"),
                                measure("measure-2", "2026-03-01", "4")
                                        .withRatedBy(AVA)
                                        .withOn(Optional.empty()))))
                .containsExactly(
                        "No discussion of this goal is recorded so far. What would help to talk about it?",
                        "For 2 of the steps it is not recorded who says so. Who sees it that way, and who sees it"
                                + " differently?",
                        "2 measures were taken once. Would it help to look again, and who could do that?",
                        "For 3 of the steps and measures the day is not recorded. Does anybody know when that was?");
    }

    @Test
    void a_review_says_nothing_by_itself_so_nobody_needs_to_say_it() {
        PracticeRecord family =
                family().withPlans(PLAN).withReviews(review("review-1").withPlans(PLAN.id()));

        assertThat(open(family)).noneMatch(point -> point.contains("who says so"));
    }

    @Test
    void what_moved_forward_for_the_whole_family_belongs_to_no_goal() {
        Statement calmer = Statement.of("Invented calmer mornings.");
        OutcomeTracker tracker = tracker(
                family().withDiscussions(
                                discussion("discussion-3", "2026-05-01").withBarriers(calmer),
                                discussion("discussion-2", "2026-04-01").withAdvances(calmer),
                                discussion("discussion-1", "2026-04-01").withAdvances(calmer, calmer),
                                discussion("discussion-4", "2026-06-01")),
                day("2026-06-30"));

        assertThat(tracker.talks())
                .hasToString("[FamilyTalk on 2026-04-01, FamilyTalk on 2026-04-01, FamilyTalk on 2026-05-01]");
        assertThat(tracker.talks())
                .extracting(talk -> talk.evidence().id().orElse(""))
                .containsExactly("discussion-1", "discussion-2", "discussion-3");
        assertThat(tracker.talks().get(0).advances()).hasSize(2);
        assertThat(tracker.talks().get(2).barriers()).containsExactly(calmer);
        assertThat(tracker.trajectories().get(0).steps()).isEmpty();
    }

    @Test
    void every_key_is_used_and_has_words() {
        Set<String> expected = new TreeSet<>();
        for (OpenPointKind kind : OpenPointKind.values()) {
            expected.add(kind + ".recorded");
            expected.add(kind + ".question");
        }
        Stream.of(OpenPointKind.WHO_SAYS_SO, OpenPointKind.MEASURED_ONCE, OpenPointKind.NO_DAY)
                .forEach(kind -> expected.add(kind + ".recorded.1"));

        assertThat(Messages.beside(OpenPoint.class, "outcome").keys()).isEqualTo(expected);
    }
}
