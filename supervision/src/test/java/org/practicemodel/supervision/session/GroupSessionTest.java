package org.practicemodel.supervision.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.practicemodel.supervision.session.Invented.DAY;
import static org.practicemodel.supervision.session.Invented.MUM;
import static org.practicemodel.supervision.session.Invented.WORDS;
import static org.practicemodel.supervision.session.Invented.family;
import static org.practicemodel.supervision.session.Invented.goal;
import static org.practicemodel.supervision.session.Invented.on;
import static org.practicemodel.supervision.session.Invented.withGoals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.supervision.DiscussionKind;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.FamilyDiscussionId;
import org.practicemodel.core.supervision.GoalDiscussion;
import org.practicemodel.core.supervision.GoalProgress;

class GroupSessionTest {

    private static final RecordId FIRST = RecordId.of("record-1");
    private static final RecordId SECOND = RecordId.of("record-2");

    private static PracticeRecord second() {
        return withGoals(Invented.of("record-2"), goal("goal-2"));
    }

    private static GroupSession session() {
        return GroupSession.begin(DAY)
                .family("discussion-1", on(DAY, second()), guide -> guide.notTalkedAbout("goal-2"))
                .family("discussion-1", on(DAY, family()), guide -> guide.goal("goal-1", GoalProgress.ADVANCE, MUM));
    }

    private static FamilyDiscussion held(GoalDiscussion said) {
        return FamilyDiscussion.builder()
                .id(FamilyDiscussionId.of("discussion-1"))
                .on(DAY)
                .kind(DiscussionKind.GROUP)
                .addGoals(said)
                .build();
    }

    private static final RecordPart OF_FIRST = part(
            FIRST,
            held(GoalDiscussion.builder()
                    .goal(goal("goal-1").id())
                    .progress(GoalProgress.ADVANCE)
                    .addSaidBy(MUM)
                    .build()));
    private static final RecordPart OF_SECOND = part(
            SECOND,
            held(GoalDiscussion.builder()
                    .goal(goal("goal-2").id())
                    .progress(GoalProgress.NOT_DISCUSSED)
                    .build()));

    private static RecordPart part(RecordId record, FamilyDiscussion discussion) {
        return new RecordPart(record, discussion, List.of(), List.of(), List.of());
    }

    @Test
    void eachRecordHasItsPartInTheOrderOfTheTalk() {
        assertThat(session().parts()).containsExactly(entry(SECOND, OF_SECOND), entry(FIRST, OF_FIRST));
        assertThat(session().allOpenQuestions()).containsOnlyKeys(FIRST, SECOND);
        assertThat(session().allOpenQuestions().get(FIRST))
                .hasSize(9)
                .isEqualTo(SessionGuide.begin("discussion-1", on(DAY, family()))
                        .goal("goal-1", GoalProgress.ADVANCE, MUM)
                        .allOpenQuestions());
    }

    @Test
    void whatIsSaidAboutNoFamilyInParticularIsGivenBackAndGoesNowhere() {
        GroupSession session = session().ofNoFamily(WORDS);

        assertThat(session.ofNoFamily()).containsExactly(WORDS);
        assertThat(session.parts()).isEqualTo(session().parts());
    }

    @Test
    void allPartsAreMarkedCompleteTogether() {
        GroupSession session = session();
        Mark mark = Mark.builder().by(RoleCode.TEAM_MANAGER).on(DAY).build();

        assertThat(session.complete(RoleCode.TEAM_MANAGER, DAY))
                .containsExactly(
                        entry(SECOND, part(SECOND, OF_SECOND.discussion().withComplete(mark))),
                        entry(FIRST, part(FIRST, OF_FIRST.discussion().withComplete(mark))))
                .isEqualTo(session.parts());
    }

    @Test
    void noneIsMarkedCompleteWhereOneDoesNotHoldTogether() {
        GroupSession session = session();

        assertThatThrownBy(() -> session.complete(RoleCode.TEAM_MANAGER, DAY.minusDays(1)))
                .isInstanceOf(DiscussionStructureException.class)
                .hasMessage("What was said does not hold together:"
                        + " record-1 /discussions/0/complete/on: marked complete before the day of discussion-1;"
                        + " record-2 /discussions/0/complete/on: marked complete before the day of discussion-1");
        assertThat(session.parts()).isEqualTo(session().parts());
    }

    @Test
    void everyFaultOfEveryFamilyIsFoundAtOnce() {
        GroupSession session = session()
                .family("discussion-2", on(DAY, family()), guide -> {})
                .family(
                        "discussion-3",
                        on(DAY.plusDays(1), Invented.of("record-3")),
                        guide -> guide.nextStep("step-9"));

        assertThat(session.faults())
                .extracting(DiscussionFault::toString)
                .containsExactly(
                        "record-1: the id is used already: record-1",
                        "record-3: looked at on another day than that of the session: record-3",
                        "record-3 /discussions/0/actions/0: nothing here that could be meant has the id step-9");
        assertThatThrownBy(session::parts).isInstanceOf(DiscussionStructureException.class);
        assertThatThrownBy(() -> session.complete(RoleCode.TEAM_MANAGER, DAY.plusDays(1)))
                .isInstanceOf(DiscussionStructureException.class);
    }

    @Test
    void aGoalOfAnotherFamilyIsNotThere() {
        assertThat(GroupSession.begin(DAY)
                        .family("discussion-1", on(DAY, family()), guide -> guide.notTalkedAbout("goal-2"))
                        .family("discussion-1", on(DAY, second()), guide -> {})
                        .faults())
                .extracting(DiscussionFault::toString)
                .containsExactly(
                        "record-1 /discussions/0/goals/0/goal: nothing here that could be meant has the id goal-2");
    }

    @Test
    void aSessionThatTalkedAboutNobodyHasNoParts() {
        assertThat(GroupSession.begin(DAY).parts()).isEmpty();
        assertThat(GroupSession.begin(DAY).ofNoFamily(WORDS)).hasToString("GroupSession 2026-03-05");
    }
}
