package org.practicemodel.supervision.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.rule.Given.WORDS;
import static org.practicemodel.supervision.rule.Given.closedFamily;
import static org.practicemodel.supervision.rule.Given.day;
import static org.practicemodel.supervision.rule.Given.discussion;
import static org.practicemodel.supervision.rule.Given.family;
import static org.practicemodel.supervision.rule.Given.found;
import static org.practicemodel.supervision.rule.Given.goal;
import static org.practicemodel.supervision.rule.Given.mark;
import static org.practicemodel.supervision.rule.Given.notHeld;
import static org.practicemodel.supervision.rule.Given.reason;
import static org.practicemodel.supervision.rule.Given.reliedOn;
import static org.practicemodel.supervision.rule.Given.reopenedFamily;
import static org.practicemodel.supervision.rule.Given.writtenDown;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.GoalDiscussion;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.vocabulary.Standing;

class OutcomesHeldInMindTest {

    private static final OutcomesHeldInMind RULE = new OutcomesHeldInMind();
    private static final String AS_OF = "2026-04-30";
    private static final Party MOTHER = Party.of(PersonId.of("mother"));

    private static final String MET = "In a discussion somebody says how a goal is going.";
    private static final String NO_GOAL = "No goal is recorded to hold in mind.";
    private static final String NOT_DISCUSSED = "Since a goal was set, no discussion of this family is recorded.";
    private static final String WHO_IS_NOT_RECORDED =
            "This family was talked about; how a goal is going, and who says so, is not recorded.";
    private static final String PASSED_OVER =
            "The last two discussions were marked complete, and every goal in them was marked as not talked about.";

    private static Found on(String asOf, PracticeRecord record) {
        return found(RULE, asOf, record);
    }

    /** With goal-1, set on 2 February 2026. */
    private static PracticeRecord with(FamilyDiscussion... discussions) {
        return family(discussions).withGoals(goal("goal-1").withSetOn(day("2026-02-02")));
    }

    private static GoalDiscussion said(GoalProgress progress, Party... saidBy) {
        return GoalDiscussion.builder()
                .goal(GoalId.of("goal-1"))
                .progress(progress)
                .addSaidBy(saidBy)
                .build();
    }

    private static FamilyDiscussion passedOver(String id, String on) {
        return discussion(id, on).withGoals(said(GoalProgress.NOT_DISCUSSED)).withComplete(mark());
    }

    private static FamilyDiscussion spoken(String id, String on) {
        return discussion(id, on).withGoals(said(GoalProgress.ADVANCE, MOTHER));
    }

