package org.practicemodel.supervision.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.rule.Given.WORDS;
import static org.practicemodel.supervision.rule.Given.closedFamily;
import static org.practicemodel.supervision.rule.Given.day;
import static org.practicemodel.supervision.rule.Given.discussion;
import static org.practicemodel.supervision.rule.Given.family;
import static org.practicemodel.supervision.rule.Given.found;
import static org.practicemodel.supervision.rule.Given.mark;
import static org.practicemodel.supervision.rule.Given.notHeld;
import static org.practicemodel.supervision.rule.Given.reason;
import static org.practicemodel.supervision.rule.Given.reliedOn;
import static org.practicemodel.supervision.rule.Given.reopenedFamily;
import static org.practicemodel.supervision.rule.Given.writtenDown;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.participation.DecisionId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.RationaleExploration;
import org.practicemodel.core.supervision.RationaleQuestion;
import org.practicemodel.core.vocabulary.Standing;

class RationaleExploredTest {

    private static final RationaleExplored RULE = new RationaleExplored();
    private static final String AS_OF = "2026-04-30";

    private static final String MET = "Questions about the rationale were asked.";
    private static final String NOT_RECORDED = "It is not recorded that a question about the rationale was asked.";
    private static final String NO_REASON = "A decision changed a plan and is marked as having no reason; no discussion"
            + " has asked since what the reason was.";

    /** Taken on 10 March 2026. */
    private static final Decision UNEXPLAINED = Decision.builder()
            .id(DecisionId.of("decision-1"))
            .on(day("2026-03-10"))
            .addAbout(EntryId.of("plan-1"))
            .noRationale(mark())
            .build();

    private static Found on(String asOf, PracticeRecord record) {
        return found(RULE, asOf, record);
    }

    private static FamilyDiscussion asked(String id, String on) {
        return asked(discussion(id, on), RationaleQuestion.WHY_THIS);
    }

    private static FamilyDiscussion asked(FamilyDiscussion discussion, RationaleQuestion question) {
        return discussion.withRationale(
                RationaleExploration.builder().question(question).build());
    }

    private static PracticeRecord decided(PracticeRecord record, Decision... decisions) {
        return record.withPlans(Plan.builder()
                        .id(PlanId.of("plan-1"))
                        .kind(PlanKind.CHILD_IN_NEED)
                        .build())
                .withEngagement(record.engagement().withDecisions(decisions));
    }

