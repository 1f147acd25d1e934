package org.practicemodel.principles.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.plan.PlanKind.CHILD_IN_NEED;
import static org.practicemodel.core.plan.PlanKind.CHILD_PROTECTION;
import static org.practicemodel.core.plan.PlanKind.EARLY_HELP;
import static org.practicemodel.principles.rule.Given.notHeld;
import static org.practicemodel.principles.rule.Given.reason;
import static org.practicemodel.principles.rule.Given.reliedOn;
import static org.practicemodel.principles.rule.Given.with;
import static org.practicemodel.principles.rule.Recorded.agreed;
import static org.practicemodel.principles.rule.Recorded.childOnly;
import static org.practicemodel.principles.rule.Recorded.closedFamily;
import static org.practicemodel.principles.rule.Recorded.family;
import static org.practicemodel.principles.rule.Recorded.lead;
import static org.practicemodel.principles.rule.Recorded.mark;
import static org.practicemodel.principles.rule.Recorded.people;
import static org.practicemodel.principles.rule.Recorded.plan;

import java.util.Optional;
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
import org.practicemodel.core.rule.Standing;

class OneLivePlanTest {

    private static final OneLivePlan RULE = new OneLivePlan();

    private static final String NONE =
            "No early help, child in need or child protection plan is recorded for this time.";
    private static final String ONE = "There is one plan.";
    private static final String LINKED = "The plans are recorded as parts of one.";
    private static final String IN_TURN = "The plans followed one another, or are the same for brothers and sisters.";
    private static final String OTHERWISE =
            "Otherwise the plans are one, followed one another, or are the same for brothers and sisters.";
    private static final String ONE_CHILD =
            "The source knows single children, so this is about one child and not about a family.";

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static PracticeRecord planned(Plan... plans) {
        return Recorded.with(family(), plans);
    }

    private static Plan in(String id, PlanKind kind, String... days) {
        return plan(id, kind, days).build();
    }

    private static String together(String plans, String from, String until, int days) {
        return plans + " were in force together from " + from + " to " + until + ": " + days
                + " days, where 7 days are allowed for moving from one to the other.";
    }

    private static String needAndProtection(String from, String until, int days) {
        return together("A child in need plan and a child protection plan for the same child", from, until, days);
    }

    private static String unlinked(String from, String until, int days) {
        return together("Plans without a recorded link", from, until, days);
    }

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
        on("2026-03-01", family()).notApplicable(NONE).evidence();
        on(
                        "2026-03-01",
                        planned(Plan.builder()
                                .id(PlanId.of("draft"))
                                .kind(CHILD_IN_NEED)
                                .build()))
                .notApplicable(NONE);
        on("2026-03-01", planned(in("plan-1", CHILD_IN_NEED, "2025-01-01", "2026-01-04")))
                .notApplicable(NONE);
        on("2026-03-01", notHeld(family(), RecordType.PLANS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NONE)
                .evidence("MISSING /journey/episodes/0");
    }

