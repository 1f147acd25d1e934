package org.practicemodel.principles.rule.leadandplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Recorded.agreed;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.lead;
import static org.practicemodel.principles.testing.Recorded.plan;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.DocumentKind;
import org.practicemodel.core.engagement.DocumentShare;
import org.practicemodel.core.engagement.DocumentShareId;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Involvement;
import org.practicemodel.core.team.InvolvementId;
import org.practicemodel.core.team.InvolvementRole;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.internal.Partners;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class PartnersKnowLeadAndPlanTest {

    private static final PartnersKnowLeadAndPlan RULE = new PartnersKnowLeadAndPlan();

    private static final String ONE_AGENCY = "One agency works with the family, so there is no partner to tell.";
    private static final String ONE_UNTOLD =
            "For one partner agency it is not recorded that it acknowledged the current plan.";
    private static final Plan PLAN =
            agreed("plan-1", PlanKind.CHILD_IN_NEED, "2026-02-01").build();

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static Found found(PracticeRecord record) {
        return on("2026-03-01", record);
    }

    private static Involvement team(String agency, RecordedInterval days) {
        return Involvement.builder()
                .id(InvolvementId.of("with-" + agency))
                .agency(AgencyId.of(agency))
                .role(InvolvementRole.TEAM_AROUND_FAMILY)
                .interval(days)
                .build();
    }

    private static Involvement team(String agency) {
        return team(agency, Given.from("2026-01-05"));
    }

    private static DocumentShare acknowledged(String id, String plan, Party reader) {
        return DocumentShare.builder()
                .id(DocumentShareId.of(id))
                .kind(DocumentKind.PLAN)
                .plan(PlanId.of(plan))
                .toWhom(reader)
                .acknowledgedOn(Given.day("2026-02-05"))
                .build();
    }

    private static DocumentShare acknowledged(String id, String plan, String agency) {
        return acknowledged(id, plan, Party.of(AgencyId.of(agency)));
    }

    private static PracticeRecord record(PracticeRecord record, Involvement... involvements) {
        return record.withPlans(PLAN)
                .withTeam(record.team()
                        .withWorkers(worker("worker-1", "agency-early-help"), worker("worker-2", "agency-school"))
                        .withLeadAllocations(lead("lead-1", "worker-1", "2026-01-05"))
                        .withInvolvements(involvements));
    }

    private static Worker worker(String id, String agency) {
        return Worker.builder().id(WorkerId.of(id)).agency(AgencyId.of(agency)).build();
    }

    private static PracticeRecord shares(PracticeRecord record, DocumentShare... shares) {
        return record.withEngagement(record.engagement().withDocumentShares(shares));
    }

    @Test
    void isAnAdvisoryRuleAboutPartners() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P05-R5");
        assertThat(descriptor.slug()).isEqualTo("partners-know-lead-and-plan");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.about()).isEqualTo(About.PARTNER);
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.NONE);
        assertThat(descriptor.thresholds())
                .extracting(limit -> limit.key() + " " + limit.defaultValue())
                .containsExactly("agencies.min 2");
    }

    @Test
    void isMetOnceEveryPartnerHasAcknowledged() {
        PracticeRecord two = record(family(), team("agency-school"), team("agency-health"), team("agency-early-help"));

        found(shares(two, acknowledged("share-1", "plan-1", "agency-school")))
                .notEnough(NotEnoughReason.NOT_RECORDED, ONE_UNTOLD)
                .evidence("SUPPORTS /engagement/documentShares/0", "MISSING /team/involvements/1");
        found(shares(
                        two,
                        acknowledged("share-1", "plan-1", "agency-school"),
                        acknowledged("share-2", "plan-1", "agency-health")))
                .met("2 partner agencies acknowledged the current plan.")
                .evidence("SUPPORTS /engagement/documentShares/1", "SUPPORTS /engagement/documentShares/0");
        found(two)
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "For 2 partner agencies it is not recorded that they acknowledged the current plan.")
                .evidence("MISSING /team/involvements/1", "MISSING /team/involvements/0");
        found(notHeld(two, RecordType.DOCUMENT_SHARES))
                .notEnough(
                        NotEnoughReason.SOURCE_DOES_NOT_HOLD,
                        "For 2 partner agencies it is not recorded that they acknowledged the current plan.");
    }

    @Test
    void oneAgencyMayBeInvolvedTwice() {
        Involvement again = team("agency-school").withId(InvolvementId.of("again"));

        found(shares(
                        record(family(), team("agency-school"), again),
                        acknowledged("share-1", "plan-1", "agency-school")))
                .met("The partner agency acknowledged the current plan.")
                .evidence("SUPPORTS /engagement/documentShares/0");
    }

    @Test
    void aWorkerOfThePartnerMayAcknowledge() {
        PracticeRecord school = record(family(), team("agency-school"));

        found(shares(school, acknowledged("share-1", "plan-1", Party.of(WorkerId.of("worker-2")))))
                .met("The partner agency acknowledged the current plan.");
        found(shares(school, acknowledged("share-1", "plan-1", Party.of(WorkerId.of("worker-1")))))
                .notEnough(NotEnoughReason.NOT_RECORDED, ONE_UNTOLD);
    }

    @Test
    void onlyAnAcknowledgedShareOfTheCurrentPlanCounts() {
        PracticeRecord school = record(family(), team("agency-school"));
        DocumentShare share = acknowledged("share-1", "plan-1", "agency-school");

        found(shares(school, share.withAcknowledgedOn(Given.day("2026-03-02"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, ONE_UNTOLD)
                .evidence("MISSING /team/involvements/0");
        found(shares(school, share.withPlan(PlanId.of("plan-9")))).notEnough(NotEnoughReason.NOT_RECORDED, ONE_UNTOLD);
        found(shares(school, share.withKind(DocumentKind.ASSESSMENT)))
                .notEnough(NotEnoughReason.NOT_RECORDED, ONE_UNTOLD);
        Plan newer = agreed("plan-2", PlanKind.CHILD_IN_NEED, "2026-02-20")
                .supersedes(PlanId.of("plan-1"))
                .build();
        found(shares(school, share).withPlans(PLAN, newer)).notEnough(NotEnoughReason.NOT_RECORDED, ONE_UNTOLD);
        found(shares(school, share, acknowledged("share-2", "plan-2", "agency-school"))
                        .withPlans(PLAN, newer))
                .met("The partner agency acknowledged the current plan.")
                .evidence("SUPPORTS /engagement/documentShares/1");
    }

    private static PracticeRecord told(Plan... plans) {
        return shares(record(family(), team("agency-school")), acknowledged("share-1", "plan-1", "agency-school"))
                .withPlans(plans);
    }

    private static Plan part(String id, String of) {
        return agreed(id, PlanKind.FAMILY, "2026-02-10").partOf(PlanId.of(of)).build();
    }

    @Test
    void aPartStandsOnThePageOfItsPlan() {
        found(told(PLAN, part("plan-2", "plan-1")))
                .met("The partner agency acknowledged the current plan.")
                .evidence("SUPPORTS /engagement/documentShares/0");
        found(told(part("plan-3", "plan-2"), part("plan-2", "plan-1"), PLAN))
                .met("The partner agency acknowledged the current plan.");
        found(told(part("plan-1", "plan-2"), PLAN.withId(PlanId.of("plan-2"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, ONE_UNTOLD)
                .evidence("MISSING /team/involvements/0");
    }

    @Test
    void aPartOfAPlanThatIsNotAgreedOrNotCurrentIsAskedFor() {
        Plan part = part("plan-1", "plan-2");
        Plan whole = PLAN.withId(PlanId.of("plan-2"));

        found(told(PLAN, part("plan-2", "plan-9"))).notEnough(NotEnoughReason.NOT_RECORDED, ONE_UNTOLD);
        found(told(PLAN.withInterval(Given.between("2026-02-01", "2026-02-28")), part("plan-2", "plan-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, ONE_UNTOLD);
        found(told(PLAN.withInterval(Given.between("2026-02-01", "2026-03-01")), part("plan-2", "plan-1")))
                .met("The partner agency acknowledged the current plan.");
        found(told(part, plan("plan-2", PlanKind.CHILD_IN_NEED, "2026-02-01").build()))
                .met("The partner agency acknowledged the current plan.");
        found(told(part, whole.withAgreedOn(Given.day("2026-03-02"))))
                .met("The partner agency acknowledged the current plan.");
        found(told(part, whole.withAgreedOn(Given.day("2026-03-01"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, ONE_UNTOLD);
    }

    @Test
    void partsOfEachOtherAreAllAskedFor() {
        Plan one = part("plan-1", "plan-2");
        Plan other = part("plan-2", "plan-1");
        DocumentShare ofOne = acknowledged("share-1", "plan-1", "agency-school");

        found(told(one, other))
                .notEnough(NotEnoughReason.NOT_RECORDED, ONE_UNTOLD)
                .evidence("SUPPORTS /engagement/documentShares/0", "MISSING /team/involvements/0");
        found(shares(told(one, other), ofOne, acknowledged("share-2", "plan-2", "agency-school")))
                .met("The partner agency acknowledged the current plan.")
                .evidence("SUPPORTS /engagement/documentShares/0", "SUPPORTS /engagement/documentShares/1");
        found(told(one, part("plan-2", "plan-3"), part("plan-3", "plan-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, ONE_UNTOLD);
        found(shares(
                        told(one, other, part("plan-3", "plan-1")),
                        ofOne,
                        acknowledged("share-2", "plan-2", "agency-school")))
                .met("The partner agency acknowledged the current plan.");
    }

    @Test
    void needsAnAgreedPlanInForce() {
        String none = "No agreed plan is in force.";
        PracticeRecord school = record(family(), team("agency-school"));

        found(school.withPlans()).notApplicable(none).evidence();
        found(school.withPlans(
                        plan("plan-1", PlanKind.CHILD_IN_NEED, "2026-02-01").build()))
                .notApplicable(none);
        found(school.withPlans(PLAN.withInterval(Given.between("2026-02-01", "2026-02-28"))))
                .notApplicable(none);
    }

    @Test
    void needsAPartner() {
        found(record(family())).notApplicable(ONE_AGENCY).evidence();
        found(record(family(), team("agency-early-help"))).notApplicable(ONE_AGENCY);
        found(record(family(), team("agency-school").withRole(InvolvementRole.UNIVERSAL)))
                .notApplicable(ONE_AGENCY);
        found(record(family(), team("agency-school", Given.between("2026-01-05", "2026-02-28"))))
                .notApplicable(ONE_AGENCY);
        found(record(family(), team("agency-school", Given.between("2026-01-05", "2026-03-01"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, ONE_UNTOLD);
    }

    @Test
    void anUnknownAgencyOfTheLeadIsNoSecondAgency() {
        PracticeRecord unknown = record(family(), team("agency-school"));

        found(unknown.withTeam(unknown.team().withWorkers())).notApplicable(ONE_AGENCY);
    }

    @Test
    void theAuthorityMayAskForMoreAgencies() {
        RecordView three = RecordView.of(
                record(family(), team("agency-school")),
                Given.day("2026-03-01"),
                WorkingCalendar.englandAndWales(),
                PracticeModels.leeds(),
                Map.of(Partners.AGENCIES.key(), 3));

        Found.of(RULE.evaluate(three)).notApplicable(ONE_AGENCY);
    }

    @Test
    void doesNotApplyOnceTheWorkHasEnded() {
        on("2026-07-01", record(closedFamily(), team("agency-school")))
                .notApplicable("The work with the family has ended.");
    }

    @Test
    void saysSoWhereTheSourceHasNoPlaceForInvolvements() {
        String notHeld = "The source has no place for which agencies are involved.";

        found(notHeld(family(), RecordType.INVOLVEMENTS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, notHeld)
                .evidence("MISSING /journey/episodes/0");
        found(shares(
                        notHeld(record(family(), team("agency-school")), RecordType.INVOLVEMENTS),
                        acknowledged("share-1", "plan-1", "agency-school")))
                .met("The partner agency acknowledged the current plan.");
    }
}
