package org.practicemodel.principles.rule.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.journey.LevelOfHelpReview;
import org.practicemodel.core.journey.LevelOfHelpReviewId;
import org.practicemodel.core.journey.LevelReviewOutcome;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class HelpSteppedDownWhenRightTest {

    private static final HelpSteppedDownWhenRight RULE = new HelpSteppedDownWhenRight();
    private static final String AS_OF = "2026-05-31";

    private static final String MET = "Since 5 January 2026 the level of help was looked at, and less was thought of.";
    private static final String LESS_NOT_RECORDED =
            "The level of help was looked at; that less was thought of is not recorded.";
    private static final String NOT_RECORDED =
            "It is not recorded that the level of help was looked at since 5 January 2026.";

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day(asOf)));
    }

    private static LevelOfHelpReview looked(String id, LevelReviewOutcome outcome) {
        return LevelOfHelpReview.builder()
                .id(LevelOfHelpReviewId.of(id))
                .outcome(outcome)
                .on(day("2026-03-01"))
                .build();
    }

    private static LevelOfHelpReview thought(LevelReviewOutcome outcome) {
        return looked("look-1", outcome).withStepDownConsidered(true);
    }

    private static PracticeRecord with(PracticeRecord record, LevelOfHelpReview... reviews) {
        return record.withJourney(record.journey().withLevelOfHelpReviews(reviews));
    }

    @Test
    void isAnAdvisoryRuleThatLooksBackHalfAYear() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P10-R8");
        assertThat(descriptor.slug()).isEqualTo("help-stepped-down-when-right");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.testBasis()).hasToString("I");
        assertThat(descriptor.thresholds())
                .extracting(threshold -> threshold.key() + " " + threshold.defaultValue())
                .containsExactly("evidence.windowDays 183");
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + " " + need.field())
                .containsExactly(
                        "level-of-help-reviews stepDownConsidered", "level-of-help-reviews levelOfHelpReviews");
    }

    @Test
    void isMetWhereLessWasThoughtOfOrDecided() {
        on(AS_OF, with(family(), thought(LevelReviewOutcome.STAY)))
                .met(MET)
                .evidence("SUPPORTS /journey/levelOfHelpReviews/0");
        on(AS_OF, with(family(), thought(LevelReviewOutcome.STEP_UP))).met(MET);
        on(AS_OF, with(family(), looked("look-1", LevelReviewOutcome.STEP_DOWN)))
                .met(MET);
        on(
                        AS_OF,
                        with(
                                family(),
                                looked("look-3", LevelReviewOutcome.STEP_DOWN),
                                looked("look-2", LevelReviewOutcome.STAY),
                                thought(LevelReviewOutcome.STAY)))
                .met(MET)
                .evidence("SUPPORTS /journey/levelOfHelpReviews/2", "SUPPORTS /journey/levelOfHelpReviews/0");
    }

    @Test
    void aLookThatDoesNotSayThatLessWasThoughtOfLeavesItOpen() {
        on(AS_OF, with(family(), looked("look-1", LevelReviewOutcome.STAY)))
                .notEnough(NotEnoughReason.NOT_RECORDED, LESS_NOT_RECORDED)
                .evidence("MISSING /journey/levelOfHelpReviews/0");
        on(
                        AS_OF,
                        with(
                                family(),
                                looked("look-2", LevelReviewOutcome.STEP_UP).withStepDownConsidered(false),
                                looked("look-1", LevelReviewOutcome.of("anytown:panel"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, LESS_NOT_RECORDED)
                .evidence("MISSING /journey/levelOfHelpReviews/1", "MISSING /journey/levelOfHelpReviews/0");
    }

    @Test
    void looksBackHalfAYearButNotBeforeTheWorkBegan() {
        PracticeRecord record = with(family(), thought(LevelReviewOutcome.STAY));

        on("2026-02-28", record).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-03-01", record).met(MET);
        on("2026-08-31", record).met("Since 1 March 2026 the level of help was looked at, and less was thought of.");
        on("2026-09-01", record)
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "It is not recorded that the level of help was looked at since 2 March 2026.")
                .evidence("MISSING /journey/episodes/0");
        on(AS_OF, with(family(), thought(LevelReviewOutcome.STAY).withOn(day("2026-01-05"))))
                .met(MET);
        on(AS_OF, with(family(), thought(LevelReviewOutcome.STAY).withOn(day("2026-01-04"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, with(family(), thought(LevelReviewOutcome.STAY).withOn(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void workThatEndedIsLookedAtFromItsLastDay() {
        LevelOfHelpReview review = thought(LevelReviewOutcome.STAY);

        on("2027-05-31", with(closedFamily(), review)).met(MET);
        on("2027-05-31", with(closedFamily(), review.withOn(day("2026-06-30")))).met(MET);
        on("2027-05-31", with(closedFamily(), review.withOn(day("2026-07-01"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void whatWasWrittenDownLaterWasNotKnown() {
        PracticeRecord record = with(
                family(),
                thought(LevelReviewOutcome.STAY)
                        .withProvenance(Provenance.builder()
                                .recordedOn(day("2026-05-02"))
                                .build()));

        on("2026-05-01", record).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-05-02", record).met(MET);
    }

    @Test
    void neverShowsOtherwise() {
        on(AS_OF, family())
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /journey/episodes/0");
        on(AS_OF, reliedOn(family(), RecordType.LEVEL_OF_HELP_REVIEWS, "2020-01-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, notHeld(family(), RecordType.LEVEL_OF_HELP_REVIEWS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
    }
}
