package org.practicemodel.principles.rule.accountability;

import static org.practicemodel.principles.testing.Given.reliedOn;

import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

/** What P10-R3 says of the reviews of plan-1. */
final class Reviews {

    static final ReviewedOnTime RULE = new ReviewedOnTime();
    static final String INFORMS =
            "This limit is not in force, or nobody has checked it against its source, so it only informs.";

    private Reviews() {}

    static Found assertThatOn(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    static String due(String day) {
        return "The first review of plan plan-1 is due by " + day + ".";
    }

    static String held(String last, String next) {
        return "Plan plan-1 was looked at again on " + last + ". The next review is due by " + next + ".";
    }

    static String heldTwice(String last, String next) {
        return "Plan plan-1 was looked at again 2 times, last on " + last + ". The next review is due by " + next + ".";
    }

    static String late(String held, String due) {
        return "The review of plan plan-1 on " + held + " was due by " + due + ".";
    }

    static String overdue(String due) {
        return "No review of plan plan-1 is recorded by " + due + ", when it was due.";
    }

    static PracticeRecord relied(PracticeRecord record) {
        return reliedOn(record, RecordType.REVIEWS, "2020-01-01");
    }
}