    @Test
    void isAKeyRuleAboutSupervision() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E7-R2");
        assertThat(descriptor.slug()).isEqualTo("outcomes-held-in-mind");
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.about()).isEqualTo(About.SUPERVISION);
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.NONE);
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + " " + need.field())
                .containsExactly("discussions goals", "goals goals");
    }

    @Test
    void isMetWhereSomebodySaysHowAGoalIsGoing() {
        FamilyDiscussion held = discussion("discussion-1", "2026-03-05");

        on(AS_OF, with(held.withGoals(said(GoalProgress.ADVANCE, MOTHER))))
                .met(MET)
                .evidence("SUPPORTS /discussions/0");
        on(AS_OF, with(held.withGoals(said(GoalProgress.NO_CHANGE, MOTHER)))).met(MET);
        on(AS_OF, with(held.withGoals(said(GoalProgress.BARRIER, MOTHER)))).met(MET);
        on(AS_OF, with(held.withGoals(said(GoalProgress.of("anytown:halfway"), MOTHER))))
                .met(MET);
        on(AS_OF, with(held.withGoals(said(GoalProgress.NOT_DISCUSSED), said(GoalProgress.ADVANCE, MOTHER))))
                .met(MET);
    }

    @Test
    void whoSaysSoMayStandInTheStatement() {
        FamilyDiscussion held = discussion("discussion-1", "2026-03-05");
        GoalDiscussion barrier = said(GoalProgress.BARRIER);

        on(AS_OF, with(held.withGoals(barrier.withStatement(WORDS.withSaidBy(MOTHER)))))
                .met(MET);
        on(AS_OF, with(held.withGoals(barrier.withStatement(WORDS.withRole(RoleCode.SOCIAL_WORKER)))))
                .met(MET);
        on(AS_OF, with(held.withGoals(barrier.withStatement(WORDS))))
                .notEnough(NotEnoughReason.NOT_RECORDED, WHO_IS_NOT_RECORDED)
                .evidence("MISSING /discussions/0");
        on(AS_OF, with(held.withGoals(barrier))).notEnough(NotEnoughReason.NOT_RECORDED, WHO_IS_NOT_RECORDED);
    }

    @Test
    void aDiscussionThatSaysNothingOfGoalsIsNeverHeldToBeAgainstThem() {
        on(AS_OF, with(discussion("discussion-2", "2026-04-05"), discussion("discussion-1", "2026-03-05")))
                .notEnough(NotEnoughReason.NOT_RECORDED, WHO_IS_NOT_RECORDED)
                .evidence("MISSING /discussions/1", "MISSING /discussions/0");
        on(
                        AS_OF,
                        with(
                                discussion("discussion-1", "2026-03-05").withComplete(mark()),
                                discussion("discussion-2", "2026-04-05").withComplete(mark())))
                .notEnough(NotEnoughReason.NOT_RECORDED, WHO_IS_NOT_RECORDED);
        on(AS_OF, with(discussion("discussion-1", "2026-03-05").withGoals(said(GoalProgress.NOT_DISCUSSED, MOTHER))))
                .notEnough(NotEnoughReason.NOT_RECORDED, WHO_IS_NOT_RECORDED);
    }

    @Test
    void theLastTwoThatPassedOverEveryGoalShowOtherwise() {
        FamilyDiscussion first = passedOver("discussion-1", "2026-03-05");
        FamilyDiscussion second = passedOver("discussion-2", "2026-04-05");

        on(AS_OF, with(second, spoken("discussion-0", "2026-02-05"), first))
                .notMet(PASSED_OVER)
                .aboutNobodyElse()
                .notJustBegun()
                .evidence("CONTRADICTS /discussions/2", "CONTRADICTS /discussions/0");
        on(AS_OF, with(first)).notEnough(NotEnoughReason.NOT_RECORDED, WHO_IS_NOT_RECORDED);
        on(AS_OF, with(first, second.withComplete(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, WHO_IS_NOT_RECORDED);
        on(AS_OF, with(first, second.withGoals(said(GoalProgress.NOT_DISCUSSED), said(GoalProgress.NO_CHANGE))))
                .notEnough(NotEnoughReason.NOT_RECORDED, WHO_IS_NOT_RECORDED);
    }

    @Test
    void twoThatPassedOverEveryGoalAreNotTheLastTwoOnceOneSpokeOfIt() {
        FamilyDiscussion first = passedOver("discussion-1", "2026-03-05");
        FamilyDiscussion second = passedOver("discussion-2", "2026-04-05");

        on(AS_OF, with(first, second, spoken("discussion-3", "2026-04-12")))
                .met(MET)
                .evidence("SUPPORTS /discussions/2");
        on("2026-04-11", with(first, second, spoken("discussion-3", "2026-04-12")))
                .notMet(PASSED_OVER);
        on(AS_OF, with(first, spoken("discussion-3", "2026-03-12"), second)).met(MET);
    }

    @Test
    void aReasonChangesNothing() {
        on(
                        AS_OF,
                        with(passedOver("discussion-1", "2026-03-05"), passedOver("discussion-2", "2026-04-05"))
                                .withRationales(reason("E7-R2")))
                .notMet(PASSED_OVER);
    }

    @Test
    void onlyDiscussionsHeldWhileThereWasAGoalCount() {
        on(AS_OF, with(spoken("discussion-1", "2026-02-01")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_DISCUSSED)
                .evidence("MISSING /journey/episodes/0");
        on(AS_OF, with(spoken("discussion-1", "2026-02-02"))).met(MET);
        on(AS_OF, family(spoken("discussion-1", "2026-01-05")).withGoals(goal("goal-1")))
                .met(MET);
        on(AS_OF, with(passedOver("discussion-1", "2026-02-01"), passedOver("discussion-2", "2026-04-05")))
                .notEnough(NotEnoughReason.NOT_RECORDED, WHO_IS_NOT_RECORDED);
    }

    @Test
    void oneGoalIsEnoughForADiscussionToCount() {
        on(
                        AS_OF,
                        with(spoken("discussion-1", "2026-03-05"))
                                .withGoals(
                                        goal("goal-2").withSetOn(day("2026-04-01")),
                                        goal("goal-1").withSetOn(day("2026-02-02"))))
                .met(MET);
    }

    @Test
    void goalsOfAFormulationCount() {
        on(
                        AS_OF,
                        family(spoken("discussion-1", "2026-03-05"))
                                .withFormulations(Formulation.builder()
                                        .id(FormulationId.of("formulation-1"))
                                        .addGoals(goal("goal-1"))
                                        .build()))
                .met(MET);
    }

    @Test
    void aDiscussionWithoutADaySpeaksButDoesNotHideWhatCameLast() {
        FamilyDiscussion undated = spoken("discussion-0", "2026-03-05").withOn(Optional.empty());

        on(AS_OF, with(undated)).met(MET).evidence("SUPPORTS /discussions/0");
        on(AS_OF, with(undated, passedOver("discussion-1", "2026-03-05"), passedOver("discussion-2", "2026-04-05")))
                .notMet(PASSED_OVER);
        on("2026-10-01", reopenedFamily(undated).withGoals(goal("goal-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_DISCUSSED);
    }

    @Test
    void belongsToTheWorkThatIsLookedAt() {
        PracticeRecord again =
                reopenedFamily(spoken("discussion-1", "2026-03-05")).withGoals(goal("goal-1"));

        on("2026-06-30", again).met(MET);
        on("2026-09-01", again)
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_DISCUSSED)
                .evidence("MISSING /journey/episodes/1");
        on(
                        "2026-09-01",
                        Given.of()
                                .withDiscussions(spoken("discussion-1", "2020-03-05"))
                                .withGoals(goal("goal-1")))
                .met(MET);
    }

    @Test
    void whatNobodyCanChangeAnyMoreBecomesHistory() {
        PracticeRecord ended = closedFamily(
                        passedOver("discussion-1", "2026-03-05"), passedOver("discussion-2", "2026-04-05"))
                .withGoals(goal("goal-1"));

        on("2026-12-30", ended).notMet(PASSED_OVER).history();
        on("2026-12-31", ended).notApplicable("The work has ended.").history("2026-06-30 " + PASSED_OVER);
    }

    @Test
    void whatWasWrittenDownLaterWasNotKnown() {
        PracticeRecord later = with(spoken("discussion-1", "2026-03-05").withProvenance(writtenDown("2026-04-10")));

        on("2026-04-09", later).notEnough(NotEnoughReason.NOT_RECORDED, NOT_DISCUSSED);
        on("2026-04-10", later).met(MET);
        on("2026-02-01", with()).notEnough(NotEnoughReason.NOT_RECORDED, NO_GOAL);
    }

    @Test
    void withoutAGoalOrADiscussionNothingCanBeSaid() {
        on(AS_OF, family(spoken("discussion-1", "2026-03-05")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NO_GOAL)
                .evidence("MISSING /journey/episodes/0");
        on(AS_OF, family().withCoverage(notHeld(RecordType.GOALS)))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NO_GOAL);
        on(AS_OF, with().withCoverage(reliedOn(RecordType.DISCUSSIONS, "2020-01-01")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_DISCUSSED);
        on(AS_OF, with().withCoverage(notHeld(RecordType.DISCUSSIONS)))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_DISCUSSED);
        on(AS_OF, Given.of()).notEnough(NotEnoughReason.NOT_RECORDED, NO_GOAL).evidence("MISSING ");
    }
}
