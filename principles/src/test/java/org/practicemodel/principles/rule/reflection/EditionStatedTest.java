package org.practicemodel.principles.rule.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Recorded.agreed;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Expected;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class EditionStatedTest {

    private static final EditionStated RULE = new EditionStated();
    private static final String AS_OF = "2026-05-31";
    private static final EditionId CURRENT = EditionId.of("leeds/current");

    private static final String RECORD = "The record names the edition.";
    private static final String PLAN = "The plan in force names the edition.";
    private static final String NOT_RECORDED = "Neither the record nor a plan in force names an edition.";

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day(asOf)));
    }

    private static Plan made(String id) {
        return agreed(id, PlanKind.CHILD_IN_NEED, "2026-05-05").edition(CURRENT).build();
    }

    private static PracticeRecord places(CoverageState record, CoverageState plans) {
        return family().withCoverage(Coverage.builder()
                .subject(CoverageSubject.FAMILY)
                .addTypes(
                        CoveredType.builder()
                                .type(RecordType.EDITIONS)
                                .state(record)
                                .build(),
                        CoveredType.builder()
                                .type(RecordType.PLAN_EDITIONS)
                                .state(plans)
                                .build())
                .build());
    }

    private static List<RecordType> lacks(PracticeRecord record) {
        Outcome outcome = Given.outcome(RULE, record, day(AS_OF));
        return Expected.cannotSay(outcome).lacks();
    }

    @Test
    void isAnAdvisoryRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E6-R4");
        assertThat(descriptor.slug()).isEqualTo("edition-stated");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.element()).hasToString("leeds-practice-principles");
        assertThat(descriptor.testBasis()).hasToString("I");
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + " " + need.field())
                .containsExactly("editions edition", "plan-editions edition");
    }

    @Test
    void isMetWhereTheRecordNamesIt() {
        on(AS_OF, family().withEdition(CURRENT)).met(RECORD).evidence("SUPPORTS /edition");
        on(AS_OF, family().withEdition(EditionId.of("anytown/2026"))).met(RECORD);
        on(AS_OF, family().withEdition(CURRENT).withPlans(made("plan-1")))
                .met(RECORD)
                .evidence("SUPPORTS /edition", "SUPPORTS /plans/0");
    }

    @Test
    void isMetWhereAPlanInForceNamesIt() {
        on("2026-05-05", family().withPlans(made("plan-1"))).met(PLAN).evidence("SUPPORTS /plans/0");
        on(AS_OF, family().withPlans(made("plan-2"), made("plan-1")))
                .met("2 plans in force name the edition.")
                .evidence("SUPPORTS /plans/1", "SUPPORTS /plans/0");
    }

    @Test
    void onlyAPlanInForceSpeaksOfTheWorkNow() {
        Plan until = plan("plan-1", PlanKind.CHILD_IN_NEED, "2026-02-01", "2026-05-04")
                .edition(CURRENT)
                .build();

        on("2026-05-04", family().withPlans(until)).met(PLAN);
        on("2026-05-05", family().withPlans(until))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /journey/episodes/0");
        on("2026-05-04", family().withPlans(made("plan-1"))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        Plan next = agreed("plan-2", PlanKind.CHILD_IN_NEED, "2026-05-10")
                .supersedes(PlanId.of("plan-1"))
                .build();
        on(AS_OF, family().withPlans(made("plan-1"), next)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        Plan draft = Plan.builder()
                .id(PlanId.of("plan-1"))
                .kind(PlanKind.CHILD_IN_NEED)
                .edition(CURRENT)
                .build();
        on(AS_OF, family().withPlans(draft)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void thePlanOnTheLastDaySpeaksOfWorkThatEnded() {
        Plan until = plan("plan-1", PlanKind.CHILD_IN_NEED, "2026-02-01", "2026-06-30")
                .edition(CURRENT)
                .build();
        Plan before = plan("plan-1", PlanKind.CHILD_IN_NEED, "2026-02-01", "2026-06-29")
                .edition(CURRENT)
                .build();

        on("2027-05-31", closedFamily().withPlans(until)).met(PLAN);
        on("2027-05-31", closedFamily().withPlans(before)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void whatWasWrittenDownLaterWasNotKnown() {
        PracticeRecord record = family().withPlans(made("plan-1")
                .withProvenance(
                        Provenance.builder().recordedOn(day("2026-05-08")).build()));

        on("2026-05-07", record).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-05-08", record).met(PLAN);
    }

    @Test
    void eitherPlaceIsEnoughToAsk() {
        on(AS_OF, family())
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /journey/episodes/0");
        assertThat(lacks(family())).containsExactly(RecordType.EDITIONS);
        on(AS_OF, reliedOn(family(), RecordType.EDITIONS, "2020-01-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, notHeld(family(), RecordType.EDITIONS)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        assertThat(lacks(places(CoverageState.NOT_HELD, CoverageState.HELD))).containsExactly(RecordType.PLAN_EDITIONS);
        on(AS_OF, places(CoverageState.HELD, CoverageState.NOT_HELD))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, places(CoverageState.NOT_HELD, CoverageState.NOT_HELD))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
    }
}
