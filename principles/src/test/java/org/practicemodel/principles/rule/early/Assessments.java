package org.practicemodel.principles.rule.early;

import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.outcome;
import static org.practicemodel.principles.testing.Given.record;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Journeys.referral;
import static org.practicemodel.principles.testing.Journeys.with;

import java.time.LocalDate;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.principles.testing.Expected;

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
