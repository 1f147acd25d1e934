package org.practicemodel.supervision.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.rule.Given.REASON;
import static org.practicemodel.supervision.rule.Given.closedFamily;
import static org.practicemodel.supervision.rule.Given.day;
import static org.practicemodel.supervision.rule.Given.discussion;
import static org.practicemodel.supervision.rule.Given.family;
import static org.practicemodel.supervision.rule.Given.found;
import static org.practicemodel.supervision.rule.Given.held;
import static org.practicemodel.supervision.rule.Given.notHeld;
import static org.practicemodel.supervision.rule.Given.open;
import static org.practicemodel.supervision.rule.Given.reason;
import static org.practicemodel.supervision.rule.Given.reliedOn;
import static org.practicemodel.supervision.rule.Given.reopenedFamily;
import static org.practicemodel.supervision.rule.Given.writtenDown;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;

class TalkedThroughTest {

    private static final TalkedThrough RULE = new TalkedThrough();
    private static final String NEVER =
            "No discussion of this family is recorded since the work began; the first was due by 6 April 2026.";
    private static final String LAST_TIME =
            "The last discussion of this family that is recorded was on 5 March 2026; the next was due by 4 June 2026.";
    private static final String TALKED =
            "This family was talked about on 5 March 2026; the next time is due by 4 June 2026.";
    private static final String DAY_NOT_RECORDED = "This family was talked about; on which day is not recorded.";

    private static Found on(String asOf, PracticeRecord record) {
        return found(RULE, asOf, record);
    }

    private static PracticeRecord relied(PracticeRecord record) {
        return record.withCoverage(reliedOn(RecordType.DISCUSSIONS, "2020-01-01"));
    }

