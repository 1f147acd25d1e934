package org.practicemodel.principles.rule.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.education.Learning.AVA;
import static org.practicemodel.principles.rule.education.Learning.BEN;
import static org.practicemodel.principles.rule.education.Learning.CHILDREN_UNKNOWN;
import static org.practicemodel.principles.rule.education.Learning.SCHOOL;
import static org.practicemodel.principles.rule.education.Learning.atSchool;
import static org.practicemodel.principles.rule.education.Learning.ava;
import static org.practicemodel.principles.rule.education.Learning.child;
import static org.practicemodel.principles.rule.education.Learning.entry;
import static org.practicemodel.principles.rule.education.Learning.of;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.education.EducationStatus;
import org.practicemodel.core.engagement.FamilyGroupConference;
import org.practicemodel.core.engagement.FamilyGroupConferenceId;
import org.practicemodel.core.engagement.Meeting;
import org.practicemodel.core.engagement.MeetingId;
import org.practicemodel.core.engagement.MeetingKind;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.participation.AgencyView;
import org.practicemodel.core.participation.AgencyViewId;
import org.practicemodel.core.participation.AgencyViewOutcome;
import org.practicemodel.core.participation.Contribution;
import org.practicemodel.core.participation.ContributionId;
import org.practicemodel.core.participation.ContributorKind;
import org.practicemodel.core.plan.Participation;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.plan.ReviewParticipant;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

class SchoolAtTheTableTest {

    private static final SchoolAtTheTable RULE = new SchoolAtTheTable();
    private static final Plan PLAN =
            Recorded.agreed("plan-1", PlanKind.CHILD_IN_NEED, "2026-02-02").build();
    private static final Contribution BROUGHT = Contribution.builder()
            .id(ContributionId.of("contribution-1"))
            .kind(ContributorKind.PROFESSIONAL)
            .addBy(Party.of(SCHOOL))
            .addLinkedTo(EntryId.of("plan-1"))
            .on(Given.day("2026-02-02"))
            .build();
    private static final AgencyView VIEW = AgencyView.builder()
            .id(AgencyViewId.of("view-1"))
            .agency(SCHOOL)
            .outcome(AgencyViewOutcome.GIVEN)
            .addAbout(EntryId.of("plan-1"))
            .build();

    private static final String MET =
            "The school or setting of each child who has one was invited to plan or review, or brought something to it.";
    private static final String NO_SETTING =
            "No school or other setting is recorded for any child in this term or the last.";
    private static final String OPEN = "It is not recorded that the school or setting of a child was invited to plan or"
            + " review, or brought something to it.";

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static Found on(PracticeRecord record) {
        return on("2026-04-01", record);
    }

    private static PracticeRecord atTheSchool() {
        return ava(atSchool("education-1")).withPlans(PLAN);
    }

    private static PracticeRecord brought(PracticeRecord record, Contribution... contributions) {
        return record.withEngagement(record.engagement().withContributions(contributions));
    }

    private static PracticeRecord asked(PracticeRecord record, AgencyView... views) {
        return record.withEngagement(record.engagement().withAgencyViews(views));
    }

    private static PracticeRecord met(PracticeRecord record, Meeting... meetings) {
        return record.withEngagement(record.engagement().withMeetings(meetings));
    }

    private static ReviewParticipant invited(Party who, Optional<Participation> how) {
        return ReviewParticipant.builder().who(who).participation(how).build();
    }

    private static ReviewParticipant invited(String how) {
        return invited(Party.of(SCHOOL), Optional.of(Participation.of(how)));
    }

    private static Review review(String heldOn, ReviewParticipant... participants) {
        return Recorded.review("review-1", ReviewKind.PLAN_REVIEW, heldOn)
                .addParticipants(participants)
                .build();
    }

    private static Meeting meeting(String heldOn, ReviewParticipant... participants) {
        return Meeting.builder()
                .id(MeetingId.of("meeting-1"))
                .kind(MeetingKind.TEAM_AROUND_FAMILY)
                .heldOn(Given.day(heldOn))
                .addParticipants(participants)
                .build();
    }

