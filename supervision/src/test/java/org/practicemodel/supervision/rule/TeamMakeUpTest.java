package org.practicemodel.supervision.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.rule.Given.day;
import static org.practicemodel.supervision.rule.Given.found;
import static org.practicemodel.supervision.rule.Given.notHeld;
import static org.practicemodel.supervision.rule.Given.reason;
import static org.practicemodel.supervision.rule.Given.reliedOn;
import static org.practicemodel.supervision.rule.Given.writtenDown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.workforce.RoleRequirement;
import org.practicemodel.core.workforce.ServiceTeamKind;
import org.practicemodel.core.workforce.TeamCompositionRequirement;
import org.practicemodel.core.workforce.TeamMembership;
import org.practicemodel.core.workforce.TeamMembershipId;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.WorkforceTypes;

class TeamMakeUpTest {

    private static final TeamMakeUp RULE = new TeamMakeUp();
    private static final String AS_OF = "2026-04-30";

    private static final String NO_REQUIREMENT = "Nothing says which roles this team needs.";
    private static final String NOT_RECORDED = "It is not recorded which roles of the team are filled.";
    private static final String MET = "The role social-worker is filled as often as the team needs.";
    private static final String ONE_SHORT = "One more of the role social-worker is needed.";
    private static final String SINCE_NOT_RECORDED = "It is not recorded since when the role social-worker is filled.";

    private static final RecordedInterval SINCE_JANUARY = RecordedInterval.openFrom(day("2026-01-05"));

    /** A team of which the authority says that its roles are always recorded. */
    private static TeamRecord team() {
        return Given.team().withCoverage(reliedOn(WorkforceTypes.TEAM_MEMBERSHIPS, "2026-01-01"));
    }

    private static Found on(String asOf, TeamRecord record) {
        return found(RULE, asOf, record);
    }

    /** Needs so many social workers. */
    private static TeamRecord needing(int socialWorkers, TeamMembership... memberships) {
        return team().withRequirement(TeamCompositionRequirement.builder()
                        .addRoles(new RoleRequirement(RoleCode.SOCIAL_WORKER, socialWorkers))
                        .build())
                .withMemberships(memberships);
    }

    private static TeamMembership member(String id, RoleCode role, RecordedInterval interval) {
        return TeamMembership.builder()
                .id(TeamMembershipId.of(id))
                .role(role)
                .interval(interval)
                .build();
    }

    private static TeamMembership socialWorker(String id) {
        return member(id, RoleCode.SOCIAL_WORKER, SINCE_JANUARY);
    }

    /** So many of each role, numbered from membership-1 on. */
    private static List<TeamMembership> roster(int managers, int socialWorkers, int interventions, int restorative) {
        List<RoleCode> roles = new ArrayList<>();
        roles.addAll(Collections.nCopies(managers, RoleCode.TEAM_MANAGER));
        roles.addAll(Collections.nCopies(socialWorkers, RoleCode.SOCIAL_WORKER));
        roles.addAll(Collections.nCopies(interventions, RoleCode.FAMILY_INTERVENTION_WORKER));
        roles.addAll(Collections.nCopies(restorative, RoleCode.RESTORATIVE_PRACTICE_WORKER));
        List<TeamMembership> memberships = new ArrayList<>();
        for (RoleCode role : roles) {
            memberships.add(member("membership-" + (memberships.size() + 1), role, SINCE_JANUARY));
        }
        return memberships;
    }

    private static TeamRecord restorativeEarlySupport(List<TeamMembership> memberships) {
        return team().withKind(ServiceTeamKind.RESTORATIVE_EARLY_SUPPORT).withMemberships(memberships);
    }

