package org.practicemodel.principles.rule.transparency;

import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.person;

import java.util.Arrays;
import java.util.stream.Stream;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.reason.SafetyExceptionId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

/** An invented family that is told things, and exceptions for safety that speak for some of them. */
final class Told {

    /** A place in the record of {@link #family()}. */
    static final String FATHER = "/family/members/0";

    static final String MOTHER = "/family/members/1";
    static final String AVA = "/family/members/2";

    private Told() {}

    /** A father, a mother and Ava, who is six. */
    static PracticeRecord family() {
        return Given.with(Recorded.family(), father(), mother(), child("ava", "2020-01-10"));
    }

    static PracticeRecord with(PracticeRecord record, FamilyMember... more) {
        return record.withFamily(record.family()
                .withMembers(Stream.concat(record.family().members().stream(), Arrays.stream(more))
                        .toList()));
    }

    static FamilyMember father() {
        return person("father", FamilyRole.PARENT).build();
    }

    static FamilyMember mother() {
        return person("mother", FamilyRole.PARENT).build();
    }

    static FamilyMember child(String id, String bornOn) {
        return person(id, FamilyRole.CHILD).bornOn(PartialDate.parse(bornOn)).build();
    }

    /** An exception that speaks until a day, for every rule or for those named. */
    static SafetyException exception(String reviewBy, String toWhom, String... rules) {
        return SafetyException.builder()
                .id(SafetyExceptionId.of("exception-1"))
                .addToWhom(PersonId.of(toWhom))
                .addAllRules(Arrays.stream(rules).map(RuleCode::of).toList())
                .decidedBy(RoleCode.TEAM_MANAGER)
                .on(day("2026-01-06"))
                .reviewBy(day(reviewBy))
                .words("Invented reason.")
                .build();
    }
}
