package org.practicemodel.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.view.Known.DAY;
import static org.practicemodel.core.view.Known.day;
import static org.practicemodel.core.view.Known.lead;
import static org.practicemodel.core.view.Known.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.AllocationRole;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.time.DateInterval;

class TimelinesTest {

    private static final RecordedInterval UNKNOWN = RecordedInterval.builder().build();

    private static LeadTimeline leads(LeadAllocation... allocations) {
        return new LeadTimeline(List.of(allocations), DAY);
    }

    private static PlanTimeline plans(Plan... plans) {
        return new PlanTimeline(List.of(plans), DAY);
    }

    private static List<String> ids(List<LeadAllocation> allocations) {
        return allocations.stream().map(lead -> lead.id().value()).toList();
    }

    @Test
    void leadsStandInTheOrderOfTheirDays() {
        LeadTimeline leads = leads(
                lead("d", "w-1", "2026-02-01"),
                lead("c", "w-1", "2026-02-01"),
                lead("b", "w-1", "2026-02-01", "2026-02-10"),
                lead("a", "w-1", "2026-01-01"),
                lead("z", "w-1").interval(UNKNOWN).build());

        assertThat(ids(leads.all())).containsExactly("z", "a", "b", "c", "d");
    }

    @Test
    void onlyTheRoleOfTheLeadCounts() {
        LeadAllocation other = lead("a", "w-1", "2026-02-01").withRole(AllocationRole.of("co-worker"));

        assertThat(leads(other).all()).isEmpty();
        assertThat(leads(other, lead("b", "w-2", "2026-02-02")).changes()).isEmpty();
    }

    @Test
    void anAllocationIsOpenOnItsLastDay() {
        LeadTimeline leads = leads(
                lead("a", "w-1", "2026-01-01", "2026-03-01"),
                lead("b", "w-1", "2026-01-02", "2026-03-02"),
                lead("c", "w-1", "2026-01-03"));

        assertThat(ids(leads.open())).containsExactly("b", "c");
    }

    @Test
    void aChangeIsFromOneWorkerToAnother() {
        LeadTimeline leads = leads(
                lead("a", "w-1", "2026-01-01", "2026-01-31"),
                lead("b", "w-1", "2026-02-01", "2026-02-10"),
                lead("c", "w-2", "2026-02-11"),
                lead("z", "w-9").interval(UNKNOWN).build());

        assertThat(leads.changes()).hasToString("[b to c]");
        assertThat(leads.changes().get(0).on()).isEqualTo(day("2026-02-11"));
        assertThat(leads.changedAfter(day("2026-02-10"))).isTrue();
        assertThat(leads.changedAfter(day("2026-02-11"))).isFalse();
        assertThat(leads(lead("a", "w-1", "2026-01-01")).changedAfter(day("2025-01-01")))
                .isFalse();
    }

    @Test
    void theDaysOfAnAllocationAreThoseThatAreKnown() {
        assertThat(leads().interval(lead("a", "w-1", "2026-01-01", "2026-02-01")))
                .contains(DateInterval.of(day("2026-01-01"), day("2026-02-01")));
        assertThat(leads().interval(lead("a", "w-1", "2026-01-01", "2026-04-01")))
                .contains(DateInterval.openFrom(day("2026-01-01")));
        assertThat(leads().interval(lead("a", "w-1").interval(UNKNOWN).build())).isEmpty();
    }

    @Test
    void aPlanIsInForceInItsOwnDaysElseSinceItWasAgreed() {
        PlanTimeline plans = plans();

        assertThat(plans.days(plan("p").build())).isEmpty();
        assertThat(plans.days(plan("p").agreedOn(day("2026-01-05")).build()))
                .contains(DateInterval.openFrom(day("2026-01-05")));
        assertThat(plans.days(plan("p")
                        .agreedOn(day("2026-01-05"))
                        .interval(RecordedInterval.between(day("2026-01-10"), day("2026-02-10")))
                        .build()))
                .contains(DateInterval.of(day("2026-01-10"), day("2026-02-10")));
        assertThat(plans.days(plan("p")
                        .agreedOn(day("2026-01-05"))
                        .interval(RecordedInterval.builder()
                                .until(day("2026-02-10"))
                                .build())
                        .build()))
                .contains(DateInterval.of(day("2026-01-05"), day("2026-02-10")));
        assertThat(plans.days(plan("p")
                        .agreedOn(day("2026-01-05"))
                        .interval(RecordedInterval.builder()
                                .until(day("2026-01-05"))
                                .build())
                        .build()))
                .contains(DateInterval.onDay(day("2026-01-05")));
        assertThat(plans.days(plan("p")
                        .agreedOn(day("2026-01-05"))
                        .interval(RecordedInterval.builder()
                                .until(day("2026-01-04"))
                                .build())
                        .build()))
                .contains(DateInterval.openFrom(day("2026-01-05")));
        assertThat(plans.days(plan("p")
                        .agreedOn(day("2026-01-05"))
                        .interval(RecordedInterval.openFrom(day("2026-04-01")))
                        .build()))
                .isEmpty();
    }

