package org.practicemodel.principles.rule.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.lead;
import static org.practicemodel.principles.testing.Recorded.review;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.FamilyGroupConference;
import org.practicemodel.core.engagement.FamilyGroupConferenceId;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.engagement.InteractionId;
import org.practicemodel.core.engagement.InteractionMode;
import org.practicemodel.core.engagement.InteractionOutcome;
import org.practicemodel.core.engagement.Meeting;
import org.practicemodel.core.engagement.MeetingId;
import org.practicemodel.core.engagement.MeetingKind;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.ActionUpdate;
import org.practicemodel.core.formulation.ActionUpdateOutcome;
import org.practicemodel.core.participation.AgencyView;
import org.practicemodel.core.participation.AgencyViewId;
import org.practicemodel.core.participation.AgencyViewOutcome;
import org.practicemodel.core.participation.Contribution;
import org.practicemodel.core.participation.ContributionId;
import org.practicemodel.core.participation.ContributorKind;
import org.practicemodel.core.plan.Participation;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.plan.ReviewParticipant;
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
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class TeamAroundFamilyTakesPartTest {

    private static final TeamAroundFamilyTakesPart RULE = new TeamAroundFamilyTakesPart();

    private static final String MET = "Agencies in the team around the family took part.";
    private static final String NONE = "No agency but that of the lead worker is in the team around the family.";
    private static final String NOTHING =
            "Since 30 January 2026 nothing is recorded that an agency in the team around the family brought.";
    private static final String NOT_INVITED = "An agency in the team around the family is marked as not invited.";

    private static final Party SCHOOL = Party.of(AgencyId.of("agency-school"));
    private static final Party TEACHER = Party.of(WorkerId.of("worker-2"));

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day(asOf)));
    }

    /** On 1 May 2026 the last 91 days begin on 30 January. */
    private static Found found(PracticeRecord record) {
        return on("2026-05-01", record);
    }

    private static Involvement involved(String agency, InvolvementRole role, RecordedInterval days) {
        return Involvement.builder()
                .id(InvolvementId.of("with-" + agency))
                .agency(AgencyId.of(agency))
                .role(role)
                .interval(days)
                .build();
    }

    private static Involvement team(String agency) {
        return involved(agency, InvolvementRole.TEAM_AROUND_FAMILY, Given.from("2026-01-05"));
    }

    private static PracticeRecord with(PracticeRecord record, Involvement... involvements) {
        return record.withTeam(record.team()
                .withWorkers(worker("worker-1", "agency-early-help"), worker("worker-2", "agency-school"))
                .withLeadAllocations(lead("lead-1", "worker-1", "2026-01-05"))
                .withInvolvements(involvements));
    }

    private static Worker worker(String id, String agency) {
        return Worker.builder().id(WorkerId.of(id)).agency(AgencyId.of(agency)).build();
    }

    private static PracticeRecord withSchool() {
        return with(family(), team("agency-early-help"), team("agency-school"));
    }

    private static ReviewParticipant part(Party who, Participation participation) {
        return ReviewParticipant.builder().who(who).participation(participation).build();
    }

    private static Review reviewed(String heldOn, ReviewParticipant... participants) {
        return review("review-1", ReviewKind.PLAN_REVIEW, heldOn)
                .addParticipants(participants)
                .build();
    }

    private static AgencyView view(AgencyViewOutcome outcome) {
        return AgencyView.builder()
                .id(AgencyViewId.of("view-1"))
                .agency(AgencyId.of("agency-school"))
                .outcome(outcome)
                .on(day("2026-03-04"))
                .build();
    }

    private static PracticeRecord viewed(AgencyView view) {
        PracticeRecord record = withSchool();
        return record.withEngagement(record.engagement().withAgencyViews(view));
    }

    @Test
    void isAKeyRuleOfMultiAgencyWorking() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E1-R1");
        assertThat(descriptor.slug()).isEqualTo("team-around-family-takes-part");
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.about()).isEqualTo(About.PRACTICE);
        assertThat(descriptor.element()).hasToString("multi-agency-working");
        assertThat(descriptor.principles()).isEmpty();
        assertThat(descriptor.testBasis()).hasToString("S current guide ¶10");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.thresholds())
                .extracting(
                        limit -> limit.key() + " " + limit.defaultValue() + " " + limit.least() + " " + limit.most())
                .containsExactly("team.windowDays 91 28 183");
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + "." + need.field())
                .containsExactly(
                        "involvements.involvements",
                        "meetings.participants",
                        "review-participants.participants",
                        "agency-views.outcome");
    }

    @Test
    void isMetWhereEachAgencyBroughtSomethingLately() {
        found(withSchool().withReviews(reviewed("2026-01-30", part(SCHOOL, Participation.ATTENDED))))
                .met(MET)
                .evidence("SUPPORTS /reviews/0");
        found(withSchool().withReviews(reviewed("2026-01-29", part(SCHOOL, Participation.ATTENDED))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOTHING)
                .evidence("MISSING /team/involvements/1");
        found(withSchool().withReviews(reviewed("2026-03-04", part(TEACHER, Participation.VIEW_SENT))))
                .met(MET);
        found(withSchool().withReviews(reviewed("2026-03-04", part(TEACHER, Participation.ABSENT))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOTHING);
        found(with(family(), team("agency-school"), team("agency-health"))
                        .withReviews(reviewed("2026-03-04", part(SCHOOL, Participation.ATTENDED))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOTHING)
                .evidence("MISSING /team/involvements/1", "SUPPORTS /reviews/0");
    }

    @Test
    void aViewCountsOnceItWasGiven() {
        found(viewed(view(AgencyViewOutcome.GIVEN))).met(MET).evidence("SUPPORTS /engagement/agencyViews/0");
        found(viewed(view(AgencyViewOutcome.NOT_SOUGHT))).notEnough(NotEnoughReason.NOT_RECORDED, NOTHING);
        found(viewed(view(AgencyViewOutcome.NO_ANSWER))).notEnough(NotEnoughReason.NOT_RECORDED, NOTHING);
        found(viewed(view(AgencyViewOutcome.GIVEN).withAgency(AgencyId.of("agency-health"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOTHING);
        found(viewed(view(AgencyViewOutcome.GIVEN)
                        .withProvenance(Provenance.builder()
                                .recordedOn(day("2026-05-02"))
                                .build())))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOTHING);
    }

    @Test
    void contributionsMeetingsAndVisitsCount() {
        PracticeRecord record = withSchool();
        Contribution brought = Contribution.builder()
                .id(ContributionId.of("contribution-1"))
                .kind(ContributorKind.PROFESSIONAL)
                .addBy(TEACHER)
                .on(day("2026-03-04"))
                .build();
        Meeting met = Meeting.builder()
                .id(MeetingId.of("meeting-1"))
                .kind(MeetingKind.TEAM_AROUND_FAMILY)
                .heldOn(day("2026-03-04"))
                .addParticipants(ReviewParticipant.builder().who(SCHOOL).build())
                .build();
        FamilyGroupConference conference = FamilyGroupConference.builder()
                .id(FamilyGroupConferenceId.of("conference-1"))
                .heldOn(day("2026-03-04"))
                .addParticipants(part(SCHOOL, Participation.ATTENDED))
                .build();
        Interaction visit = Interaction.builder()
                .id(InteractionId.of("interaction-1"))
                .mode(InteractionMode.HOME_VISIT)
                .on(day("2026-03-04"))
                .addWorkers(WorkerId.of("worker-2"))
                .build();

        found(record.withEngagement(record.engagement().withContributions(brought)))
                .met(MET);
        found(record.withEngagement(record.engagement().withMeetings(met))).met(MET);
        found(record.withEngagement(record.engagement().withFamilyGroupConferences(conference)))
                .met(MET);
        found(record.withEngagement(record.engagement().withInteractions(visit)))
                .met(MET);
        found(record.withEngagement(
                        record.engagement().withInteractions(visit.withOutcome(InteractionOutcome.ATTEMPTED))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOTHING);
    }

    @Test
    void actionsCountOnceAgreedOrLookedAt() {
        Action action = Action.builder()
                .id(ActionId.of("action-1"))
                .statement(Statement.of("Invented words."))
                .addOwners(SCHOOL)
                .agreedOn(day("2026-03-04"))
                .build();
        ActionUpdate update = ActionUpdate.builder()
                .outcome(ActionUpdateOutcome.DONE)
                .by(TEACHER)
                .on(day("2026-03-04"))
                .build();

        found(withSchool().withActions(action)).met(MET).evidence("SUPPORTS /actions/0");
        found(withSchool().withActions(action.withAgreedOn(day("2026-01-20"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOTHING);
        found(withSchool().withActions(action.withAgreedOn(day("2026-01-20")).withUpdates(update)))
                .met(MET);
    }

    @Test
    void isNotMetWhereAnAgencyThatBroughtNothingWasNotInvited() {
        Review notInvited = reviewed("2026-03-04", part(SCHOOL, Participation.NOT_INVITED));

        found(withSchool().withReviews(notInvited))
                .notMet(NOT_INVITED)
                .notJustBegun()
                .evidence("CONTRADICTS /reviews/0");
        found(viewed(view(AgencyViewOutcome.GIVEN)).withReviews(notInvited)).met(MET);
        found(withSchool().withReviews(reviewed("2026-01-29", part(SCHOOL, Participation.NOT_INVITED))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOTHING);
        found(with(family(), team("agency-school"), team("agency-health"))
                        .withReviews(reviewed(
                                "2026-03-04",
                                part(SCHOOL, Participation.NOT_INVITED),
                                part(Party.of(AgencyId.of("agency-health")), Participation.ATTENDED))))
                .notMet(NOT_INVITED)
                .evidence("CONTRADICTS /reviews/0");
    }

    @Test
    void aReasonAnswersForBoth() {
        String given = "A reason was given on 5 March 2026 (role: team-manager).";
        Review notInvited = reviewed("2026-03-04", part(SCHOOL, Participation.NOT_INVITED));

        found(withSchool()
                        .withReviews(notInvited)
                        .withRationales(reason("reason-1", "E1-R1", "2026-03-05", "review-1")))
                .metWithReason(NOT_INVITED, given);
        found(withSchool().withRationales(reason("reason-1", "E1-R1", "2026-03-05", "with-agency-school")))
                .metWithReason(NOTHING, given)
                .evidence("SUPPORTS /team/involvements/1", "SUPPORTS /rationales/0");
        found(withSchool().withRationales(reason("reason-1", "E1-R1", "2026-03-05", "with-agency-early-help")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOTHING);
    }

    @Test
    void anAgencyThatJoinedLatelyHasTime() {
        PracticeRecord joined =
                with(family(), involved("agency-school", InvolvementRole.TEAM_AROUND_FAMILY, Given.from("2026-01-30")));
        PracticeRecord earlier =
                with(family(), involved("agency-school", InvolvementRole.TEAM_AROUND_FAMILY, Given.from("2026-01-29")));
        PracticeRecord unknown = with(
                family(),
                involved(
                        "agency-school",
                        InvolvementRole.TEAM_AROUND_FAMILY,
                        RecordedInterval.builder().build()));

        found(joined).tooEarly("2026-05-02", NOTHING).evidence("MISSING /team/involvements/0");
        found(earlier).notEnough(NotEnoughReason.NOT_RECORDED, NOTHING);
        found(unknown).notEnough(NotEnoughReason.NOT_RECORDED, NOTHING);
        found(joined.withReviews(reviewed("2026-03-04", part(SCHOOL, Participation.ATTENDED))))
                .met(MET);
    }

    @Test
    void appliesToAgenciesInTheTeamOnly() {
        RecordedInterval since = Given.from("2026-01-05");

        found(with(family(), team("agency-early-help"))).notApplicable(NONE);
        found(with(family(), involved("agency-health", InvolvementRole.UNIVERSAL, since)))
                .notApplicable(NONE);
        found(with(family(), involved("agency-health", InvolvementRole.SPECIALIST, since)))
                .notApplicable(NONE);
        found(with(
                        family(),
                        involved(
                                "agency-school",
                                InvolvementRole.TEAM_AROUND_FAMILY,
                                Given.between("2026-01-05", "2026-04-30"))))
                .notApplicable(NONE);
        found(with(
                        family(),
                        involved(
                                "agency-school",
                                InvolvementRole.TEAM_AROUND_FAMILY,
                                Given.between("2026-01-05", "2026-05-01"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOTHING);
        found(with(family()))
                .notEnough(NotEnoughReason.NOT_RECORDED, "It is not recorded which agencies are involved.")
                .evidence("MISSING /journey/episodes/0");
        found(notHeld(with(family()), RecordType.INVOLVEMENTS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "It is not recorded which agencies are involved.");
    }

    @Test
    void looksAtTheLastDaysOfWorkThatHasEnded() {
        PracticeRecord closed = with(closedFamily(), team("agency-early-help"), team("agency-school"));
        Review lately = reviewed("2026-03-31", part(SCHOOL, Participation.ATTENDED));
        Review notInvited = reviewed("2026-06-01", part(SCHOOL, Participation.NOT_INVITED));

        on("2026-12-31", closed.withReviews(lately)).met(MET);
        on("2026-12-30", closed.withReviews(notInvited)).notMet(NOT_INVITED).history();
        on("2026-12-31", closed.withReviews(notInvited)).notApplicable(NONE).history("2026-06-30 " + NOT_INVITED);
        on(
                        "2026-07-01",
                        with(
                                closedFamily(),
                                involved(
                                        "agency-school", InvolvementRole.TEAM_AROUND_FAMILY, Given.from("2026-06-01"))))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "Since 31 March 2026 nothing is recorded that an agency in the team around the family brought.");
    }
}
