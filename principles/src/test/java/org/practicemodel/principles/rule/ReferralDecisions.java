package org.practicemodel.principles.rule;

import static org.practicemodel.principles.rule.Given.day;
import static org.practicemodel.principles.rule.Given.outcome;
import static org.practicemodel.principles.rule.Given.record;

import java.time.LocalDate;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Outcome;

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
