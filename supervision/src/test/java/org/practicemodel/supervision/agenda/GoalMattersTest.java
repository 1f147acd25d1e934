package org.practicemodel.supervision.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.supervision.GoalProgress.ADVANCE;
import static org.practicemodel.core.supervision.GoalProgress.BARRIER;
import static org.practicemodel.core.supervision.GoalProgress.NOT_DISCUSSED;
import static org.practicemodel.core.supervision.GoalProgress.NO_CHANGE;
import static org.practicemodel.supervision.agenda.Invented.discussion;
import static org.practicemodel.supervision.agenda.Invented.formulation;
import static org.practicemodel.supervision.agenda.Invented.openOn;
import static org.practicemodel.supervision.agenda.Invented.places;
import static org.practicemodel.supervision.agenda.Invented.plan;
import static org.practicemodel.supervision.agenda.Invented.said;
import static org.practicemodel.supervision.rule.Given.closed;
import static org.practicemodel.supervision.rule.Given.day;
import static org.practicemodel.supervision.rule.Given.discussion;
import static org.practicemodel.supervision.rule.Given.family;
import static org.practicemodel.supervision.rule.Given.goal;
import static org.practicemodel.supervision.rule.Given.of;
import static org.practicemodel.supervision.rule.Given.open;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.plan.GoalOutcome;
import org.practicemodel.core.plan.GoalOutcomeId;
import org.practicemodel.core.plan.GoalReached;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.GoalProgress;

class GoalMattersTest {

    private static final String HAPPENED = " What has happened on the way to this goal, and who sees it how?";
    private static final String NEVER =
            "GOAL_NOT_DISCUSSED goal-1: No discussion of this goal is recorded since 5 January"
                    + " 2026; it was to be talked about by 6 April 2026." + HAPPENED;
    private static final String SMALLER = " What stands in the way just now, and what or who could make it smaller?";
    private static final String SMALL_STEP = " What would be one small step closer, and whose help would it take?";

    private static PracticeRecord discussed(FamilyDiscussion... discussions) {
        return family().withGoals(goal("goal-1")).withDiscussions(discussions);
    }

    /** Each word on a day of its own: 2 March 2026, then 3 March and so on. */
    private static PracticeRecord inTurn(GoalProgress... words) {
        return discussed(IntStream.range(0, words.length)
                .mapToObj(turn -> discussion("discussion-" + turn, "2026-03-0" + (2 + turn), "goal-1", words[turn]))
                .toArray(FamilyDiscussion[]::new));
    }

    private static GoalOutcome outcome(String id, GoalReached reached) {
        return GoalOutcome.builder()
                .id(GoalOutcomeId.of(id))
                .goal(GoalId.of("goal-1"))
                .reached(reached)
                .build();
    }

    private static PracticeRecord after(GoalOutcome... outcomes) {
        return family().withGoals(goal("goal-1")).withGoalOutcomes(Arrays.asList(outcomes));
    }

    @Test
    void aGoalIsToBeTalkedAboutAsOftenAsTheFamilyIs() {
        assertThat(openOn(discussed(), "2026-04-06")).isEmpty();
        assertThat(openOn(discussed(), "2026-04-07")).containsExactly(NEVER);
        assertThat(places(discussed(), "2026-04-07", AgendaTopic.GOAL_NOT_DISCUSSED))
                .containsExactly("MISSING /goals/0");
    }

    @Test
    void itIsCountedFromTheDayTheGoalWasSet() {
        PracticeRecord later = family().withGoals(goal("goal-1").withSetOn(day("2026-03-02")));

        assertThat(openOn(later, "2026-06-01")).isEmpty();
        assertThat(openOn(later, "2026-06-02"))
                .containsExactly(
                        "GOAL_NOT_DISCUSSED goal-1: No discussion of this goal is recorded since 2 March 2026; it"
                                + " was to be talked about by 1 June 2026." + HAPPENED);
    }

    @Test
    void oneThatWasTalkedAboutIsDueAgain() {
        PracticeRecord record = discussed(
                discussion("discussion-1", "2026-02-02", "goal-1", ADVANCE),
                discussion("discussion-2", "2026-03-02", "goal-1", ADVANCE),
                discussion("discussion-3", "2026-04-02", "goal-1", NOT_DISCUSSED),
                discussion("discussion-4", "2026-04-02", "goal-2", ADVANCE));

        assertThat(openOn(record, "2026-06-01")).isEmpty();
        assertThat(openOn(record, "2026-06-02"))
                .containsExactly("GOAL_NOT_DISCUSSED goal-1: This goal was last talked about in supervision on 2 March"
                        + " 2026; it was to be talked about again by 1 June 2026." + HAPPENED);
        assertThat(places(record, "2026-06-02", AgendaTopic.GOAL_NOT_DISCUSSED))
                .containsExactly("MISSING /goals/0", "SUPPORTS /discussions/1");
    }

