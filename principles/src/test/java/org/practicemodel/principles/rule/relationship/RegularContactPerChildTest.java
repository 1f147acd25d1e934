package org.practicemodel.principles.rule.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.relationship.Contacts.assertThatOn;
import static org.practicemodel.principles.rule.relationship.Contacts.every;
import static org.practicemodel.principles.rule.relationship.Contacts.fourWeekly;
import static org.practicemodel.principles.rule.relationship.Contacts.overdue;
import static org.practicemodel.principles.rule.relationship.Contacts.plan;
import static org.practicemodel.principles.rule.relationship.Contacts.planned;
import static org.practicemodel.principles.rule.relationship.Contacts.relied;
import static org.practicemodel.principles.rule.relationship.Contacts.seen;
import static org.practicemodel.principles.rule.relationship.Contacts.tried;
import static org.practicemodel.principles.rule.relationship.Contacts.waiting;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Recorded.agreed;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.people;
import static org.practicemodel.principles.testing.Visited.attempt;
import static org.practicemodel.principles.testing.Visited.child;
import static org.practicemodel.principles.testing.Visited.notSeen;
import static org.practicemodel.principles.testing.Visited.visit;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.plan.ContactFrequency;
import org.practicemodel.core.plan.FrequencyUnit;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;
import org.practicemodel.principles.testing.Visited;

/** Which children are looked at, and which of the plans says how often each is seen. */
class RegularContactPerChildTest {

    private static final String NO_FREQUENCY = "It is not recorded how often a child is to be seen.";
    private static final String NO_CHILD = "No plan in force is about a child who is born and living.";
    private static final ContactFrequency WEEKLY = every(1, FrequencyUnit.WEEKS);
    private static final ContactFrequency MONTHLY = every(1, FrequencyUnit.MONTHS);

    @Test
    void doesNotApplyOnceTheWorkHasEnded() {
        assertThatOn(
                        "2026-07-01",
                        fourWeekly().withJourney(Recorded.closedFamily().journey()))
                .notApplicable("The work with the family has ended.")
                .evidence();
    }

