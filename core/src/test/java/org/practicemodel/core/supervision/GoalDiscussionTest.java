package org.practicemodel.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Statement;

class GoalDiscussionTest {

    private static final Party MOTHER = Party.of(PersonId.of("person-1"));
    private static final Statement WORDS = Statement.of("Invented words.");
    private static final GoalDiscussion SAID = GoalDiscussion.builder()
            .goal(GoalId.of("goal-1"))
            .progress(GoalProgress.ADVANCE)
            .build();

    @Test
    void whoSaysSoMayStandBesideTheWordsOrWithThem() {
        assertThat(SAID.hasSpeaker()).isFalse();
        assertThat(SAID.withStatement(WORDS).hasSpeaker()).isFalse();
        assertThat(SAID.withSaidBy(MOTHER).hasSpeaker()).isTrue();
        assertThat(SAID.withStatement(WORDS.withSaidBy(MOTHER)).hasSpeaker()).isTrue();
        assertThat(SAID.withStatement(WORDS.withRole(RoleCode.SOCIAL_WORKER)).hasSpeaker())
                .isTrue();
    }

    @Test
    void onlyTheMarkPassesAGoalOver() {
        assertThat(SAID.passedOver()).isFalse();
        assertThat(SAID.withProgress(GoalProgress.NO_CHANGE).passedOver()).isFalse();
        assertThat(SAID.withProgress(GoalProgress.NOT_DISCUSSED).passedOver()).isTrue();
    }
}
