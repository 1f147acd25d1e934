package org.practicemodel.principles.rule.education;

import static org.practicemodel.principles.rule.education.Learning.AVA;
import static org.practicemodel.principles.rule.education.Learning.ava;
import static org.practicemodel.principles.rule.education.Learning.away;
import static org.practicemodel.principles.rule.education.Learning.entry;
import static org.practicemodel.principles.rule.education.Learning.of;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.education.EducationEntry;
import org.practicemodel.core.education.EducationStatus;
import org.practicemodel.core.education.ExclusionKind;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

/** What is a worry about taking part in education, and from which day there is time to answer it. */
class EngagementWorryTest {

    private static final EngagementWorryAnswered RULE = new EngagementWorryAnswered();

    private static final String NONE = "No worry about taking part in education is recorded for this term or the last.";
    private static final String OPEN =
            "A worry about taking part in education is recorded, and what was done about it is not.";

    private static Found assertThatOn(String asOf, EducationEntry... entries) {
        return assertThatOn(asOf, ava(entries));
    }

    private static Found assertThatOn(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, Given.reliedOn(record, RecordType.GOALS, "2026-01-05"), Given.day(asOf)));
    }

    private static String known(String day, String due) {
        return "A worry about taking part in education was known by " + day + ". Goals are relied on to be recorded"
                + " here, and no goal or action about it was by " + due + ".";
    }

    private static EducationEntry excluded(String on) {
        return Learning.atSchool("education-1")
                .withExclusion(ExclusionKind.SUSPENSION)
                .withExclusionOn(Given.day(on));
    }

    private static EducationEntry elsewhere() {
        return entry("education-1", EducationStatus.OTHERWISE_THAN_AT_SCHOOL).build();
    }

    private static EducationEntry recordedOn(String day, EducationEntry entry) {
        return entry.withProvenance(
                Provenance.builder().recordedOn(Given.day(day)).build());
    }

    @Test
    void oneInTenSessionsOverHalfATermIsAWorry() {
        EducationEntry half = away("education-1", 5).withSessionsPossible(50);

        assertThatOn("2026-03-14", half).notMet(known("13 February 2026", "13 March 2026"));
        assertThatOn("2026-03-14", half.withSessionsMissed(4)).notApplicable(NONE);
        assertThatOn("2026-03-14", half.withSessionsPossible(51)).notApplicable(NONE);
        assertThatOn("2026-03-14", half.withSessionsPossible(49)).notApplicable(NONE);
        assertThatOn("2026-03-14", half.withSessionsPossible(Optional.empty())).notApplicable(NONE);
        assertThatOn("2026-03-14", half.withSessionsMissed(Optional.empty())).notApplicable(NONE);
    }

    @Test
    void whatWasCountedUpToADayThatHasNotComeIsNotKnown() {
        assertThatOn("2026-02-12", away("education-1", 11)).notApplicable(NONE);
        assertThatOn("2026-02-13", away("education-1", 11))
                .tooEarly(
                        "2026-03-14",
                        "A worry about taking part in education is recorded. There is time until 13 March 2026 to"
                                + " answer it.");
    }

    @Test
    void aChildInHospitalIsNotAskedAfter() {
        assertThatOn("2026-03-14", away("education-1", 60).withStatus(EducationStatus.HOSPITAL))
                .notApplicable(NONE);
    }

    @Test
    void anExclusionIsAWorryFromItsDay() {
        assertThatOn("2026-04-01", excluded("2026-03-03")).notMet(known("3 March 2026", "31 March 2026"));
        assertThatOn("2026-04-01", excluded("2026-03-03").withExclusion(ExclusionKind.PERMANENT))
                .notMet(known("3 March 2026", "31 March 2026"));
        assertThatOn("2026-03-02", excluded("2026-03-03")).notApplicable(NONE);
    }

    @Test
    void anExclusionBeforeTheTimeThatIsLookedAtIsNoWorryNow() {
        EducationEntry old = excluded("2025-10-01").withInterval(Given.from("2024-09-02"));

        assertThatOn("2026-04-02", old).notMet(known("5 January 2026", "2 February 2026"));
        assertThatOn("2026-04-03", old).notApplicable(NONE);
    }

    @Test
    void learningOtherwiseThanAtSchoolIsAWorryUnlessAPlanArrangesIt() {
        assertThatOn("2026-02-03", elsewhere()).notMet(known("5 January 2026", "2 February 2026"));
        assertThatOn("2026-02-03", elsewhere().withEducationHealthCarePlan(false))
                .notMet(known("5 January 2026", "2 February 2026"));
        assertThatOn("2026-02-03", elsewhere().withEducationHealthCarePlan(true))
                .notApplicable(NONE);
        for (String status :
                new String[] {"home-education", "alternative-provision", "not-in-a-setting", "unknown", "in-setting"}) {
            assertThatOn(
                            "2026-02-03",
                            entry("education-1", EducationStatus.of(status)).build())
                    .notApplicable(NONE);
        }
    }

    @Test
    void ofSeveralWorriesTheFirstCounts() {
        assertThatOn(
                        "2026-03-14",
                        away("education-1", 11)
                                .withExclusion(ExclusionKind.SUSPENSION)
                                .withExclusionOn(Given.day("2026-02-02")))
                .notMet(known("2 February 2026", "2 March 2026"));
    }

    @Test
    void thereIsTimeFromTheDayItWasWrittenDown() {
        assertThatOn("2026-03-20", recordedOn("2026-02-20", away("education-1", 11)))
                .tooEarly(
                        "2026-03-21",
                        "A worry about taking part in education is recorded. There is time until 20 March 2026 to"
                                + " answer it.");
        assertThatOn("2026-03-21", recordedOn("2026-02-20", away("education-1", 11)))
                .notMet(known("20 February 2026", "20 March 2026"));
        assertThatOn("2026-03-14", recordedOn("2026-02-01", away("education-1", 11)))
                .notMet(known("13 February 2026", "13 March 2026"));
    }

    @Test
    void thereIsTimeFromTheOpening() {
        EducationEntry autumn = away("education-1", 11).withInterval(Given.between("2025-09-01", "2025-12-19"));

        assertThatOn("2026-02-02", autumn)
                .tooEarly(
                        "2026-02-03",
                        "A worry about taking part in education is recorded. There is time until 2 February 2026 to"
                                + " answer it.");
        assertThatOn("2026-02-03", autumn).notMet(known("5 January 2026", "2 February 2026"));
    }

    @Test
    void thereIsTimeAcrossChristmasAndEaster() {
        PracticeRecord earlier = of(Given.with(Given.record(), Given.open("episode-1", "2025-09-01")), AVA);

        assertThatOn("2026-01-16", earlier.withEducation(excluded("2025-12-15").withInterval(Given.from("2025-09-01"))))
                .notMet(known("15 December 2025", "15 January 2026"));
        assertThatOn("2026-04-24", excluded("2026-03-24")).notMet(known("24 March 2026", "23 April 2026"));
    }

    @Test
    void aWorryWithoutADayIsHeldAgainstNobody() {
        EducationEntry undated = away("education-1", 11).withInterval(Given.from("2026-01-05"));

        assertThatOn("2026-06-01", undated)
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN)
                .evidence("MISSING /education/0");
        assertThatOn("2026-06-01", excluded("2026-03-03").withExclusionOn(Optional.empty()))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        assertThatOn(
                        "2026-06-01",
                        elsewhere().withInterval(RecordedInterval.builder().build()))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        assertThatOn("2026-06-01", recordedOn("2026-02-20", undated))
                .notMet(known("20 February 2026", "20 March 2026"));
    }

    @Test
    void whatReachesIntoHalfAYearIsLookedAt() {
        EducationEntry summer = away("education-1", 11).withInterval(Given.between("2025-06-02", "2025-08-31"));

        assertThatOn("2026-03-02", summer).notMet(known("5 January 2026", "2 February 2026"));
        assertThatOn("2026-03-03", summer).notApplicable(NONE);
    }

    @Test
    void whatCameAfterTheWorkIsNotLookedAt() {
        PracticeRecord ended = of(Recorded.closedFamily(), AVA);

        assertThatOn(
                        "2026-08-01",
                        ended.withEducation(
                                away("education-1", 11).withInterval(Given.between("2026-06-01", "2026-07-01"))))
                .notApplicable(NONE);
        assertThatOn("2026-08-01", ended.withEducation(excluded("2026-07-01"))).notApplicable(NONE);
        assertThatOn("2026-08-01", ended.withEducation(elsewhere().withInterval(Given.from("2026-07-01"))))
                .notApplicable(NONE);
        assertThatOn("2026-08-01", ended.withEducation(excluded("2026-06-30")))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
    }
}
