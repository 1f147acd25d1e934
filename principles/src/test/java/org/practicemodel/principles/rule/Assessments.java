package org.practicemodel.principles.rule;

import static org.practicemodel.principles.rule.Given.day;
import static org.practicemodel.principles.rule.Given.outcome;
import static org.practicemodel.principles.rule.Given.record;
import static org.practicemodel.principles.rule.Given.reliedOn;
import static org.practicemodel.principles.rule.Journeys.referral;
import static org.practicemodel.principles.rule.Journeys.with;

import java.time.LocalDate;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Outcome;

/** Invented assessments after one referral, and what P04-R3 finds of them. */
final class Assessments {

    static final AssessmentInTime RULE = new AssessmentInTime();
    static final LocalDate AS_OF = day("2026-06-30");
    static final PracticeRecord REFERRED =
            with(record(), referral("referral-1", "2026-01-05").build());

    private Assessments() {}

    static Outcome.NotMet otherwise(PracticeRecord record, LocalDate asOf) {
        return Expected.otherwise(outcome(RULE, record, asOf));
    }

    static Outcome.NotEnoughEvidence cannotSay(PracticeRecord record, LocalDate asOf) {
        return Expected.cannotSay(outcome(RULE, record, asOf));
    }

    static Outcome.Met seen(PracticeRecord record, LocalDate asOf) {
        return Expected.met(outcome(RULE, record, asOf));
    }

    static PracticeRecord relying(PracticeRecord record) {
        return reliedOn(record, RecordType.ASSESSMENTS, "2025-01-01");
    }
}
