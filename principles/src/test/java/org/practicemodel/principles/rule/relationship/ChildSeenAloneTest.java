package org.practicemodel.principles.rule.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.engagement.TimeAlone.ALONE;
import static org.practicemodel.core.engagement.TimeAlone.DECLINED;
import static org.practicemodel.core.engagement.TimeAlone.NOT_OFFERED;
import static org.practicemodel.core.engagement.TimeAlone.WITH_PEOPLE_THEY_KNOW;
import static org.practicemodel.principles.rule.relationship.SeenAlone.NOTICED_OPEN;
import static org.practicemodel.principles.rule.relationship.SeenAlone.NOT_OFFERED_TWICE;
import static org.practicemodel.principles.rule.relationship.SeenAlone.NOT_SEEN_TWICE;
import static org.practicemodel.principles.rule.relationship.SeenAlone.OFFER_OPEN;
import static org.practicemodel.principles.rule.relationship.SeenAlone.RULE;
import static org.practicemodel.principles.rule.relationship.SeenAlone.assertThatOn;
import static org.practicemodel.principles.rule.relationship.SeenAlone.notRecorded;
import static org.practicemodel.principles.rule.relationship.SeenAlone.noticedOn;
import static org.practicemodel.principles.rule.relationship.SeenAlone.offered;
import static org.practicemodel.principles.rule.relationship.SeenAlone.visited;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Visited.attempt;
import static org.practicemodel.principles.testing.Visited.notSeen;
import static org.practicemodel.principles.testing.Visited.noticed;
import static org.practicemodel.principles.testing.Visited.seen;
import static org.practicemodel.principles.testing.Visited.undated;
import static org.practicemodel.principles.testing.Visited.visit;
import static org.practicemodel.principles.testing.Visited.writtenDown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.InteractionMode;
import org.practicemodel.core.engagement.TimeAlone;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;

/** What shows that a child who speaks was seen and offered time alone. */
class ChildSeenAloneTest {

