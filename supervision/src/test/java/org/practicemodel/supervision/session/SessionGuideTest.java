package org.practicemodel.supervision.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.supervision.session.Invented.DAY;
import static org.practicemodel.supervision.session.Invented.MUM;
import static org.practicemodel.supervision.session.Invented.SPOKEN;
import static org.practicemodel.supervision.session.Invented.WORDS;
import static org.practicemodel.supervision.session.Invented.WORKER;
import static org.practicemodel.supervision.session.Invented.action;
import static org.practicemodel.supervision.session.Invented.family;
import static org.practicemodel.supervision.session.Invented.goal;
import static org.practicemodel.supervision.session.Invented.guide;
import static org.practicemodel.supervision.session.Invented.nothing;
import static org.practicemodel.supervision.session.Invented.on;
import static org.practicemodel.supervision.session.Invented.open;
import static org.practicemodel.supervision.session.Invented.withGoals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.participation.DecisionId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.supervision.DiscussionKind;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.FamilyDiscussionId;
import org.practicemodel.core.supervision.GoalDiscussion;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.supervision.RationaleExploration;
import org.practicemodel.core.supervision.RationaleQuestion;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.voice.Statement;

class SessionGuideTest {

    private static final Statement OTHER_WORDS = Statement.of("Other invented words.");

    private static GoalDiscussion said(GoalProgress progress, Optional<Statement> words, Party... who) {
        return GoalDiscussion.builder()
                .goal(GoalId.of("goal-1"))
                .progress(progress)
                .addSaidBy(who)
                .statement(words)
                .build();
    }

    private static List<GoalDiscussion> goals(SessionGuide guide) {
        return guide.soFar().discussion().goals();
    }

    @Test
    void holdsWhatWasSaidInTheOrderInWhichItWasSaid() {
        PracticeRecord record = family().withActions(List.of(action("action-1"), action("action-2")))
                .withEngagement(nothing()
                        .engagement()
                        .withDecisions(Decision.builder()
                                .id(DecisionId.of("decision-1"))
                                .build()));

        RecordPart part = guide(record)
                .as(DiscussionKind.ONE_TO_ONE)
                .about(PersonId.of("ava"))
                .with(WorkerId.of("worker-1"))
                .supervisedBy(RoleCode.TEAM_MANAGER)
                .dayToDayLife(WORDS)
                .goal("goal-1", GoalProgress.ADVANCE, WORDS, MUM)
                .goal("goal-1", GoalProgress.BARRIER, WORKER)
                .movedForward(WORDS)
                .movedForward(OTHER_WORDS)
                .movedForward(WORDS)
                .stoodInTheWay(OTHER_WORDS)
                .explored(RationaleQuestion.WHY_NOW, WORDS)
                .explored(RationaleQuestion.WHY_THIS)
                .reflection(OTHER_WORDS)
                .decided("decision-1")
                .nextStep("action-2")
                .notLookedAt("action-1")
                .complete(RoleCode.TEAM_MANAGER, DAY);

        assertThat(part.discussion())
                .isEqualTo(FamilyDiscussion.builder()
                        .id(FamilyDiscussionId.of("discussion-1"))
                        .on(DAY)
                        .kind(DiscussionKind.ONE_TO_ONE)
                        .addSubjects(PersonId.of("ava"))
                        .addWorkers(WorkerId.of("worker-1"))
                        .supervisor(RoleCode.TEAM_MANAGER)
                        .dayToDayLife(WORDS)
                        .addGoals(
                                said(GoalProgress.ADVANCE, Optional.of(WORDS), MUM),
                                said(GoalProgress.BARRIER, Optional.empty(), WORKER))
                        .addAdvances(WORDS, OTHER_WORDS)
                        .addBarriers(OTHER_WORDS)
                        .addRationale(
                                new RationaleExploration(RationaleQuestion.WHY_NOW, Optional.of(WORDS)),
                                new RationaleExploration(RationaleQuestion.WHY_THIS, Optional.empty()))
                        .reflection(OTHER_WORDS)
                        .addDecisions(DecisionId.of("decision-1"))
                        .addActions(ActionId.of("action-2"))
                        .addNotRevisited(ActionId.of("action-1"))
                        .complete(
                                Mark.builder().by(RoleCode.TEAM_MANAGER).on(DAY).build())
                        .build());
        assertThat(part.record()).isEqualTo(record.id());
        assertThat(part.steps()).isEmpty();
        assertThat(part.decisions()).isEmpty();
        assertThat(part.changes()).isEmpty();
        assertThat(part.addedTo(record)).isEqualTo(record.withDiscussions(part.discussion()));
    }

