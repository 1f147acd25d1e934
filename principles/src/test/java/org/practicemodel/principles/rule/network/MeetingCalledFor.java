package org.practicemodel.principles.rule.network;

import static org.practicemodel.principles.rule.network.Meetings.conference;
import static org.practicemodel.principles.rule.network.Meetings.family;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.outcome;
import static org.practicemodel.principles.testing.Journeys.with;

import java.time.LocalDate;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.principles.testing.Expected;

/** A conference that called for the offer of a family-led meeting, and what P03-R2 finds of it. */
final class MeetingCalledFor {

    static final FamilyLedMeetingOffered RULE = new FamilyLedMeetingOffered();
    static final LocalDate AS_OF = day("2026-04-30");
    static final PracticeRecord CALLED_FOR = with(family(), conference("conference-1", "2026-03-12"));
    static final RecordType OFFERS = RecordType.FAMILY_GROUP_CONFERENCE_OFFERS;

    private MeetingCalledFor() {}

    static Outcome.NotMet otherwise(PracticeRecord record, LocalDate asOf) {
        return Expected.otherwise(outcome(RULE, record, asOf));
    }

    static Outcome.NotEnoughEvidence cannotSay(PracticeRecord record, LocalDate asOf) {
        return Expected.cannotSay(outcome(RULE, record, asOf));
    }

    static Outcome.Met seen(PracticeRecord record) {
        return Expected.met(outcome(RULE, record, AS_OF));
    }
}
