package org.practicemodel.supervision.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.supervision.session.Invented.DAY;
import static org.practicemodel.supervision.session.Invented.MUM;
import static org.practicemodel.supervision.session.Invented.WORDS;
import static org.practicemodel.supervision.session.Invented.action;
import static org.practicemodel.supervision.session.Invented.agreeing;
import static org.practicemodel.supervision.session.Invented.family;
import static org.practicemodel.supervision.session.Invented.goal;
import static org.practicemodel.supervision.session.Invented.guide;
import static org.practicemodel.supervision.session.Invented.withGoals;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.ActionUpdateOutcome;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.participation.DecisionId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;

class SessionFaultsTest {

    private static List<String> faults(SessionGuide guide) {
        return guide.faults().stream().map(DiscussionFault::toString).toList();
    }

    @Test
    void idsThatTheRecordDoesNotHoldAreAllFoundAtOnce() {
        SessionGuide guide = guide(family().withDiscussions(agreeing("discussion-0", "action-8")))
                .about(PersonId.of("nobody"))
                .with(WorkerId.of("worker-9"))
                .goal("goal-9", GoalProgress.ADVANCE, Party.of(PersonId.of("aunt")))
                .decided("decision-9")
                .nextStep("action-9")
                .notLookedAt("goal-1")
                .lookedAt("action-7", ActionUpdateOutcome.DONE);

        List<String> expected = List.of(
                "record-1 /actions: nothing here that could be meant has the id action-7",
                "record-1 /discussions/1/actions/0: nothing here that could be meant has the id action-9",
                "record-1 /discussions/1/decisions/0: nothing here that could be meant has the id decision-9",
                "record-1 /discussions/1/goals/0/goal: nothing here that could be meant has the id goal-9",
                "record-1 /discussions/1/goals/0/saidBy/0/person: nothing here that could be meant has the id aunt",
                "record-1 /discussions/1/notRevisited/0: nothing here that could be meant has the id goal-1",
                "record-1 /discussions/1/subjects/0: nothing here that could be meant has the id nobody",
                "record-1 /discussions/1/workers/0: nothing here that could be meant has the id worker-9");
        assertThat(faults(guide)).isEqualTo(expected);
        assertThatThrownBy(guide::soFar)
                .isInstanceOf(DiscussionStructureException.class)
                .hasMessage("What was said does not hold together: " + String.join("; ", expected))
                .asInstanceOf(InstanceOfAssertFactories.type(DiscussionStructureException.class))
                .extracting(DiscussionStructureException::faults)
                .isEqualTo(guide.faults());
    }

    @Test
    void whatTheRecordDidNotHoldOnTheDayIsNotThere() {
        PracticeRecord record = withGoals(
                family(),
                goal("goal-1").withSetOn(DAY.plusDays(1)),
                goal("goal-2").withSetOn(DAY));

        assertThat(faults(guide(record)
                        .goal("goal-1", GoalProgress.ADVANCE, MUM)
                        .goal("goal-2", GoalProgress.ADVANCE, MUM)))
                .containsExactly(
                        "record-1 /discussions/0/goals/0/goal: nothing here that could be meant has the id goal-1");
    }

    @Test
    void anIdIsGivenOnceInTheWholeRecord() {
        PracticeRecord record = family().withActions(List.of(action("action-1").withAgreedOn(DAY.plusDays(1))))
                .withDiscussions(agreeing("discussion-1", "action-1").withOn(DAY.plusDays(1)));
        SessionGuide guide = guide(record)
                .nextStep(action("action-1"))
                .nextStep(action("action-9"))
                .decided(Decision.builder().id(DecisionId.of("action-9")).build());

        assertThat(faults(guide))
                .contains(
                        "record-1: the id is used already: action-1",
                        "record-1: the id is used already: action-9",
                        "record-1: the id is used already: discussion-1");
        assertThat(guide.faults())
                .filteredOn(fault -> fault.code() == DiscussionFaultCode.USED_TWICE)
                .hasSize(3)
                .allMatch(fault -> fault.place().isEmpty());
    }

    @Test
    void aGoalOrStepIsNotBothTalkedAboutAndMarkedThatItWasNot() {
        SessionGuide guide = guide(withGoals(family(), goal("goal-1"), goal("goal-2"))
                        .withActions(List.of(action("action-1"), action("action-2"), action("action-3"))))
                .goal("goal-1", GoalProgress.ADVANCE, MUM)
                .notTalkedAbout("goal-1")
                .notTalkedAbout("goal-2")
                .notLookedAt("action-1")
                .notLookedAt("action-2")
                .lookedAt("action-1", ActionUpdateOutcome.DONE)
                .byWhen("action-2", DAY)
                .lookedAt("action-3", ActionUpdateOutcome.DONE);

        assertThat(faults(guide))
                .containsExactly(
                        "record-1 /discussions/0/goals: talked about and marked as not talked about: goal-1",
                        "record-1 /discussions/0/notRevisited: talked about and marked as not talked about: action-1");
    }

    @Test
    void itIsNotCompleteBeforeItIsHeld() {
        SessionGuide guide = guide(family());

        assertThatThrownBy(() -> guide.complete(RoleCode.TEAM_MANAGER, DAY.minusDays(1)))
                .hasMessage("What was said does not hold together: record-1 /discussions/0/complete/on: marked complete"
                        + " before the day of discussion-1");
        assertThat(guide.soFar().discussion().complete()).isEmpty();
        assertThat(guide.complete(RoleCode.TEAM_MANAGER, DAY).discussion().complete())
                .isPresent();
    }

    @Test
    void whatTheRecordBroughtAlongIsNoFaultOfTheDiscussion() {
        PracticeRecord record = family().withDiscussions(agreeing("discussion-0", "action-9"));

        assertThat(guide(record).reflection(WORDS).faults()).isEmpty();
    }

    @Test
    void whoTakesAStepIsLookedFor() {
        SessionGuide guide = guide(family().withActions(List.of(action("action-1"))))
                .nextStep(action("action-9"))
                .whoTakes("action-1", Party.of(PersonId.of("aunt")))
                .whoTakes("action-9", Party.of(WorkerId.of("worker-9")));

        assertThat(faults(guide))
                .containsExactly(
                        "record-1 /actions/0/owners/0/person: nothing here that could be meant has the id aunt",
                        "record-1 /actions/1/owners/0/worker: nothing here that could be meant has the id worker-9");
    }
}
