package org.practicemodel.principles.rule.leadandplan;

import static org.practicemodel.core.plan.PlanKind.CHILD_IN_NEED;
import static org.practicemodel.core.plan.PlanKind.CHILD_PROTECTION;
import static org.practicemodel.core.plan.PlanKind.EARLY_HELP;
import static org.practicemodel.principles.rule.leadandplan.LivePlans.IN_TURN;
import static org.practicemodel.principles.rule.leadandplan.LivePlans.NONE;
import static org.practicemodel.principles.rule.leadandplan.LivePlans.ONE_CHILD;
import static org.practicemodel.principles.rule.leadandplan.LivePlans.assertThatOn;
import static org.practicemodel.principles.rule.leadandplan.LivePlans.in;
import static org.practicemodel.principles.rule.leadandplan.LivePlans.needAndProtection;
import static org.practicemodel.principles.rule.leadandplan.LivePlans.planned;
import static org.practicemodel.principles.rule.leadandplan.LivePlans.together;
import static org.practicemodel.principles.rule.leadandplan.LivePlans.unlinked;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Given.with;
import static org.practicemodel.principles.testing.Recorded.childOnly;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.lead;
import static org.practicemodel.principles.testing.Recorded.mark;
import static org.practicemodel.principles.testing.Recorded.plan;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

/** Plans in force together for longer than it takes to move from one to the other. */
class OneLivePlanOverlapTest {

    private static final String OTHERWISE =
            "Otherwise the plans are one, followed one another, or are the same for brothers and sisters.";

    @Test
    void needAndProtectionTogetherForSevenDaysIsMetAndForEightIsNot() {
        Plan need = in("plan-1", CHILD_IN_NEED, "2026-01-10", "2026-03-10");

        assertThatOn("2026-04-01", planned(need, in("plan-2", CHILD_PROTECTION, "2026-03-04")))
                .met(IN_TURN);
        assertThatOn("2026-04-01", planned(need, in("plan-2", CHILD_PROTECTION, "2026-03-03")))
                .notMet(needAndProtection("3 March 2026", "10 March 2026", 8))
                .evidence("CONTRADICTS /plans/0", "CONTRADICTS /plans/1");
    }

    @Test
    void needAndProtectionOnOneDayInTheSampleIsMetForOneChild() {
        PracticeRecord sample = childOnly(Recorded.with(
                with(Given.record(), Given.closed("episode-1", "2022-06-14", "2022-06-14")),
                in("plan-1", CHILD_IN_NEED, "2022-06-14", "2022-06-14"),
                in("plan-2", CHILD_PROTECTION, "2022-06-14", "2022-06-14")));

        assertThatOn("2026-03-01", sample).met(IN_TURN, ONE_CHILD).evidence("SUPPORTS /plans/0", "SUPPORTS /plans/1");
    }

    @Test
    void anOverlapThatIsOverBecomesHistory() {
        PracticeRecord over = planned(
                in("plan-1", CHILD_IN_NEED, "2026-01-10", "2026-03-10"), in("plan-2", CHILD_PROTECTION, "2026-03-01"));
        String text = needAndProtection("1 March 2026", "10 March 2026", 10);

        assertThatOn("2026-09-09", over).notMet(text).history();
        assertThatOn("2026-09-10", over)
                .met(OTHERWISE)
                .history("2026-03-10 " + text)
                .evidence("SUPPORTS /plans/0", "SUPPORTS /plans/1");
        assertThatOn(
                        "2026-03-11",
                        with(over, lead("lead-1", "worker-1", "2026-01-05"), lead("lead-2", "worker-2", "2026-03-11")))
                .met(OTHERWISE);
    }

    @Test
    void anOverlapThatGoesOnDoesNotBecomeHistory() {
        PracticeRecord goesOn =
                planned(in("plan-1", CHILD_IN_NEED, "2026-01-10"), in("plan-2", CHILD_PROTECTION, "2026-03-01"));

        assertThatOn("2026-12-01", goesOn).notMet(needAndProtection("1 March 2026", "1 December 2026", 276));
        assertThatOn(
                        "2026-04-01",
                        with(
                                goesOn,
                                lead("lead-1", "worker-1", "2026-01-05"),
                                lead("lead-2", "worker-2", "2026-04-02")))
                .notMet(needAndProtection("1 March 2026", "1 April 2026", 32));
    }

