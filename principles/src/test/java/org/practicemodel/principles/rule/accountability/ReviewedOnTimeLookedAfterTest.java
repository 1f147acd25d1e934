package org.practicemodel.principles.rule.accountability;

import static org.practicemodel.core.plan.PlanKind.CARE;
import static org.practicemodel.core.plan.PlanKind.PATHWAY;
import static org.practicemodel.core.plan.ReviewKind.LOOKED_AFTER_REVIEW;
import static org.practicemodel.core.plan.ReviewKind.PATHWAY_REVIEW;
import static org.practicemodel.principles.rule.accountability.Reviews.INFORMS;
import static org.practicemodel.principles.rule.accountability.Reviews.assertThatOn;
import static org.practicemodel.principles.rule.accountability.Reviews.due;
import static org.practicemodel.principles.rule.accountability.Reviews.held;
import static org.practicemodel.principles.rule.accountability.Reviews.heldTwice;
import static org.practicemodel.principles.rule.accountability.Reviews.overdue;
import static org.practicemodel.principles.rule.accountability.Reviews.relied;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Recorded.agreed;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.people;
import static org.practicemodel.principles.testing.Recorded.plan;
import static org.practicemodel.principles.testing.Recorded.review;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.journey.LevelOfHelp;
import org.practicemodel.core.journey.LevelOfHelpId;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

/** Care plans of a child who is looked after since 12 January 2026, and pathway plans. */
class ReviewedOnTimeLookedAfterTest {

    private static LevelOfHelp level(String id, RecordedInterval days) {
        return LevelOfHelp.builder()
                .id(LevelOfHelpId.of(id))
                .level(HelpLevel.LOOKED_AFTER)
                .interval(days)
                .build();
    }

    private static PracticeRecord planned(LevelOfHelp level, Review... reviews) {
        PracticeRecord record = Recorded.with(
                Recorded.with(family(), agreed("plan-1", CARE, "2026-01-20").build()), reviews);
        return record.withJourney(record.journey().withLevelsOfHelp(level));
    }

    private static PracticeRecord planned(Review... reviews) {
        return planned(level("level-1", Given.from("2026-01-12")), reviews);
    }

    private static Review reviewed(String id, String heldOn) {
        return review(id, LOOKED_AFTER_REVIEW, heldOn).build();
    }

    @Test
    void theFirstReviewIsDueWithinTwentyWorkingDays() {
        assertThatOn("2026-02-09", relied(planned())).tooEarly("2026-02-10", due("9 February 2026"));
        assertThatOn("2026-02-09", planned(reviewed("review-1", "2026-02-09")))
                .met(held("9 February 2026", "9 May 2026"))
                .evidence("SUPPORTS /reviews/0");
        assertThatOn("2026-01-20", planned(reviewed("review-1", "2026-01-12")))
                .met(held("12 January 2026", "12 April 2026"));
    }

    @Test
    void whatNobodyCheckedOnlyInforms() {
        assertThatOn("2026-02-10", relied(planned())).notApplicable(overdue("9 February 2026"), INFORMS);
        assertThatOn("2026-02-10", planned()).notEnough(NotEnoughReason.NOT_RECORDED, overdue("9 February 2026"));
        assertThatOn("2026-02-10", planned(reviewed("review-1", "2026-02-10")))
                .met(held("10 February 2026", "10 May 2026"));
        assertThatOn("2026-02-10", Recorded.with(relied(planned()), reason("reason-1", "P10-R3", "2026-02-10")))
                .notApplicable(
                        overdue("9 February 2026"),
                        "A reason was given on 10 February 2026 (role: team-manager).",
                        INFORMS);
    }

    @Test
    void thenThreeMonthsAndThenSix() {
        PracticeRecord twice = planned(reviewed("review-1", "2026-02-09"), reviewed("review-2", "2026-05-09"));

        assertThatOn("2026-06-01", twice).met(heldTwice("9 May 2026", "9 November 2026"));
        assertThatOn(
                        "2026-06-01",
                        planned(
                                reviewed("review-1", "2026-02-09"),
                                reviewed("review-1b", "2026-02-09"),
                                reviewed("review-2", "2026-05-09")))
                .met(heldTwice("9 May 2026", "9 November 2026"));
    }

    @Test
    void theDayTheChildBecameLookedAfterIsNeeded() {
        String unknown = "The day the child became looked after is not recorded, so nobody can say when the review"
                + " of plan plan-1 is due.";

        assertThatOn(
                        "2026-03-01",
                        planned(level("level-1", RecordedInterval.builder().build())))
                .notEnough(NotEnoughReason.NOT_RECORDED, unknown)
                .evidence("MISSING /plans/0");
        assertThatOn("2026-03-01", planned(level("level-1", Given.between("2026-01-12", "2026-02-28"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, unknown);
        assertThatOn(
                        "2026-03-01",
                        planned(level("level-1", Given.from("2026-01-12")).withLevel(HelpLevel.CARE_LEAVER)))
                .notEnough(NotEnoughReason.NOT_RECORDED, unknown);
        assertThatOn(
                        "2026-03-01",
                        notHeld(
                                planned(level("level-1", Given.from("2026-01-12"))
                                        .withLevel(HelpLevel.CARE_LEAVER)),
                                RecordType.LEVELS_OF_HELP))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, unknown);
        PracticeRecord ofOther =
                planned(level("level-1", Given.from("2026-01-12")).withSubjects(people("child-2")));
        assertThatOn(
                        "2026-03-01",
                        ofOther.withPlans(agreed("plan-1", CARE, "2026-01-20")
                                .addAllSubjects(people("child-1"))
                                .build()))
                .notEnough(NotEnoughReason.NOT_RECORDED, unknown);
    }

    @Test
    void theLastTimeTheChildBecameLookedAfterCounts() {
        PracticeRecord again = planned();
        again = again.withJourney(again.journey()
                .withLevelsOfHelp(
                        level("level-1", Given.from("2026-01-12")),
                        level("level-2", Given.from("2026-02-02")),
                        level("level-3", Given.between("2026-01-20", "2026-03-01"))));

        assertThatOn("2026-03-01", again).tooEarly("2026-03-03", due("2 March 2026"));
    }

    @Test
    void aPathwayPlanIsDueEverySixMonths() {
        PracticeRecord plan =
                Recorded.with(family(), agreed("plan-1", PATHWAY, "2026-02-28").build());
        Review review = review("review-1", PATHWAY_REVIEW, "2026-08-28").build();

        assertThatOn("2026-08-28", plan).tooEarly("2026-08-29", due("28 August 2026"));
        assertThatOn("2026-08-29", relied(plan)).notApplicable(overdue("28 August 2026"), INFORMS);
        assertThatOn("2026-08-29", Recorded.with(plan, review)).met(held("28 August 2026", "28 February 2027"));
    }
}
