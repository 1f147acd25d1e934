package org.practicemodel.principles.rule.relationship;

import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.lead;

import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.Handover;
import org.practicemodel.core.engagement.HandoverBuilder;
import org.practicemodel.core.engagement.HandoverId;
import org.practicemodel.core.engagement.HandoverOutcome;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.AllocationId;
import org.practicemodel.core.team.ChangeReason;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

/** What P02-R2 says of a lead that changed on 2 March 2026. */
final class Handovers {

    static final HandoverDoneTogether RULE = new HandoverDoneTogether();
    static final LeadAllocation FIRST = lead("lead-1", "worker-1", "2026-01-05", "2026-03-01");
    static final LeadAllocation SECOND = lead("lead-2", "worker-2", "2026-03-02");
    static final String DONE = "When the lead changed on 2 March 2026, the family met the new worker together with"
            + " somebody they know, or was told beforehand.";
    static final String NOT_DONE = "The handover for the change of the lead on 2 March 2026 is marked as not done.";
    static final String OVERDUE = "The lead changed on 2 March 2026, and no handover is recorded by 9 March 2026.";
    static final String WAITING =
            "The lead changed on 2 March 2026. There is time to hand over together until 9 March 2026.";
    static final String NOT_RECORDED =
            "It is not recorded that the lead was handed over together by 9 March 2026, after"
                    + " the change on 2 March 2026.";

    private Handovers() {}

    static Found assertThatOn(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    /** The change, and how it was handed over. */
    static PracticeRecord changed(Handover... handovers) {
        return with(Given.with(family(), FIRST, SECOND), handovers);
    }

    static PracticeRecord changedBecause(ChangeReason why, Handover... handovers) {
        return with(Given.with(family(), FIRST.withChangeReason(why), SECOND), handovers);
    }

    static PracticeRecord with(PracticeRecord record, Handover... handovers) {
        return record.withEngagement(record.engagement().withHandovers(handovers));
    }

    static HandoverBuilder undated(String id, HandoverOutcome outcome) {
        return Handover.builder().id(HandoverId.of(id)).outcome(outcome);
    }

    static Handover handover(String id, HandoverOutcome outcome, String on) {
        return undated(id, outcome).on(Given.day(on)).build();
    }

    static Handover to(Handover handover, String lead) {
        return handover.withTo(AllocationId.of(lead));
    }

    static Handover from(Handover handover, String lead) {
        return handover.withFrom(AllocationId.of(lead));
    }

    static PracticeRecord relied(PracticeRecord record) {
        return Given.reliedOn(record, RecordType.HANDOVERS, "2020-01-01");
    }
}
