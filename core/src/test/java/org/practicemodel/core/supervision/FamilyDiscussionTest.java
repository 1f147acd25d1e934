package org.practicemodel.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.formulation.GoalId;

class FamilyDiscussionTest {

    private static GoalDiscussion said(String goal, GoalProgress progress) {
        return GoalDiscussion.builder().goal(GoalId.of(goal)).progress(progress).build();
    }

    @Test
    void everyWordOfAGoalIsKeptAndThatItWasNotTalkedAboutIsNone() {
        FamilyDiscussion discussion = FamilyDiscussion.builder()
                .id(FamilyDiscussionId.of("discussion-1"))
                .addGoals(
                        said("goal-1", GoalProgress.BARRIER),
                        said("goal-2", GoalProgress.NOT_DISCUSSED),
                        said("goal-1", GoalProgress.ADVANCE),
                        said("goal-3", GoalProgress.of("a-local-word")))
                .build();

        assertThat(discussion.said(GoalId.of("goal-1")))
                .containsExactly(said("goal-1", GoalProgress.BARRIER), said("goal-1", GoalProgress.ADVANCE));
        assertThat(discussion.said(GoalId.of("goal-2"))).isEmpty();
        assertThat(discussion.said(GoalId.of("goal-3"))).hasSize(1);
        assertThat(discussion.said(GoalId.of("goal-4"))).isEmpty();
    }
}
