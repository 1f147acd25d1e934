package org.practicemodel.principles.rule.accountability;

import static org.practicemodel.core.plan.PlanKind.CHILD_IN_NEED;
import static org.practicemodel.core.plan.PlanKind.EARLY_HELP;
import static org.practicemodel.core.plan.ReviewKind.CORE_GROUP;
import static org.practicemodel.core.plan.ReviewKind.PLAN_REVIEW;
import static org.practicemodel.core.plan.ReviewKind.REVIEW_CONFERENCE;
import static org.practicemodel.principles.rule.accountability.Reviews.assertThatOn;
import static org.practicemodel.principles.rule.accountability.Reviews.due;
import static org.practicemodel.principles.rule.accountability.Reviews.held;
import static org.practicemodel.principles.rule.accountability.Reviews.heldTwice;
import static org.practicemodel.principles.rule.accountability.Reviews.late;
import static org.practicemodel.principles.rule.accountability.Reviews.overdue;
import static org.practicemodel.principles.rule.accountability.Reviews.relied;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Given.with;
import static org.practicemodel.principles.testing.Recorded.agreed;
import static org.practicemodel.principles.testing.Recorded.conference;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.lead;
import static org.practicemodel.principles.testing.Recorded.people;
import static org.practicemodel.principles.testing.Recorded.plan;
import static org.practicemodel.principles.testing.Recorded.review;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

/** Plans of 5 January 2026: 91 days end on Easter Monday, 6 April, and five working days on 13 April. */
class ReviewedOnTimeChildInNeedTest {

    private static PracticeRecord planned(Review... reviews) {
        return Recorded.with(
                Recorded.with(
                        family(), agreed("plan-1", CHILD_IN_NEED, "2026-01-05").build()),
                reviews);
    }

    private static Review on5th(String heldOn) {
        return review("review-1", PLAN_REVIEW, heldOn).build();
    }

    @Test
    void isTooEarlyUpToTheDayItIsDue() {
        assertThatOn("2026-04-13", relied(planned()))
                .tooEarly("2026-04-14", due("13 April 2026"))
                .evidence("MISSING /plans/0");
        assertThatOn(
                        "2026-04-13",
                        relied(Recorded.with(
                                family(),
                                agreed("plan-1", EARLY_HELP, "2026-01-05").build())))
                .tooEarly("2026-04-14", due("13 April 2026"));
    }

