package org.practicemodel.principles.rule.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.education.Learning.AGE_UNKNOWN;
import static org.practicemodel.principles.rule.education.Learning.AVA;
import static org.practicemodel.principles.rule.education.Learning.BEN;
import static org.practicemodel.principles.rule.education.Learning.CHILDREN_UNKNOWN;
import static org.practicemodel.principles.rule.education.Learning.NONE_OF_SCHOOL_AGE;
import static org.practicemodel.principles.rule.education.Learning.ava;
import static org.practicemodel.principles.rule.education.Learning.away;
import static org.practicemodel.principles.rule.education.Learning.child;
import static org.practicemodel.principles.rule.education.Learning.of;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.education.EducationEntry;
import org.practicemodel.core.education.EngagementLookedAt;
import org.practicemodel.core.education.PartTimeArrangement;
import org.practicemodel.core.education.PartTimeReason;
import org.practicemodel.core.formulation.FactorDomain;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

class EngagementWorryAnsweredTest {

    private static final EngagementWorryAnswered RULE = new EngagementWorryAnswered();
    private static final Statement WORDS = Statement.of("Invented words.");
    private static final Goal GOAL = Goal.builder()
            .id(GoalId.of("goal-1"))
            .author(GoalAuthor.CHILD)
            .statement(WORDS)
            .addDomains(FactorDomain.EDUCATION)
            .build();
    private static final EngagementLookedAt LOOKED_AT = EngagementLookedAt.builder()
            .on(Given.day("2026-03-06"))
            .noGoalBecause(WORDS)
            .build();
    private static final PartTimeArrangement ARRANGEMENT = PartTimeArrangement.builder()
            .reason(PartTimeReason.MEDICAL)
            .agreedOn(Given.day("2026-02-16"))
            .reviewOn(Given.day("2026-03-20"))
            .build();

    private static final String ANSWERED = "A worry about taking part in education is answered by a goal or an action.";
    private static final String LOOKED =
            "A worry about taking part in education was looked at, and it is recorded why no goal is wanted.";
    private static final String ARRANGED = "An arrangement for part of the time was agreed for a child, and the day on"
            + " which it is looked at again has not passed.";
    private static final String NONE = "No worry about taking part in education is recorded for this term or the last.";
    private static final String OPEN =
            "A worry about taking part in education is recorded, and what was done about it is not.";
    private static final String WAITING =
            "A worry about taking part in education is recorded. There is time until" + " 13 March 2026 to answer it.";
    private static final String OTHERWISE =
            "A worry about taking part in education was known by 13 February 2026. Goals"
                    + " are relied on to be recorded here, and no goal or action about it was by 13 March 2026.";

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    /** The day after the last on which there is time to answer. */
    private static Found on(PracticeRecord record) {
        return on("2026-03-14", record);
    }

    private static PracticeRecord relied(PracticeRecord record) {
        return Given.reliedOn(record, RecordType.GOALS, "2026-01-05");
    }

    private static PracticeRecord avaAway(EducationEntry... more) {
        List<EducationEntry> entries = new ArrayList<>(List.of(away("education-1", 11)));
        entries.addAll(Arrays.asList(more));
        return ava().withEducation(entries);
    }