    @Test
    void isASupportingRuleAboutTheService() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E1-R3");
        assertThat(descriptor.slug()).isEqualTo("team-make-up");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.about()).isEqualTo(About.SERVICE);
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.NONE);
    }

    @Test
    void oneFamilyInterventionWorkerShort() {
        on(AS_OF, restorativeEarlySupport(roster(1, 2, 2, 1)))
                .notMet("One more of the role family-intervention-worker is needed.")
                .aboutNobodyElse()
                .notJustBegun()
                .evidence(
                        "SUPPORTS /memberships/0",
                        "SUPPORTS /memberships/1",
                        "SUPPORTS /memberships/2",
                        "MISSING ",
                        "SUPPORTS /memberships/5");
    }

    @Test
    void aWholeRestorativeEarlySupportTeam() {
        on(AS_OF, restorativeEarlySupport(roster(1, 2, 3, 1)))
                .met(
                        "The role team-manager is filled as often as the team needs.",
                        MET,
                        "The role family-intervention-worker is filled as often as the team needs.",
                        "The role restorative-practice-worker is filled as often as the team needs.");
        on(AS_OF, restorativeEarlySupport(roster(0, 0, 3, 1)))
                .notMet("One more of the role team-manager is needed.", "2 more of the role social-worker are needed.");
    }

    @Test
    void whatTheRecordRequiresComesFirst() {
        TeamRecord record = needing(2, socialWorker("membership-2"), socialWorker("membership-1"))
                .withKind(ServiceTeamKind.RESTORATIVE_EARLY_SUPPORT);

        on(AS_OF, record).met(MET).evidence("SUPPORTS /memberships/1", "SUPPORTS /memberships/0");
        on(AS_OF, needing(1, socialWorker("membership-2"), socialWorker("membership-1")))
                .met(MET);
        on(AS_OF, needing(3, socialWorker("membership-2"), socialWorker("membership-1")))
                .notMet(ONE_SHORT)
                .evidence("MISSING ");
    }

    @Test
    void aRoleIsFilledFromTheFirstToTheLastDay() {
        TeamRecord record = needing(
                1,
                member(
                        "membership-1",
                        RoleCode.SOCIAL_WORKER,
                        RecordedInterval.between(day("2026-02-02"), day("2026-04-30"))),
                member("membership-2", RoleCode.TEAM_MANAGER, SINCE_JANUARY));

        on("2026-02-01", record).notMet(ONE_SHORT);
        on("2026-02-02", record).met(MET).evidence("SUPPORTS /memberships/0");
        on("2026-04-30", record).met(MET);
        on("2026-05-01", record).notMet(ONE_SHORT).evidence("MISSING ");
    }

    @Test
    void anEndThatWasWrittenDownLaterWasNotKnown() {
        RecordedInterval ended =
                RecordedInterval.between(day("2026-02-02"), day("2026-03-31")).withUntilRecordedOn(day("2026-04-15"));

        on("2026-04-14", needing(1, member("membership-1", RoleCode.SOCIAL_WORKER, ended)))
                .met(MET);
        on("2026-04-15", needing(1, member("membership-1", RoleCode.SOCIAL_WORKER, ended)))
                .notMet(ONE_SHORT);
        on("2026-04-14", needing(1, socialWorker("membership-1").withProvenance(writtenDown("2026-04-15"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void aRoleThatMayBeFilledIsNoGap() {
        TeamMembership unsaid = member(
                "membership-2",
                RoleCode.SOCIAL_WORKER,
                RecordedInterval.builder().build());

        on(AS_OF, needing(2, unsaid, socialWorker("membership-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, SINCE_NOT_RECORDED)
                .evidence("MISSING /memberships/0");
        on(AS_OF, needing(2, unsaid, unsaid.withId(TeamMembershipId.of("membership-1"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, SINCE_NOT_RECORDED)
                .evidence("MISSING /memberships/1", "MISSING /memberships/0");
        on(AS_OF, needing(1, unsaid, socialWorker("membership-1"))).met(MET).evidence("SUPPORTS /memberships/1");
        on(AS_OF, needing(3, unsaid, socialWorker("membership-1"))).notMet(ONE_SHORT);
        on(AS_OF, needing(1, unsaid.withRole(RoleCode.TEAM_MANAGER))).notMet(ONE_SHORT);
    }

    @Test
    void whatIsKnownToHaveEndedIsNotFilled() {
        TeamRecord ended = needing(
                1,
                member(
                        "membership-1",
                        RoleCode.SOCIAL_WORKER,
                        RecordedInterval.builder().until(day("2026-04-30")).build()));

        on("2026-04-30", ended).notEnough(NotEnoughReason.NOT_RECORDED, SINCE_NOT_RECORDED);
        on("2026-05-01", ended).notMet(ONE_SHORT);
    }

    @Test
    void aReasonChangesNothing() {
        on(AS_OF, needing(2, socialWorker("membership-1")).withRationales(reason("E1-R3")))
                .notMet(ONE_SHORT);
    }

    @Test
    void withoutARequirementItDoesNotApply() {
        on(AS_OF, team().withMemberships(socialWorker("membership-1")))
                .notApplicable(NO_REQUIREMENT)
                .evidence();
        on(AS_OF, team().withKind(ServiceTeamKind.RETHINK)).notApplicable(NO_REQUIREMENT);
        on(
                        AS_OF,
                        team().withRequirement(
                                        TeamCompositionRequirement.builder().build())
                                .withMemberships(socialWorker("membership-1")))
                .notApplicable(NO_REQUIREMENT);
    }

    @Test
    void aListThatNobodyReliesOnIsNeverHeldAgainstATeam() {
        String notSaid = "It is not recorded that the role social-worker is filled as often as the team needs.";
        TeamRecord record = needing(2, socialWorker("membership-1"));

        on(AS_OF, record.withCoverage(Optional.empty()))
                .notEnough(NotEnoughReason.NOT_RECORDED, notSaid)
                .evidence("MISSING ");
        on(AS_OF, record.withCoverage(notHeld(WorkforceTypes.TEAM_MEMBERSHIPS)))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, notSaid);
        on(AS_OF, record.withCoverage(reliedOn(WorkforceTypes.TEAM_MEMBERSHIPS, "2026-05-01")))
                .notEnough(NotEnoughReason.NOT_RECORDED, notSaid);
        on(AS_OF, record.withCoverage(reliedOn(WorkforceTypes.TEAM_MEMBERSHIPS, AS_OF)))
                .notMet(ONE_SHORT);
    }

    @Test
    void anEmptyRosterIsNeverHeldAgainstATeam() {
        on(AS_OF, needing(2).withCoverage(Optional.empty()))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING ");
        on(
                        AS_OF,
                        restorativeEarlySupport(List.of())
                                .withCoverage(reliedOn(WorkforceTypes.TEAM_MEMBERSHIPS, "2020-01-01")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, needing(2).withCoverage(notHeld(WorkforceTypes.TEAM_MEMBERSHIPS)))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
    }
}
