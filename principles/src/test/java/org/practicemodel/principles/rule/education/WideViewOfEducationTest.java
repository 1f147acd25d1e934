package org.practicemodel.principles.rule.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.education.EducationAspect.ACHIEVE;
import static org.practicemodel.core.education.EducationAspect.ATTAIN;
import static org.practicemodel.core.education.EducationAspect.ATTEND;
import static org.practicemodel.principles.rule.education.Learning.AGE_UNKNOWN;
import static org.practicemodel.principles.rule.education.Learning.AVA;
import static org.practicemodel.principles.rule.education.Learning.BEN;
import static org.practicemodel.principles.rule.education.Learning.CHILDREN_UNKNOWN;
import static org.practicemodel.principles.rule.education.Learning.NONE_OF_AGE;
import static org.practicemodel.principles.rule.education.Learning.ava;
import static org.practicemodel.principles.rule.education.Learning.child;
import static org.practicemodel.principles.rule.education.Learning.of;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.education.EducationAspect;
import org.practicemodel.core.education.EducationEntry;
import org.practicemodel.core.education.EducationStatus;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class WideViewOfEducationTest {

    private static final WideViewOfEducation RULE = new WideViewOfEducation();

    private static final String MET =
            "Being there, growing with others and learning were each thought about for each child.";
    private static final String ATTEND_OPEN = "It is not recorded that being there was thought about for a child.";
    private static final String ACHIEVE_OPEN = "It is not recorded that growing with others, such as friends, a trusted"
            + " adult or a club, was thought about for a child.";
    private static final String ATTAIN_OPEN = "It is not recorded that learning was thought about for a child.";

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static Found on(PracticeRecord record) {
        return on("2026-03-02", record);
    }

    private static EducationEntry thought(String id, EducationAspect... aspects) {
        return Learning.atSchool(id).withConsidered(aspects);
    }

    @Test
    void isAnAdvisoryRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P09-R5");
        assertThat(descriptor.slug()).isEqualTo("wide-view-of-education");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.testBasis()).hasToString("L Leeds children and families attend, achieve, attain");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.NONE);
        assertThat(descriptor.thresholds())
                .extracting(threshold -> threshold.key() + " " + threshold.defaultValue())
                .containsExactly(
                        "education.earlyAgeFrom 3",
                        "education.laterAgeTo 18",
                        "education.planAgeTo 25",
                        "evidence.windowDays 183");
    }

    @Test
    void allThreeAreThoughtAbout() {
        on(ava(thought("education-1", ATTAIN, ATTEND, ACHIEVE))).met(MET).evidence("SUPPORTS /education/0");
        on(ava(
                        thought("education-3", EducationAspect.of("invented")),
                        thought("education-2", ATTEND, ACHIEVE),
                        thought("education-1", ATTAIN)))
                .met(MET)
                .evidence("SUPPORTS /education/2", "SUPPORTS /education/1");
        on(ava(thought("education-1", ATTAIN, ATTEND, ACHIEVE).withStatus(EducationStatus.HOME_EDUCATION)))
                .met(MET);
    }

    @Test
    void whatIsOpenIsNamed() {
        on(ava(thought("education-1", ATTEND, ATTAIN)))
                .notEnough(NotEnoughReason.NOT_RECORDED, ACHIEVE_OPEN)
                .evidence("MISSING /family/members/0");
        on(ava(thought("education-1", ATTEND))).notEnough(NotEnoughReason.NOT_RECORDED, ACHIEVE_OPEN, ATTAIN_OPEN);
        on(ava())
                .notEnough(NotEnoughReason.NOT_RECORDED, ATTEND_OPEN, ACHIEVE_OPEN, ATTAIN_OPEN)
                .evidence("MISSING /family/members/0");
        on(Given.notHeld(ava(), RecordType.EDUCATION))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, ATTEND_OPEN, ACHIEVE_OPEN, ATTAIN_OPEN);
    }

    @Test
    void thisTermAndTheLastAreLookedAt() {
        PracticeRecord lastTerm = ava(thought("education-1", ATTAIN, ATTEND, ACHIEVE)
                .withInterval(Given.between("2025-04-28", "2025-08-31")));

        on("2026-03-02", lastTerm).met(MET);
        on("2026-03-03", lastTerm).notEnough(NotEnoughReason.NOT_RECORDED, ATTEND_OPEN, ACHIEVE_OPEN, ATTAIN_OPEN);
    }

    @Test
    void eachChildIsLookedAt() {
        PracticeRecord two = of(ava(thought("education-1", ATTAIN, ATTEND, ACHIEVE)), AVA, BEN);

        on(two).notEnough(NotEnoughReason.NOT_RECORDED, ATTEND_OPEN, ACHIEVE_OPEN, ATTAIN_OPEN)
                .evidence("SUPPORTS /education/0", "MISSING /family/members/1");
        on(of(two, AVA, child("ben", "2025"))).met(MET);
        on(of(two, child("ava", "2025"), child("ben", "2025"))).notApplicable(NONE_OF_AGE);
    }

    @Test
    void theAgeIsAskedForWhereItIsNotKnown() {
        on(of(ava(thought("education-1", ATTEND)), child("ava")))
                .notEnough(NotEnoughReason.NOT_RECORDED, AGE_UNKNOWN)
                .evidence("MISSING /family/members/0");
        on(of(ava(thought("education-1", ATTAIN, ATTEND, ACHIEVE)), child("ava")))
                .met(MET);
        on(of(ava())).notEnough(NotEnoughReason.NOT_RECORDED, CHILDREN_UNKNOWN);
    }
}