    @Test
    void theEndOfTheWorkSettlesIt() {
        PracticeRecord closed = Recorded.with(
                closedFamily(),
                in("plan-1", CHILD_IN_NEED, "2026-01-10"),
                in("plan-2", CHILD_PROTECTION, "2026-03-01"));
        String text = needAndProtection("1 March 2026", "30 June 2026", 122);

        assertThatOn("2026-12-30", closed).notMet(text);
        assertThatOn("2026-12-31", closed).met(OTHERWISE).history("2026-06-30 " + text);
    }

    @Test
    void onlyDaysOfTheEpisodeCount() {
        assertThatOn(
                        "2026-04-01",
                        planned(
                                in("plan-1", CHILD_IN_NEED, "2025-01-10", "2026-01-11"),
                                in("plan-2", CHILD_PROTECTION, "2025-12-01")))
                .met(IN_TURN);
        assertThatOn(
                        "2026-04-01",
                        Recorded.with(
                                Given.record(),
                                in("plan-1", CHILD_IN_NEED, "2025-01-10", "2026-01-11"),
                                in("plan-2", CHILD_PROTECTION, "2025-12-01")))
                .notMet(needAndProtection("1 December 2025", "11 January 2026", 42));
        assertThatOn(
                        "2026-07-01",
                        Recorded.with(
                                with(
                                        Given.record(),
                                        Given.closed("episode-1", "2026-01-05", "2026-06-30")
                                                .withOpenedOn(Optional.empty())),
                                in("plan-1", CHILD_IN_NEED, "2026-07-01")))
                .notApplicable(NONE);
    }

    @Test
    void aVersionEndsWhenAnotherTakesItsPlace() {
        Plan need = in("plan-1", CHILD_IN_NEED, "2026-01-10");
        Plan newer = plan("plan-2", CHILD_IN_NEED, "2026-03-01", "2026-03-05")
                .supersedes(PlanId.of("plan-1"))
                .build();

        assertThatOn("2026-06-01", planned(need, newer, in("plan-3", CHILD_PROTECTION, "2026-02-27")))
                .met(IN_TURN);
        assertThatOn("2026-06-01", planned(need, newer, in("plan-3", CHILD_PROTECTION, "2026-02-26")))
                .notMet(needAndProtection("26 February 2026", "5 March 2026", 8))
                .evidence("CONTRADICTS /plans/0", "CONTRADICTS /plans/2", "CONTRADICTS /plans/1");
        assertThatOn(
                        "2026-06-01",
                        planned(
                                need,
                                plan("plan-2", CHILD_IN_NEED, "2026-01-10", "2026-01-10")
                                        .supersedes(PlanId.of("plan-1"))
                                        .build(),
                                in("plan-3", CHILD_PROTECTION, "2026-01-11")))
                .met(IN_TURN);
    }

