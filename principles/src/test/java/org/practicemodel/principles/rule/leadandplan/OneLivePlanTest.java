package org.practicemodel.principles.rule.leadandplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.plan.PlanKind.CHILD_IN_NEED;
import static org.practicemodel.core.plan.PlanKind.CHILD_PROTECTION;
import static org.practicemodel.core.plan.PlanKind.EARLY_HELP;
import static org.practicemodel.principles.rule.leadandplan.LivePlans.IN_TURN;
import static org.practicemodel.principles.rule.leadandplan.LivePlans.NONE;
import static org.practicemodel.principles.rule.leadandplan.LivePlans.ONE;
import static org.practicemodel.principles.rule.leadandplan.LivePlans.ONE_CHILD;
import static org.practicemodel.principles.rule.leadandplan.LivePlans.RULE;
import static org.practicemodel.principles.rule.leadandplan.LivePlans.assertThatOn;
import static org.practicemodel.principles.rule.leadandplan.LivePlans.in;
import static org.practicemodel.principles.rule.leadandplan.LivePlans.needAndProtection;
import static org.practicemodel.principles.rule.leadandplan.LivePlans.planned;
import static org.practicemodel.principles.rule.leadandplan.LivePlans.unlinked;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Recorded.agreed;
import static org.practicemodel.principles.testing.Recorded.childOnly;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.people;
import static org.practicemodel.principles.testing.Recorded.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Given;

/** Which plans stand for one: versions, parts, companions, and the same plan for brothers and sisters. */
class OneLivePlanTest {

    private static final String LINKED = "The plans are recorded as parts of one.";