    @Test
    void cannotSayWithoutAnAgreedFrequency() {
        PracticeRecord child = Given.with(family(), child("child-1"));
        Plan silent = agreed("plan-1", PlanKind.CHILD_IN_NEED, "2026-01-12").build();

        assertThatOn("2026-02-10", child)
                .notEnough(NotEnoughReason.NOT_RECORDED, NO_FREQUENCY)
                .evidence("MISSING /journey/episodes/0");
        assertThatOn("2026-02-10", notHeld(child, RecordType.PLANS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NO_FREQUENCY);
        assertThatOn("2026-02-10", relied(Recorded.with(child, silent)))
                .notEnough(NotEnoughReason.NOT_RECORDED, NO_FREQUENCY)
                .evidence("MISSING /family/members/0");
        assertThatOn("2026-02-10", relied(planned(every(1, FrequencyUnit.of("anytown:terms")))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NO_FREQUENCY);
        assertThatOn(
                        "2026-02-10",
                        relied(planned(WEEKLY))
                                .withPlans(silent.withContactFrequency(WEEKLY).withAgreedOn(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, NO_FREQUENCY);
    }

    @Test
    void cannotSayWhereTheChildrenAreNotKnown() {
        assertThatOn("2026-02-10", relied(fourWeekly().withFamily(family().family())))
                .notEnough(NotEnoughReason.NOT_RECORDED, "Which children belong to the family is not recorded.")
                .evidence("MISSING ");
    }

    @Test
    void doesNotApplyWithoutAChildToSee() {
        var unborn = child("child-1").withDueOn(PartialDate.parse("2026-06"));
        var dead = child("child-1").withDiedOn(PartialDate.parse("2026-01-20"));

        assertThatOn("2026-02-10", relied(Given.with(fourWeekly(), unborn))).notApplicable(NO_CHILD);
        assertThatOn("2026-02-10", relied(Given.with(fourWeekly(), dead))).notApplicable(NO_CHILD);
        assertThatOn("2026-02-10", relied(Given.with(fourWeekly(), child("child-1", "2026-03"))))
                .notApplicable(NO_CHILD);
        assertThatOn(
                        "2026-02-10",
                        relied(Recorded.with(
                                fourWeekly(),
                                plan("plan-1", "2026-01-12", WEEKLY).withSubjects(people("child-2")))))
                .notApplicable(NO_CHILD);
    }

    @Test
    void aBabysDaysAreCountedFromTheBirth() {
        assertThatOn("2026-03-02", relied(Given.with(fourWeekly(), child("child-1", "2026-02-02"))))
                .tooEarly("2026-03-03", waiting("2 March 2026"));
        assertThatOn("2026-03-03", relied(Given.with(fourWeekly(), child("child-1", "2026-02-02"))))
                .notMet(overdue("2 March 2026"));
        assertThatOn("2026-03-28", relied(Given.with(fourWeekly(), child("child-1", "2026-02"))))
                .tooEarly("2026-03-29", waiting("28 March 2026"));
    }

    @Test
    void eachChildIsSeen() {
        PracticeRecord both = Given.with(fourWeekly(), child("child-1"), child("child-2"));
        var seen = visit("visit-1", "2026-02-02", Visited.seen("child-1"), notSeen("child-2"));

        assertThatOn("2026-02-10", relied(Visited.with(both, seen)))
                .notMet(tried("9 February 2026"))
                .begun()
                .evidence("SUPPORTS /engagement/interactions/0", "MISSING /family/members/1");
        assertThatOn("2026-02-09", relied(Visited.with(both, seen))).met(seen("2 February 2026", "2 March 2026"));
        assertThatOn("2026-02-10", relied(Visited.with(both, visit("visit-1", "2026-02-02", Visited.seen("child-1")))))
                .notMet(overdue("9 February 2026"))
                .notJustBegun();
        assertThatOn("2026-02-10", relied(Visited.with(both, attempt("visit-1", "2026-02-02", notSeen("child-1")))))
                .notMet(tried("9 February 2026"), overdue("9 February 2026"))
                .notJustBegun();
    }

    @Test
    void theOneThatIsDueFirstCounts() {
        PracticeRecord record = relied(Recorded.with(
                Visited.with(planned(WEEKLY), visit("visit-1", "2026-01-20", Visited.seen("child-1"))),
                plan("plan-1", "2026-01-12", MONTHLY),
                plan("plan-2", "2026-01-12", WEEKLY)));

        assertThatOn("2026-01-27", record).met(seen("20 January 2026", "27 January 2026"));
        assertThatOn("2026-01-28", record).notMet(overdue("27 January 2026"));
        assertThatOn("2026-01-28", relied(Recorded.with(record, plan("plan-1", "2026-01-12", MONTHLY))))
                .met(seen("20 January 2026", "20 February 2026"));
    }

    @Test
    void aPlanThatIsOverCountsNoLonger() {
        Plan over = plan("plan-2", "2026-01-12", WEEKLY)
                .withInterval(RecordedInterval.between(day("2026-01-12"), day("2026-01-31")));
        PracticeRecord record = relied(Recorded.with(planned(MONTHLY), plan("plan-1", "2026-01-12", MONTHLY), over));

        assertThatOn("2026-01-31", record).notMet(overdue("19 January 2026"));
        assertThatOn("2026-02-01", record).tooEarly("2026-02-13", waiting("12 February 2026"));
    }

    @Test
    void aNewVersionGoesOnWhereItSaysTheSame() {
        Plan second = plan("plan-2", "2026-02-02", MONTHLY).withSupersedes(PlanId.of("plan-1"));
        PracticeRecord same = relied(Recorded.with(planned(MONTHLY), plan("plan-1", "2026-01-12", MONTHLY), second));
        PracticeRecord other = relied(Recorded.with(planned(MONTHLY), plan("plan-1", "2026-01-12", WEEKLY), second));
        PracticeRecord joined = relied(Recorded.with(
                planned(MONTHLY), plan("plan-1", "2026-01-12", MONTHLY).withSubjects(people("child-2")), second));

        assertThatOn("2026-02-13", same).notMet(overdue("12 February 2026"));
        assertThatOn("2026-02-13", other).tooEarly("2026-03-03", waiting("2 March 2026"));
        assertThatOn("2026-02-13", joined).tooEarly("2026-03-03", waiting("2 March 2026"));
    }

    @Test
    void aVisitOfEarlierWorkDoesNotCount() {
        PracticeRecord reopened = relied(fourWeekly(visit("visit-1", "2026-01-02", Visited.seen("child-1"))));
        PracticeRecord record = reopened.withJourney(reopened.journey()
                .withEpisodes(
                        Given.closed("episode-0", "2025-06-01", "2026-01-02"), Given.open("episode-1", "2026-01-05")));

        assertThatOn("2026-01-20", record).tooEarly("2026-02-10", waiting("9 February 2026"));
    }

    @Test
    void whatMayNotBeShownIsMarked() {
        PracticeRecord record = fourWeekly(visit("visit-1", "2026-02-02", Visited.seen("child-1")));
        var outcome = Given.outcome(
                Contacts.RULE,
                record.withRestrictions(Restriction.builder()
                        .of(EntryId.of("visit-1"))
                        .kind(RestrictionKind.ALL)
                        .build()),
                day("2026-02-10"));

        assertThat(outcome.evidence()).extracting(Evidence::restricted).containsExactly(true);
    }
}
