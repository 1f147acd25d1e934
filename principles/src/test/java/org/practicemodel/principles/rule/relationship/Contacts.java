package org.practicemodel.principles.rule.relationship;

import static org.practicemodel.principles.testing.Recorded.agreed;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Visited.child;

import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.plan.ContactFrequency;
import org.practicemodel.core.plan.FrequencyUnit;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;
import org.practicemodel.principles.testing.Visited;

/** What P02-R3 says of child-1, whom a plan agreed on 12 January 2026 would see every four weeks. */
final class Contacts {

    static final RegularContact RULE = new RegularContact();

    private Contacts() {}

    static Found assertThatOn(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    static PracticeRecord fourWeekly(Interaction... visits) {
        return Visited.with(planned(every(4, FrequencyUnit.WEEKS)), visits);
    }

    static PracticeRecord planned(ContactFrequency frequency) {
        return Recorded.with(Given.with(family(), child("child-1")), plan("plan-1", "2026-01-12", frequency));
    }

    static Plan plan(String id, String agreedOn, ContactFrequency frequency) {
        return agreed(id, PlanKind.CHILD_IN_NEED, agreedOn)
                .contactFrequency(frequency)
                .build();
    }

    static ContactFrequency every(int amount, FrequencyUnit unit) {
        return ContactFrequency.builder().every(amount).unit(unit).build();
    }

    static PracticeRecord relied(PracticeRecord record) {
        return Given.reliedOn(record, RecordType.CHILDREN_SEEN, "2020-01-01");
    }

    static String seen(String last, String due) {
        return "A child was seen in person on " + last + ". The next time is due by " + due + ".";
    }

    static String waiting(String due) {
        return "A child is due to be seen in person by " + due + ".";
    }

    static String overdue(String due) {
        return "A child was due to be seen in person by " + due + ", and neither that nor an attempt is recorded.";
    }

    static String tried(String due) {
        return "A child was due to be seen in person by " + due + ", and one attempt did not succeed.";
    }

    static String notRecorded(String due) {
        return "It is not recorded that a child was seen in person by " + due + ", when it was due.";
    }
}
