package org.practicemodel.principles.rule.relationship;

import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Visited.child;

import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Visited;

/** What P02-R4 says of child-1, who was born in May 2016. */
final class SeenAlone {

    static final ChildSeenAlone RULE = new ChildSeenAlone();
    static final String NOT_OFFERED_TWICE =
            "Time alone is marked as not offered to a child at the last two visits at which they were seen.";
    static final String NOT_SEEN_TWICE = "A child is marked as not seen at the last two visits.";
    static final String OFFER_OPEN =
            "A child was seen, and it is not recorded that they were offered time alone or with an adult they chose.";
    static final String NOTICED_OPEN =
            "A child was seen with the people they know, and what was noticed is not recorded so far.";

    private SeenAlone() {}

    static Found assertThatOn(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    static PracticeRecord visited(Interaction... visits) {
        return Visited.with(Given.with(family(), child("child-1", "2016-05")), visits);
    }

    static String offered(String on) {
        return "A child was seen, last on " + on + ", and was offered time alone or with an adult they chose.";
    }

    static String noticedOn(String on) {
        return "A child was seen on " + on + ", and what was noticed with the people they know is recorded.";
    }

    static String notRecorded(String from) {
        return "It is not recorded that a child was seen in person since " + from + ".";
    }
}