    @Test
    void isASupportingRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P09-R3");
        assertThat(descriptor.slug()).isEqualTo("engagement-worry-answered");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.testBasis()).hasToString("S board report 2020 §3.2");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.thresholds())
                .extracting(threshold -> threshold.key() + " " + threshold.defaultValue() + " " + threshold.least()
                        + " " + threshold.most())
                .containsExactly(
                        "education.ageFrom 5 5 5",
                        "education.ageTo 16 16 16",
                        "education.answerWorkingDays 20 5 40",
                        "education.halfTermSessions 50 40 80",
                        "education.persistentAbsencePct 10 10 10",
                        "evidence.windowDays 183 28 365");
    }

    @Test
    void aGoalAboutEducationAnswers() {
        on(relied(avaAway().withGoals(GOAL))).met(ANSWERED).evidence("SUPPORTS /goals/0");
    }

    @Test
    void thatNoGoalIsWantedAnswers() {
        PracticeRecord looked = relied(ava(away("education-1", 11).withLookedAt(LOOKED_AT)));

        on(looked).met(LOOKED).evidence("SUPPORTS /education/0");
        on("2026-03-05", looked).tooEarly("2026-03-14", WAITING);
        on("2026-03-06", looked).met(LOOKED);
    }

    @Test
    void whatNobodyAnsweredShowsOtherwiseOnceTheTimeHasPassed() {
        on("2026-03-13", relied(avaAway())).tooEarly("2026-03-14", WAITING).evidence("MISSING /education/0");
        on("2026-03-14", relied(avaAway()))
                .notMet(OTHERWISE)
                .notJustBegun()
                .aboutNobodyElse()
                .evidence("CONTRADICTS /education/0");
        on(Given.reliedOn(avaAway(), RecordType.GOALS, "2026-03-13")).notMet(OTHERWISE);
    }

    @Test
    void whereGoalsAreNotReliedOnItIsHeldAgainstNobody() {
        on(avaAway()).notEnough(NotEnoughReason.NOT_RECORDED, OPEN).evidence("MISSING /education/0");
        on(Given.reliedOn(avaAway(), RecordType.GOALS, "2026-03-14")).notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        on("2026-02-14", Given.notHeld(avaAway(), RecordType.GOALS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, OPEN);
    }

    @Test
    void withoutAWorryItDoesNotApply() {
        on(relied(ava(away("education-1", 10)))).notApplicable(NONE).evidence();
        on(relied(ava())).notApplicable(NONE).evidence();
        for (RecordType type : new RecordType[] {RecordType.EDUCATION, RecordType.EDUCATION_ATTENDANCE}) {
            on(Given.notHeld(ava(away("education-1", 10)), type))
                    .notEnough(
                            NotEnoughReason.SOURCE_DOES_NOT_HOLD,
                            "The source has no place for how much the children take part in education.")
                    .evidence("MISSING ");
        }
        on(Given.notHeld(avaAway().withGoals(GOAL), RecordType.EDUCATION_ATTENDANCE))
                .met(ANSWERED);
    }

    @Test
    void anArrangementForPartOfTheTimeIsNoWorryUntilItIsLookedAtAgain() {
        PracticeRecord arranged = relied(ava(away("education-1", 11).withPartTime(ARRANGEMENT)));

        on("2026-03-20", arranged).notApplicable(ARRANGED).evidence("SUPPORTS /education/0");
        on("2026-03-21", arranged).notMet(OTHERWISE);
        on(relied(ava(away("education-1", 11).withPartTime(ARRANGEMENT.withAgreedOn(Optional.empty())))))
                .notMet(OTHERWISE);
        on(relied(ava(away("education-1", 11).withPartTime(ARRANGEMENT.withReviewOn(Optional.empty())))))
                .notMet(OTHERWISE);
        on(relied(avaAway(Learning.atSchool("education-2").withPartTime(ARRANGEMENT))))
                .notApplicable(ARRANGED)
                .evidence("SUPPORTS /education/1");
        on(relied(avaAway(of(BEN, Learning.atSchool("education-2").withPartTime(ARRANGEMENT)))))
                .notMet(OTHERWISE);
        on("2026-02-15", arranged).tooEarly("2026-03-14", WAITING);
    }

    @Test
    void eachChildAndEachEntryIsLookedAt() {
        PracticeRecord both = of(
                relied(ava(away("education-1", 11).withLookedAt(LOOKED_AT), of(BEN, away("education-2", 11)))),
                AVA,
                BEN);

        on(both).notMet(OTHERWISE).evidence("SUPPORTS /education/0", "CONTRADICTS /education/1");
        on(of(both, AVA)).met(LOOKED);
        on(relied(ava(away("education-1", 11).withLookedAt(LOOKED_AT), away("education-2", 11))))
                .notMet(OTHERWISE);
        on(both.withGoals(GOAL)).met(LOOKED, ANSWERED);
    }

    @Test
    void onlyChildrenOfSchoolAgeAreLookedAt() {
        for (String born : new String[] {"2021-02-13", "2009-03-15"}) {
            on(of(relied(avaAway()), child("ava", born))).notMet(OTHERWISE);
        }
        on(of(relied(avaAway()), child("ava", "2021-02-14"))).notApplicable(NONE);
        for (String born : new String[] {"2021-03-15", "2009-03-14"}) {
            on(of(relied(avaAway()), child("ava", born))).notApplicable(NONE_OF_SCHOOL_AGE);
        }
        on(of(relied(avaAway()), AVA.withDiedOn(PartialDate.parse("2026-03")))).notApplicable(NONE_OF_SCHOOL_AGE);
        on(of(relied(avaAway()))).notEnough(NotEnoughReason.NOT_RECORDED, CHILDREN_UNKNOWN);
    }

    @Test
    void whereTheAgeIsNotKnownNothingIsHeldAgainstAnybody() {
        for (PracticeRecord open :
                new PracticeRecord[] {of(relied(avaAway()), child("ava")), of(relied(avaAway()), child("ava", "2021"))
                }) {
            on(open).notEnough(NotEnoughReason.NOT_RECORDED, AGE_UNKNOWN).evidence("MISSING /family/members/0");
            on(open.withGoals(GOAL)).met(ANSWERED);
        }
    }

    @Test
    void aReasonIsShownBesideIt() {
        on(relied(avaAway()).withRationales(Given.reason("reason-1", "P09-R3", "2026-03-10", "education-1")))
                .withShownReason()
                .notMet(OTHERWISE, "A reason was given on 10 March 2026 (role: team-manager).");
    }

    @Test
    void onceTheWorkHasEndedItBecomesHistory() {
        EducationEntry late = away("education-1", 11).withInterval(Given.between("2026-04-13", "2026-05-22"));
        PracticeRecord ended = relied(of(Recorded.closedFamily(), AVA).withEducation(late));
        String otherwise = OTHERWISE.replace("13 February", "22 May").replace("13 March", "22 June");

        on("2026-06-22", ended).tooEarly("2026-06-23", WAITING.replace("13 March", "22 June"));
        on("2026-12-30", ended).notMet(otherwise);
        on("2026-12-31", ended)
                .notApplicable("There is nothing about education to look at now.")
                .history("2026-06-30 " + otherwise);
        on("2026-07-10", ended.withGoals(GOAL.withSetOn(Given.day("2026-06-30"))))
                .met(ANSWERED);
        on("2026-07-10", ended.withGoals(GOAL.withSetOn(Given.day("2026-07-01"))))
                .notMet(otherwise);
        on("2026-07-10", ended.withEducation(late.withLookedAt(LOOKED_AT.withOn(Given.day("2026-07-01")))))
                .notMet(otherwise);
        on(
                        "2026-07-10",
                        ended.withEducation(late.withPartTime(ARRANGEMENT
                                .withAgreedOn(Given.day("2026-07-01"))
                                .withReviewOn(Given.day("2026-07-20")))))
                .notMet(otherwise);
    }

    @Test
    void workThatEndedBeforeTheTimeHadPassedIsHeldAgainstNobody() {
        on(relied(of(Given.with(Given.record(), Given.closed("episode-1", "2026-01-05", "2026-03-13")), AVA)
                        .withEducation(away("education-1", 11))))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
    }
}