    @Test
    void isAKeyRuleAboutSupervision() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E7-R3");
        assertThat(descriptor.slug()).isEqualTo("rationale-explored");
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.about()).isEqualTo(About.SUPERVISION);
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.NONE);
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + " " + need.field())
                .containsExactly("discussions rationale", "decisions rationale");
    }

    @Test
    void oneQuestionIsEnough() {
        FamilyDiscussion held = discussion("discussion-1", "2026-03-05");

        on(AS_OF, family(asked(held, RationaleQuestion.WHY_THIS))).met(MET).evidence("SUPPORTS /discussions/0");
        on(AS_OF, family(asked(held, RationaleQuestion.WHY_NOW))).met(MET);
        on(AS_OF, family(asked(held, RationaleQuestion.WHAT_ELSE_MIGHT_EXPLAIN)))
                .met(MET);
        on(AS_OF, family(asked(held, RationaleQuestion.WHAT_ELSE_WAS_CONSIDERED)))
                .met(MET);
        on(AS_OF, family(asked(held, RationaleQuestion.of("anytown:what-if")))).met(MET);
    }

    @Test
    void everyDiscussionThatAskedIsShownTheEarliestFirst() {
        on(
                        AS_OF,
                        family(
                                asked("discussion-1", "2026-04-05"),
                                discussion("discussion-2", "2026-03-20"),
                                asked("discussion-3", "2026-03-05")))
                .met(MET)
                .evidence("SUPPORTS /discussions/2", "SUPPORTS /discussions/0");
    }

    @Test
    void aDecisionThatChangedAPlanForNoReasonShowsOtherwise() {
        on(AS_OF, decided(family(), UNEXPLAINED))
                .notMet(NO_REASON)
                .aboutNobodyElse()
                .notJustBegun()
                .evidence("CONTRADICTS /engagement/decisions/0");
        on(AS_OF, decided(family(asked("discussion-1", "2026-03-09")), UNEXPLAINED))
                .notMet(NO_REASON);
        on(AS_OF, decided(family(discussion("discussion-1", "2026-03-11")), UNEXPLAINED))
                .notMet(NO_REASON);
    }

    @Test
    void askingOnThatDayOrLaterPutsItRight() {
        on(AS_OF, decided(family(asked("discussion-1", "2026-03-10")), UNEXPLAINED))
                .met(MET)
                .evidence("SUPPORTS /discussions/0");
        on(AS_OF, decided(family(asked("discussion-1", "2026-04-10")), UNEXPLAINED))
                .met(MET);
    }

    @Test
    void aReasonThatWasWrittenSinceIsAReason() {
        on(AS_OF, decided(family(), UNEXPLAINED.withRationale(WORDS)))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, decided(family(asked("discussion-1", "2026-03-09")), UNEXPLAINED.withRationale(WORDS)))
                .met(MET);
    }

    @Test
    void onlyDecisionsAboutAPlanThatAreMarkedCount() {
        on(AS_OF, decided(family(), UNEXPLAINED.withNoRationale(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, decided(family(), UNEXPLAINED.withAbout(EntryId.of("goal-1"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, decided(family(), UNEXPLAINED.withAbout(List.of())))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, decided(family(), UNEXPLAINED.withAbout(EntryId.of("goal-1"), EntryId.of("plan-1"))))
                .notMet(NO_REASON);
    }

    @Test
    void oneFindingOverSeveralDecisions() {
        Decision earlier = UNEXPLAINED.withId(DecisionId.of("decision-0")).withOn(day("2026-02-10"));

        on(AS_OF, decided(family(), UNEXPLAINED, earlier))
                .notMet(NO_REASON)
                .evidence("CONTRADICTS /engagement/decisions/1", "CONTRADICTS /engagement/decisions/0");
        on(AS_OF, decided(family(asked("discussion-1", "2026-02-20")), UNEXPLAINED, earlier))
                .notMet(NO_REASON)
                .evidence("CONTRADICTS /engagement/decisions/0");
    }

    @Test
    void aReasonForTheRuleChangesNothing() {
        on(AS_OF, decided(family(), UNEXPLAINED).withRationales(reason("E7-R3", "decision-1")))
                .notMet(NO_REASON);
    }

    @Test
    void whatHasNoDayIsTakenForTheBetter() {
        FamilyDiscussion undated = asked(discussion("discussion-1"), RationaleQuestion.WHY_NOW);
        Decision whenever = UNEXPLAINED.withOn(Optional.empty());

        on(AS_OF, family(undated)).met(MET).evidence("SUPPORTS /discussions/0");
        on(AS_OF, decided(family(undated), UNEXPLAINED)).met(MET);
        on(AS_OF, decided(family(asked("discussion-1", "2026-01-05")), whenever))
                .met(MET);
        on(AS_OF, decided(family(), whenever)).notMet(NO_REASON);
        on("2026-10-01", decided(reopenedFamily(undated), whenever))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void belongsToTheWorkThatIsLookedAt() {
        PracticeRecord again = decided(reopenedFamily(asked("discussion-1", "2026-02-05")), UNEXPLAINED);

        on("2026-06-30", again).notMet(NO_REASON);
        on("2026-09-01", again)
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /journey/episodes/1");
        on(AS_OF, family(asked("discussion-1", "2026-01-05"))).met(MET);
        on(AS_OF, family(asked("discussion-1", "2026-01-04"))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void whatNobodyCanChangeAnyMoreBecomesHistory() {
        PracticeRecord ended = decided(closedFamily(), UNEXPLAINED);

        on("2026-12-30", ended).notMet(NO_REASON).history();
        on("2026-12-31", ended).notApplicable("The work has ended.").history("2026-06-30 " + NO_REASON);
    }

    @Test
    void whatHappenedOrWasWrittenDownLaterWasNotKnown() {
        PracticeRecord later = family(asked("discussion-1", "2026-03-05").withProvenance(writtenDown("2026-04-10")));

        on("2026-03-09", decided(family(), UNEXPLAINED)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-03-10", decided(family(), UNEXPLAINED)).notMet(NO_REASON);
        on("2026-04-09", later).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-04-10", later).met(MET);
    }

    @Test
    void whatIsNotRecordedCannotBeSaid() {
        on(AS_OF, family(discussion("discussion-1", "2026-03-05")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /journey/episodes/0");
        on(AS_OF, family().withCoverage(reliedOn(RecordType.DISCUSSIONS, "2020-01-01")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, family().withCoverage(notHeld(RecordType.DISCUSSIONS)))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
        on(AS_OF, Given.of())
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING ");
    }
}