    @Test
    void aDiscussionWithoutADayIsSeenAndClosesNothing() {
        PracticeRecord record = discussed(discussion("discussion-1").withGoals(said("goal-1", BARRIER)));

        assertThat(openOn(record, "2026-04-06")).isEmpty();
        assertThat(openOn(record, "2026-04-07"))
                .containsExactly(
                        "GOAL_NOT_DISCUSSED goal-1: This goal was talked about on a day that is not recorded; it"
                                + " was to be talked about by 6 April 2026." + HAPPENED);
        assertThat(places(record, "2026-04-07", AgendaTopic.GOAL_NOT_DISCUSSED))
                .containsExactly("MISSING /goals/0", "SUPPORTS /discussions/0");
    }

    @Test
    void whereNoBeginningIsKnownNobodyCanSayThatTheTimeHasPassed() {
        assertThat(openOn(of().withGoals(goal("goal-1")), "2026-12-31")).isEmpty();
        assertThat(openOn(of().withGoals(goal("goal-1").withSetOn(day("2026-03-02"))), "2026-06-02"))
                .hasSize(1);
    }

    @Test
    void aGoalThatWasReachedOrIsNoLongerWantedIsAskedNothing() {
        assertThat(openOn(after(outcome("outcome-1", GoalReached.REACHED)), "2026-06-30"))
                .isEmpty();
        assertThat(openOn(after(outcome("outcome-1", GoalReached.NO_LONGER_WANTED)), "2026-06-30"))
                .isEmpty();
        for (GoalReached goesOn :
                new GoalReached[] {GoalReached.PARTLY, GoalReached.NOT_REACHED, GoalReached.NOT_LOOKED_AT}) {
            assertThat(openOn(after(outcome("outcome-1", goesOn)), "2026-06-30"))
                    .containsExactly(NEVER);
        }
    }

    @Test
    void aLaterDayMayTakeItUpAgain() {
        GoalOutcome reached = outcome("outcome-1", GoalReached.REACHED).withOn(day("2026-03-02"));
        for (GoalReached goesOn : new GoalReached[] {GoalReached.PARTLY, GoalReached.NOT_REACHED}) {
            GoalOutcome other = outcome("outcome-2", goesOn);

            assertThat(openOn(after(reached, other.withOn(day("2026-03-03"))), "2026-06-30"))
                    .containsExactly(NEVER);
            // Whoever sees on the same day that it goes on is heard.
            assertThat(openOn(after(reached, other.withOn(day("2026-03-02"))), "2026-06-30"))
                    .containsExactly(NEVER);
            assertThat(openOn(after(reached, other), "2026-06-30")).isEmpty();
            assertThat(openOn(
                            after(outcome("outcome-1", GoalReached.REACHED), other.withOn(day("2026-03-03"))),
                            "2026-06-30"))
                    .containsExactly(NEVER);
        }
        assertThat(openOn(
                        after(
                                reached,
                                outcome("outcome-2", GoalReached.NOT_LOOKED_AT).withOn(day("2026-03-03"))),
                        "2026-06-30"))
                .isEmpty();
        assertThat(openOn(
                        after(
                                reached,
                                outcome("outcome-2", GoalReached.PARTLY).withOn(day("2026-03-03")),
                                outcome("outcome-3", GoalReached.NO_LONGER_WANTED)
                                        .withOn(day("2026-03-04"))),
                        "2026-06-30"))
                .isEmpty();
    }

    @Test
    void goalsOfEarlierWorkAreLeftUnlessAPlanInForceNamesThem() {
        PracticeRecord reopened = of(closed("episode-1", "2025-01-06", "2025-06-30"), open("episode-2", "2026-01-05"))
                .withGoals(goal("goal-1").withSetOn(day("2025-03-03")));

        assertThat(openOn(reopened, "2026-04-07")).isEmpty();
        assertThat(openOn(
                        reopened.withPlans(plan("plan-1", "2026-03-31")
                                .withKind(PlanKind.SAFETY)
                                .withGoals(GoalId.of("goal-1"))),
                        "2026-04-07"))
                .containsExactly(NEVER);
        assertThat(openOn(reopened.withGoals(goal("goal-1").withSetOn(day("2026-01-05"))), "2026-04-07"))
                .containsExactly(NEVER);
        assertThat(openOn(reopened.withGoals(goal("goal-1")), "2026-04-07")).containsExactly(NEVER);
    }

