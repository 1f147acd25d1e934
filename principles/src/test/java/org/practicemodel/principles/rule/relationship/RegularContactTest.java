package org.practicemodel.principles.rule.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.relationship.Contacts.RULE;
import static org.practicemodel.principles.rule.relationship.Contacts.assertThatOn;
import static org.practicemodel.principles.rule.relationship.Contacts.every;
import static org.practicemodel.principles.rule.relationship.Contacts.fourWeekly;
import static org.practicemodel.principles.rule.relationship.Contacts.notRecorded;
import static org.practicemodel.principles.rule.relationship.Contacts.overdue;
import static org.practicemodel.principles.rule.relationship.Contacts.planned;
import static org.practicemodel.principles.rule.relationship.Contacts.relied;
import static org.practicemodel.principles.rule.relationship.Contacts.seen;
import static org.practicemodel.principles.rule.relationship.Contacts.tried;
import static org.practicemodel.principles.rule.relationship.Contacts.waiting;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Visited.attempt;
import static org.practicemodel.principles.testing.Visited.notSeen;
import static org.practicemodel.principles.testing.Visited.undated;
import static org.practicemodel.principles.testing.Visited.visit;
import static org.practicemodel.principles.testing.Visited.writtenDown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.engagement.InteractionMode;
import org.practicemodel.core.engagement.InteractionOutcome;
import org.practicemodel.core.plan.FrequencyUnit;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;
import org.practicemodel.principles.testing.Visited;

/** When a child is due, and what is a visit, an attempt or neither. */
class RegularContactTest {

