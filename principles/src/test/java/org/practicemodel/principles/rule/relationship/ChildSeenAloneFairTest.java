package org.practicemodel.principles.rule.relationship;

import static org.practicemodel.core.engagement.TimeAlone.ALONE;
import static org.practicemodel.core.engagement.TimeAlone.NOT_OFFERED;
import static org.practicemodel.principles.rule.relationship.SeenAlone.NOTICED_OPEN;
import static org.practicemodel.principles.rule.relationship.SeenAlone.NOT_OFFERED_TWICE;
import static org.practicemodel.principles.rule.relationship.SeenAlone.NOT_SEEN_TWICE;
import static org.practicemodel.principles.rule.relationship.SeenAlone.OFFER_OPEN;
import static org.practicemodel.principles.rule.relationship.SeenAlone.assertThatOn;
import static org.practicemodel.principles.rule.relationship.SeenAlone.notRecorded;
import static org.practicemodel.principles.rule.relationship.SeenAlone.noticedOn;
import static org.practicemodel.principles.rule.relationship.SeenAlone.offered;
import static org.practicemodel.principles.rule.relationship.SeenAlone.visited;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Visited.because;
import static org.practicemodel.principles.testing.Visited.child;
import static org.practicemodel.principles.testing.Visited.notSeen;
import static org.practicemodel.principles.testing.Visited.noticed;
import static org.practicemodel.principles.testing.Visited.seen;
import static org.practicemodel.principles.testing.Visited.visit;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

/** Children of every age, brothers and sisters, reasons, and work that ended or began anew. */
class ChildSeenAloneFairTest {

    private static final Interaction FIRST = visit("visit-1", "2026-03-02", seen("child-1", NOT_OFFERED));
    private static final Interaction SECOND = visit("visit-2", "2026-03-09", seen("child-1", NOT_OFFERED));
    private static final String NONE =
            "There is no child to see who is born and living, or what there is can no longer be changed.";

    private static PracticeRecord bornOn(String birth, Interaction... visits) {
        return Given.with(visited(visits), child("child-1", birth));
    }

    @Test
    void cannotSayWhereTheChildrenAreNotKnown() {
        assertThatOn("2026-03-31", family())
                .notEnough(NotEnoughReason.NOT_RECORDED, "Which children belong to the family is not recorded.")
                .evidence("MISSING ");
    }

    @Test
    void doesNotApplyToAChildWhoIsNotBornOrNotLiving() {
        FamilyMember unborn = child("child-1").withDueOn(PartialDate.parse("2026-06"));
        FamilyMember dead = child("child-1").withDiedOn(PartialDate.parse("2026-03-20"));

        assertThatOn("2026-03-31", Given.with(family(), unborn)).notApplicable(NONE);
        assertThatOn("2026-03-31", Given.with(visited(FIRST, SECOND), dead)).notApplicable(NONE);
        assertThatOn("2026-03-31", bornOn("2026-04-01")).notApplicable(NONE);
    }