    @Test
    void asksWhatIsOpenByTopicAtMostThreeAtATime() {
        SessionGuide guide = guide(withGoals(nothing(), goal("goal-2"), goal("goal-1"))
                .withDiscussions(Invented.agreeing("discussion-0", "action-1"))
                .withActions(List.of(action("action-1"))));

        assertThat(open(guide))
                .containsExactly(
                        "SessionQuestion DAY_TO_DAY_LIFE",
                        "SessionQuestion EARLIER_STEP about action-1",
                        "SessionQuestion GOAL about goal-1",
                        "SessionQuestion GOAL about goal-2",
                        "SessionQuestion ADVANCES",
                        "SessionQuestion BARRIERS",
                        "SessionQuestion WHY_THIS",
                        "SessionQuestion WHY_NOW",
                        "SessionQuestion WHAT_ELSE_MIGHT_EXPLAIN",
                        "SessionQuestion WHAT_ELSE_WAS_CONSIDERED",
                        "SessionQuestion REFLECTION",
                        "SessionQuestion NEXT_STEPS");
        assertThat(guide.openQuestions()).isEqualTo(guide.allOpenQuestions().subList(0, 3));
    }

    @Test
    void aGoalIsOpenUntilItIsTalkedAboutOrMarkedThatItWasNot() {
        assertThat(open(guide(family()))).contains("SessionQuestion GOAL about goal-1");
        assertThat(open(guide(family()).goal("goal-1", GoalProgress.NO_CHANGE, MUM)))
                .noneMatch(question -> question.endsWith(" about goal-1"));
        assertThat(open(guide(family()).notTalkedAbout("goal-1")))
                .noneMatch(question -> question.endsWith(" about goal-1"));
        assertThat(goals(guide(family()).notTalkedAbout("goal-1")))
                .containsExactly(said(GoalProgress.NOT_DISCUSSED, Optional.empty()));
    }

    @Test
    void whoSaysSoIsOpenUntilSomebodyIsNamedInTheWordsOrBesideThem() {
        assertThat(open(guide(family()).goal("goal-1", GoalProgress.ADVANCE)))
                .contains("SessionQuestion WHO_SAYS_SO about goal-1")
                .doesNotContain("SessionQuestion GOAL about goal-1");
        assertThat(open(guide(family()).goal("goal-1", GoalProgress.ADVANCE, WORDS)))
                .contains("SessionQuestion WHO_SAYS_SO about goal-1");
        assertThat(open(guide(family()).goal("goal-1", GoalProgress.ADVANCE, SPOKEN)))
                .doesNotContain("SessionQuestion WHO_SAYS_SO about goal-1");
        assertThat(open(guide(family()).goal("goal-1", GoalProgress.ADVANCE, WORDS.withSaidBy(MUM))))
                .doesNotContain("SessionQuestion WHO_SAYS_SO about goal-1");
        assertThat(open(guide(family()).goal("goal-1", GoalProgress.ADVANCE, MUM)))
                .doesNotContain("SessionQuestion WHO_SAYS_SO about goal-1");
        assertThat(open(guide(family())
                        .goal("goal-1", GoalProgress.ADVANCE, MUM)
                        .goal("goal-1", GoalProgress.BARRIER)))
                .containsOnlyOnce("SessionQuestion WHO_SAYS_SO about goal-1");
    }

    @Test
    void whoSaysSoCompletesWhatWasToldBeforeInItsPlace() {
        assertThat(goals(guide(family())
                        .goal("goal-1", GoalProgress.ADVANCE, WORDS)
                        .goal("goal-1", GoalProgress.BARRIER, WORKER)
                        .goal("goal-1", GoalProgress.ADVANCE, MUM)))
                .containsExactly(
                        said(GoalProgress.ADVANCE, Optional.of(WORDS), MUM),
                        said(GoalProgress.BARRIER, Optional.empty(), WORKER));
        assertThat(goals(guide(family())
                        .goal("goal-1", GoalProgress.ADVANCE)
                        .goal("goal-1", GoalProgress.ADVANCE, WORDS, MUM)))
                .containsExactly(said(GoalProgress.ADVANCE, Optional.of(WORDS), MUM));
        assertThat(goals(guide(family())
                        .goal("goal-1", GoalProgress.ADVANCE, WORDS)
                        .goal("goal-1", GoalProgress.ADVANCE, WORDS, MUM)))
                .containsExactly(said(GoalProgress.ADVANCE, Optional.of(WORDS), MUM));
    }

