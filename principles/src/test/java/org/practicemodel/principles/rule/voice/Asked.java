package org.practicemodel.principles.rule.voice;

import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Recorded.family;

import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.ViewOutcome;
import org.practicemodel.core.family.ViewSought;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

/** What E4-R4 says of invented parents who were asked on 12 January 2026, or were not. */
final class Asked {

    static final ParentsAndCarersAsked RULE = new ParentsAndCarersAsked();
    static final String MET = "Every parent and carer was asked for their view, as far as anybody is to be asked.";
    static final String MARKED =
            "A parent or carer is marked as not asked for their view, and 19 February 2026 has passed.";
    static final String NOT_RECORDED = "It is not recorded that every parent and carer was asked for their view.";
    static final String NOT_TO_BE_ASKED =
            "Nobody is left whom it would be right or possible to ask, or what there is can no longer be changed.";
    static final String NOBODY = "Who the parents and carers are is not recorded.";
    static final String WAITING = "There is time to ask every parent and carer for their view until 19 February 2026.";

    private Asked() {}

    static Found assertThatOn(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day(asOf)));
    }

    static PracticeRecord people(FamilyMember... members) {
        return Given.with(family(), members);
    }

    static FamilyMember person(String id) {
        return Given.person(id, FamilyRole.PARENT).build();
    }

    static FamilyMember parent(String id, ViewOutcome outcome) {
        return person(id).withViewSought(outcome(outcome));
    }

    static ViewSought outcome(ViewOutcome outcome) {
        return ViewSought.builder().outcome(outcome).on(day("2026-01-12")).build();
    }
}