    @Test
    void aYoungChildIsSeenAndNoticed() {
        Interaction seenAndNoticed = visit("visit-1", "2026-03-02", noticed(seen("child-1", NOT_OFFERED)));

        assertThatOn("2026-03-31", bornOn("2022-03-03", seenAndNoticed)).met(noticedOn("2 March 2026"));
        assertThatOn("2026-03-31", bornOn("2022-03-02", seenAndNoticed))
                .notEnough(NotEnoughReason.NOT_RECORDED, OFFER_OPEN);
        assertThatOn("2026-03-31", bornOn("2025-12", visit("visit-1", "2026-03-02", seen("child-1"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOTICED_OPEN);
        assertThatOn("2026-03-31", bornOn("2022-03-03", visit("visit-1", "2026-03-02", noticed(notSeen("child-1")))))
                .notEnough(NotEnoughReason.NOT_RECORDED, notRecorded("5 January 2026"));
    }

    @Test
    void timeAloneIsLookedForFromTheFourthBirthday() {
        assertThatOn("2026-03-31", bornOn("2022-03-02", FIRST, SECOND)).notMet(NOT_OFFERED_TWICE);
        assertThatOn("2026-03-31", bornOn("2022-03-03", FIRST, SECOND))
                .notEnough(NotEnoughReason.NOT_RECORDED, OFFER_OPEN);
        assertThatOn("2026-03-31", bornOn("2025-12-01", FIRST, SECOND))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOTICED_OPEN);
    }

    @Test
    void anAgeThatIsNotKnownIsHeldAgainstNobody() {
        String unknown = "Time alone is marked as not offered to a child, and how old the child is is not known closely"
                + " enough to say whether it is looked for.";

        assertThatOn("2026-03-31", bornOn("2022", FIRST, SECOND))
                .notEnough(NotEnoughReason.NOT_RECORDED, unknown)
                .evidence("MISSING /engagement/interactions/0", "MISSING /engagement/interactions/1");
        assertThatOn("2026-03-31", Given.with(visited(FIRST, SECOND), child("child-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, unknown);
        assertThatOn("2026-03-31", bornOn("2022", visit("visit-1", "2026-03-02", noticed(seen("child-1")))))
                .notEnough(NotEnoughReason.NOT_RECORDED, OFFER_OPEN);
    }

    @Test
    void eachChildIsSeen() {
        PracticeRecord both = Given.with(
                visited(
                        visit("visit-1", "2026-03-02", seen("child-1", ALONE), seen("child-2", NOT_OFFERED)),
                        visit("visit-2", "2026-03-09", seen("child-1"), seen("child-2", NOT_OFFERED))),
                child("child-1", "2016-05"),
                child("child-2", "2018-05"));

        assertThatOn("2026-03-31", both)
                .notMet(NOT_OFFERED_TWICE)
                .evidence("CONTRADICTS /engagement/interactions/0", "CONTRADICTS /engagement/interactions/1");
        assertThatOn("2026-03-08", both).notEnough(NotEnoughReason.NOT_RECORDED, OFFER_OPEN);
        assertThatOn("2026-03-31", Given.with(both, child("child-1", "2016-05"), child("child-3")))
                .notEnough(NotEnoughReason.NOT_RECORDED, notRecorded("5 January 2026"));
    }

    @Test
    void aVisitWithItsOwnReasonDoesNotSpeakAgainst() {
        Interaction firstWhy = visit("visit-1", "2026-03-02", because(seen("child-1", NOT_OFFERED)));
        Interaction secondWhy = visit("visit-2", "2026-03-09", because(seen("child-1", NOT_OFFERED)));
        Interaction offer = visit("visit-0", "2026-02-23", seen("child-1", ALONE));

        assertThatOn("2026-03-31", visited(firstWhy, secondWhy))
                .metWithReason("Time alone was not offered to a child at the last two visits, and why is recorded.")
                .evidence("SUPPORTS /engagement/interactions/0", "SUPPORTS /engagement/interactions/1");
        assertThatOn("2026-03-31", visited(FIRST, secondWhy)).notEnough(NotEnoughReason.NOT_RECORDED, OFFER_OPEN);
        assertThatOn("2026-03-31", visited(firstWhy, SECOND)).notEnough(NotEnoughReason.NOT_RECORDED, OFFER_OPEN);
        assertThatOn("2026-03-31", visited(offer, firstWhy, secondWhy)).met(offered("9 March 2026"));
    }

    @Test
    void notSeenWithItsOwnReasonDoesNotSpeakAgainst() {
        Interaction offer = visit("visit-0", "2026-02-23", seen("child-1", ALONE));
        Interaction first = visit("visit-1", "2026-03-02", because(notSeen("child-1")));
        Interaction second = visit("visit-2", "2026-03-09", because(notSeen("child-1")));

        assertThatOn("2026-03-31", visited(offer, first, second))
                .metWithReason(
                        "A child was not seen at the last two visits, and why is recorded.",
                        offered("23 February 2026"));
        assertThatOn("2026-03-31", visited(offer, first, visit("visit-2", "2026-03-09", notSeen("child-1"))))
                .met(offered("23 February 2026"));
        assertThatOn("2026-03-31", visited(first, second))
                .notEnough(NotEnoughReason.NOT_RECORDED, notRecorded("5 January 2026"));
    }

    @Test
    void aReasonAnswers() {
        String given = "A reason was given on 10 March 2026 (role: team-manager).";

        assertThatOn(
                        "2026-03-31",
                        Recorded.with(visited(FIRST, SECOND), reason("r", "P02-R4", "2026-03-10", "visit-1")))
                .metWithReason(NOT_OFFERED_TWICE, given)
                .evidence(
                        "SUPPORTS /engagement/interactions/0",
                        "SUPPORTS /engagement/interactions/1",
                        "SUPPORTS /rationales/0");
        assertThatOn(
                        "2026-03-31",
                        Recorded.with(visited(FIRST, SECOND), reason("r", "P02-R4", "2026-03-10", "child-1")))
                .metWithReason(NOT_OFFERED_TWICE, given);
        assertThatOn(
                        "2026-03-31",
                        Recorded.with(visited(FIRST, SECOND), reason("r", "P02-R4", "2026-03-10", "child-2")))
                .notMet(NOT_OFFERED_TWICE);
        assertThatOn(
                        "2026-03-31",
                        Recorded.with(
                                visited(
                                        visit("visit-0", "2026-02-23", seen("child-1", ALONE)),
                                        visit("visit-1", "2026-03-02", notSeen("child-1")),
                                        visit("visit-2", "2026-03-09", notSeen("child-1"))),
                                reason("r", "P02-R4", "2026-03-10")))
                .metWithReason(NOT_SEEN_TWICE, given, offered("23 February 2026"));
    }

    @Test
    void looksAtTheLastWorkAndLetsItBecomeHistory() {
        PracticeRecord record = visited(FIRST, SECOND);
        PracticeRecord ended = record.withJourney(Recorded.closedFamily().journey());
        PracticeRecord reopened = record.withJourney(record.journey()
                .withEpisodes(
                        Given.closed("episode-0", "2026-01-05", "2026-03-02"), Given.open("episode-1", "2026-03-03")));

        assertThatOn("2026-12-30", ended).notMet(NOT_OFFERED_TWICE);
        assertThatOn("2026-12-31", ended).notApplicable(NONE).history("2026-06-30 " + NOT_OFFERED_TWICE);
        assertThatOn("2026-03-31", reopened).notEnough(NotEnoughReason.NOT_RECORDED, OFFER_OPEN);
    }
}