    @Test
    void onePlanIsMet() {
        on("2026-03-01", planned(in("plan-1", CHILD_IN_NEED, "2026-01-10")))
                .met(ONE)
                .evidence("SUPPORTS /plans/0");
        on("2026-03-01", planned(in("plan-1", CHILD_IN_NEED, "2025-01-01", "2026-01-05")))
                .met(ONE);
        on("2026-03-01", planned(agreed("plan-1", EARLY_HELP, "2026-02-01").build()))
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
        on(
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

        on("2026-06-01", planned(third, first, second))
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

        on("2026-03-01", planned(in("plan-1", CHILD_PROTECTION, "2026-01-10"), part))
                .met(LINKED)
                .evidence("SUPPORTS /plans/0", "SUPPORTS /plans/1");
        on("2026-03-01", planned(part, alsoPart)).met(LINKED);
    }

    @Test
    void plansOfOneKindForDifferentChildrenAreOne() {
        Plan one = plan("plan-1", CHILD_IN_NEED, "2026-01-10")
                .addAllSubjects(people("child-1"))
                .build();
        Plan other = plan("plan-2", CHILD_IN_NEED, "2026-01-10")
                .addAllSubjects(people("child-2"))
                .build();

        on("2026-03-01", planned(one, other)).met(IN_TURN).evidence("SUPPORTS /plans/0", "SUPPORTS /plans/1");
        on("2026-03-01", planned(one, other.withSubjects(people("child-1", "child-2"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, unlinked("10 January 2026", "1 March 2026", 51));
        on("2026-03-01", planned(one, other.withSubjects()))
                .notEnough(NotEnoughReason.NOT_RECORDED, unlinked("10 January 2026", "1 March 2026", 51));
        on("2026-03-01", planned(one, other.withKind(CHILD_PROTECTION)))
                .notEnough(NotEnoughReason.NOT_RECORDED, unlinked("10 January 2026", "1 March 2026", 51));
    }

    @Test
    void needAndProtectionTogetherForSevenDaysIsMetAndForEightIsNot() {
        Plan need = in("plan-1", CHILD_IN_NEED, "2026-01-10", "2026-03-10");

        on("2026-04-01", planned(need, in("plan-2", CHILD_PROTECTION, "2026-03-04")))
                .met(IN_TURN);
        on("2026-04-01", planned(need, in("plan-2", CHILD_PROTECTION, "2026-03-03")))
                .notMet(needAndProtection("3 March 2026", "10 March 2026", 8))
                .evidence("CONTRADICTS /plans/0", "CONTRADICTS /plans/1");
    }

    @Test
    void needAndProtectionOnOneDayInTheSampleIsMetForOneChild() {
        PracticeRecord sample = childOnly(Recorded.with(
                with(Given.record(), Given.closed("episode-1", "2022-06-14", "2022-06-14")),
                in("plan-1", CHILD_IN_NEED, "2022-06-14", "2022-06-14"),
                in("plan-2", CHILD_PROTECTION, "2022-06-14", "2022-06-14")));

        on("2026-03-01", sample).met(IN_TURN, ONE_CHILD).evidence("SUPPORTS /plans/0", "SUPPORTS /plans/1");
    }

    @Test
    void whatIsSeenOfOneChildSaysSo() {
        Plan need = in("plan-1", CHILD_IN_NEED, "2026-01-10");

        on("2026-04-01", childOnly(planned(need, in("plan-2", CHILD_PROTECTION, "2026-03-03"))))
                .notMet(needAndProtection("3 March 2026", "1 April 2026", 30), ONE_CHILD)
                .evidence("CONTRADICTS /plans/0", "CONTRADICTS /plans/1");
        on("2026-04-01", childOnly(planned(need, in("plan-2", EARLY_HELP, "2026-03-03"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, unlinked("3 March 2026", "1 April 2026", 30), ONE_CHILD)
                .evidence("MISSING /plans/0", "MISSING /plans/1");
        on("2026-04-01", childOnly(family())).notApplicable(NONE);
    }

    @Test
    void anOverlapThatIsOverBecomesHistory() {
        PracticeRecord over = planned(
                in("plan-1", CHILD_IN_NEED, "2026-01-10", "2026-03-10"), in("plan-2", CHILD_PROTECTION, "2026-03-01"));
        String text = needAndProtection("1 March 2026", "10 March 2026", 10);

        on("2026-09-09", over).notMet(text).history();
        on("2026-09-10", over)
                .met(OTHERWISE)
                .history("2026-03-10 " + text)
                .evidence("SUPPORTS /plans/0", "SUPPORTS /plans/1");
        on("2026-03-11", with(over, lead("lead-1", "worker-1", "2026-01-05"), lead("lead-2", "worker-2", "2026-03-11")))
                .met(OTHERWISE);
    }

    @Test
    void anOverlapThatGoesOnDoesNotBecomeHistory() {
        PracticeRecord goesOn =
                planned(in("plan-1", CHILD_IN_NEED, "2026-01-10"), in("plan-2", CHILD_PROTECTION, "2026-03-01"));

        on("2026-12-01", goesOn).notMet(needAndProtection("1 March 2026", "1 December 2026", 276));
        on(
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

        on("2026-12-30", closed).notMet(text);
        on("2026-12-31", closed).met(OTHERWISE).history("2026-06-30 " + text);
    }

    @Test
    void onlyDaysOfTheEpisodeCount() {
        on(
                        "2026-04-01",
                        planned(
                                in("plan-1", CHILD_IN_NEED, "2025-01-10", "2026-01-11"),
                                in("plan-2", CHILD_PROTECTION, "2025-12-01")))
                .met(IN_TURN);
        on(
                        "2026-04-01",
                        Recorded.with(
                                Given.record(),
                                in("plan-1", CHILD_IN_NEED, "2025-01-10", "2026-01-11"),
                                in("plan-2", CHILD_PROTECTION, "2025-12-01")))
                .notMet(needAndProtection("1 December 2025", "11 January 2026", 42));
        on(
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

        on("2026-06-01", planned(need, newer, in("plan-3", CHILD_PROTECTION, "2026-02-27")))
                .met(IN_TURN);
        on("2026-06-01", planned(need, newer, in("plan-3", CHILD_PROTECTION, "2026-02-26")))
                .notMet(needAndProtection("26 February 2026", "5 March 2026", 8))
                .evidence("CONTRADICTS /plans/0", "CONTRADICTS /plans/2", "CONTRADICTS /plans/1");
        on(
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

        on("2026-03-07", two).met(IN_TURN);
        on("2026-03-08", two).notMet(text).evidence("CONTRADICTS /plans/0", "CONTRADICTS /plans/1");
        on("2026-03-08", planned(separate.withId(PlanId.of("plan-0")), in("plan-1", CHILD_IN_NEED, "2026-01-10")))
                .notMet(text);
        on("2026-03-08", planned(in("plan-1", CHILD_IN_NEED, "2026-01-10"), separate.withSeparate(mark("2026-03-09"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, unlinked("1 March 2026", "8 March 2026", 8));
        on("2026-03-08", Recorded.with(two, reason("reason-1", "P05-R3", "2026-03-05", "plan-2")))
                .metWithReason(text, "A reason was given on 5 March 2026 (role: team-manager).", OTHERWISE);
    }

    @Test
    void unlinkedPlansShowOtherwiseOnlyWhereLinksAreReliedOn() {
        PracticeRecord two = planned(in("plan-1", CHILD_IN_NEED, "2026-01-10"), in("plan-2", EARLY_HELP, "2026-03-01"));
        String text = unlinked("1 March 2026", "1 April 2026", 32);

        on("2026-04-01", two)
                .notEnough(NotEnoughReason.NOT_RECORDED, text)
                .evidence("MISSING /plans/0", "MISSING /plans/1");
        on("2026-04-01", notHeld(two, RecordType.PLAN_LINKS)).notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, text);
        on("2026-04-01", reliedOn(two, RecordType.PLAN_LINKS, "2026-03-08"))
                .notMet(text)
                .evidence("CONTRADICTS /plans/0", "CONTRADICTS /plans/1");
        on("2026-04-01", reliedOn(two, RecordType.PLAN_LINKS, "2026-03-09"))
                .notEnough(NotEnoughReason.NOT_RECORDED, text);
        on("2026-04-01", Recorded.with(two, reason("reason-1", "P05-R3", "2026-03-05")))
                .metWithReason(text, "A reason was given on 5 March 2026 (role: team-manager).", OTHERWISE);
    }

    @Test
    void nobodyIsAskedAboutLinksOfThePast() {
        PracticeRecord over = planned(
                in("plan-1", CHILD_IN_NEED, "2026-01-10", "2026-03-10"), in("plan-2", EARLY_HELP, "2026-03-01"));

        on("2026-09-09", over).notEnough(NotEnoughReason.NOT_RECORDED, unlinked("1 March 2026", "10 March 2026", 10));
        on("2026-09-10", over).met(IN_TURN);
    }

    @Test
    void severalOverlapsAreToldInOrderOfTime() {
        on(
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

        on(
                        "2026-06-01",
                        planned(
                                in("plan-1", CHILD_PROTECTION, "2026-01-10", "2026-03-20"),
                                in("plan-2", CHILD_IN_NEED, "2026-01-10", "2026-01-20"),
                                newer))
                .notMet(
                        needAndProtection("10 January 2026", "20 January 2026", 11),
                        needAndProtection("10 March 2026", "20 March 2026", 11));
        on(
                        "2026-07-24",
                        planned(
                                in("plan-1", CHILD_PROTECTION, "2026-01-10", "2026-03-20"),
                                in("plan-2", CHILD_IN_NEED, "2026-01-10", "2026-01-20"),
                                newer))
                .notMet(needAndProtection("10 March 2026", "20 March 2026", 11))
                .evidence("CONTRADICTS /plans/0", "CONTRADICTS /plans/2", "SUPPORTS /plans/1");
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

        on("2026-03-01", planned(undated)).met(ONE).evidence("SUPPORTS /plans/0");
        on("2026-03-01", planned(in("plan-1", CHILD_PROTECTION, "2026-01-10"), undated))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "There are several plans, and the first day is not recorded for each of them.")
                .evidence("MISSING /plans/1");
        on("2026-03-01", planned(in("plan-1", CHILD_PROTECTION, "2026-01-10"), undated.withInterval(ended)))
                .met(ONE);
    }
}
