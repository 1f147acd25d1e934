package org.practicemodel.principles.rule.leadandplan;

import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.plan;

import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

/** Invented plans of one family, and what P05-R3 says of them. */
final class LivePlans {

    static final OneLivePlan RULE = new OneLivePlan();

    static final String NONE = "No early help, child in need or child protection plan is recorded for this time.";
    static final String ONE = "There is one plan.";
    static final String IN_TURN = "The plans followed one another, or are the same for brothers and sisters.";
    static final String ONE_CHILD =
            "The source knows single children, so this is about one child and not about a family.";

    private LivePlans() {}

    static Found assertThatOn(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    static PracticeRecord planned(Plan... plans) {
        return Recorded.with(family(), plans);
    }

    static Plan in(String id, PlanKind kind, String... days) {
        return plan(id, kind, days).build();
    }

    static String together(String plans, String from, String until, int days) {
        return plans + " were in force together from " + from + " to " + until + ": " + days
                + " days, where 7 days are allowed for moving from one to the other.";
    }

    static String needAndProtection(String from, String until, int days) {
        return together("A child in need plan and a child protection plan for the same child", from, until, days);
    }

    static String unlinked(String from, String until, int days) {
        return together("Plans without a recorded link", from, until, days);
    }
}