    @Test
    void isAnAdvisoryRuleAboutPartners() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P09-R4");
        assertThat(descriptor.slug()).isEqualTo("school-at-the-table");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.about()).isEqualTo(About.PARTNER);
        assertThat(descriptor.testBasis()).hasToString("S board report 2020 §2.11(1)");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.NONE);
        assertThat(descriptor.thresholds())
                .extracting(threshold -> threshold.key() + " " + threshold.defaultValue())
                .containsExactly("evidence.windowDays 183");
    }

    @ParameterizedTest
    @ValueSource(strings = {"attended", "view-sent", "absent", "invented"})
    void whoeverWasInvitedToAReviewIsAtTheTable(String how) {
        on(atTheSchool().withReviews(review("2026-03-03", invited(how))))
                .met(MET)
                .evidence("SUPPORTS /reviews/0");
    }

    @Test
    void whoeverIsNamedWasInvited() {
        on(atTheSchool().withReviews(review("2026-03-03", invited(Party.of(SCHOOL), Optional.empty()))))
                .met(MET);
    }

    @Test
    void thatItWasNotInvitedCountsForNothing() {
        on(atTheSchool().withReviews(review("2026-03-03", invited("not-invited"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN)
                .evidence("MISSING /education/0");
        on(atTheSchool().withReviews(review("2026-03-03"))).notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
    }

    @Test
    void aMeetingIsATableToo() {
        on(met(atTheSchool(), meeting("2026-03-03", invited("attended"))))
                .met(MET)
                .evidence("SUPPORTS /engagement/meetings/0");
        on(met(atTheSchool(), meeting("2026-03-03", invited("not-invited"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        on(met(atTheSchool(), meeting("2026-03-03", invited("attended")).withSubjects(BEN.id())))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        on(met(atTheSchool(), meeting("2026-03-03", invited("attended")).withHeldOn(Optional.empty())))
                .met(MET);
    }

    @Test
    void aFamilyGroupConferenceIsATableToo() {
        FamilyGroupConference conference = FamilyGroupConference.builder()
                .id(FamilyGroupConferenceId.of("conference-1"))
                .heldOn(Given.day("2026-03-03"))
                .addParticipants(invited("attended"))
                .build();
        PracticeRecord school = atTheSchool();

        on(school.withEngagement(school.engagement().withFamilyGroupConferences(conference)))
                .met(MET)
                .evidence("SUPPORTS /engagement/familyGroupConferences/0");
    }

    @Test
    void aWorkerOfTheSettingIsTheSetting() {
        PracticeRecord nurse = atTheSchool()
                .withReviews(review(
                        "2026-03-03", invited(Party.of(WorkerId.of("nurse")), Optional.of(Participation.ATTENDED))));
        Worker worker = Worker.builder().id(WorkerId.of("nurse")).build();

        on(nurse.withTeam(nurse.team().withWorkers(worker.withAgency(SCHOOL)))).met(MET);
        on(nurse.withTeam(nurse.team().withWorkers(worker.withAgency(AgencyId.of("health")))))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        on(nurse.withTeam(nurse.team().withWorkers(worker))).notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
    }

    @Test
    void whatTheSettingBroughtCounts() {
        on(brought(atTheSchool(), BROUGHT)).met(MET).evidence("SUPPORTS /engagement/contributions/0");
        on(brought(atTheSchool(), BROUGHT.withBy(Party.of(AVA.id())))).notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        on(brought(atTheSchool(), BROUGHT.withLinkedTo(EntryId.of("decision-1"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        on(brought(atTheSchool().withReviews(review("2026-03-03")), BROUGHT.withLinkedTo(EntryId.of("review-1"))))
                .met(MET);
    }

    @Test
    void askingForItsViewOfThePlanCounts() {
        on(asked(atTheSchool(), VIEW)).met(MET).evidence("SUPPORTS /engagement/agencyViews/0");
        on(asked(atTheSchool(), VIEW.withOutcome(AgencyViewOutcome.NO_ANSWER))).met(MET);
        on(asked(atTheSchool(), VIEW.withOutcome(AgencyViewOutcome.NOT_SOUGHT)))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        on(asked(atTheSchool(), VIEW.withAgency(AgencyId.of("health")))).notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        on(asked(atTheSchool(), VIEW.withAbout(EntryId.of("decision-1"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
    }

    @Test
    void onlyThePlanThatHoldsForTheChildIsLookedAt() {
        on(brought(atTheSchool().withPlans(PLAN.withSubjects(AVA.id())), BROUGHT))
                .met(MET);
        on(brought(atTheSchool().withPlans(PLAN.withSubjects(BEN.id())), BROUGHT))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        on(brought(atTheSchool().withPlans(PLAN.withInterval(Given.between("2026-02-02", "2026-04-01"))), BROUGHT))
                .met(MET);
        on(brought(atTheSchool().withPlans(PLAN.withInterval(Given.between("2026-02-02", "2026-03-31"))), BROUGHT))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        on(brought(
                        atTheSchool()
                                .withPlans(
                                        PLAN, PLAN.withId(PlanId.of("plan-2")).withSupersedes(PlanId.of("plan-1"))),
                        BROUGHT))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
    }

    @Test
    void onlyTheLastHalfYearOfThisWorkIsLookedAt() {
        PracticeRecord longWork = of(Given.with(Given.record(), Given.open("episode-1", "2025-01-06")), AVA)
                .withEducation(atSchool("education-1"))
                .withReviews(review("2025-10-01", invited("attended")));

        on("2026-04-02", longWork).met(MET);
        on("2026-04-03", longWork).notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        on(atTheSchool().withReviews(review("2026-01-05", invited("attended")))).met(MET);
        on(atTheSchool().withReviews(review("2026-01-04", invited("attended"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        on(atTheSchool().withReviews(review("2026-03-03", invited("attended")).withHeldOn(Optional.empty())))
                .met(MET);
    }

    @Test
    void onceTheWorkHasEndedItsLastDayCounts() {
        PracticeRecord ended = of(Recorded.closedFamily(), AVA)
                .withEducation(atSchool("education-1"))
                .withPlans(PLAN);

        on("2026-08-01", brought(ended, BROUGHT.withOn(Given.day("2026-06-30"))))
                .met(MET);
        on("2026-08-01", brought(ended, BROUGHT.withOn(Given.day("2026-07-01"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        on("2026-08-01", asked(ended, VIEW.withOn(Given.day("2026-07-01"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        on("2026-08-01", ended.withReviews(review("2026-07-01", invited("attended"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
    }

    @Test
    void eachPartIsShownOnceInTheOrderOfTheIds() {
        PracticeRecord all = asked(
                met(
                        brought(
                                atTheSchool().withReviews(review("2026-03-03", invited("attended"))),
                                BROUGHT.withId(ContributionId.of("contribution-2")),
                                BROUGHT),
                        meeting("2026-03-03", invited("attended"))),
                VIEW);

        on(all).met(MET)
                .evidence(
                        "SUPPORTS /engagement/contributions/1",
                        "SUPPORTS /engagement/contributions/0",
                        "SUPPORTS /engagement/agencyViews/0",
                        "SUPPORTS /engagement/meetings/0",
                        "SUPPORTS /reviews/0");
    }

    @Test
    void eachChildWithASettingIsLookedAtWhateverTheAge() {
        PracticeRecord two = of(
                ava(atSchool("education-1"), of(BEN, atSchool("education-2")).withSetting(AgencyId.of("college"))),
                AVA,
                BEN);

        on(two.withReviews(review("2026-03-03", invited("attended"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN)
                .evidence("SUPPORTS /reviews/0", "MISSING /education/1");
        on(two.withReviews(review(
                        "2026-03-03",
                        invited("attended"),
                        invited(Party.of(AgencyId.of("college")), Optional.of(Participation.ATTENDED)))))
                .met(MET)
                .evidence("SUPPORTS /reviews/0");
        on(of(two, child("ava", "2024"), child("ben"))).notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
    }

    @Test
    void withoutASettingItDoesNotApply() {
        on(ava()).notApplicable(NO_SETTING).evidence();
        on(ava(entry("education-1", EducationStatus.HOME_EDUCATION).build())).notApplicable(NO_SETTING);
        on(ava(
                        entry("education-1", EducationStatus.HOME_EDUCATION)
                                .interval(Given.from("2026-02-02"))
                                .build(),
                        atSchool("education-2")))
                .notApplicable(NO_SETTING);
        on(of(atTheSchool(), AVA.withDiedOn(PartialDate.parse("2026-03")))).notApplicable(NO_SETTING);
        on(Given.notHeld(
                        ava(entry("education-1", EducationStatus.HOME_EDUCATION).build()), RecordType.EDUCATION))
                .notApplicable(NO_SETTING);
    }

    @Test
    void whatTheSourceDoesNotHoldCannotBeSaid() {
        on(Given.notHeld(ava(), RecordType.EDUCATION))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NO_SETTING)
                .evidence("MISSING ");
        on(of(ava())).notEnough(NotEnoughReason.NOT_RECORDED, CHILDREN_UNKNOWN);
        on(Given.notHeld(atTheSchool(), RecordType.CONTRIBUTIONS)).notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        on(Given.notHeld(atTheSchool(), RecordType.REVIEW_PARTICIPANTS)).notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        on(atTheSchool()
                        .withCoverage(Coverage.builder()
                                .subject(CoverageSubject.FAMILY)
                                .addTypes(notHeld(RecordType.CONTRIBUTIONS), notHeld(RecordType.REVIEW_PARTICIPANTS))
                                .build()))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, OPEN);
    }

    private static CoveredType notHeld(RecordType type) {
        return CoveredType.builder().type(type).state(CoverageState.NOT_HELD).build();
    }
}
