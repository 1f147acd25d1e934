package org.practicemodel.principles.rule.early;

import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.outcome;
import static org.practicemodel.principles.testing.Given.record;

import java.time.LocalDate;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.principles.testing.Expected;

/** What P04-R1 finds of invented decisions on referrals. */
final class ReferralDecisions {

    static final PromptReferralDecision RULE = new PromptReferralDecision();
    static final LocalDate AS_OF = day("2026-01-31");

    private ReferralDecisions() {}

    static Outcome.NotMet otherwise(PracticeRecord record, LocalDate asOf) {
        return Expected.otherwise(outcome(RULE, record, asOf));
    }

    static Outcome.NotEnoughEvidence cannotSay(PracticeRecord record, LocalDate asOf) {
        return Expected.cannotSay(outcome(RULE, record, asOf));
    }
}
