package org.practicemodel.principles.rule.leadandplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.with;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.lead;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class LeadFromAnyAgencyTest {

    private static final LeadFromAnyAgency RULE = new LeadFromAnyAgency();

    private static final String NOT_RECORDED = "It is not recorded for which agency the lead worker works.";

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static PracticeRecord workers(PracticeRecord record, Worker... workers) {
        return record.withTeam(record.team().withWorkers(workers));
    }

    private static Worker worker(String id) {
        return Worker.builder().id(WorkerId.of(id)).build();
    }

    @Test
    void isAnAdvisoryRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P05-R6");
        assertThat(descriptor.slug()).isEqualTo("lead-from-any-agency");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.testBasis()).hasToString("L Leeds early help lead worker");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.NONE);
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @Test
    void anyAgencyIsMet() {
        PracticeRecord led = with(family(), lead("lead-1", "worker-1", "2026-01-05"));

        on("2026-03-01", workers(led, worker("worker-1").withAgency(AgencyId.of("agency-school"))))
                .met("The lead worker works for agency-school.")
                .evidence("SUPPORTS /team/leadAllocations/0", "SUPPORTS /team/workers/0");
    }

    @Test
    void anAgencyThatIsNotRecordedLeavesItOpen() {
        PracticeRecord led = with(family(), lead("lead-1", "worker-1", "2026-01-05"));

        on("2026-03-01", led)
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /team/leadAllocations/0");
        on("2026-03-01", workers(led, worker("worker-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /team/workers/0");
        on("2026-03-01", notHeld(led, RecordType.WORKER_AGENCIES))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
    }

    @Test
    void everyLeadIsLookedAt() {
        PracticeRecord led = workers(
                with(family(), lead("lead-1", "worker-1", "2026-01-05"), lead("lead-2", "worker-2", "2026-01-05")),
                worker("worker-1").withAgency(AgencyId.of("agency-school")));

        on("2026-03-01", led)
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence(
                        "SUPPORTS /team/leadAllocations/0",
                        "SUPPORTS /team/workers/0",
                        "MISSING /team/leadAllocations/1");
    }

    @Test
    void doesNotApplyWithoutALeadOrOnceTheWorkHasEnded() {
        on("2026-03-01", family()).notApplicable("No lead worker is recorded.").evidence();
        on("2026-03-01", with(family(), lead("lead-1", "worker-1", "2026-01-05", "2026-02-28")))
                .notApplicable("No lead worker is recorded.");
        on("2026-07-01", with(closedFamily(), lead("lead-1", "worker-1", "2026-01-05")))
                .notApplicable("The work with the family has ended.");
    }
}
