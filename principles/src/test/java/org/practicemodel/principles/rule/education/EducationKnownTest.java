package org.practicemodel.principles.rule.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.education.Learning.AGE_UNKNOWN;
import static org.practicemodel.principles.rule.education.Learning.AVA;
import static org.practicemodel.principles.rule.education.Learning.BEN;
import static org.practicemodel.principles.rule.education.Learning.CHILDREN_UNKNOWN;
import static org.practicemodel.principles.rule.education.Learning.NONE_OF_AGE;
import static org.practicemodel.principles.rule.education.Learning.SCHOOL;
import static org.practicemodel.principles.rule.education.Learning.atSchool;
import static org.practicemodel.principles.rule.education.Learning.ava;
import static org.practicemodel.principles.rule.education.Learning.child;
import static org.practicemodel.principles.rule.education.Learning.entry;
import static org.practicemodel.principles.rule.education.Learning.of;
import static org.practicemodel.principles.rule.education.Learning.reliedOn;
import static org.practicemodel.principles.rule.education.Learning.unknown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.education.EducationStatus;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

class EducationKnownTest {

    private static final EducationKnown RULE = new EducationKnown();

    private static final String MET = "Where each child learns is recorded for this term or the last.";
    private static final String NOT_RECORDED = "Where a child learns is not recorded for this term or the last.";
    private static final String NOT_KNOWN = "Where a child learns is marked as not known.";
    private static final String SETTING_OPEN =
            "A child is in a school or another setting, and which one is not recorded.";
    private static final String WAITING = "There is time until 19 February 2026 to find out where a child learns.";
    private static final String OTHERWISE = "Where a child of school age learns is marked as not known. There was time"
            + " to find out until 19 February 2026.";

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static Found on(PracticeRecord record) {
        return on("2026-03-02", record);
    }

