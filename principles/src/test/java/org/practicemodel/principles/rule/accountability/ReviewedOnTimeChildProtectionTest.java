package org.practicemodel.principles.rule.accountability;

import static org.practicemodel.core.plan.PlanKind.CHILD_PROTECTION;
import static org.practicemodel.core.plan.ReviewKind.CORE_GROUP;
import static org.practicemodel.core.plan.ReviewKind.PLAN_REVIEW;
import static org.practicemodel.core.plan.ReviewKind.REVIEW_CONFERENCE;
import static org.practicemodel.principles.rule.accountability.Reviews.INFORMS;
import static org.practicemodel.principles.rule.accountability.Reviews.assertThatOn;
import static org.practicemodel.principles.rule.accountability.Reviews.due;
import static org.practicemodel.principles.rule.accountability.Reviews.held;
import static org.practicemodel.principles.rule.accountability.Reviews.heldTwice;
import static org.practicemodel.principles.rule.accountability.Reviews.late;
import static org.practicemodel.principles.rule.accountability.Reviews.overdue;
import static org.practicemodel.principles.rule.accountability.Reviews.relied;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.with;
import static org.practicemodel.principles.testing.Recorded.conference;
import static org.practicemodel.principles.testing.Recorded.lead;
import static org.practicemodel.principles.testing.Recorded.people;
import static org.practicemodel.principles.testing.Recorded.plan;
import static org.practicemodel.principles.testing.Recorded.review;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.journey.ProtectionConference;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

/** Initial conference on 30 November 2025: three months clamp to 28 February, ten working days end on 12 December. */
class ReviewedOnTimeChildProtectionTest {

    private static final String CORE_GROUP_MET = "The first core group for plan plan-1 met on 12 December 2025.";

    private static PracticeRecord planned(Review... reviews) {
        PracticeRecord opened = with(Given.record(), Given.open("episode-1", "2025-11-01"));
        return Recorded.with(
                Recorded.with(
                        Recorded.with(
                                opened,
                                plan("plan-1", CHILD_PROTECTION, "2025-12-02").build()),
                        conference("conference-1", "2025-11-30")),
                reviews);
    }

    private static Review coreGroup(String heldOn) {
        return review("core-1", CORE_GROUP, heldOn).build();
    }

    private static Review conferenceOn(String id, String heldOn) {
        return review(id, REVIEW_CONFERENCE, heldOn).build();
    }

    @Test
    void nothingIsDueSoFar() {
        assertThatOn("2025-12-02", planned())
                .tooEarly(
                        "2025-12-13",
                        due("28 February 2026"),
                        "The first core group for plan plan-1 is due by 12 December 2025.")
                .evidence("MISSING /plans/0");
    }

    @Test
    void theFirstCoreGroupIsDueWithinTenWorkingDays() {
        String late = "The first core group for plan plan-1 on 13 December 2025 was due by 12 December 2025.";
        String overdue = "No core group for plan plan-1 is recorded by 12 December 2025, when it was due.";

        assertThatOn("2025-12-12", planned(coreGroup("2025-12-12")))
                .met(CORE_GROUP_MET)
                .evidence("SUPPORTS /reviews/0");
        assertThatOn("2025-12-13", planned(coreGroup("2025-12-13")))
                .notMet(late)
                .evidence("CONTRADICTS /reviews/0", "CONTRADICTS /journey/protectionConferences/0");
        assertThatOn("2025-12-13", planned())
                .notEnough(NotEnoughReason.NOT_RECORDED, due("28 February 2026"), overdue)
                .evidence("MISSING /plans/0");
        assertThatOn("2025-12-13", relied(planned()))
                .notMet(overdue)
                .evidence("MISSING /plans/0", "CONTRADICTS /journey/protectionConferences/0");
        assertThatOn("2025-12-20", planned(coreGroup("2025-12-12"), coreGroup("2025-12-19")))
                .met(CORE_GROUP_MET);
    }

