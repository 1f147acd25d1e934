package org.practicemodel.principles.rule.early;

import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Journeys.referral;

import org.practicemodel.core.journey.Help;
import org.practicemodel.core.journey.HelpBuilder;
import org.practicemodel.core.journey.HelpId;
import org.practicemodel.core.journey.Referral;
import org.practicemodel.core.journey.ReferralDecision;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Journeys;
import org.practicemodel.principles.testing.Recorded;

/** Invented help after a referral that was decided on 5 January 2026, and what P04-R2 finds of it. */
final class Helped {

    static final FirstHelpSoon RULE = new FirstHelpSoon();
    static final String LAST_DAY = "2026-02-02";
    static final String DAY_AFTER = "2026-02-03";

    static final String OVERDUE = "No help is recorded as begun; counted from the decision of 5 January 2026, there was"
            + " time until 2 February 2026.";
    static final String NOT_RECORDED = "It is not recorded when help began; counted from the decision of 5 January"
            + " 2026, there was time until 2 February 2026.";
    static final String LATE = "Help began on 3 February 2026; counted from the decision of 5 January 2026, there was"
            + " time until 2 February 2026.";
    static final String IN_TIME =
            "Help began on 2 February 2026; the decision on the referral was made on 5 January 2026.";

    private Helped() {}

    static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    static Referral decided() {
        return referral("referral-1", "2026-01-05")
                .decidedOn(day("2026-01-05"))
                .decision(ReferralDecision.FURTHER_ACTION)
                .build();
    }

    /** The family with the referral of that day, and help. */
    static PracticeRecord family(Help... help) {
        return with(Journeys.with(Recorded.family(), decided()), help);
    }

    static PracticeRecord with(PracticeRecord record, Help... help) {
        return record.withJourney(record.journey().withHelp(help));
    }

    static HelpBuilder given(String id) {
        return Help.builder().id(HelpId.of(id)).by(Party.of(WorkerId.of("worker-1")));
    }

    static Help begun(String id, String startedOn) {
        return given(id).startedOn(day(startedOn)).build();
    }

    static Help waiting(String id, String since) {
        return given(id).waitingSince(day(since)).build();
    }
}