    @Test
    void isASupportingRuleThatAReasonAnswers() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P02-R4");
        assertThat(descriptor.slug()).isEqualTo("child-seen-and-alone");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.testBasis()).hasToString("G Working Together 2023 chapter 3");
        assertThat(descriptor.thresholds())
                .extracting(limit -> limit.key() + " " + limit.defaultValue() + " " + limit.unit())
                .containsExactly("evidence.windowDays 183 DAYS", "timeAlone.fromMonths 48 MONTHS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alone", "with-an-adult-they-chose", "declined"})
    void anOfferIsEnoughWhateverTheChildChose(String chosen) {
        assertThatOn("2026-03-03", visited(visit("visit-1", "2026-03-02", seen("child-1", TimeAlone.of(chosen)))))
                .met(offered("2 March 2026"))
                .evidence("SUPPORTS /engagement/interactions/0");
    }

    @Test
    void anOfferHoldsForTheVisitsAfterIt() {
        assertThatOn(
                        "2026-03-31",
                        visited(
                                visit("visit-1", "2026-03-02", seen("child-1", DECLINED)),
                                visit("visit-2", "2026-03-09", seen("child-1")),
                                visit("visit-3", "2026-03-16", seen("child-1", NOT_OFFERED)),
                                visit("visit-4", "2026-03-23", notSeen("child-1"))))
                .met(offered("16 March 2026"))
                .evidence("SUPPORTS /engagement/interactions/2", "SUPPORTS /engagement/interactions/0");
    }

    @Test
    void twoVisitsRunningWithoutAnOfferSpeakAgainst() {
        var first = visit("visit-1", "2026-03-02", seen("child-1", NOT_OFFERED));
        var second = visit("visit-2", "2026-03-09", seen("child-1", NOT_OFFERED));
        var before = visit("visit-0", "2026-02-23", seen("child-1", ALONE));

        assertThatOn("2026-03-08", visited(first, second))
                .notEnough(NotEnoughReason.NOT_RECORDED, OFFER_OPEN)
                .evidence("MISSING /engagement/interactions/0");
        assertThatOn("2026-03-09", visited(first, second))
                .notMet(NOT_OFFERED_TWICE)
                .notJustBegun()
                .aboutNobodyElse()
                .evidence("CONTRADICTS /engagement/interactions/0", "CONTRADICTS /engagement/interactions/1");
        assertThatOn("2026-03-09", visited(before, first, second)).notMet(NOT_OFFERED_TWICE);
        assertThatOn("2026-03-09", visited(first, visit("visit-1b", "2026-03-05", seen("child-1")), second))
                .notEnough(NotEnoughReason.NOT_RECORDED, OFFER_OPEN)
                .evidence("MISSING /engagement/interactions/1", "MISSING /engagement/interactions/2");
        assertThatOn("2026-03-09", visited(first, visit("visit-1b", "2026-03-05", notSeen("child-1")), second))
                .notMet(NOT_OFFERED_TWICE);
        assertThatOn("2026-03-16", visited(first, second, visit("visit-3", "2026-03-16", seen("child-1", ALONE))))
                .met(offered("16 March 2026"));
    }

    @Test
    void notSeenAtTwoVisitsRunningIsALineOfItsOwn() {
        var offer = visit("visit-1", "2026-03-02", seen("child-1", ALONE));
        var first = visit("visit-2", "2026-03-09", notSeen("child-1"));
        var second = visit("visit-3", "2026-03-16", notSeen("child-1"));

        assertThatOn("2026-03-15", visited(offer, first, second)).met(offered("2 March 2026"));
        assertThatOn("2026-03-16", visited(offer, first, second))
                .notMet(NOT_SEEN_TWICE)
                .notJustBegun()
                .evidence(
                        "CONTRADICTS /engagement/interactions/1",
                        "CONTRADICTS /engagement/interactions/2",
                        "SUPPORTS /engagement/interactions/0");
        assertThatOn("2026-03-16", visited(first, second))
                .notMet(NOT_SEEN_TWICE)
                .evidence(
                        "CONTRADICTS /engagement/interactions/0",
                        "CONTRADICTS /engagement/interactions/1",
                        "MISSING /family/members/0");
        assertThatOn(
                        "2026-03-16",
                        visited(
                                visit("visit-1", "2026-03-02", seen("child-1", NOT_OFFERED)),
                                visit("visit-1b", "2026-03-03", seen("child-1", NOT_OFFERED)),
                                first,
                                second))
                .notMet(NOT_SEEN_TWICE, NOT_OFFERED_TWICE);
    }

    @Test
    void anAttemptOrAnotherWayIsNoVisit() {
        var screen = visit("visit-1", "2026-03-02")
                .mode(InteractionMode.VIDEO)
                .addChildren(seen("child-1", ALONE))
                .build();

        assertThatOn(
                        "2026-03-31",
                        visited(
                                screen,
                                attempt("visit-2", "2026-03-09", notSeen("child-1")),
                                attempt("visit-3", "2026-03-16", notSeen("child-1")),
                                undated("visit-4")
                                        .addChildren(seen("child-1", ALONE))
                                        .build(),
                                visit("visit-5", "2026-03-16", seen("child-2", ALONE))))
                .notEnough(NotEnoughReason.NOT_RECORDED, notRecorded("5 January 2026"))
                .evidence("MISSING /family/members/0");
    }

    @Test
    void looksBackForHalfAYear() {
        var record = visited(visit("visit-1", "2026-03-02", seen("child-1", ALONE)));

        assertThatOn("2026-09-01", record).met(offered("2 March 2026"));
        assertThatOn("2026-09-02", record).notEnough(NotEnoughReason.NOT_RECORDED, notRecorded("3 March 2026"));
        assertThatOn("2026-09-02", notHeld(record, RecordType.CHILDREN_SEEN))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, notRecorded("3 March 2026"));
    }

    @Test
    void whatIsNotRecordedNeverCountsAgainstAnybody() {
        var unknown = TimeAlone.of("anytown:other");

        for (var record : new PracticeRecord[] {
            visited(visit("v1", "2026-03-02", seen("child-1")), visit("v2", "2026-03-09", seen("child-1"))),
            visited(
                    visit("v1", "2026-03-02", seen("child-1", unknown)),
                    visit("v2", "2026-03-09", seen("child-1", unknown)))
        }) {
            assertThatOn("2026-03-31", Contacts.relied(record))
                    .notEnough(NotEnoughReason.NOT_RECORDED, OFFER_OPEN)
                    .evidence("MISSING /engagement/interactions/0", "MISSING /engagement/interactions/1");
            assertThatOn("2026-03-31", notHeld(record, RecordType.CHILDREN_SEEN))
                    .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, OFFER_OPEN);
        }
    }

    @Test
    void aChildWhoDoesNotSpeakIsSeenWithThePeopleTheyKnow() {
        var seen = seen("child-1", WITH_PEOPLE_THEY_KNOW);

        assertThatOn("2026-03-31", visited(visit("visit-1", "2026-03-02", noticed(seen))))
                .met(noticedOn("2 March 2026"))
                .evidence("SUPPORTS /engagement/interactions/0");
        assertThatOn("2026-03-31", visited(visit("visit-1", "2026-03-02", seen)))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOTICED_OPEN)
                .evidence("MISSING /engagement/interactions/0");
    }

    @Test
    void aVisitCountsOnceItIsWrittenDown() {
        var late = writtenDown(visit("visit-1", "2026-03-02", seen("child-1", ALONE)), "2026-03-05");

        assertThatOn("2026-03-04", visited(late))
                .notEnough(NotEnoughReason.NOT_RECORDED, notRecorded("5 January 2026"));
        assertThatOn("2026-03-05", visited(late)).met(offered("2 March 2026"));
    }

    @Test
    void oneVisitMaySayTwoThingsOfAChild() {
        assertThatOn(
                        "2026-03-31",
                        visited(
                                visit("visit-1", "2026-03-02", seen("child-1", NOT_OFFERED), seen("child-1", ALONE)),
                                visit("visit-2", "2026-03-09", notSeen("child-1"), seen("child-1", NOT_OFFERED))))
                .met(offered("9 March 2026"))
                .evidence("SUPPORTS /engagement/interactions/1", "SUPPORTS /engagement/interactions/0");
    }
}