    @Test
    void isOtherwiseFromTheDayAfterWhereReviewsAreReliedOn() {
        assertThatOn("2026-04-14", planned())
                .notEnough(NotEnoughReason.NOT_RECORDED, overdue("13 April 2026"))
                .evidence("MISSING /plans/0");
        assertThatOn("2026-04-14", notHeld(planned(), RecordType.REVIEWS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, overdue("13 April 2026"));
        assertThatOn("2026-04-14", reliedOn(planned(), RecordType.REVIEWS, "2026-04-13"))
                .notMet(overdue("13 April 2026"))
                .evidence("MISSING /plans/0");
        assertThatOn("2026-04-14", reliedOn(planned(), RecordType.REVIEWS, "2026-04-14"))
                .notEnough(NotEnoughReason.NOT_RECORDED, overdue("13 April 2026"));
    }

    @Test
    void aReviewInTimeIsMetAndTheNextIsCountedFromIt() {
        PracticeRecord held = relied(planned(on5th("2026-04-13")));

        assertThatOn("2026-04-13", held)
                .met(held("13 April 2026", "20 July 2026"))
                .evidence("SUPPORTS /reviews/0");
        assertThatOn("2026-07-20", held).met(held("13 April 2026", "20 July 2026"));
        assertThatOn("2026-07-21", held).notMet(overdue("20 July 2026"));
    }

    @Test
    void aReviewHeldEarlyIsMet() {
        assertThatOn("2026-01-05", planned(on5th("2026-01-05"))).met(held("5 January 2026", "13 April 2026"));
    }

    @Test
    void aLateReviewIsSettledOnItsDay() {
        PracticeRecord late = planned(on5th("2026-04-14"));

        assertThatOn("2026-04-14", late)
                .notMet(late("14 April 2026", "13 April 2026"))
                .evidence("CONTRADICTS /reviews/0");
        PracticeRecord again = planned(
                on5th("2026-04-14"),
                review("review-2", PLAN_REVIEW, "2026-07-10").build());
        assertThatOn("2026-10-14", again)
                .notMet(late("14 April 2026", "13 April 2026"))
                .history();
        assertThatOn("2026-10-15", again)
                .met(heldTwice("10 July 2026", "16 October 2026"))
                .evidence("SUPPORTS /reviews/0", "SUPPORTS /reviews/1")
                .history("2026-04-14 " + late("14 April 2026", "13 April 2026"));
        assertThatOn(
                        "2026-05-01",
                        with(late, lead("lead-1", "worker-1", "2026-01-05"), lead("lead-2", "worker-2", "2026-04-15")))
                .met(held("14 April 2026", "21 July 2026"))
                .history("2026-04-14 " + late("14 April 2026", "13 April 2026"));
    }

    @Test
    void aReasonAnswersTheLocalLimit() {
        String given = "A reason was given on 15 April 2026 (role: team-manager).";

        assertThatOn(
                        "2026-04-20",
                        Recorded.with(
                                planned(on5th("2026-04-14")), reason("reason-1", "P10-R3", "2026-04-15", "review-1")))
                .metWithReason(late("14 April 2026", "13 April 2026"), given, held("14 April 2026", "21 July 2026"));
        assertThatOn(
                        "2026-04-20",
                        Recorded.with(relied(planned()), reason("reason-1", "P10-R3", "2026-04-15", "plan-1")))
                .metWithReason(overdue("13 April 2026"), given)
                .evidence("SUPPORTS /plans/0", "SUPPORTS /rationales/0");
        assertThatOn(
                        "2026-04-20",
                        Recorded.with(relied(planned()), reason("reason-1", "P10-R3", "2026-04-15", "plan-9")))
                .notMet(overdue("13 April 2026"));
    }

    @Test
    void aReviewWithoutADayOrBeforeThePlanIsNone() {
        Review open =
                Review.builder().id(on5th("2026-02-01").id()).kind(PLAN_REVIEW).build();

        assertThatOn("2026-04-01", planned(open)).tooEarly("2026-04-14", due("13 April 2026"));
        assertThatOn("2026-04-01", planned(on5th("2026-01-04"))).tooEarly("2026-04-14", due("13 April 2026"));
        assertThatOn("2026-04-01", planned(on5th("2026-04-02"))).tooEarly("2026-04-14", due("13 April 2026"));
    }

    @Test
    void aReviewCountsForThePlansItNamesWhateverItsKind() {
        Review conference = review("review-1", REVIEW_CONFERENCE, "2026-04-01").build();

        assertThatOn("2026-04-02", planned(conference)).tooEarly("2026-04-14", due("13 April 2026"));
        assertThatOn("2026-04-02", planned(conference.withPlans(PlanId.of("plan-1"))))
                .met(held("1 April 2026", "8 July 2026"));
        assertThatOn("2026-04-02", planned(conference.withKind(PLAN_REVIEW).withPlans(PlanId.of("plan-9"))))
                .tooEarly("2026-04-14", due("13 April 2026"));
        assertThatOn("2026-04-02", planned(conference.withKind(CORE_GROUP).withPlans(PlanId.of("plan-1"))))
                .tooEarly("2026-04-14", due("13 April 2026"));
    }

    @Test
    void aReviewOfOtherChildrenIsNone() {
        Plan ofOne = agreed("plan-1", CHILD_IN_NEED, "2026-01-05")
                .addAllSubjects(people("child-1"))
                .build();

        assertThatOn("2026-04-02", Recorded.with(planned(on5th("2026-04-01").withSubjects(people("child-2"))), ofOne))
                .tooEarly("2026-04-14", due("13 April 2026"));
        assertThatOn("2026-04-02", Recorded.with(planned(on5th("2026-04-01").withSubjects(people("child-1"))), ofOne))
                .met(held("1 April 2026", "8 July 2026"));
    }

    @Test
    void severalReviewsOnOneDayAreOne() {
        assertThatOn(
                        "2026-04-02",
                        planned(
                                on5th("2026-04-01").withSubjects(people("child-1")),
                                review("review-2", PLAN_REVIEW, "2026-04-01")
                                        .addAllSubjects(people("child-2"))
                                        .build()))
                .met(held("1 April 2026", "8 July 2026"))
                .evidence("SUPPORTS /reviews/0", "SUPPORTS /reviews/1");
    }

    @Test
    void aNewVersionGoesOnWhereTheOneBeforeItWas() {
        Plan first = agreed("plan-0", CHILD_IN_NEED, "2026-01-05").build();
        Plan second = agreed("plan-1", CHILD_IN_NEED, "2026-03-01")
                .supersedes(PlanId.of("plan-0"))
                .build();
        Review ofFirst = review("review-1", PLAN_REVIEW, "2026-02-20")
                .addPlans(PlanId.of("plan-0"))
                .build();

        assertThatOn("2026-04-14", relied(Recorded.with(family(), first, second)))
                .notMet(overdue("13 April 2026"));
        assertThatOn("2026-04-14", relied(Recorded.with(Recorded.with(family(), first, second), ofFirst)))
                .met(held("20 February 2026", "1 June 2026"));
        assertThatOn(
                        "2026-04-20",
                        Recorded.with(
                                relied(Recorded.with(family(), first, second)),
                                reason("reason-1", "P10-R3", "2026-04-15", "plan-0")))
                .metWithReason(overdue("13 April 2026"), "A reason was given on 15 April 2026 (role: team-manager).");
    }

    @Test
    void plansAreToldInOrderOfTheirIdsWhateverElseIsRecorded() {
        Plan other = agreed("plan-2", CHILD_IN_NEED, "2026-01-05").build();
        Plan second = agreed("plan-1", CHILD_IN_NEED, "2026-03-01")
                .supersedes(PlanId.of("plan-0"))
                .build();
        Plan first = agreed("plan-0", CHILD_IN_NEED, "2026-01-06").build();

        assertThatOn("2026-04-15", relied(Recorded.with(family(), other, second, first)))
                .notMet(
                        overdue("14 April 2026"),
                        "No review of plan plan-2 is recorded by 13 April 2026, when it was due.");
    }

    @Test
    void aPlanOfAnotherKindStartsItsOwnClock() {
        Plan first = agreed("plan-0", EARLY_HELP, "2026-01-05").build();
        Plan second = agreed("plan-1", CHILD_IN_NEED, "2026-03-02")
                .supersedes(PlanId.of("plan-0"))
                .build();

        assertThatOn("2026-04-14", relied(Recorded.with(family(), first, second)))
                .tooEarly("2026-06-09", due("8 June 2026"));
    }

    @Test
    void versionsInACircleDoNotRunForever() {
        Plan first = agreed("plan-0", CHILD_IN_NEED, "2026-01-05")
                .supersedes(PlanId.of("plan-2"))
                .build();
        Plan second = agreed("plan-2", CHILD_IN_NEED, "2026-02-02")
                .supersedes(PlanId.of("plan-0"))
                .build();
        Plan third = agreed("plan-1", CHILD_IN_NEED, "2026-03-02")
                .supersedes(PlanId.of("plan-2"))
                .build();

        assertThatOn("2026-04-14", relied(Recorded.with(family(), first, second, third)))
                .notMet(overdue("13 April 2026"));
    }

    @Test
    void theDayOfAgreementCountsBeforeTheFirstDayInForce() {
        Plan later = agreed("plan-1", CHILD_IN_NEED, "2026-01-05")
                .interval(Given.from("2026-01-12"))
                .build();
        Plan only = plan("plan-1", CHILD_IN_NEED, "2026-01-05").build();

        assertThatOn("2026-04-01", Recorded.with(family(), later)).tooEarly("2026-04-14", due("13 April 2026"));
        assertThatOn("2026-04-01", Recorded.with(family(), only)).tooEarly("2026-04-14", due("13 April 2026"));
    }

    @Test
    void aPlanThatIsNotDueSaysNothingAgainstOneThatWasLookedAt() {
        PracticeRecord both = relied(Recorded.with(
                planned(review("review-1", PLAN_REVIEW, "2026-04-01")
                        .addPlans(PlanId.of("plan-1"))
                        .build()),
                agreed("plan-1", CHILD_IN_NEED, "2026-01-05").build(),
                agreed("plan-2", EARLY_HELP, "2026-03-30").build()));

        assertThatOn("2026-04-14", both)
                .met(held("1 April 2026", "8 July 2026"))
                .evidence("SUPPORTS /reviews/0");
        assertThatOn("2026-07-07", both)
                .notMet("No review of plan plan-2 is recorded by 6 July 2026, when it was due.");
    }
}
