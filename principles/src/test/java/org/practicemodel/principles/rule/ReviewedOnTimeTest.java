package org.practicemodel.principles.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.plan.PlanKind.CARE;
import static org.practicemodel.core.plan.PlanKind.CHILD_IN_NEED;
import static org.practicemodel.core.plan.PlanKind.CHILD_PROTECTION;
import static org.practicemodel.core.plan.PlanKind.EARLY_HELP;
import static org.practicemodel.core.plan.PlanKind.PATHWAY;
import static org.practicemodel.core.plan.ReviewKind.CORE_GROUP;
import static org.practicemodel.core.plan.ReviewKind.LOOKED_AFTER_REVIEW;
import static org.practicemodel.core.plan.ReviewKind.PATHWAY_REVIEW;
import static org.practicemodel.core.plan.ReviewKind.PLAN_REVIEW;
import static org.practicemodel.core.plan.ReviewKind.REVIEW_CONFERENCE;
import static org.practicemodel.principles.rule.Given.notHeld;
import static org.practicemodel.principles.rule.Given.reason;
import static org.practicemodel.principles.rule.Given.reliedOn;
import static org.practicemodel.principles.rule.Given.with;
import static org.practicemodel.principles.rule.Recorded.agreed;
import static org.practicemodel.principles.rule.Recorded.closedFamily;
import static org.practicemodel.principles.rule.Recorded.conference;
import static org.practicemodel.principles.rule.Recorded.family;
import static org.practicemodel.principles.rule.Recorded.lead;
import static org.practicemodel.principles.rule.Recorded.people;
import static org.practicemodel.principles.rule.Recorded.plan;
import static org.practicemodel.principles.rule.Recorded.review;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.journey.LevelOfHelp;
import org.practicemodel.core.journey.LevelOfHelpId;
import org.practicemodel.core.journey.ProtectionConference;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.Standing;

class ReviewedOnTimeTest {

    private static final ReviewedOnTime RULE = new ReviewedOnTime();

    private static final String NO_PLAN =
            "No plan is in force for which anybody says how often it is to be looked at again.";
    private static final String INFORMS =
            "This limit is not in force, or nobody has checked it against its source, so it only informs.";

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static String due(String day) {
        return "The first review of plan plan-1 is due by " + day + ".";
    }

    private static String held(String last, String next) {
        return "Plan plan-1 was looked at again on " + last + ". The next review is due by " + next + ".";
    }

    private static String heldTwice(String last, String next) {
        return "Plan plan-1 was looked at again 2 times, last on " + last + ". The next review is due by " + next + ".";
    }

    private static String late(String held, String due) {
        return "The review of plan plan-1 on " + held + " was due by " + due + ".";
    }

    private static String overdue(String due) {
        return "No review of plan plan-1 is recorded by " + due + ", when it was due.";
    }

    private static PracticeRecord relied(PracticeRecord record) {
        return reliedOn(record, RecordType.REVIEWS, "2020-01-01");
    }