    @Test
    void whoSeesItDifferentlyIsHeardBesideTheOthers() {
        assertThat(goals(guide(family())
                        .goal("goal-1", GoalProgress.ADVANCE, WORDS)
                        .goal("goal-1", GoalProgress.ADVANCE, OTHER_WORDS, MUM)))
                .containsExactly(
                        said(GoalProgress.ADVANCE, Optional.of(WORDS)),
                        said(GoalProgress.ADVANCE, Optional.of(OTHER_WORDS), MUM));
        assertThat(goals(guide(family())
                        .goal("goal-1", GoalProgress.ADVANCE, MUM)
                        .goal("goal-1", GoalProgress.ADVANCE, WORKER)))
                .containsExactly(
                        said(GoalProgress.ADVANCE, Optional.empty(), MUM),
                        said(GoalProgress.ADVANCE, Optional.empty(), WORKER));
        assertThat(goals(guide(family())
                        .goal("goal-1", GoalProgress.ADVANCE)
                        .goal("goal-1", GoalProgress.BARRIER, WORKER)))
                .containsExactly(
                        said(GoalProgress.ADVANCE, Optional.empty()),
                        said(GoalProgress.BARRIER, Optional.empty(), WORKER));
        assertThat(goals(guide(withGoals(nothing(), goal("goal-1"), goal("goal-2")))
                        .goal("goal-2", GoalProgress.ADVANCE)
                        .goal("goal-1", GoalProgress.ADVANCE, WORKER)))
                .hasSize(2);
    }

    @Test
    void aNewDecisionIsTakenOnTheDayUnlessItSaysOtherwise() {
        Decision decision = Decision.builder().id(DecisionId.of("decision-9")).build();
        Decision earlier = Decision.builder()
                .id(DecisionId.of("decision-8"))
                .on(DAY.minusDays(1))
                .build();

        RecordPart part = guide(family()).decided(decision).decided(earlier).soFar();

        assertThat(part.decisions()).containsExactly(decision.withOn(DAY), earlier);
        assertThat(part.discussion().decisions())
                .containsExactly(DecisionId.of("decision-9"), DecisionId.of("decision-8"));
        assertThat(part.addedTo(family()).engagement().decisions()).isEqualTo(part.decisions());
    }

    @Test
    void aQuestionLeftForAnotherDayIsAskedNoMoreAndNotRecorded() {
        SessionGuide guide = guide(family());
        SessionQuestion first = guide.openQuestions().get(0);
        guide.notToday(first);

        assertThat(guide.allOpenQuestions()).hasSize(9).doesNotContain(first);
        assertThat(guide.soFar()).isEqualTo(guide(family()).soFar());
    }

    @Test
    void theLastThingToldIsTakenBackWhole() {
        SessionGuide guide = guide(family()).reflection(WORDS).nextStep(action("action-9"));

        assertThat(guide.takeBack().soFar())
                .isEqualTo(guide(family()).reflection(WORDS).soFar());
        assertThat(guide.takeBack().takeBack().soFar())
                .isEqualTo(guide(family()).soFar());
    }

    @Test
    void whatIsOpenNeverKeepsADiscussionFromBeingMarkedComplete() {
        SessionGuide guide = guide(family());
        RecordPart complete = guide.complete(RoleCode.TEAM_MANAGER, DAY.plusDays(1));

        assertThat(guide.allOpenQuestions()).hasSize(10);
        assertThat(complete.discussion().complete())
                .contains(Mark.builder()
                        .by(RoleCode.TEAM_MANAGER)
                        .on(DAY.plusDays(1))
                        .build());
        assertThat(guide.soFar()).isEqualTo(complete);
        assertThat(guide.takeBack().soFar().discussion().complete()).isEmpty();
    }

    @Test
    void itsPartBelongsInNoOtherRecord() {
        RecordPart part = guide(family()).soFar();

        assertThatThrownBy(() -> part.addedTo(Invented.of("record-2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("What was said about record-1 does not belong in record-2");
    }

    @Test
    void anIdThatIsNoneIsRefusedAtOnce() {
        assertThatThrownBy(() -> guide(family()).goal("not an id", GoalProgress.ADVANCE))
                .isInstanceOf(NotWellFormedException.class);
        assertThatThrownBy(() -> SessionGuide.begin("", on(DAY, family()))).isInstanceOf(NotWellFormedException.class);
    }

    @Test
    void showsTypesAndIdsOnly() {
        SessionGuide guide = guide(family()).reflection(WORDS);

        assertThat(guide).hasToString("SessionGuide discussion-1");
        assertThat(guide.soFar()).hasToString("RecordPart discussion-1");
    }
}
