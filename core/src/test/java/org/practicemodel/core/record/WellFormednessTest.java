package org.practicemodel.core.record;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.DocumentKind;
import org.practicemodel.core.engagement.DocumentShare;
import org.practicemodel.core.engagement.DocumentShareId;
import org.practicemodel.core.engagement.FamilyGroupConferenceOffer;
import org.practicemodel.core.engagement.FamilyGroupConferenceOfferId;
import org.practicemodel.core.engagement.NotOffered;
import org.practicemodel.core.engagement.NotOfferedReason;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.family.Relation;
import org.practicemodel.core.family.Relationship;
import org.practicemodel.core.family.RelationshipId;
import org.practicemodel.core.journey.AssessmentId;
import org.practicemodel.core.journey.Closure;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.RationaleId;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.reason.SafetyExceptionId;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.vocabulary.RuleCode;

/** What each type asks of its parts together, each at its boundary. */
class WellFormednessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    private static final LocalDate DAY_BEFORE = DAY.minusDays(1);
    private static final PersonId AVA = PersonId.of("ava");

    private static void refused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(NotWellFormedException.class).hasMessage(message);
    }

    private static void made(ThrowingCallable making) {
        assertThatCode(making).doesNotThrowAnyException();
    }

    @Test
    void anIntervalEndsOnOrAfterItsStart() {
        made(() -> RecordedInterval.between(DAY, DAY));
        made(() -> RecordedInterval.builder().until(DAY).build());
        refused(
                () -> RecordedInterval.between(DAY, DAY_BEFORE),
                "RecordedInterval is not well formed: until: expected a day on or after 'from'");
        made(() -> RecordedInterval.builder()
                .until(DAY)
                .untilRecordedOn(DAY_BEFORE)
                .build());
        refused(
                () -> RecordedInterval.builder().from(DAY).untilRecordedOn(DAY).build(),
                "RecordedInterval is not well formed: untilRecordedOn: expected to stand beside 'until'");
    }

    @Test
    void anEpisodeEndsOnOrAfterItsOpening() {
        Episode episode =
                Episode.builder().id(EpisodeId.of("episode")).openedOn(DAY).build();

        made(() -> episode.withClosure(Closure.builder().on(DAY).build()));
        made(() -> episode.withOpenedOn(Optional.empty())
                .withClosure(Closure.builder().on(DAY_BEFORE).build()));
        refused(
                () -> episode.withClosure(Closure.builder().on(DAY_BEFORE).build()),
                "Episode is not well formed: closure: expected to end on or after 'openedOn'");
    }

    @Test
    void aRestrictionEndsOnOrAfterItsStart() {
        Restriction restriction = Restriction.builder()
                .of(EntryId.of("ava"))
                .kind(RestrictionKind.ALL)
                .from(DAY)
                .build();

        made(() -> restriction.withUntil(DAY));
        made(() -> restriction.withFrom(Optional.empty()).withUntil(DAY_BEFORE));
        refused(
                () -> restriction.withUntil(DAY_BEFORE),
                "Restriction is not well formed: until: expected a day on or after 'from'");
    }

    @Test
    void aSafetyExceptionIsForSomebodyAndReviewedLater() {
        SafetyException exception = SafetyException.builder()
                .id(SafetyExceptionId.of("exception"))
                .addToWhom(AVA)
                .decidedBy(RoleCode.TEAM_MANAGER)
                .on(DAY)
                .reviewBy(DAY)
                .words("for her safety")
                .build();

        refused(
                () -> exception.withReviewBy(DAY_BEFORE),
                "SafetyException is not well formed: reviewBy: expected a day on or after 'on'");
        refused(exception::withToWhom, "SafetyException is not well formed: toWhom: expected at least one person");
    }

    @Test
    void aRationaleIsAboutARule() {
        PracticeRationale rationale = PracticeRationale.builder()
                .id(RationaleId.of("rationale"))
                .addRules(RuleCode.of("P05-R1"))
                .by(RoleCode.TEAM_MANAGER)
                .on(DAY)
                .words("the family asked for it")
                .build();

        refused(rationale::withRules, "PracticeRationale is not well formed: rules: expected at least one rule");
    }

    @Test
    void aRelationshipIsBetweenTwo() {
        refused(
                () -> Relationship.builder()
                        .id(RelationshipId.of("relationship"))
                        .person(AVA)
                        .relation(Relation.SIBLING)
                        .relatedTo(AVA)
                        .build(),
                "Relationship is not well formed: relatedTo: expected somebody other than 'person'");
    }

    @Test
    void aPartyIsExactlyOne() {
        made(() -> Party.of(AVA));
        made(() -> Party.of(WorkerId.of("worker")));
        made(() -> Party.of(AgencyId.of("agency")));
        String message = "Party is not well formed: : expected exactly one of 'person', 'worker' and 'agency'";
        refused(() -> Party.builder().build(), message);
        refused(() -> Party.of(AVA).withWorker(WorkerId.of("worker")), message);
        refused(() -> Party.of(AVA).withAgency(AgencyId.of("agency")), message);
    }

    @Test
    void aShareIsOfOneDocument() {
        DocumentShare share = DocumentShare.builder()
                .id(DocumentShareId.of("share"))
                .kind(DocumentKind.PLAN)
                .plan(PlanId.of("plan"))
                .toWhom(Party.of(AVA))
                .build();

        made(() -> share.withPlan(Optional.empty()).withAssessment(AssessmentId.of("assessment")));
        refused(
                () -> share.withAssessment(AssessmentId.of("assessment")),
                "DocumentShare is not well formed: assessment: expected to be absent where 'plan' is present");
    }

    @Test
    void anOfferIsMadeOrNot() {
        FamilyGroupConferenceOffer offer = FamilyGroupConferenceOffer.builder()
                .id(FamilyGroupConferenceOfferId.of("offer"))
                .offered(true)
                .build();
        NotOffered reason = NotOffered.builder()
                .reason(NotOfferedReason.NOT_SAFE)
                .by(RoleCode.TEAM_MANAGER)
                .build();

        made(() -> offer.withOffered(false).withNotOffered(reason));
        refused(
                () -> offer.withNotOffered(reason),
                "FamilyGroupConferenceOffer is not well formed: notOffered: expected to be absent where 'offered' is true");
    }

    @Test
    void aPlanIsNotItsOwnPart() {
        Plan plan = Plan.builder().id(PlanId.of("plan")).kind(PlanKind.CARE).build();

        made(() -> plan.withSupersedes(PlanId.of("other")).withPartOf(PlanId.of("other")));
        refused(
                () -> plan.withSupersedes(PlanId.of("plan")),
                "Plan is not well formed: supersedes: expected another plan");
        refused(() -> plan.withPartOf(PlanId.of("plan")), "Plan is not well formed: partOf: expected another plan");
    }

    @Test
    void whatIsReliedOnHasBeenStated() {
        CoveredType relied = CoveredType.builder()
                .type(RecordType.PLANS)
                .state(CoverageState.RELIED_ON)
                .since(DAY)
                .statedBy(RoleCode.TEAM_MANAGER)
                .statedOn(DAY)
                .build();
        String message =
                "CoveredType is not well formed: state: expected to have 'since', 'statedBy' and 'statedOn' where it"
                        + " is RELIED_ON";

        made(() -> CoveredType.builder()
                .type(RecordType.PLANS)
                .state(CoverageState.HELD)
                .build());
        refused(() -> relied.withSince(Optional.empty()), message);
        refused(() -> relied.withStatedBy(Optional.empty()), message);
        refused(() -> relied.withStatedOn(Optional.empty()), message);
        refused(
                () -> Coverage.builder()
                        .subject(CoverageSubject.FAMILY)
                        .addTypes(relied, relied)
                        .build(),
                "Coverage is not well formed: types: expected to list each type once");
    }

    @Test
    void aRecordIsOfItsFormat() {
        refused(
                () -> PracticeRecord.builder().id(RecordId.of("record")).build().withFormat("practice-record/2"),
                "PracticeRecord is not well formed: format: expected 'practice-record/1'");
    }
}