    @Test
    void isAKeyRuleThatAReasonAnswers() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P05-R3");
        assertThat(descriptor.slug()).isEqualTo("one-live-plan");
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.testBasis()).hasToString("C data checks of the children in need census 4014, 4016, 4017");
        assertThat(descriptor.thresholds())
                .extracting(limit -> limit.key() + " " + limit.defaultValue())
                .containsExactly("plan.overlapToleranceDays 7");
    }

    @Test
    void doesNotApplyWithoutAPlan() {
        assertThatOn("2026-03-01", family()).notApplicable(NONE).evidence();
        assertThatOn(
                        "2026-03-01",
                        planned(Plan.builder()
                                .id(PlanId.of("draft"))
                                .kind(CHILD_IN_NEED)
                                .build()))
                .notApplicable(NONE);
        assertThatOn("2026-03-01", planned(in("plan-1", CHILD_IN_NEED, "2025-01-01", "2026-01-04")))
                .notApplicable(NONE);
        assertThatOn("2026-03-01", notHeld(family(), RecordType.PLANS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NONE)
                .evidence("MISSING /journey/episodes/0");
    }

    @Test
    void onePlanIsMet() {
        assertThatOn("2026-03-01", planned(in("plan-1", CHILD_IN_NEED, "2026-01-10")))
                .met(ONE)
                .evidence("SUPPORTS /plans/0");
        assertThatOn("2026-03-01", planned(in("plan-1", CHILD_IN_NEED, "2025-01-01", "2026-01-05")))
                .met(ONE);
        assertThatOn(
                        "2026-03-01",
                        planned(agreed("plan-1", EARLY_HELP, "2026-02-01").build()))
                .met(ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "education-health-care",
                "health",
                "care",
                "pathway",
                "youth-justice",
                "safety",
                "interim",
                "family",
                "anything-else"
            })
    void companionsMayStandBesideIt(String kind) {
        assertThatOn(
                        "2026-03-01",
                        planned(
                                in("plan-1", CHILD_IN_NEED, "2026-01-10"),
                                in("plan-2", PlanKind.of(kind), "2026-01-10")))
                .met(ONE)
                .evidence("SUPPORTS /plans/0");
    }

    @Test
    void theVersionsOfAPlanAreOne() {
        Plan first = in("plan-1", CHILD_IN_NEED, "2026-01-10");
        Plan second = plan("plan-2", CHILD_IN_NEED, "2026-02-10")
                .supersedes(PlanId.of("plan-1"))
                .build();
        Plan third = plan("plan-3", CHILD_PROTECTION, "2026-03-10")
                .supersedes(PlanId.of("plan-2"))
                .build();

        assertThatOn("2026-06-01", planned(third, first, second))
                .met(ONE)
                .evidence("SUPPORTS /plans/1", "SUPPORTS /plans/2", "SUPPORTS /plans/0");
    }

    @Test
    void plansThatArePartsOfOneAreMet() {
        Plan part = plan("plan-2", CHILD_IN_NEED, "2026-01-10")
                .partOf(PlanId.of("plan-1"))
                .build();
        Plan alsoPart = plan("plan-3", EARLY_HELP, "2026-01-10")
                .partOf(PlanId.of("plan-1"))
                .build();

        assertThatOn("2026-03-01", planned(in("plan-1", CHILD_PROTECTION, "2026-01-10"), part))
                .met(LINKED)
                .evidence("SUPPORTS /plans/0", "SUPPORTS /plans/1");
        assertThatOn("2026-03-01", planned(part, alsoPart)).met(LINKED);
    }

    @Test
    void plansOfOneKindForDifferentChildrenAreOne() {
        Plan one = plan("plan-1", CHILD_IN_NEED, "2026-01-10")
                .addAllSubjects(people("child-1"))
                .build();
        Plan other = plan("plan-2", CHILD_IN_NEED, "2026-01-10")
                .addAllSubjects(people("child-2"))
                .build();

        assertThatOn("2026-03-01", planned(one, other)).met(IN_TURN).evidence("SUPPORTS /plans/0", "SUPPORTS /plans/1");
        assertThatOn("2026-03-01", planned(one, other.withSubjects(people("child-1", "child-2"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, unlinked("10 January 2026", "1 March 2026", 51));
        assertThatOn("2026-03-01", planned(one, other.withSubjects()))
                .notEnough(NotEnoughReason.NOT_RECORDED, unlinked("10 January 2026", "1 March 2026", 51));
        assertThatOn("2026-03-01", planned(one, other.withKind(CHILD_PROTECTION)))
                .notEnough(NotEnoughReason.NOT_RECORDED, unlinked("10 January 2026", "1 March 2026", 51));
    }

    @Test
    void whatIsSeenOfOneChildSaysSo() {
        Plan need = in("plan-1", CHILD_IN_NEED, "2026-01-10");

        assertThatOn("2026-04-01", childOnly(planned(need, in("plan-2", CHILD_PROTECTION, "2026-03-03"))))
                .notMet(needAndProtection("3 March 2026", "1 April 2026", 30), ONE_CHILD)
                .evidence("CONTRADICTS /plans/0", "CONTRADICTS /plans/1");
        assertThatOn("2026-04-01", childOnly(planned(need, in("plan-2", EARLY_HELP, "2026-03-03"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, unlinked("3 March 2026", "1 April 2026", 30), ONE_CHILD)
                .evidence("MISSING /plans/0", "MISSING /plans/1");
        assertThatOn("2026-04-01", childOnly(family())).notApplicable(NONE);
    }

    @Test
    void anUnknownFirstDayLeavesItOpen() {
        Plan undated = Plan.builder()
                .id(PlanId.of("plan-2"))
                .kind(CHILD_IN_NEED)
                .interval(RecordedInterval.builder().build())
                .build();
        RecordedInterval ended =
                RecordedInterval.builder().until(Given.day("2026-01-04")).build();

        assertThatOn("2026-03-01", planned(undated)).met(ONE).evidence("SUPPORTS /plans/0");
        assertThatOn("2026-03-01", planned(in("plan-1", CHILD_PROTECTION, "2026-01-10"), undated))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "There are several plans, and the first day is not recorded for each of them.")
                .evidence("MISSING /plans/1");
        assertThatOn("2026-03-01", planned(in("plan-1", CHILD_PROTECTION, "2026-01-10"), undated.withInterval(ended)))
                .met(ONE);
    }
}