    @Test
    void isASupportingRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P09-R1");
        assertThat(descriptor.slug()).isEqualTo("education-known");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.testBasis()).hasToString("I");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.thresholds())
                .extracting(threshold -> threshold.key() + " " + threshold.defaultValue() + " " + threshold.least()
                        + " " + threshold.most())
                .containsExactly(
                        "education.ageFrom 5 5 5",
                        "education.ageTo 16 16 16",
                        "education.earlyAgeFrom 3 2 5",
                        "education.laterAgeTo 18 16 25",
                        "education.planAgeTo 25 25 25",
                        "education.knownWithinDays 45 14 90",
                        "evidence.windowDays 183 28 365");
    }

    @Test
    void theSettingOfThisTermIsMet() {
        on(ava(atSchool("education-1"))).met(MET).evidence("SUPPORTS /education/0");
        on("2026-01-05", ava(atSchool("education-1"))).met(MET);
        on(of(ava(atSchool("education-1")), AVA.withBornOn(PartialDate.parse("2016"))))
                .met(MET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "home-education",
                "otherwise-than-at-school",
                "hospital",
                "alternative-provision",
                "not-in-a-setting",
                "forest-school"
            })
    void learningSomewhereElseIsKnownToo(String status) {
        on(ava(entry("education-1", EducationStatus.of(status)).build())).met(MET);
    }

    @Test
    void whichSettingItIsIsAskedFor() {
        PracticeRecord open =
                ava(entry("education-1", EducationStatus.IN_SETTING).build());

        on(open).notEnough(NotEnoughReason.NOT_RECORDED, SETTING_OPEN).evidence("MISSING /education/0");
        on(reliedOn(open)).notEnough(NotEnoughReason.NOT_RECORDED, SETTING_OPEN);
    }

    @Test
    void theLastTermCountsWhileItIsInSight() {
        PracticeRecord lastTerm = ava(atSchool("education-1", "2025-04-28", "2025-08-31"));

        on("2026-03-02", lastTerm).met(MET);
        on("2026-03-03", lastTerm).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void theNewestEntryCounts() {
        PracticeRecord since = ava(
                unknown("education-1").withInterval(Given.from("2026-02-02")),
                atSchool("education-2", "2025-09-01", "2026-02-01"));

        on(reliedOn(since)).notMet(OTHERWISE).evidence("CONTRADICTS /education/0");
        on(reliedOn(ava(atSchool("education-1").withInterval(Given.from("2026-02-02")), unknown("education-2"))))
                .met(MET);
        on(reliedOn(ava(unknown("education-2"), atSchool("education-1")))).met(MET);
        on(reliedOn(ava(unknown("education-1"), atSchool("education-2")))).met(MET);
    }

    @Test
    void whatIsMarkedAsNotKnownShowsOtherwiseOnceTheTimeHasPassed() {
        PracticeRecord marked = reliedOn(ava(unknown("education-1")));

        on("2026-02-19", marked).tooEarly("2026-02-20", WAITING).evidence("MISSING /education/0");
        on("2026-02-20", marked).notMet(OTHERWISE).notJustBegun().evidence("CONTRADICTS /education/0");
        on("2026-02-20", ava(unknown("education-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_KNOWN)
                .evidence("MISSING /education/0");
        on("2026-02-20", Given.reliedOn(marked, RecordType.EDUCATION, "2026-02-19"))
                .notMet(OTHERWISE);
        on("2026-02-20", Given.reliedOn(marked, RecordType.EDUCATION, "2026-02-20"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_KNOWN);
    }

    @Test
    void whatIsNotRecordedIsHeldAgainstNobody() {
        on("2026-02-19", ava()).tooEarly("2026-02-20", WAITING).evidence("MISSING /family/members/0");
        on("2026-02-20", reliedOn(ava()))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /family/members/0");
        on("2026-02-01", Given.notHeld(ava(), RecordType.EDUCATION))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
        on("2026-02-01", of(Given.record(), AVA)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void whatWasWrittenDownLaterWasNotKnown() {
        PracticeRecord later = ava(atSchool("education-1")
                .withProvenance(
                        Provenance.builder().recordedOn(Given.day("2026-03-03")).build()));

        on("2026-03-02", later).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-03-03", later).met(MET);
    }

    @Test
    void educationIsLookedAtFromThreeToEighteen() {
        for (String born : new String[] {"2023-03-02", "2007-03-03", "2022"}) {
            on(of(ava(), child("ava", born))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        }
        for (String born : new String[] {"2023-03-03", "2007-03-02", "2024", "2006"}) {
            on(of(ava(unknown("education-1")), child("ava", born)))
                    .notApplicable(NONE_OF_AGE)
                    .evidence();
        }
    }

    @Test
    void withAnEducationHealthAndCarePlanItIsLookedAtToTwentyFive() {
        PracticeRecord planned = ava(entry("education-1", EducationStatus.UNKNOWN)
                .educationHealthCarePlan(true)
                .build());
        Plan plan = Recorded.agreed("plan-1", PlanKind.EDUCATION_HEALTH_CARE, "2026-01-05")
                .build();
        FamilyMember grown = child("ava", "2000-03-03");

        on(of(planned, grown)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_KNOWN);
        on(of(planned, child("ava", "2000-03-02"))).notApplicable(NONE_OF_AGE);
        on(of(
                        ava(entry("education-1", EducationStatus.UNKNOWN)
                                .educationHealthCarePlan(false)
                                .build()),
                        grown))
                .notApplicable(NONE_OF_AGE);
        on(of(ava(), grown).withPlans(plan)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(of(ava(), grown).withPlans(plan.withSubjects(BEN.id()))).notApplicable(NONE_OF_AGE);
        on(of(ava(), grown).withPlans(plan.withKind(PlanKind.HEALTH))).notApplicable(NONE_OF_AGE);
        on(of(planned, BEN, grown)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_KNOWN, NOT_RECORDED);
        on(of(planned.withEducation(planned.education().get(0).withChild(BEN.id())), grown))
                .notApplicable(NONE_OF_AGE);
    }

    @Test
    void onlyOfAChildOfSchoolAgeItShowsOtherwise() {
        PracticeRecord marked = reliedOn(ava(unknown("education-1")));

        for (String born : new String[] {"2021-02-19", "2009-03-03"}) {
            on(of(marked, child("ava", born))).notMet(OTHERWISE);
        }
        for (String born : new String[] {"2021-02-20", "2022-01-01", "2009-03-02", "2008-01-01"}) {
            on(of(marked, child("ava", born))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_KNOWN);
        }
        on(of(marked, child("ava", "2021"))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_KNOWN);
    }

    @Test
    void whereTheAgeIsNotKnownNothingIsHeldAgainstAnybody() {
        on(of(reliedOn(ava(unknown("education-1"))), child("ava")))
                .notEnough(NotEnoughReason.NOT_RECORDED, AGE_UNKNOWN)
                .evidence("MISSING /family/members/0");
        on(of(ava(), child("ava", "2023"))).notEnough(NotEnoughReason.NOT_RECORDED, AGE_UNKNOWN);
        on(of(ava(atSchool("education-1")), child("ava"))).met(MET);
        on(Given.notHeld(of(ava(), child("ava")), RecordType.MEMBERS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, AGE_UNKNOWN);
    }

    @Test
    void childrenWhoHaveDiedOrAreNotBornAreNotLookedAt() {
        on(of(ava(), AVA.withDiedOn(PartialDate.parse("2026")))).notApplicable(NONE_OF_AGE);
        on(of(ava(), child("ava").withDueOn(PartialDate.parse("2026-09")))).notApplicable(NONE_OF_AGE);
        on(Recorded.family())
                .notEnough(NotEnoughReason.NOT_RECORDED, CHILDREN_UNKNOWN)
                .evidence("MISSING ");
        on(Given.notHeld(Recorded.family(), RecordType.MEMBERS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, CHILDREN_UNKNOWN);
    }

    @Test
    void eachChildIsLookedAt() {
        on(of(ava(atSchool("education-1"), of(BEN, atSchool("education-2"))), AVA, BEN))
                .met(MET)
                .evidence("SUPPORTS /education/0", "SUPPORTS /education/1");
        on(of(ava(atSchool("education-1")), AVA, BEN))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("SUPPORTS /education/0", "MISSING /family/members/1");
        on(reliedOn(of(ava(unknown("education-1")), AVA, BEN)))
                .notMet(OTHERWISE)
                .evidence("CONTRADICTS /education/0", "MISSING /family/members/1");
    }

    @Test
    void aReasonIsShownBesideIt() {
        on(reliedOn(ava(unknown("education-1")))
                        .withRationales(Given.reason("reason-1", "P09-R1", "2026-02-20", "education-1")))
                .withShownReason()
                .notMet(OTHERWISE, "A reason was given on 20 February 2026 (role: team-manager).");
        on(reliedOn(ava(unknown("education-1")))
                        .withRationales(Given.reason("reason-1", "P09-R1", "2026-02-20", "education-2")))
                .notMet(OTHERWISE);
    }

    @Test
    void onceTheWorkHasEndedItsLastDayCountsAndLaterItIsHistory() {
        PracticeRecord ended = reliedOn(of(Recorded.closedFamily(), AVA).withEducation(unknown("education-1")));

        on("2026-12-30", ended).notMet(OTHERWISE);
        on("2026-12-31", ended)
                .notApplicable("There is nothing about education to look at now.")
                .history("2026-06-30 " + OTHERWISE);
        on("2026-07-02", of(ended, child("ava", "2009-07-01"))).notMet(OTHERWISE);
        on("2026-07-02", of(ended, child("ava", "2009-06-30"))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_KNOWN);
        on("2026-07-02", ended.withEducation(atSchool("education-1").withInterval(Given.from("2026-07-01"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-07-02", ended.withEducation(atSchool("education-1").withInterval(Given.from("2026-06-30"))))
                .met(MET);
    }

    @Test
    void workThatEndedBeforeTheTimeHadPassedIsHeldAgainstNobody() {
        PracticeRecord brief =
                reliedOn(of(Given.with(Given.record(), Given.closed("episode-1", "2026-01-05", "2026-02-19")), AVA)
                        .withEducation(unknown("education-1")));

        on(brief).notEnough(NotEnoughReason.NOT_RECORDED, NOT_KNOWN);
    }

    @Test
    void aNewEpisodeHasItsOwnTime() {
        PracticeRecord again = reliedOn(of(
                        Given.with(
                                Given.record(),
                                Given.closed("episode-1", "2025-01-06", "2025-06-30"),
                                Given.open("episode-2", "2026-01-05")),
                        AVA)
                .withEducation(unknown("education-1")));

        on("2026-02-19", again).tooEarly("2026-02-20", WAITING);
        on("2026-02-20", again).notMet(OTHERWISE);
    }

    @Test
    void whatIsRestrictedIsShownToNobodyWhoDidNotAsk() {
        PracticeRecord record = ava(entry("education-1", EducationStatus.IN_SETTING)
                        .setting(SCHOOL)
                        .build())
                .withRestrictions(Restriction.builder()
                        .of(EntryId.of("education-1"))
                        .kind(RestrictionKind.IDENTITY)
                        .build());

        assertThat(Given.outcome(RULE, record, Given.day("2026-03-02")).evidence())
                .extracting(Evidence::restricted)
                .containsExactly(true);
    }
}