    @Test
    void theFirstReviewIsDueWithinThreeMonthsOfTheConference() {
        PracticeRecord onTheDay = planned(coreGroup("2025-12-12"), conferenceOn("review-1", "2026-02-28"));
        PracticeRecord after = planned(coreGroup("2025-12-12"), conferenceOn("review-1", "2026-03-01"));

        assertThatOn("2026-02-28", onTheDay).met(held("28 February 2026", "28 August 2026"), CORE_GROUP_MET);
        assertThatOn("2026-03-01", after)
                .notMet(late("1 March 2026", "28 February 2026"))
                .evidence(
                        "CONTRADICTS /reviews/1",
                        "CONTRADICTS /journey/protectionConferences/0",
                        "SUPPORTS /reviews/0");
        assertThatOn("2026-02-28", planned(coreGroup("2025-12-12"))).met(CORE_GROUP_MET);
        assertThatOn("2026-03-01", relied(planned(coreGroup("2025-12-12")))).notMet(overdue("28 February 2026"));
    }

    @Test
    void laterReviewsAreDueEverySixMonths() {
        PracticeRecord two = planned(
                coreGroup("2025-12-12"),
                conferenceOn("review-1", "2026-02-28"),
                conferenceOn("review-2", "2026-08-28"));

        assertThatOn("2026-09-01", two).met(heldTwice("28 August 2026", "28 February 2027"), CORE_GROUP_MET);
        assertThatOn(
                        "2026-09-01",
                        planned(
                                coreGroup("2025-12-12"),
                                conferenceOn("review-1", "2026-02-28"),
                                conferenceOn("review-2", "2026-08-29")))
                .notMet(late("29 August 2026", "28 August 2026"));
    }

    @Test
    void aReasonIsOnlyShown() {
        assertThatOn(
                        "2026-03-01",
                        Recorded.with(
                                planned(coreGroup("2025-12-12"), conferenceOn("review-1", "2026-03-01")),
                                reason("reason-1", "P10-R3", "2026-03-01")))
                .notMet(
                        late("1 March 2026", "28 February 2026"),
                        "A reason was given on 1 March 2026 (role: team-manager).")
                .withShownReason();
    }

    @Test
    void theReasonBesideALateReviewMayBeOlderThanTheNextLead() {
        assertThatOn(
                        "2026-03-05",
                        with(
                                planned(coreGroup("2025-12-12"), conferenceOn("review-1", "2026-03-01")),
                                lead("lead-1", "worker-1", "2025-12-01"),
                                lead("lead-2", "worker-2", "2026-03-02")))
                .met(held("1 March 2026", "1 September 2026"), CORE_GROUP_MET)
                .history("2026-03-01 " + late("1 March 2026", "28 February 2026"));
    }

    @Test
    void aReviewThatNamesThePlanCountsAndACoreGroupIsNoReview() {
        assertThatOn(
                        "2026-03-01",
                        planned(
                                coreGroup("2025-12-12").withPlans(PlanId.of("plan-1")),
                                review("review-1", PLAN_REVIEW, "2026-02-01")
                                        .addPlans(PlanId.of("plan-1"))
                                        .build()))
                .met(held("1 February 2026", "1 August 2026"), CORE_GROUP_MET);
    }

    @Test
    void whatWasHeldBeforeThePlanIsNone() {
        assertThatOn("2025-12-05", planned(coreGroup("2025-12-01"), conferenceOn("review-1", "2025-12-01")))
                .tooEarly(
                        "2025-12-13",
                        due("28 February 2026"),
                        "The first core group for plan plan-1 is due by 12 December 2025.");
    }

    @Test
    void withoutAConferenceThePlanStartsTheClock() {
        PracticeRecord without = planned(coreGroup("2025-12-16"), conferenceOn("review-1", "2026-03-02"));

        assertThatOn("2026-03-02", Recorded.with(without, new ProtectionConference[0]))
                .met(
                        held("2 March 2026", "2 September 2026"),
                        "The first core group for plan plan-1 met on 16 December 2025.");
    }

