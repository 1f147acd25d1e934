package org.practicemodel.principles.rule.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Given.between;
import static org.practicemodel.principles.testing.Given.from;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.person;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Given.with;
import static org.practicemodel.principles.testing.Recorded.childOnly;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.lead;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.family.ExplorationOutcome;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.HouseholdId;
import org.practicemodel.core.family.HouseholdStay;
import org.practicemodel.core.family.NetworkExploration;
import org.practicemodel.core.family.NetworkMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.family.Relation;
import org.practicemodel.core.family.ViewOutcome;
import org.practicemodel.core.family.ViewSought;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class NetworkKnownTest {

    private static final NetworkKnown RULE = new NetworkKnown();
    private static final String LAST_DAY = "2026-02-16";
    private static final String DAY_AFTER = "2026-02-17";
    private static final String EXPLORED = "It was looked at with the family who matters to the child.";
    private static final String NOT_EXPLORED = "The record says that it was not looked at with the family who matters"
            + " to the child; there was time until 16 February 2026.";
    private static final String WAITING =
            "There is time until 16 February 2026 to look with the family at who matters to the child.";
    private static final String NOT_RECORDED = "It is not recorded who beyond the household matters to the child.";
    private static final String NOT_HELD = "The source has no place for the people around a family.";
    private static final PracticeRecord MARKED = explored(family(), ExplorationOutcome.NOT_EXPLORED, "2026-01-20");

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static PracticeRecord explored(PracticeRecord record, ExplorationOutcome outcome, String on) {
        return record.withFamily(record.family()
                .withNetworkExploration(NetworkExploration.builder()
                        .outcome(outcome)
                        .on(Optional.of(on).filter(text -> !text.isEmpty()).map(LocalDate::parse))
                        .build()));
    }

    private static PracticeRecord network(PracticeRecord record, NetworkMember... network) {
        return record.withFamily(record.family().withNetwork(network));
    }

    private static NetworkMember friend(String id) {
        return NetworkMember.builder()
                .id(PersonId.of(id))
                .relation(Relation.FRIEND)
                .build();
    }

    private static FamilyMember lives(String id, FamilyRole role, String household, RecordedInterval when) {
        return person(id, role)
                .addHousehold(HouseholdStay.builder()
                        .household(HouseholdId.of(household))
                        .interval(when)
                        .build())
                .build();
    }

    @Test
    void isAKeyRuleThatAReasonAnswers() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P03-R1");
        assertThat(descriptor.slug()).isEqualTo("network-known");
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.testBasis()).hasToString("I");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.thresholds())
                .extracting(threshold -> threshold.key() + " " + threshold.defaultValue())
                .containsExactly("network.exploredWithinDays 42", "network.minMembersBeyondHousehold 2");
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + " " + need.field())
                .containsExactly("network relation", "episodes openedOn", "households household");
    }

    @Test
    void whoeverWasAskedIsMetEvenIfThereIsNobody() {
        on("2026-02-01", explored(family(), ExplorationOutcome.EXPLORED, "2026-02-01"))
                .met(EXPLORED)
                .evidence("SUPPORTS /family/networkExploration");
        on("2026-02-01", explored(family(), ExplorationOutcome.EXPLORED, "")).met(EXPLORED);
        on("2026-01-31", explored(family(), ExplorationOutcome.EXPLORED, "2026-02-01"))
                .tooEarly("2026-02-17", WAITING);
    }

    @Test
    void nobodyIsAskedTwiceBecauseTheWorkBeganAgain() {
        PracticeRecord again = with(
                family(), Given.closed("episode-0", "2025-01-05", "2025-06-30"), Given.open("episode-1", "2026-01-05"));

        on(DAY_AFTER, explored(again, ExplorationOutcome.EXPLORED, "2025-02-01"))
                .met(EXPLORED);
        on(DAY_AFTER, explored(again, ExplorationOutcome.NOT_EXPLORED, "2025-02-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(DAY_AFTER, explored(again, ExplorationOutcome.NOT_EXPLORED, ""))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(DAY_AFTER, explored(again, ExplorationOutcome.NOT_EXPLORED, "2026-01-05"))
                .notMet(NOT_EXPLORED);
    }

    @Test
    void twoPeopleWithTheirRelationAreKnown() {
        on("2026-01-05", network(family(), friend("friend-2"), friend("friend-1")))
                .met("2 people beyond the household are recorded, with how they are related.")
                .evidence("SUPPORTS /family/network/1", "SUPPORTS /family/network/0");
        on(DAY_AFTER, network(MARKED, friend("friend-1"), friend("friend-2")))
                .met("2 people beyond the household are recorded, with how they are related.");
    }

    @Test
    void oneAloneDoesNotSayWhetherThereAreOthers() {
        on(DAY_AFTER, network(family(), friend("friend-1")))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "One person beyond the household is recorded; whether there are others is not.")
                .evidence("MISSING /family/network/0");
        on(LAST_DAY, network(family(), friend("friend-1")))
                .tooEarly("2026-02-17", WAITING)
                .evidence("MISSING /family/network/0");
    }

    @Test
    void anAuthorityMaySayHowManyAndHowSoon() {
        PracticeRecord two = network(MARKED, friend("friend-1"), friend("friend-2"));

        assertThat(under("network.minMembersBeyondHousehold", 3, two, DAY_AFTER))
                .isEqualTo("P03-R1.notExplored");
        Found.of(RULE.evaluate(view(
                        two.withFamily(two.family().withNetworkExploration(Optional.empty())),
                        DAY_AFTER,
                        "network.minMembersBeyondHousehold",
                        3)))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "2 people beyond the household are recorded; whether there are others is not.");
        assertThat(under("network.minMembersBeyondHousehold", 1, network(family(), friend("friend-1")), DAY_AFTER))
                .isEqualTo("P03-R1.known");
        assertThat(under("network.exploredWithinDays", 43, MARKED, DAY_AFTER)).isEqualTo("P03-R1.waiting");
    }

    private static String under(String key, int value, PracticeRecord record, String asOf) {
        return Found.keys(RULE.evaluate(view(record, asOf, key, value))).get(0);
    }

    private static RecordView view(PracticeRecord record, String asOf, String key, int value) {
        return RecordView.of(
                record,
                Given.day(asOf),
                WorkingCalendar.englandAndWales(),
                PracticeModels.leeds(),
                Map.of(ThresholdKey.of(key), value));
    }

    @Test
    void whoHasDiedIsNotCounted() {
        NetworkMember died = friend("friend-2")
                .withViewSought(ViewSought.builder().outcome(ViewOutcome.DIED).build());
        NetworkMember asked = friend("friend-3")
                .withViewSought(ViewSought.builder().outcome(ViewOutcome.SOUGHT).build());

        on(DAY_AFTER, network(family(), friend("friend-1"), died))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "One person beyond the household is recorded; whether there are others is not.");
        on(DAY_AFTER, network(family(), friend("friend-1"), asked))
                .met("2 people beyond the household are recorded, with how they are related.");
    }

    @Test
    void grownUpsWhoLiveElsewhereAreBeyondTheHousehold() {
        FamilyMember child = lives("child", FamilyRole.CHILD, "home-1", from("2020-01-01"));
        FamilyMember mother = lives("mother", FamilyRole.PARENT, "home-1", from("2020-01-01"));
        FamilyMember father = lives("father", FamilyRole.PARENT, "home-2", from("2020-01-01"));
        FamilyMember aunt = lives("aunt", FamilyRole.OTHER, "home-3", from("2020-01-01"));
        FamilyMember brother = lives("brother", FamilyRole.CHILD, "home-4", from("2020-01-01"));

        on(DAY_AFTER, with(family(), child, mother, father, aunt))
                .met("2 people beyond the household are recorded, with how they are related.")
                .evidence("SUPPORTS /family/members/3", "SUPPORTS /family/members/2");
        on(DAY_AFTER, with(family(), child, mother, aunt, brother))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "One person beyond the household is recorded; whether there are others is not.");
        on(DAY_AFTER, with(family(), child, father, aunt.withDiedOn(PartialDate.parse("2026-01"))))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "One person beyond the household is recorded; whether there are others is not.");
        on(DAY_AFTER, with(family(), child.withHousehold(), father, aunt))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(DAY_AFTER, with(family(), child, father.withHousehold(), aunt.withHousehold()))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void whereSomebodyLivesIsAskedOnTheLastDay() {
        FamilyMember child = lives("child", FamilyRole.CHILD, "home-1", from("2020-01-01"));
        FamilyMember father = lives("father", FamilyRole.PARENT, "home-2", between("2020-01-01", DAY_AFTER));
        PracticeRecord known = network(with(family(), child, father), friend("friend-1"));

        on(DAY_AFTER, known).met("2 people beyond the household are recorded, with how they are related.");
        on("2026-02-18", known)
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "One person beyond the household is recorded; whether there are others is not.");
    }

    @Test
    void theMarkSpeaksAgainstItOnlyAfterSixWeeks() {
        on(LAST_DAY, MARKED).tooEarly("2026-02-17", WAITING).evidence("MISSING /journey/episodes/0");
        on(DAY_AFTER, MARKED)
                .notMet(NOT_EXPLORED)
                .notJustBegun()
                .aboutNobodyElse()
                .evidence("CONTRADICTS /family/networkExploration");
    }

    @Test
    void theMarkSaysNothingWhereNobodyKnowsWhenTheWorkBegan() {
        on(DAY_AFTER, explored(Given.record(), ExplorationOutcome.NOT_EXPLORED, "2026-01-20"))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "The record says that it was not looked at with the family who matters to the child, but not"
                                + " when the work began.")
                .evidence("MISSING /family/networkExploration");
    }

    @Test
    void anotherCodeSaysNothing() {
        on(DAY_AFTER, explored(family(), ExplorationOutcome.of("anytown:planned"), "2026-01-20"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /journey/episodes/0");
    }

    @Test
    void aReasonAnswers() {
        PracticeRecord told = MARKED.withRationales(reason("reason-1", "P03-R1", "2026-01-21", "episode-1"));

        on(DAY_AFTER, told)
                .metWithReason(NOT_EXPLORED, "A reason was given on 21 January 2026 (role: team-manager).")
                .evidence("SUPPORTS /family/networkExploration", "SUPPORTS /rationales/0");
        on(DAY_AFTER, MARKED.withRationales(reason("reason-1", "P03-R2", "2026-01-21")))
                .notMet(NOT_EXPLORED);
    }

    @Test
    void silenceIsNeverHeldAgainstAnybody() {
        on(DAY_AFTER, reliedOn(family(), RecordType.NETWORK, "2020-01-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /journey/episodes/0");
        on(LAST_DAY, family()).tooEarly("2026-02-17", WAITING);
        on(DAY_AFTER, Given.record())
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING ");
    }

    @Test
    void aSourceThatCannotHoldItCannotSay() {
        on(LAST_DAY, notHeld(family(), RecordType.NETWORK)).notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_HELD);
        on(LAST_DAY, childOnly(family())).notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_HELD);
        on(LAST_DAY, childOnly(network(family(), friend("friend-1"), friend("friend-2"))))
                .met("2 people beyond the household are recorded, with how they are related.");
        on(DAY_AFTER, childOnly(MARKED)).notMet(NOT_EXPLORED);
    }

    @Test
    void workThatEndedIsLookedAtAsItStoodThen() {
        PracticeRecord endedEarly = with(Given.record(), Given.closed("episode-1", "2026-01-05", LAST_DAY));

        on("2026-07-31", explored(endedEarly, ExplorationOutcome.NOT_EXPLORED, "2026-01-20"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-12-30", explored(closedFamily(), ExplorationOutcome.NOT_EXPLORED, "2026-01-20"))
                .notMet(NOT_EXPLORED)
                .history();
        on("2026-12-31", explored(closedFamily(), ExplorationOutcome.NOT_EXPLORED, "2026-01-20"))
                .notApplicable("The work has ended, and this cannot be changed now.")
                .history("2026-06-30 " + NOT_EXPLORED);
        on("2027-12-31", with(MARKED, lead("lead-1", "worker-1", "2026-01-05", "2026-03-01")))
                .notMet(NOT_EXPLORED)
                .history();
    }

    @Test
    void whatWasWrittenDownLaterWasNotKnown() {
        PracticeRecord later = network(
                family(),
                friend("friend-1"),
                friend("friend-2")
                        .withProvenance(Provenance.builder()
                                .recordedOn(Given.day("2026-03-02"))
                                .build()));

        on("2026-03-01", later)
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "One person beyond the household is recorded; whether there are others is not.");
        on("2026-03-02", later).met("2 people beyond the household are recorded, with how they are related.");
    }

    @Test
    void aRestrictionOnAPersonIsKeptToInTheEvidence() {
        PracticeRecord hidden = network(family(), friend("friend-1"), friend("friend-2"))
                .withRestrictions(Restriction.builder()
                        .of(EntryId.of("friend-1"))
                        .kind(RestrictionKind.ALL)
                        .build());

        assertThat(Given.outcome(RULE, hidden, Given.day(DAY_AFTER)).evidence())
                .extracting(Evidence::restricted)
                .containsExactly(true, false);
    }
}