    @Test
    void isASupportingRuleWhoseFrequencyIsThePlansOwn() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P02-R3");
        assertThat(descriptor.slug()).isEqualTo("regular-contact");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.sourceWords()).isEqualTo("Relationship based");
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @Test
    void isMetOnTheLastDayAfterTheChildWasSeen() {
        var record = relied(fourWeekly(visit("visit-1", "2026-02-02", Visited.seen("child-1"))));

        assertThatOn("2026-02-02", record)
                .met(seen("2 February 2026", "2 March 2026"))
                .evidence("SUPPORTS /engagement/interactions/0");
        assertThatOn("2026-03-02", record).met(seen("2 February 2026", "2 March 2026"));
        assertThatOn("2026-03-03", record)
                .notMet(overdue("2 March 2026"))
                .notJustBegun()
                .aboutNobodyElse()
                .evidence("MISSING /family/members/0");
    }

    @Test
    void waitsForTheFirstVisitUnderThePlan() {
        assertThatOn("2026-02-09", relied(fourWeekly()))
                .tooEarly("2026-02-10", waiting("9 February 2026"))
                .evidence("MISSING /family/members/0");
        assertThatOn("2026-02-10", relied(fourWeekly())).notMet(overdue("9 February 2026"));
    }

    @Test
    void countsFromThePlanWhereTheChildWasSeenBefore() {
        var record = relied(fourWeekly(visit("visit-1", "2026-01-07", Visited.seen("child-1"))));

        assertThatOn("2026-02-04", record).met(seen("7 January 2026", "9 February 2026"));
        assertThatOn("2026-02-05", record).tooEarly("2026-02-10", waiting("9 February 2026"));
    }

    @Test
    void saysNothingOfAGapThatHasEnded() {
        assertThatOn(
                        "2026-06-01",
                        relied(fourWeekly(
                                visit("visit-1", "2026-05-29", Visited.seen("child-1")),
                                visit("visit-2", "2026-01-14", Visited.seen("child-1")))))
                .met(seen("29 May 2026", "26 June 2026"))
                .evidence("SUPPORTS /engagement/interactions/0");
    }

    @ParameterizedTest
    @CsvSource({
        "10, days, 2026-01-12, 22 January 2026",
        "10, working-days, 2025-12-22, 8 January 2026",
        "5, working-days, 2026-04-01, 10 April 2026",
        "2, weeks, 2026-02-16, 2 March 2026",
        "1, months, 2026-01-31, 28 February 2026",
        "1, months, 2028-01-31, 29 February 2028"
    })
    void countsInTheUnitOfThePlan(int amount, FrequencyUnit unit, String on, String due) {
        var plan = Contacts.plan("plan-1", on, every(amount, unit));
        var record = Recorded.with(planned(every(1, FrequencyUnit.DAYS)), plan);

        assertThatOn(on, record.withJourney(record.journey().withEpisodes(Given.open("episode-1", "2025-12-01"))))
                .notEnough(NotEnoughReason.TOO_EARLY, waiting(due));
    }

    @Test
    void nobodyIsHeldToWhatIsNotReliedOn() {
        assertThatOn("2026-02-10", fourWeekly())
                .notEnough(NotEnoughReason.NOT_RECORDED, notRecorded("9 February 2026"))
                .evidence("MISSING /family/members/0");
        assertThatOn("2026-02-10", notHeld(fourWeekly(), RecordType.CHILDREN_SEEN))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, notRecorded("9 February 2026"));
        assertThatOn("2026-02-10", Given.reliedOn(fourWeekly(), RecordType.CHILDREN_SEEN, "2026-02-10"))
                .notEnough(NotEnoughReason.NOT_RECORDED, notRecorded("9 February 2026"));
        assertThatOn("2026-02-10", Given.reliedOn(fourWeekly(), RecordType.CHILDREN_SEEN, "2026-02-09"))
                .notMet(overdue("9 February 2026"));
        assertThatOn("2026-02-10", fourWeekly(attempt("visit-1", "2026-02-06", notSeen("child-1"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, notRecorded("9 February 2026"));
    }

    @Test
    void anAttemptIsBegun() {
        assertThatOn("2026-02-10", relied(fourWeekly(attempt("visit-1", "2026-02-06", notSeen("child-1")))))
                .notMet(tried("9 February 2026"))
                .begun()
                .evidence("MISSING /family/members/0", "SUPPORTS /engagement/interactions/0");
        assertThatOn(
                        "2026-02-10",
                        relied(fourWeekly(
                                attempt("visit-1", "2026-01-12"),
                                visit("visit-2", "2026-02-10", notSeen("child-1")),
                                visit("visit-3", "2026-02-09")
                                        .outcome(InteractionOutcome.CALLED_OFF_BY_FAMILY)
                                        .build())))
                .notMet("A child was due to be seen in person by 9 February 2026, and 3 attempts did not succeed.")
                .begun()
                .evidence(
                        "MISSING /family/members/0",
                        "SUPPORTS /engagement/interactions/0",
                        "SUPPORTS /engagement/interactions/2",
                        "SUPPORTS /engagement/interactions/1");
    }

    @Test
    void anAttemptSpeaksForTheTimeSinceTheChildWasSeenOnly() {
        var seen = visit("visit-1", "2026-02-02", Visited.seen("child-1"));

        assertThatOn("2026-03-03", relied(fourWeekly(seen, attempt("visit-2", "2026-02-01"))))
                .notMet(overdue("2 March 2026"))
                .notJustBegun();
        assertThatOn("2026-03-03", relied(fourWeekly(seen, attempt("visit-2", "2026-02-02"))))
                .notMet(tried("2 March 2026"));
    }

    @Test
    void neitherASeeingNorAnAttempt() {
        Interaction calledOff = visit("visit-1", "2026-02-02")
                .outcome(InteractionOutcome.CALLED_OFF_BY_SERVICE)
                .addChildren(Visited.seen("child-1"))
                .build();
        Interaction ofAnother = attempt("visit-2", "2026-02-02", notSeen("child-2"));
        Interaction ofNobodyNamed = visit("visit-3", "2026-02-02").build();
        Interaction undatedAttempt =
                undated("visit-4").outcome(InteractionOutcome.ATTEMPTED).build();

        assertThatOn("2026-02-10", relied(fourWeekly(calledOff, ofAnother, ofNobodyNamed, undatedAttempt)))
                .notMet(overdue("9 February 2026"))
                .notJustBegun();
    }

    @ParameterizedTest
    @ValueSource(strings = {"video", "telephone", "message"})
    void atADistanceIsNotInPerson(String mode) {
        var visit = visit("visit-1", "2026-02-02")
                .mode(InteractionMode.of(mode))
                .addChildren(Visited.seen("child-1"))
                .build();

        assertThatOn("2026-02-10", relied(fourWeekly(visit))).notMet(overdue("9 February 2026"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting-elsewhere", "anytown:garden"})
    void anyOtherWayIsInPerson(String mode) {
        var visit = visit("visit-1", "2026-02-02")
                .mode(InteractionMode.of(mode))
                .outcome(InteractionOutcome.of("anytown:long"))
                .addChildren(Visited.seen("child-1"))
                .build();

        assertThatOn("2026-02-10", relied(fourWeekly(visit))).met(seen("2 February 2026", "2 March 2026"));
    }

    @Test
    void aVisitWithoutADayLeavesItOpen() {
        var record = relied(fourWeekly(
                undated("visit-1").addChildren(Visited.seen("child-1")).build()));

        assertThatOn("2026-02-10", record)
                .notEnough(
                        NotEnoughReason.NOT_RECORDED, "A visit at which a child was seen is recorded without its day.")
                .evidence("MISSING /engagement/interactions/0");
        assertThatOn("2026-02-09", record).tooEarly("2026-02-10", waiting("9 February 2026"));
    }

    @Test
    void aVisitCountsOnceItIsWrittenDown() {
        var late = writtenDown(visit("visit-1", "2026-02-02", Visited.seen("child-1")), "2026-02-11");

        assertThatOn("2026-02-10", relied(fourWeekly(late))).notMet(overdue("9 February 2026"));
        assertThatOn("2026-02-11", relied(fourWeekly(late))).met(seen("2 February 2026", "2 March 2026"));
    }

    @Test
    void aReasonAnswers() {
        String given = "A reason was given on 10 February 2026 (role: team-manager).";

        assertThatOn(
                        "2026-02-10",
                        Recorded.with(relied(fourWeekly()), reason("reason-1", "P02-R3", "2026-02-10", "child-1")))
                .metWithReason(overdue("9 February 2026"), given)
                .evidence("SUPPORTS /family/members/0", "SUPPORTS /rationales/0");
        assertThatOn(
                        "2026-02-10",
                        Recorded.with(
                                relied(fourWeekly(attempt("visit-1", "2026-02-06"))),
                                reason("reason-1", "P02-R3", "2026-02-10", "visit-1")))
                .metWithReason(tried("9 February 2026"), given);
        assertThatOn(
                        "2026-02-10",
                        Recorded.with(relied(fourWeekly()), reason("reason-1", "P02-R3", "2026-02-10", "plan-1")))
                .metWithReason(overdue("9 February 2026"), given);
        assertThatOn(
                        "2026-02-10",
                        Recorded.with(relied(fourWeekly()), reason("reason-1", "P02-R3", "2026-02-10", "child-2")))
                .notMet(overdue("9 February 2026"));
    }
}