    @Test
    void plansThatSomebodyMarkedAsSeparateShowOtherwise() {
        Plan separate = plan("plan-2", EARLY_HELP, "2026-03-01")
                .separate(mark("2026-03-05"))
                .build();
        PracticeRecord two = planned(in("plan-1", CHILD_IN_NEED, "2026-01-10"), separate);
        String text = together("Plans that were marked as separate", "1 March 2026", "8 March 2026", 8);

        assertThatOn("2026-03-07", two).met(IN_TURN);
        assertThatOn("2026-03-08", two).notMet(text).evidence("CONTRADICTS /plans/0", "CONTRADICTS /plans/1");
        assertThatOn(
                        "2026-03-08",
                        planned(separate.withId(PlanId.of("plan-0")), in("plan-1", CHILD_IN_NEED, "2026-01-10")))
                .notMet(text);
        assertThatOn(
                        "2026-03-08",
                        planned(in("plan-1", CHILD_IN_NEED, "2026-01-10"), separate.withSeparate(mark("2026-03-09"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, unlinked("1 March 2026", "8 March 2026", 8));
        assertThatOn("2026-03-08", Recorded.with(two, reason("reason-1", "P05-R3", "2026-03-05", "plan-2")))
                .metWithReason(text, "A reason was given on 5 March 2026 (role: team-manager).", OTHERWISE);
    }

    @Test
    void unlinkedPlansShowOtherwiseOnlyWhereLinksAreReliedOn() {
        PracticeRecord two = planned(in("plan-1", CHILD_IN_NEED, "2026-01-10"), in("plan-2", EARLY_HELP, "2026-03-01"));
        String text = unlinked("1 March 2026", "1 April 2026", 32);

        assertThatOn("2026-04-01", two)
                .notEnough(NotEnoughReason.NOT_RECORDED, text)
                .evidence("MISSING /plans/0", "MISSING /plans/1");
        assertThatOn("2026-04-01", notHeld(two, RecordType.PLAN_LINKS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, text);
        assertThatOn("2026-04-01", reliedOn(two, RecordType.PLAN_LINKS, "2026-03-08"))
                .notMet(text)
                .evidence("CONTRADICTS /plans/0", "CONTRADICTS /plans/1");
        assertThatOn("2026-04-01", reliedOn(two, RecordType.PLAN_LINKS, "2026-03-09"))
                .notEnough(NotEnoughReason.NOT_RECORDED, text);
        assertThatOn("2026-04-01", Recorded.with(two, reason("reason-1", "P05-R3", "2026-03-05")))
                .metWithReason(text, "A reason was given on 5 March 2026 (role: team-manager).", OTHERWISE);
    }

    @Test
    void nobodyIsAskedAboutLinksOfThePast() {
        PracticeRecord over = planned(
                in("plan-1", CHILD_IN_NEED, "2026-01-10", "2026-03-10"), in("plan-2", EARLY_HELP, "2026-03-01"));

        assertThatOn("2026-09-09", over)
                .notEnough(NotEnoughReason.NOT_RECORDED, unlinked("1 March 2026", "10 March 2026", 10));
        assertThatOn("2026-09-10", over).met(IN_TURN);
    }

    @Test
    void severalOverlapsAreToldInOrderOfTime() {
        assertThatOn(
                        "2026-06-01",
                        planned(
                                in("plan-1", CHILD_PROTECTION, "2026-03-01", "2026-03-20"),
                                in("plan-2", CHILD_IN_NEED, "2026-03-10", "2026-04-20"),
                                in("plan-3", CHILD_PROTECTION, "2026-01-10", "2026-02-20"),
                                in("plan-4", CHILD_IN_NEED, "2026-02-01", "2026-02-20")))
                .notMet(
                        needAndProtection("1 February 2026", "20 February 2026", 20),
                        needAndProtection("10 March 2026", "20 March 2026", 11))
                .evidence(
                        "CONTRADICTS /plans/2", "CONTRADICTS /plans/3", "CONTRADICTS /plans/0", "CONTRADICTS /plans/1");
    }

    @Test
    void oneLineOfPlansMayRunBesideAnotherTwice() {
        Plan newer = plan("plan-3", CHILD_IN_NEED, "2026-03-10", "2026-04-20")
                .supersedes(PlanId.of("plan-2"))
                .build();

        assertThatOn(
                        "2026-06-01",
                        planned(
                                in("plan-1", CHILD_PROTECTION, "2026-01-10", "2026-03-20"),
                                in("plan-2", CHILD_IN_NEED, "2026-01-10", "2026-01-20"),
                                newer))
                .notMet(
                        needAndProtection("10 January 2026", "20 January 2026", 11),
                        needAndProtection("10 March 2026", "20 March 2026", 11));
        assertThatOn(
                        "2026-07-24",
                        planned(
                                in("plan-1", CHILD_PROTECTION, "2026-01-10", "2026-03-20"),
                                in("plan-2", CHILD_IN_NEED, "2026-01-10", "2026-01-20"),
                                newer))
                .notMet(needAndProtection("10 March 2026", "20 March 2026", 11))
                .evidence("CONTRADICTS /plans/0", "CONTRADICTS /plans/2", "SUPPORTS /plans/1");
    }
}