    @Test
    void isAKeyRuleWhoseReasonsAreShown() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P10-R3");
        assertThat(descriptor.slug()).isEqualTo("reviewed-on-time");
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.sourceWords()).isEqualTo("Accountability, evaluation and sustainability");
        assertThat(descriptor.testBasis()).hasToString("G Working Together 2023 chapter 3");
        assertThat(descriptor.thresholds())
                .extracting(limit -> limit.key() + " " + limit.defaultValue() + " " + limit.unit())
                .containsExactly(
                        "cp.firstReviewMonths 3 MONTHS",
                        "cp.nextReviewMonths 6 MONTHS",
                        "cp.coreGroupWorkingDays 10 WORKING_DAYS",
                        "lookedAfter.firstReviewWorkingDays 20 WORKING_DAYS",
                        "lookedAfter.secondReviewMonths 3 MONTHS",
                        "lookedAfter.laterReviewMonths 6 MONTHS",
                        "pathway.reviewMonths 6 MONTHS",
                        "plan.reviewMaxDays 91 DAYS",
                        "review.graceWorkingDays 5 WORKING_DAYS");
    }

    @Test
    void doesNotApplyOnceTheWorkHasEnded() {
        on(
                        "2026-07-01",
                        Recorded.with(
                                closedFamily(),
                                agreed("plan-1", CHILD_IN_NEED, "2026-01-05").build()))
                .notApplicable("The work with the family has ended.")
                .evidence();
    }

    @ParameterizedTest
    @ValueSource(strings = {"family", "safety", "interim", "health", "education-health-care", "youth-justice", "x"})
    void doesNotApplyToOtherPlans(String kind) {
        on(
                        "2026-12-01",
                        relied(Recorded.with(
                                family(),
                                agreed("plan-1", PlanKind.of(kind), "2026-01-05")
                                        .build())))
                .notApplicable(NO_PLAN);
    }

    @Test
    void doesNotApplyWithoutAPlanInForce() {
        on("2026-12-01", family()).notApplicable(NO_PLAN);
        on(
                        "2026-12-01",
                        Recorded.with(
                                family(),
                                Plan.builder()
                                        .id(PlanId.of("draft"))
                                        .kind(CHILD_IN_NEED)
                                        .build()))
                .notApplicable(NO_PLAN);
        on(
                        "2026-12-01",
                        Recorded.with(
                                family(),
                                plan("plan-1", CHILD_IN_NEED, "2026-01-05", "2026-11-30")
                                        .build()))
                .notApplicable(NO_PLAN);
        on("2026-12-01", notHeld(family(), RecordType.PLANS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NO_PLAN)
                .evidence("MISSING /journey/episodes/0");
    }

    @Test
    void anUnknownFirstDayLeavesItOpen() {
        Plan undated = Plan.builder()
                .id(PlanId.of("plan-1"))
                .kind(CHILD_IN_NEED)
                .interval(RecordedInterval.builder().build())
                .build();
        String unknown = "The first day of a plan is not recorded, so nobody can say when its review is due.";

        on("2026-12-01", Recorded.with(family(), undated))
                .notEnough(NotEnoughReason.NOT_RECORDED, unknown)
                .evidence("MISSING /plans/0");
        on("2026-12-01", Recorded.with(family(), ended(undated, "2026-12-01")))
                .notEnough(NotEnoughReason.NOT_RECORDED, unknown);
        on("2026-12-01", Recorded.with(family(), ended(undated, "2026-11-30"))).notApplicable(NO_PLAN);
        on("2026-12-01", Recorded.with(family(), undated.withKind(PlanKind.HEALTH)))
                .notApplicable(NO_PLAN);
        on(
                        "2026-03-01",
                        Recorded.with(
                                family(),
                                undated,
                                agreed("plan-2", CHILD_IN_NEED, "2026-02-01")
                                        .supersedes(PlanId.of("plan-1"))
                                        .build()))
                .tooEarly("2026-05-12", "The first review of plan plan-2 is due by 11 May 2026.");
    }

    private static Plan ended(Plan plan, String on) {
        return plan.withInterval(RecordedInterval.builder().until(Given.day(on)).build());
    }

    /** Agreed on 5 January 2026: 91 days end on Easter Monday, 6 April, and five working days on 13 April. */
    @Nested
    class ChildInNeedAndEarlyHelp {

        private static PracticeRecord planned(Review... reviews) {
            return Recorded.with(
                    Recorded.with(
                            family(),
                            agreed("plan-1", CHILD_IN_NEED, "2026-01-05").build()),
                    reviews);
        }

        private static Review on5th(String heldOn) {
            return review("review-1", PLAN_REVIEW, heldOn).build();
        }

        @Test
        void isTooEarlyUpToTheDayItIsDue() {
            on("2026-04-13", relied(planned()))
                    .tooEarly("2026-04-14", due("13 April 2026"))
                    .evidence("MISSING /plans/0");
            on(
                            "2026-04-13",
                            relied(Recorded.with(
                                    family(),
                                    agreed("plan-1", EARLY_HELP, "2026-01-05").build())))
                    .tooEarly("2026-04-14", due("13 April 2026"));
        }

        @Test
        void isOtherwiseFromTheDayAfterWhereReviewsAreReliedOn() {
            on("2026-04-14", planned())
                    .notEnough(NotEnoughReason.NOT_RECORDED, overdue("13 April 2026"))
                    .evidence("MISSING /plans/0");
            on("2026-04-14", notHeld(planned(), RecordType.REVIEWS))
                    .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, overdue("13 April 2026"));
            on("2026-04-14", reliedOn(planned(), RecordType.REVIEWS, "2026-04-13"))
                    .notMet(overdue("13 April 2026"))
                    .evidence("MISSING /plans/0");
            on("2026-04-14", reliedOn(planned(), RecordType.REVIEWS, "2026-04-14"))
                    .notEnough(NotEnoughReason.NOT_RECORDED, overdue("13 April 2026"));
        }

        @Test
        void aReviewInTimeIsMetAndTheNextIsCountedFromIt() {
            PracticeRecord held = relied(planned(on5th("2026-04-13")));

            on("2026-04-13", held).met(held("13 April 2026", "20 July 2026")).evidence("SUPPORTS /reviews/0");
            on("2026-07-20", held).met(held("13 April 2026", "20 July 2026"));
            on("2026-07-21", held).notMet(overdue("20 July 2026"));
        }

        @Test
        void aReviewHeldEarlyIsMet() {
            on("2026-01-05", planned(on5th("2026-01-05"))).met(held("5 January 2026", "13 April 2026"));
        }

        @Test
        void aLateReviewIsSettledOnItsDay() {
            PracticeRecord late = planned(on5th("2026-04-14"));

            on("2026-04-14", late)
                    .notMet(late("14 April 2026", "13 April 2026"))
                    .evidence("CONTRADICTS /reviews/0");
            PracticeRecord again = planned(
                    on5th("2026-04-14"),
                    review("review-2", PLAN_REVIEW, "2026-07-10").build());
            on("2026-10-14", again)
                    .notMet(late("14 April 2026", "13 April 2026"))
                    .history();
            on("2026-10-15", again)
                    .met(heldTwice("10 July 2026", "16 October 2026"))
                    .evidence("SUPPORTS /reviews/0", "SUPPORTS /reviews/1")
                    .history("2026-04-14 " + late("14 April 2026", "13 April 2026"));
            on(
                            "2026-05-01",
                            with(
                                    late,
                                    lead("lead-1", "worker-1", "2026-01-05"),
                                    lead("lead-2", "worker-2", "2026-04-15")))
                    .met(held("14 April 2026", "21 July 2026"))
                    .history("2026-04-14 " + late("14 April 2026", "13 April 2026"));
        }

        @Test
        void aReasonAnswersTheLocalLimit() {
            String given = "A reason was given on 15 April 2026 (role: team-manager).";

            on(
                            "2026-04-20",
                            Recorded.with(
                                    planned(on5th("2026-04-14")),
                                    reason("reason-1", "P10-R3", "2026-04-15", "review-1")))
                    .metWithReason(
                            late("14 April 2026", "13 April 2026"), given, held("14 April 2026", "21 July 2026"));
            on("2026-04-20", Recorded.with(relied(planned()), reason("reason-1", "P10-R3", "2026-04-15", "plan-1")))
                    .metWithReason(overdue("13 April 2026"), given)
                    .evidence("SUPPORTS /plans/0", "SUPPORTS /rationales/0");
            on("2026-04-20", Recorded.with(relied(planned()), reason("reason-1", "P10-R3", "2026-04-15", "plan-9")))
                    .notMet(overdue("13 April 2026"));
        }

        @Test
        void aReviewWithoutADayOrBeforeThePlanIsNone() {
            Review open = Review.builder()
                    .id(on5th("2026-02-01").id())
                    .kind(PLAN_REVIEW)
                    .build();

            on("2026-04-01", planned(open)).tooEarly("2026-04-14", due("13 April 2026"));
            on("2026-04-01", planned(on5th("2026-01-04"))).tooEarly("2026-04-14", due("13 April 2026"));
            on("2026-04-01", planned(on5th("2026-04-02"))).tooEarly("2026-04-14", due("13 April 2026"));
        }

        @Test
        void aReviewCountsForThePlansItNamesWhateverItsKind() {
            Review conference =
                    review("review-1", REVIEW_CONFERENCE, "2026-04-01").build();

            on("2026-04-02", planned(conference)).tooEarly("2026-04-14", due("13 April 2026"));
            on("2026-04-02", planned(conference.withPlans(PlanId.of("plan-1"))))
                    .met(held("1 April 2026", "8 July 2026"));
            on("2026-04-02", planned(conference.withKind(PLAN_REVIEW).withPlans(PlanId.of("plan-9"))))
                    .tooEarly("2026-04-14", due("13 April 2026"));
            on("2026-04-02", planned(conference.withKind(CORE_GROUP).withPlans(PlanId.of("plan-1"))))
                    .tooEarly("2026-04-14", due("13 April 2026"));
        }

        @Test
        void aReviewOfOtherChildrenIsNone() {
            Plan ofOne = agreed("plan-1", CHILD_IN_NEED, "2026-01-05")
                    .addAllSubjects(people("child-1"))
                    .build();

            on("2026-04-02", Recorded.with(planned(on5th("2026-04-01").withSubjects(people("child-2"))), ofOne))
                    .tooEarly("2026-04-14", due("13 April 2026"));
            on("2026-04-02", Recorded.with(planned(on5th("2026-04-01").withSubjects(people("child-1"))), ofOne))
                    .met(held("1 April 2026", "8 July 2026"));
        }

        @Test
        void severalReviewsOnOneDayAreOne() {
            on(
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

            on("2026-04-14", relied(Recorded.with(family(), first, second))).notMet(overdue("13 April 2026"));
            on("2026-04-14", relied(Recorded.with(Recorded.with(family(), first, second), ofFirst)))
                    .met(held("20 February 2026", "1 June 2026"));
            on(
                            "2026-04-20",
                            Recorded.with(
                                    relied(Recorded.with(family(), first, second)),
                                    reason("reason-1", "P10-R3", "2026-04-15", "plan-0")))
                    .metWithReason(
                            overdue("13 April 2026"), "A reason was given on 15 April 2026 (role: team-manager).");
        }

        @Test
        void plansAreToldInOrderOfTheirIdsWhateverElseIsRecorded() {
            Plan other = agreed("plan-2", CHILD_IN_NEED, "2026-01-05").build();
            Plan second = agreed("plan-1", CHILD_IN_NEED, "2026-03-01")
                    .supersedes(PlanId.of("plan-0"))
                    .build();
            Plan first = agreed("plan-0", CHILD_IN_NEED, "2026-01-06").build();

            on("2026-04-15", relied(Recorded.with(family(), other, second, first)))
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

            on("2026-04-14", relied(Recorded.with(family(), first, second))).tooEarly("2026-06-09", due("8 June 2026"));
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

            on("2026-04-14", relied(Recorded.with(family(), first, second, third)))
                    .notMet(overdue("13 April 2026"));
        }

        @Test
        void theDayOfAgreementCountsBeforeTheFirstDayInForce() {
            Plan later = agreed("plan-1", CHILD_IN_NEED, "2026-01-05")
                    .interval(Given.from("2026-01-12"))
                    .build();
            Plan only = plan("plan-1", CHILD_IN_NEED, "2026-01-05").build();

            on("2026-04-01", Recorded.with(family(), later)).tooEarly("2026-04-14", due("13 April 2026"));
            on("2026-04-01", Recorded.with(family(), only)).tooEarly("2026-04-14", due("13 April 2026"));
        }

        @Test
        void aPlanThatIsNotDueSaysNothingAgainstOneThatWasLookedAt() {
            PracticeRecord both = relied(Recorded.with(
                    planned(review("review-1", PLAN_REVIEW, "2026-04-01")
                            .addPlans(PlanId.of("plan-1"))
                            .build()),
                    agreed("plan-1", CHILD_IN_NEED, "2026-01-05").build(),
                    agreed("plan-2", EARLY_HELP, "2026-03-30").build()));

            on("2026-04-14", both).met(held("1 April 2026", "8 July 2026")).evidence("SUPPORTS /reviews/0");
            on("2026-07-07", both).notMet("No review of plan plan-2 is recorded by 6 July 2026, when it was due.");
        }
    }

    /** The initial conference on 30 November 2025: three months clamp to 28 February, ten working days end on 12 December. */
    @Nested
    class ChildProtection {

        private static final String CORE_GROUP_MET = "The first core group for plan plan-1 met on 12 December 2025.";

        private static PracticeRecord planned(Review... reviews) {
            PracticeRecord opened = with(Given.record(), Given.open("episode-1", "2025-11-01"));
            return Recorded.with(
                    Recorded.with(
                            Recorded.with(
                                    opened,
                                    plan("plan-1", CHILD_PROTECTION, "2025-12-02")
                                            .build()),
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
            on("2025-12-02", planned())
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

            on("2025-12-12", planned(coreGroup("2025-12-12")))
                    .met(CORE_GROUP_MET)
                    .evidence("SUPPORTS /reviews/0");
            on("2025-12-13", planned(coreGroup("2025-12-13")))
                    .notMet(late)
                    .evidence("CONTRADICTS /reviews/0", "CONTRADICTS /journey/protectionConferences/0");
            on("2025-12-13", planned())
                    .notEnough(NotEnoughReason.NOT_RECORDED, due("28 February 2026"), overdue)
                    .evidence("MISSING /plans/0");
            on("2025-12-13", relied(planned()))
                    .notMet(overdue)
                    .evidence("MISSING /plans/0", "CONTRADICTS /journey/protectionConferences/0");
            on("2025-12-20", planned(coreGroup("2025-12-12"), coreGroup("2025-12-19")))
                    .met(CORE_GROUP_MET);
        }

        @Test
        void theFirstReviewIsDueWithinThreeMonthsOfTheConference() {
            PracticeRecord onTheDay = planned(coreGroup("2025-12-12"), conferenceOn("review-1", "2026-02-28"));
            PracticeRecord after = planned(coreGroup("2025-12-12"), conferenceOn("review-1", "2026-03-01"));

            on("2026-02-28", onTheDay).met(held("28 February 2026", "28 August 2026"), CORE_GROUP_MET);
            on("2026-03-01", after)
                    .notMet(late("1 March 2026", "28 February 2026"))
                    .evidence(
                            "CONTRADICTS /reviews/1",
                            "CONTRADICTS /journey/protectionConferences/0",
                            "SUPPORTS /reviews/0");
            on("2026-02-28", planned(coreGroup("2025-12-12"))).met(CORE_GROUP_MET);
            on("2026-03-01", relied(planned(coreGroup("2025-12-12")))).notMet(overdue("28 February 2026"));
        }

        @Test
        void laterReviewsAreDueEverySixMonths() {
            PracticeRecord two = planned(
                    coreGroup("2025-12-12"),
                    conferenceOn("review-1", "2026-02-28"),
                    conferenceOn("review-2", "2026-08-28"));

            on("2026-09-01", two).met(heldTwice("28 August 2026", "28 February 2027"), CORE_GROUP_MET);
            on(
                            "2026-09-01",
                            planned(
                                    coreGroup("2025-12-12"),
                                    conferenceOn("review-1", "2026-02-28"),
                                    conferenceOn("review-2", "2026-08-29")))
                    .notMet(late("29 August 2026", "28 August 2026"));
        }

        @Test
        void aReasonIsOnlyShown() {
            on(
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
            on(
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
            on(
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
            on("2025-12-05", planned(coreGroup("2025-12-01"), conferenceOn("review-1", "2025-12-01")))
                    .tooEarly(
                            "2025-12-13",
                            due("28 February 2026"),
                            "The first core group for plan plan-1 is due by 12 December 2025.");
        }

        @Test
        void withoutAConferenceThePlanStartsTheClock() {
            PracticeRecord without = planned(coreGroup("2025-12-16"), conferenceOn("review-1", "2026-03-02"));

            on("2026-03-02", Recorded.with(without, new ProtectionConference[0]))
                    .met(
                            held("2 March 2026", "2 September 2026"),
                            "The first core group for plan plan-1 met on 16 December 2025.");
        }

        @Test
        void theConferenceOfThisPlanStartsTheClock() {
            PracticeRecord plan = planned(coreGroup("2025-12-12"));

            on("2026-03-01", Recorded.with(plan, conference("later", "2025-12-03")))
                    .met("The first core group for plan plan-1 met on 12 December 2025.");
            on("2026-03-03", relied(Recorded.with(plan, conference("later", "2025-12-03"))))
                    .notMet(overdue("2 March 2026"));
            on("2026-03-02", relied(Recorded.with(plan, conference("onTheDay", "2025-12-02"))))
                    .met("The first core group for plan plan-1 met on 12 December 2025.");
            on("2026-03-03", relied(Recorded.with(plan, conference("onTheDay", "2025-12-02"))))
                    .notMet(overdue("2 March 2026"));
            on("2026-03-02", relied(Recorded.with(plan, conference("ofAnotherPlan", "2025-09-01"))))
                    .met("The first core group for plan plan-1 met on 12 December 2025.");
            on("2026-03-02", relied(Recorded.with(plan, conference("older", "2025-09-02"))))
                    .notMet(
                            overdue("2 December 2025"),
                            "The first core group for plan plan-1 on 12 December 2025 was due by 16 September 2025.");
            on(
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

            on("2026-03-08", relied(plan)).met(CORE_GROUP_MET);
            on("2026-03-09", relied(plan)).notMet(overdue("8 March 2026"));
        }

        @Test
        void aConferenceOfOtherChildrenIsNotItsOwn() {
            PracticeRecord plan = planned(coreGroup("2025-12-12"))
                    .withPlans(plan("plan-1", CHILD_PROTECTION, "2025-12-02")
                            .addAllSubjects(people("child-1"))
                            .build());

            on(
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

            on("2026-03-01", before)
                    .notApplicable(
                            overdue("14 March 2024"),
                            INFORMS,
                            "No core group for plan plan-1 is recorded by 2 January 2024, when it was due.");
            on("2026-03-01", Recorded.with(before, conference("conference-1", "2023-12-13")))
                    .notApplicable(
                            overdue("13 March 2024"),
                            INFORMS,
                            "No core group for plan plan-1 is recorded by 29 December 2023, when it was due.");
            PracticeRecord after = relied(Recorded.with(
                    Recorded.with(
                            before,
                            plan("plan-1", CHILD_PROTECTION, "2023-12-15").build()),
                    conference("conference-1", "2023-12-15")));
            on("2026-03-01", after)
                    .notMet(
                            overdue("15 March 2024"),
                            "No core group for plan plan-1 is recorded by 3 January 2024, when it was due.");
        }
    }

    @Nested
    class LookedAfterAndPathway {

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
            on("2026-02-09", relied(planned())).tooEarly("2026-02-10", due("9 February 2026"));
            on("2026-02-09", planned(reviewed("review-1", "2026-02-09")))
                    .met(held("9 February 2026", "9 May 2026"))
                    .evidence("SUPPORTS /reviews/0");
            on("2026-01-20", planned(reviewed("review-1", "2026-01-12"))).met(held("12 January 2026", "12 April 2026"));
        }

        @Test
        void whatNobodyCheckedOnlyInforms() {
            on("2026-02-10", relied(planned())).notApplicable(overdue("9 February 2026"), INFORMS);
            on("2026-02-10", planned()).notEnough(NotEnoughReason.NOT_RECORDED, overdue("9 February 2026"));
            on("2026-02-10", planned(reviewed("review-1", "2026-02-10"))).met(held("10 February 2026", "10 May 2026"));
            on("2026-02-10", Recorded.with(relied(planned()), reason("reason-1", "P10-R3", "2026-02-10")))
                    .notApplicable(
                            overdue("9 February 2026"),
                            "A reason was given on 10 February 2026 (role: team-manager).",
                            INFORMS);
        }

        @Test
        void thenThreeMonthsAndThenSix() {
            PracticeRecord twice = planned(reviewed("review-1", "2026-02-09"), reviewed("review-2", "2026-05-09"));

            on("2026-06-01", twice).met(heldTwice("9 May 2026", "9 November 2026"));
            on(
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

            on("2026-03-01", planned(level("level-1", RecordedInterval.builder().build())))
                    .notEnough(NotEnoughReason.NOT_RECORDED, unknown)
                    .evidence("MISSING /plans/0");
            on("2026-03-01", planned(level("level-1", Given.between("2026-01-12", "2026-02-28"))))
                    .notEnough(NotEnoughReason.NOT_RECORDED, unknown);
            on("2026-03-01", planned(level("level-1", Given.from("2026-01-12")).withLevel(HelpLevel.CARE_LEAVER)))
                    .notEnough(NotEnoughReason.NOT_RECORDED, unknown);
            on(
                            "2026-03-01",
                            notHeld(
                                    planned(level("level-1", Given.from("2026-01-12"))
                                            .withLevel(HelpLevel.CARE_LEAVER)),
                                    RecordType.LEVELS_OF_HELP))
                    .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, unknown);
            PracticeRecord ofOther =
                    planned(level("level-1", Given.from("2026-01-12")).withSubjects(people("child-2")));
            on(
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

            on("2026-03-01", again).tooEarly("2026-03-03", due("2 March 2026"));
        }

        @Test
        void aPathwayPlanIsDueEverySixMonths() {
            PracticeRecord plan = Recorded.with(
                    family(), agreed("plan-1", PATHWAY, "2026-02-28").build());
            Review review = review("review-1", PATHWAY_REVIEW, "2026-08-28").build();

            on("2026-08-28", plan).tooEarly("2026-08-29", due("28 August 2026"));
            on("2026-08-29", relied(plan)).notApplicable(overdue("28 August 2026"), INFORMS);
            on("2026-08-29", Recorded.with(plan, review)).met(held("28 August 2026", "28 February 2027"));
        }
    }

    @Test
    void aLaterPlanOfTheSameChildDoesNotHideThisOne() {
        PracticeRecord both = relied(Recorded.with(
                family(),
                agreed("plan-1", CHILD_IN_NEED, "2026-01-05").build(),
                agreed("plan-2", CHILD_IN_NEED, "2026-01-06").build()));

        on("2026-05-01", both)
                .notMet(
                        overdue("13 April 2026"),
                        "No review of plan plan-2 is recorded by 14 April 2026, when it was due.");
    }
}