    @Test
    void theConferenceOfThisPlanStartsTheClock() {
        PracticeRecord plan = planned(coreGroup("2025-12-12"));

        assertThatOn("2026-03-01", Recorded.with(plan, conference("later", "2025-12-03")))
                .met("The first core group for plan plan-1 met on 12 December 2025.");
        assertThatOn("2026-03-03", relied(Recorded.with(plan, conference("later", "2025-12-03"))))
                .notMet(overdue("2 March 2026"));
        assertThatOn("2026-03-02", relied(Recorded.with(plan, conference("onTheDay", "2025-12-02"))))
                .met("The first core group for plan plan-1 met on 12 December 2025.");
        assertThatOn("2026-03-03", relied(Recorded.with(plan, conference("onTheDay", "2025-12-02"))))
                .notMet(overdue("2 March 2026"));
        assertThatOn("2026-03-02", relied(Recorded.with(plan, conference("ofAnotherPlan", "2025-09-01"))))
                .met("The first core group for plan plan-1 met on 12 December 2025.");
        assertThatOn("2026-03-02", relied(Recorded.with(plan, conference("older", "2025-09-02"))))
                .notMet(
                        overdue("2 December 2025"),
                        "The first core group for plan plan-1 on 12 December 2025 was due by 16 September 2025.");
        assertThatOn(
                        "2026-03-01",
                        relied(Recorded.with(
                                plan, conference("older", "2025-11-20"), conference("newer", "2025-11-30"))))
                .notMet(overdue("28 February 2026"));
    }

    @Test
    void aConferenceMayLieBetweenTheFirstDayAndTheAgreement() {
        Plan agreedLater = plan("plan-1", CHILD_PROTECTION, "2025-12-02")
                .agreedOn(Given.day("2025-12-10"))
                .build();
        PracticeRecord plan = Recorded.with(
                Recorded.with(planned(coreGroup("2025-12-12")), agreedLater), conference("between", "2025-12-08"));

        assertThatOn("2026-03-08", relied(plan)).met(CORE_GROUP_MET);
        assertThatOn("2026-03-09", relied(plan)).notMet(overdue("8 March 2026"));
    }

    @Test
    void aConferenceOfOtherChildrenIsNotItsOwn() {
        PracticeRecord plan = planned(coreGroup("2025-12-12"))
                .withPlans(plan("plan-1", CHILD_PROTECTION, "2025-12-02")
                        .addAllSubjects(people("child-1"))
                        .build());

        assertThatOn(
                        "2026-03-02",
                        relied(Recorded.with(
                                plan, conference("other", "2025-11-30").withSubjects(people("child-2")))))
                .met(CORE_GROUP_MET);
    }

    @Test
    void aLimitThatWasNotInForceOnlyInforms() {
        PracticeRecord before = relied(Recorded.with(
                Recorded.with(
                        with(Given.record(), Given.open("episode-1", "2023-01-01")),
                        plan("plan-1", CHILD_PROTECTION, "2023-12-14").build()),
                conference("conference-1", "2023-12-14")));

        assertThatOn("2026-03-01", before)
                .notApplicable(
                        overdue("14 March 2024"),
                        INFORMS,
                        "No core group for plan plan-1 is recorded by 2 January 2024, when it was due.");
        assertThatOn("2026-03-01", Recorded.with(before, conference("conference-1", "2023-12-13")))
                .notApplicable(
                        overdue("13 March 2024"),
                        INFORMS,
                        "No core group for plan plan-1 is recorded by 29 December 2023, when it was due.");
        PracticeRecord after = relied(Recorded.with(
                Recorded.with(
                        before, plan("plan-1", CHILD_PROTECTION, "2023-12-15").build()),
                conference("conference-1", "2023-12-15")));
        assertThatOn("2026-03-01", after)
                .notMet(
                        overdue("15 March 2024"),
                        "No core group for plan plan-1 is recorded by 3 January 2024, when it was due.");
    }
}