    @Test
    void goalsOfAFormulationAreAskedAboutWhileItHolds() {
        PracticeRecord record = family().withFormulations(formulation().withGoals(goal("goal-1")));

        assertThat(openOn(record, "2026-04-07")).containsExactly(NEVER);
        assertThat(openOn(
                        record.withFormulations(
                                formulation().withStartedOn(day("2025-12-01")).withGoals(goal("goal-1"))),
                        "2026-04-07"))
                .isEmpty();
    }

    @Test
    void somethingInItsWayIsAskedAboutUntilTheNextWord() {
        String barrier = "GOAL_WITHOUT_PROGRESS goal-1: On 2 March 2026 it was said that something stands in the way of"
                + " this goal." + SMALLER;

        assertThat(openOn(inTurn(BARRIER), "2026-03-31")).containsExactly(barrier);
        assertThat(openOn(inTurn(BARRIER, ADVANCE), "2026-03-31")).isEmpty();
        assertThat(openOn(inTurn(BARRIER, ADVANCE), "2026-03-02")).containsExactly(barrier);
        assertThat(openOn(inTurn(BARRIER, NOT_DISCUSSED), "2026-03-31")).containsExactly(barrier);
        assertThat(openOn(
                        discussed(discussion("discussion-1", "2026-03-02", "goal-1", ADVANCE, BARRIER)), "2026-03-31"))
                .containsExactly(barrier);
        assertThat(openOn(
                        discussed(
                                discussion("discussion-1", "2026-03-02", "goal-1", BARRIER),
                                discussion("discussion-2", "2026-03-02", "goal-1", ADVANCE)),
                        "2026-03-31"))
                .containsExactly(barrier);
        assertThat(places(inTurn(ADVANCE, BARRIER), "2026-03-31", AgendaTopic.GOAL_WITHOUT_PROGRESS))
                .containsExactly("MISSING /goals/0", "SUPPORTS /discussions/1");
    }

    @Test
    void noAdvanceTwiceInARowIsAskedAbout() {
        String twice =
                "GOAL_WITHOUT_PROGRESS goal-1: On 2 March 2026 and on 3 March 2026 nobody said that this goal came"
                        + " closer." + SMALL_STEP;

        assertThat(openOn(inTurn(NO_CHANGE), "2026-03-31")).isEmpty();
        assertThat(openOn(inTurn(NO_CHANGE, NO_CHANGE), "2026-03-31")).containsExactly(twice);
        assertThat(openOn(inTurn(BARRIER, NO_CHANGE), "2026-03-31")).containsExactly(twice);
        assertThat(openOn(inTurn(ADVANCE, NO_CHANGE), "2026-03-31")).isEmpty();
        assertThat(openOn(inTurn(NO_CHANGE, NO_CHANGE, ADVANCE), "2026-03-31")).isEmpty();
        assertThat(openOn(inTurn(NO_CHANGE, NO_CHANGE, ADVANCE, NO_CHANGE), "2026-03-31"))
                .isEmpty();
        assertThat(places(inTurn(ADVANCE, NO_CHANGE, NO_CHANGE), "2026-03-31", AgendaTopic.GOAL_WITHOUT_PROGRESS))
                .containsExactly("MISSING /goals/0", "SUPPORTS /discussions/1", "SUPPORTS /discussions/2");
    }

    @Test
    void oneWhoSawItComeCloserIsEnough() {
        assertThat(openOn(
                        discussed(
                                discussion("discussion-1", "2026-03-02", "goal-1", NO_CHANGE),
                                discussion("discussion-2", "2026-03-03", "goal-1", NO_CHANGE, ADVANCE)),
                        "2026-03-31"))
                .isEmpty();
        assertThat(openOn(
                        discussed(
                                discussion("discussion-1", "2026-03-02", "goal-1", GoalProgress.of("a-local-word")),
                                discussion("discussion-2", "2026-03-03", "goal-1", NO_CHANGE)),
                        "2026-03-31"))
                .isEmpty();
    }

    @Test
    void aGoalIsAskedAboutOnce() {
        assertThat(openOn(inTurn(NO_CHANGE, BARRIER), "2026-06-02"))
                .hasSize(1)
                .allMatch(item -> item.startsWith("GOAL_W"));
        assertThat(openOn(inTurn(NO_CHANGE, BARRIER), "2026-06-03"))
                .hasSize(1)
                .allMatch(item -> item.startsWith("GOAL_N"));
    }
}
