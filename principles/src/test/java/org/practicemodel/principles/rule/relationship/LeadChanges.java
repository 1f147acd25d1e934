package org.practicemodel.principles.rule.relationship;

import static org.practicemodel.principles.testing.Given.between;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.from;
import static org.practicemodel.principles.testing.Given.lead;
import static org.practicemodel.principles.testing.Given.open;
import static org.practicemodel.principles.testing.Given.outcome;
import static org.practicemodel.principles.testing.Given.record;
import static org.practicemodel.principles.testing.Given.with;

import java.time.LocalDate;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.team.ChangeReason;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.principles.testing.Expected;

/** Invented changes of the lead in work that is open since 6 January 2025, and what P02-R1 finds of them. */
final class LeadChanges {

    static final WorkerContinuity RULE = new WorkerContinuity();
    static final LocalDate AS_OF = day("2026-06-30");
    static final PracticeRecord OPEN = with(record(), open("episode-1", "2025-01-06"));
    static final ChangeReason UNSAID = ChangeReason.of("not-said");

    private LeadChanges() {}

    static LeadAllocation held(String id, String worker, String first, String last) {
        return lead(id, worker).interval(between(first, last)).build();
    }

    static LeadAllocation held(String id, String worker, String first, String last, ChangeReason why) {
        return lead(id, worker).interval(between(first, last)).changeReason(why).build();
    }

    static LeadAllocation holds(String id, String worker, String first) {
        return lead(id, worker).interval(from(first)).build();
    }

    /** Four workers one after the other: three changes, on 1 September, 1 January and 1 March. */
    static PracticeRecord threeChanges(ChangeReason first, ChangeReason second, ChangeReason third) {
        return with(
                OPEN,
                held("a1", "worker-1", "2025-01-06", "2025-08-31", first),
                held("a2", "worker-2", "2025-09-01", "2025-12-31", second),
                held("a3", "worker-3", "2026-01-01", "2026-02-28", third),
                holds("a4", "worker-4", "2026-03-01"));
    }

    static Outcome.NotMet otherwise(PracticeRecord record) {
        return Expected.otherwise(outcome(RULE, record, AS_OF));
    }

    static Outcome.NotEnoughEvidence cannotSay(PracticeRecord record, LocalDate asOf) {
        return Expected.cannotSay(outcome(RULE, record, asOf));
    }
}
