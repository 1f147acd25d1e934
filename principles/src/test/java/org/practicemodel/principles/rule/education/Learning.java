package org.practicemodel.principles.rule.education;

import java.util.Arrays;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.education.EducationEntry;
import org.practicemodel.core.education.EducationEntryBuilder;
import org.practicemodel.core.education.EducationEntryId;
import org.practicemodel.core.education.EducationStatus;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

/** Invented children, and what is recorded of where they learn. Ava is 9 in spring 2026, and her family is looked at. */
final class Learning {

    static final FamilyMember AVA = child("ava", "2016-05-05");
    static final FamilyMember BEN = child("ben", "2014-05-05");
    static final AgencyId SCHOOL = AgencyId.of("school");

    static final String CHILDREN_UNKNOWN = "Which children belong to the family is not recorded.";
    static final String AGE_UNKNOWN =
            "How old a child is is not known closely enough to say whether their education is looked at.";
    static final String NONE_OF_AGE = "No child of the family is of an age at which education is looked at.";
    static final String NONE_OF_SCHOOL_AGE = "No child of the family is of school age.";

    private Learning() {}

    static FamilyMember child(String id, String... bornOn) {
        return Given.person(id, FamilyRole.CHILD)
                .bornOn(Arrays.stream(bornOn).map(PartialDate::parse).findFirst())
                .build();
    }

    /** Something about Ava's education since the first day of her family's work. */
    static EducationEntryBuilder entry(String id, EducationStatus status) {
        return EducationEntry.builder()
                .id(EducationEntryId.of(id))
                .child(AVA.id())
                .status(status)
                .interval(Given.from("2026-01-05"));
    }

    static EducationEntry atSchool(String id) {
        return entry(id, EducationStatus.IN_SETTING).setting(SCHOOL).build();
    }

    static EducationEntry atSchool(String id, String from, String until) {
        return atSchool(id).withInterval(Given.between(from, until));
    }

    static EducationEntry unknown(String id) {
        return entry(id, EducationStatus.UNKNOWN).build();
    }

    /** The first half of spring 2026, with 110 possible sessions. */
    static EducationEntry away(String id, int sessions) {
        return atSchool(id, "2026-01-05", "2026-02-13")
                .withSessionsPossible(110)
                .withSessionsMissed(sessions);
    }

    static EducationEntry of(FamilyMember child, EducationEntry entry) {
        return entry.withChild(child.id());
    }

    static PracticeRecord ava(EducationEntry... entries) {
        return of(Recorded.family(), AVA).withEducation(entries);
    }

    static PracticeRecord of(PracticeRecord record, FamilyMember... children) {
        return Given.with(record, children);
    }

    static PracticeRecord reliedOn(PracticeRecord record) {
        return Given.reliedOn(record, RecordType.EDUCATION, "2026-01-05");
    }
}
