package org.practicemodel.principles.rule.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.plan.PlanKind.CHILD_IN_NEED;
import static org.practicemodel.principles.rule.accountability.Reviews.RULE;
import static org.practicemodel.principles.rule.accountability.Reviews.assertThatOn;
import static org.practicemodel.principles.rule.accountability.Reviews.overdue;
import static org.practicemodel.principles.rule.accountability.Reviews.relied;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Recorded.agreed;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

/** Which plans somebody says are to be looked at again. */
class ReviewedOnTimeTest {

    private static final String NO_PLAN =
            "No plan is in force for which anybody says how often it is to be looked at again.";

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
        assertThatOn(
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
        assertThatOn(
                        "2026-12-01",
                        relied(Recorded.with(
                                family(),
                                agreed("plan-1", PlanKind.of(kind), "2026-01-05")
                                        .build())))
                .notApplicable(NO_PLAN);
    }

    @Test
    void doesNotApplyWithoutAPlanInForce() {
        assertThatOn("2026-12-01", family()).notApplicable(NO_PLAN);
        assertThatOn(
                        "2026-12-01",
                        Recorded.with(
                                family(),
                                Plan.builder()
                                        .id(PlanId.of("draft"))
                                        .kind(CHILD_IN_NEED)
                                        .build()))
                .notApplicable(NO_PLAN);
        assertThatOn(
                        "2026-12-01",
                        Recorded.with(
                                family(),
                                plan("plan-1", CHILD_IN_NEED, "2026-01-05", "2026-11-30")
                                        .build()))
                .notApplicable(NO_PLAN);
        assertThatOn("2026-12-01", notHeld(family(), RecordType.PLANS))
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

        assertThatOn("2026-12-01", Recorded.with(family(), undated))
                .notEnough(NotEnoughReason.NOT_RECORDED, unknown)
                .evidence("MISSING /plans/0");
        assertThatOn("2026-12-01", Recorded.with(family(), ended(undated, "2026-12-01")))
                .notEnough(NotEnoughReason.NOT_RECORDED, unknown);
        assertThatOn("2026-12-01", Recorded.with(family(), ended(undated, "2026-11-30")))
                .notApplicable(NO_PLAN);
        assertThatOn("2026-12-01", Recorded.with(family(), undated.withKind(PlanKind.HEALTH)))
                .notApplicable(NO_PLAN);
        assertThatOn(
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

    @Test
    void aLaterPlanOfTheSameChildDoesNotHideThisOne() {
        PracticeRecord both = relied(Recorded.with(
                family(),
                agreed("plan-1", CHILD_IN_NEED, "2026-01-05").build(),
                agreed("plan-2", CHILD_IN_NEED, "2026-01-06").build()));

        assertThatOn("2026-05-01", both)
                .notMet(
                        overdue("13 April 2026"),
                        "No review of plan plan-2 is recorded by 14 April 2026, when it was due.");
    }
}