    @Test
    void isAKeyRuleAboutSupervision() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E7-R1");
        assertThat(descriptor.slug()).isEqualTo("talked-through");
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.about()).isEqualTo(About.SUPERVISION);
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.testBasis()).hasToString("I");
        assertThat(descriptor.thresholds())
                .extracting(limit -> limit.key() + " " + limit.defaultValue())
                .containsExactly(
                        "discussion.maxDays 91", "discussion.statutoryMaxDays 31", "discussion.graceWorkingDays 5");
    }

    @Test
    void theFirstDiscussionHasTime() {
        on("2026-04-06", relied(family()))
                .tooEarly("2026-04-07", "The first discussion of this family is due by 6 April 2026.")
                .evidence("MISSING /journey/episodes/0");
        on("2026-04-07", relied(family()))
                .notMet(NEVER)
                .about(About.SERVICE)
                .notJustBegun()
                .evidence("MISSING /journey/episodes/0");
    }

    @Test
    void aDiscussionIsSeenUntilTheNextIsDue() {
        PracticeRecord talked = relied(family(discussion("discussion-1", "2026-03-05")));

        on("2026-03-05", talked).met(TALKED).evidence("SUPPORTS /discussions/0");
        on("2026-06-04", talked).met(TALKED);
        on("2026-06-05", talked).notMet(LAST_TIME).about(About.SERVICE).evidence("MISSING /discussions/0");
    }

    @Test
    void countsAcrossALeapDay() {
        PracticeRecord leap = relied(
                Given.of(open("episode-1", "2023-09-01")).withDiscussions(discussion("discussion-1", "2023-11-30")));

        on("2024-02-29", leap)
                .met("This family was talked about on 30 November 2023; the next time is due by 29 February 2024.");
        on("2024-03-01", leap)
                .notMet(
                        "The last discussion of this family that is recorded was on 30 November 2023; the next was due by 29 February 2024.");
    }

    @Test
    void aProtectionPlanShortensTheTimeWithGraceAcrossEaster() {
        PracticeRecord guarded = relied(family(discussion("discussion-1", "2026-03-02"))
                .withPlans(Plan.builder()
                        .id(PlanId.of("plan-1"))
                        .kind(PlanKind.CHILD_PROTECTION)
                        .agreedOn(day("2026-02-02"))
                        .build()));

        on("2026-04-13", guarded)
                .met("This family was talked about on 2 March 2026; the next time is due by 2 April 2026.");
        on("2026-04-14", guarded)
                .notMet(
                        "The last discussion of this family that is recorded was on 2 March 2026; the next was due by 2 April 2026.");
        on("2026-02-12", relied(guarded.withDiscussions()))
                .tooEarly("2026-03-13", "The first discussion of this family is due by 5 March 2026.");
    }

    @Test
    void theLastOfSeveralCountsInAnyOrderAndAllOfThatDayAreShown() {
        PracticeRecord several = relied(family(
                discussion("discussion-3", "2026-03-05"),
                discussion("discussion-1", "2026-02-02"),
                discussion("discussion-2", "2026-03-05")));

        on("2026-06-04", several).met(TALKED).evidence("SUPPORTS /discussions/2", "SUPPORTS /discussions/0");
        on("2026-06-05", several).notMet(LAST_TIME).evidence("MISSING /discussions/2", "MISSING /discussions/0");
    }

    @Test
    void onlyWhereDiscussionsWereReliedOnDoesATimeThatPassedCount() {
        PracticeRecord talked = family(discussion("discussion-1", "2026-03-05"));

        on("2026-06-05", talked.withCoverage(reliedOn(RecordType.DISCUSSIONS, "2026-06-04")))
                .notMet(LAST_TIME);
        on("2026-06-30", talked.withCoverage(reliedOn(RecordType.DISCUSSIONS, "2026-06-05")))
                .notEnough(NotEnoughReason.NOT_RECORDED, LAST_TIME)
                .evidence("MISSING /discussions/0");
        on("2026-06-05", talked.withCoverage(held(RecordType.DISCUSSIONS)))
                .notEnough(NotEnoughReason.NOT_RECORDED, LAST_TIME);
        on("2026-06-05", talked).notEnough(NotEnoughReason.NOT_RECORDED, LAST_TIME);
        on("2026-06-05", talked.withCoverage(notHeld(RecordType.DISCUSSIONS)))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, LAST_TIME);
        on("2026-04-07", family()).notEnough(NotEnoughReason.NOT_RECORDED, NEVER);
    }

    @Test
    void theDayOfGraceIsTheDayOnWhichItWasReliedOn() {
        PracticeRecord guarded = family(discussion("discussion-1", "2026-03-02"))
                .withPlans(Plan.builder()
                        .id(PlanId.of("plan-1"))
                        .kind(PlanKind.CHILD_PROTECTION)
                        .agreedOn(day("2026-02-02"))
                        .build());
        String late =
                "The last discussion of this family that is recorded was on 2 March 2026; the next was due by 2 April 2026.";

        on("2026-04-14", guarded.withCoverage(reliedOn(RecordType.DISCUSSIONS, "2026-04-13")))
                .notMet(late);
        on("2026-04-14", guarded.withCoverage(reliedOn(RecordType.DISCUSSIONS, "2026-04-14")))
                .notEnough(NotEnoughReason.NOT_RECORDED, late);
    }

    @Test
    void aReasonAnswers() {
        PracticeRecord talked =
                relied(family(discussion("discussion-1", "2026-03-05"), discussion("discussion-2", "2026-02-02")));

        on("2026-06-05", talked.withRationales(reason("E7-R1", "discussion-1")))
                .metWithReason(LAST_TIME, REASON)
                .evidence("SUPPORTS /discussions/0", "SUPPORTS /rationales/0");
        on("2026-06-05", talked.withRationales(reason("E7-R1"))).metWithReason(LAST_TIME, REASON);
        on("2026-06-05", talked.withRationales(reason("E7-R1", "discussion-2"))).notMet(LAST_TIME);
        on("2026-06-05", talked.withRationales(reason("E7-R2", "discussion-1"))).notMet(LAST_TIME);
    }

    @Test
    void aReasonMayNameTheWorkThatWasNeverTalkedAbout() {
        on("2026-04-07", relied(family()).withRationales(reason("E7-R1", "episode-1")))
                .metWithReason(NEVER, REASON)
                .evidence("SUPPORTS /journey/episodes/0", "SUPPORTS /rationales/0");
    }

    @Test
    void aDiscussionWithoutADayLeavesItOpenOnceTheTimeHasPassed() {
        PracticeRecord undated = relied(family(discussion("discussion-1")));
        PracticeRecord both = relied(family(discussion("discussion-1"), discussion("discussion-2", "2026-03-05")));

        on("2026-04-06", undated).tooEarly("2026-04-07", "The first discussion of this family is due by 6 April 2026.");
        on("2026-04-07", undated)
                .notEnough(NotEnoughReason.NOT_RECORDED, DAY_NOT_RECORDED)
                .evidence("MISSING /discussions/0");
        on("2026-06-04", both).met(TALKED).evidence("SUPPORTS /discussions/1");
        on("2026-06-05", both).notEnough(NotEnoughReason.NOT_RECORDED, DAY_NOT_RECORDED);
    }

    @Test
    void whatHappenedOrWasWrittenDownLaterWasNotKnown() {
        PracticeRecord later = relied(family(discussion("discussion-1", "2026-04-08")));
        PracticeRecord written =
                relied(family(discussion("discussion-1", "2026-03-05").withProvenance(writtenDown("2026-04-10"))));

        on("2026-04-07", later).notMet(NEVER);
        on("2026-04-08", later)
                .met("This family was talked about on 8 April 2026; the next time is due by 8 July 2026.");
        on("2026-04-09", written).notMet(NEVER);
        on("2026-04-10", written).met(TALKED);
    }

    @Test
    void nothingIsAskedOfWorkThatHasEnded() {
        PracticeRecord ended = relied(closedFamily(discussion("discussion-1", "2026-03-05")));

        on("2026-06-29", ended).notMet(LAST_TIME);
        on("2026-06-30", ended).notApplicable("The work has ended.").evidence();
    }

    @Test
    void workThatBeganAgainIsCountedAnew() {
        PracticeRecord again = relied(reopenedFamily(discussion("discussion-1", "2026-03-05"), discussion("undated")));

        on("2026-12-01", again)
                .tooEarly("2026-12-02", "The first discussion of this family is due by 1 December 2026.")
                .evidence("MISSING /journey/episodes/1");
        on("2026-12-02", again)
                .notMet(
                        "No discussion of this family is recorded since the work began; the first was due by 1 December 2026.");
    }

    @Test
    void withoutAKnownOpeningNothingCanBeSaid() {
        on("2026-06-05", relied(Given.of()))
                .notEnough(NotEnoughReason.NOT_RECORDED, "It is not recorded when the work began.")
                .evidence("MISSING ");
        on("2026-06-05", relied(Given.of(open("episode-1", "2026-01-05").withOpenedOn(Optional.empty()))))
                .notEnough(NotEnoughReason.NOT_RECORDED, "It is not recorded when the work began.")
                .evidence("MISSING /journey/episodes/0");
    }
}