    @Test
    void thePlanThatIsInForceAndThatNoOtherTakesThePlaceOfIsCurrent() {
        Plan first = plan("p-1").agreedOn(day("2026-01-05")).build();
        Plan second = plan("p-2")
                .agreedOn(day("2026-02-05"))
                .supersedes(PlanId.of("p-1"))
                .build();
        Plan ended = plan("p-3")
                .interval(RecordedInterval.between(day("2026-01-05"), day("2026-03-01")))
                .build();
        Plan endsToday = plan("p-4")
                .interval(RecordedInterval.between(day("2026-01-05"), DAY))
                .build();
        PlanTimeline plans = plans(first, second, ended, endsToday);

        assertThat(plans.all()).containsExactly(first, second, ended, endsToday);
        assertThat(plans.current()).containsExactly(second, endsToday);
        assertThat(plans.isSuperseded(first)).isTrue();
        assertThat(plans.isSuperseded(second)).isFalse();
    }

    @Test
    void aPlanWasInForceOnADayWhetherOrNotItIsNow() {
        Plan ended = plan("a")
                .interval(RecordedInterval.between(day("2026-01-05"), day("2026-02-02")))
                .build();
        Plan current = plan("b").agreedOn(day("2026-02-02")).build();
        Plan replaced = plan("c").agreedOn(day("2026-01-05")).build();
        Plan version =
                plan("d").agreedOn(day("2026-02-03")).supersedes(replaced.id()).build();
        PlanTimeline plans = new PlanTimeline(List.of(ended, current, replaced, version), DAY);

        assertThat(plans.inForceOn(day("2026-02-01"))).containsExactly(ended);
        assertThat(plans.inForceOn(day("2026-02-02"))).containsExactly(ended, current);
        assertThat(plans.inForceOn(day("2026-02-03"))).containsExactly(current, version);
        assertThat(plans.current()).containsExactly(current, version);
    }

    @Test
    void fullPlansAreThoseThatOthersStandBesideOrWaitFor() {
        assertThat(Stream.of(
                                PlanKind.EARLY_HELP,
                                PlanKind.FAMILY,
                                PlanKind.CHILD_IN_NEED,
                                PlanKind.CHILD_PROTECTION,
                                PlanKind.EDUCATION_HEALTH_CARE,
                                PlanKind.HEALTH,
                                PlanKind.CARE,
                                PlanKind.YOUTH_JUSTICE,
                                PlanKind.SAFETY,
                                PlanKind.INTERIM,
                                PlanKind.PATHWAY,
                                PlanKind.of("anytown:other"))
                        .filter(PlanKind::isFullPlan))
                .containsExactly(
                        PlanKind.EARLY_HELP,
                        PlanKind.CHILD_IN_NEED,
                        PlanKind.CHILD_PROTECTION,
                        PlanKind.CARE,
                        PlanKind.PATHWAY);
    }

    @Test
    void aDraftTakesNothingsPlace() {
        Plan first = plan("p-1").agreedOn(day("2026-01-05")).build();
        Plan draft = plan("p-2").supersedes(PlanId.of("p-1")).build();

        assertThat(plans(first, draft).current()).containsExactly(first);
        assertThat(plans(first, draft).isSuperseded(first)).isFalse();
    }

    @Provide
    Arbitrary<PracticeRecord> records() {
        return Records.records();
    }

    @Property
    void theOrderOfAllocationsChangesNothing(@ForAll("records") PracticeRecord record, @ForAll long seed) {
        List<LeadAllocation> shuffled = new ArrayList<>(record.team().leadAllocations());
        Collections.shuffle(shuffled, new Random(seed));
        LeadTimeline leads = new LeadTimeline(record.team().leadAllocations(), DAY);
        LeadTimeline same = new LeadTimeline(shuffled, DAY);

        assertThat(same.all()).isEqualTo(leads.all());
        assertThat(same.changes()).isEqualTo(leads.changes());
        assertThat(leads.all()).containsAll(leads.open());
    }

    @Property
    void currentPlansAreInForceAndTheirOrderChangesNothingElse(
            @ForAll("records") PracticeRecord record, @ForAll long seed) {
        List<Plan> shuffled = new ArrayList<>(record.plans());
        Collections.shuffle(shuffled, new Random(seed));
        PlanTimeline plans = new PlanTimeline(record.plans(), DAY);

        assertThat(new PlanTimeline(shuffled, DAY).current()).containsExactlyInAnyOrderElementsOf(plans.current());
        assertThat(plans.current())
                .allSatisfy(plan -> assertThat(plans.days(plan).map(days -> days.contains(DAY)))
                        .isEqualTo(Optional.of(true)));
    }
}
