package org.practicemodel.principles.rule.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.network.Meetings.held;
import static org.practicemodel.principles.rule.network.Meetings.with;
import static org.practicemodel.principles.testing.Given.closed;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.open;
import static org.practicemodel.principles.testing.Given.person;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.reliedOn;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.ConferenceStage;
import org.practicemodel.core.engagement.ConferenceStageHeld;
import org.practicemodel.core.engagement.FamilyGroupConference;
import org.practicemodel.core.engagement.FamilyGroupConferenceId;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.plan.Participation;
import org.practicemodel.core.plan.ReviewParticipant;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

class ConferenceHeldWellTest {

    private static final ConferenceHeldWell RULE = new ConferenceHeldWell();
    private static final String AS_OF = "2026-04-30";
    private static final RecordType CONFERENCES = RecordType.FAMILY_GROUP_CONFERENCES;
    private static final String INDEPENDENT = "The coordinator of conference meeting-1 was independent.";
    private static final String ALL_PARTS = "All three parts of conference meeting-1 took place.";
    private static final String CHILDREN = "It is recorded how the children took part in conference meeting-1.";
    private static final String CHILDREN_UNKNOWN =
            "It is not recorded how every child took part in conference meeting-1.";
    private static final String NO_PRIVATE_TIME =
            "The record says that in conference meeting-1 the family had no private time.";
    private static final String HERE = "/engagement/familyGroupConferences/0";

    private static final FamilyMember CHILD =
            person("child-1", FamilyRole.CHILD).build();

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static PracticeRecord family(FamilyGroupConference... conferences) {
        return with(
                Given.with(
                        Recorded.family(),
                        CHILD,
                        person("mother", FamilyRole.PARENT).build()),
                conferences);
    }

    private static FamilyGroupConference well(String id, String on) {
        return held(id, on)
                .withCoordinatorIndependent(true)
                .withStages(
                        part(ConferenceStage.INFORMATION_SHARING, true),
                        part(ConferenceStage.PRIVATE_FAMILY_TIME, true),
                        part(ConferenceStage.AGREEING_THE_PLAN, true))
                .withParticipants(took("child-1", Participation.ATTENDED));
    }

    private static ConferenceStageHeld part(ConferenceStage stage, boolean provided) {
        return ConferenceStageHeld.builder().stage(stage).provided(provided).build();
    }

    private static ReviewParticipant took(String person, Participation how) {
        return ReviewParticipant.builder()
                .who(Party.of(PersonId.of(person)))
                .participation(how)
                .build();
    }

    private static FamilyGroupConference withPart(FamilyGroupConference conference, ConferenceStageHeld... parts) {
        return conference.withStages(Stream.concat(conference.stages().stream(), Arrays.stream(parts))
                .toList());
    }

    private static FamilyGroupConference instead(FamilyGroupConference conference, ConferenceStageHeld part) {
        return conference.withStages(conference.stages().stream()
                .map(each -> each.stage().equals(part.stage()) ? part : each)
                .toList());
    }

    @Test
    void isASupportingRuleBesideWhichAReasonIsShown() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P03-R3");
        assertThat(descriptor.slug()).isEqualTo("conference-held-well");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.testBasis())
                .hasToString("L leeds.gov.uk page on family group conferences \"three parts\"");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.thresholds()).isEmpty();
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + " " + need.field())
                .containsExactly(
                        "family-group-conferences coordinatorIndependent",
                        "family-group-conferences stages",
                        "family-group-conferences participants");
    }

    @Test
    void withoutAConferenceThereIsNothingToAsk() {
        on(AS_OF, reliedOn(family(), CONFERENCES, "2020-01-01"))
                .notApplicable("There is no family group conference to look at now.")
                .evidence();
        on(AS_OF, notHeld(family(), CONFERENCES))
                .notEnough(
                        NotEnoughReason.SOURCE_DOES_NOT_HOLD, "The source has no place for family group conferences.")
                .evidence("MISSING ");
    }

    @Test
    void isMetByACoordinatorThreePartsAndTheChildren() {
        on(AS_OF, family(well("meeting-1", "2026-03-02")))
                .met(INDEPENDENT, ALL_PARTS, CHILDREN)
                .evidence("SUPPORTS " + HERE);
        on(AS_OF, notHeld(family(well("meeting-1", "2026-03-02")), CONFERENCES)).met(INDEPENDENT, ALL_PARTS, CHILDREN);
    }

    @Test
    void aConferenceOfWhichNothingIsRecordedLeavesAllOpen() {
        on(AS_OF, family(held("meeting-1", "2026-03-02")))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "It is not recorded whether the coordinator of conference meeting-1 was independent.",
                        "It is not recorded whether all three parts of conference meeting-1 took place.",
                        CHILDREN_UNKNOWN)
                .evidence("MISSING " + HERE);
        on(AS_OF, notHeld(family(held("meeting-1", "2026-03-02")), CONFERENCES))
                .notEnough(
                        NotEnoughReason.SOURCE_DOES_NOT_HOLD,
                        "It is not recorded whether the coordinator of conference meeting-1 was independent.",
                        "It is not recorded whether all three parts of conference meeting-1 took place.",
                        CHILDREN_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "information-sharing | The record says that in conference meeting-1 the family was not told what is"
                        + " known.",
                "private-family-time | The record says that in conference meeting-1 the family had no private time.",
                "agreeing-the-plan | The record says that in conference meeting-1 no plan was agreed with the family."
            })
    void aPartThatIsRecordedAsLeftOutSpeaksAgainstIt(String stage, String said) {
        on(AS_OF, family(instead(well("meeting-1", "2026-03-02"), part(ConferenceStage.of(stage), false))))
                .notMet(said)
                .notJustBegun()
                .aboutNobodyElse()
                .evidence("CONTRADICTS " + HERE);
    }

    @Test
    void aPartOfWhichNothingIsSaidLeavesItOpen() {
        FamilyGroupConference two = well("meeting-1", "2026-03-02");

        on(AS_OF, family(two.withStages(two.stages().subList(0, 2))))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "It is not recorded whether all three parts of conference meeting-1 took place.");
    }

    @Test
    void aPartThatIsRecordedBothWaysContradictsItself() {
        on(AS_OF, family(withPart(well("meeting-1", "2026-03-02"), part(ConferenceStage.PRIVATE_FAMILY_TIME, false))))
                .notEnough(
                        NotEnoughReason.CONFLICTING,
                        "A part of conference meeting-1 is recorded as having taken place and as not.")
                .evidence("MISSING " + HERE);
        on(AS_OF, family(withPart(well("meeting-1", "2026-03-02"), part(ConferenceStage.PRIVATE_FAMILY_TIME, true))))
                .met(INDEPENDENT, ALL_PARTS, CHILDREN);
    }

    @Test
    void aCoordinatorWhoWasNotIndependentSpeaksAgainstIt() {
        on(AS_OF, family(well("meeting-1", "2026-03-02").withCoordinatorIndependent(false)))
                .notMet("The record says that the coordinator of conference meeting-1 was not independent.")
                .evidence("CONTRADICTS " + HERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attended", "attended-no-view", "advocate-only", "view-sent", "absent", "under-four"})
    void anyWayInWhichAChildTookPartIsAnAnswer(String how) {
        on(AS_OF, family(well("meeting-1", "2026-03-02").withParticipants(took("child-1", Participation.of(how)))))
                .met(INDEPENDENT, ALL_PARTS, CHILDREN);
    }

    @Test
    void howAChildTookPartIsNotKnownWhereItWasNotInvitedOrIsNotListed() {
        FamilyGroupConference meeting = well("meeting-1", "2026-03-02");

        on(AS_OF, family(meeting.withParticipants(took("child-1", Participation.NOT_INVITED))))
                .notEnough(NotEnoughReason.NOT_RECORDED, CHILDREN_UNKNOWN);
        on(AS_OF, family(meeting.withParticipants(took("mother", Participation.ATTENDED))))
                .notEnough(NotEnoughReason.NOT_RECORDED, CHILDREN_UNKNOWN);
        on(
                        AS_OF,
                        family(meeting.withParticipants(
                                took("child-1", Participation.ATTENDED).withParticipation(Optional.empty()))))
                .notEnough(NotEnoughReason.NOT_RECORDED, CHILDREN_UNKNOWN);
        on(AS_OF, with(Recorded.family(), meeting)).notEnough(NotEnoughReason.NOT_RECORDED, CHILDREN_UNKNOWN);
    }

    @Test
    void everyChildTheConferenceIsAboutIsAsked() {
        FamilyGroupConference meeting = well("meeting-1", "2026-03-02");
        PracticeRecord two = Given.with(
                Recorded.family(), CHILD, person("child-2", FamilyRole.CHILD).build());

        on(AS_OF, with(two, meeting)).notEnough(NotEnoughReason.NOT_RECORDED, CHILDREN_UNKNOWN);
        on(AS_OF, with(two, meeting.withSubjects(PersonId.of("child-1")))).met(INDEPENDENT, ALL_PARTS, CHILDREN);
        on(AS_OF, with(two, meeting.withSubjects(PersonId.of("child-2"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, CHILDREN_UNKNOWN);
        on(
                        AS_OF,
                        with(
                                two,
                                meeting.withParticipants(
                                        took("child-2", Participation.VIEW_SENT),
                                        took("child-1", Participation.ATTENDED_OTHER_WAY))))
                .met(INDEPENDENT, ALL_PARTS, CHILDREN);
    }

    @Test
    void aChildWhoWasNotBornThatDayIsNotAsked() {
        FamilyGroupConference meeting = well("meeting-1", "2026-03-02");
        FamilyMember bornThatDay = person("child-2", FamilyRole.CHILD)
                .bornOn(PartialDate.parse("2026-03-02"))
                .build();
        FamilyMember bornLater = person("child-2", FamilyRole.CHILD)
                .bornOn(PartialDate.parse("2026-03-03"))
                .build();
        FamilyMember expected = person("child-2", FamilyRole.CHILD)
                .dueOn(PartialDate.parse("2026-05"))
                .build();

        on(AS_OF, with(Given.with(Recorded.family(), CHILD, bornThatDay), meeting))
                .notEnough(NotEnoughReason.NOT_RECORDED, CHILDREN_UNKNOWN);
        on(AS_OF, with(Given.with(Recorded.family(), CHILD, bornLater), meeting))
                .met(INDEPENDENT, ALL_PARTS, CHILDREN);
        on(AS_OF, with(Given.with(Recorded.family(), expected), meeting.withParticipants()))
                .met(INDEPENDENT, ALL_PARTS);
    }

    @Test
    void aReasonIsShownBesideIt() {
        PracticeRecord record =
                family(instead(well("meeting-1", "2026-03-02"), part(ConferenceStage.PRIVATE_FAMILY_TIME, false)));

        on(AS_OF, record.withRationales(reason("reason-1", "P03-R3", "2026-03-03", "meeting-1")))
                .notMet(NO_PRIVATE_TIME, "A reason was given on 3 March 2026 (role: team-manager).")
                .withShownReason()
                .evidence("CONTRADICTS " + HERE, "SUPPORTS /rationales/0");
        on(AS_OF, record.withRationales(reason("reason-1", "P03-R3", "2026-03-03", "meeting-2")))
                .notMet(NO_PRIVATE_TIME);
    }

    @Test
    void everyConferenceOfTheEpisodeIsLookedAt() {
        FamilyGroupConference undated = well("meeting-2", "2026-03-02").withHeldOn(Optional.empty());

        on(
                        AS_OF,
                        family(
                                well("meeting-1", "2026-03-02").withCoordinatorIndependent(Optional.empty()),
                                undated.withId(FamilyGroupConferenceId.of("meeting-2")),
                                well("meeting-3", "2026-01-04")))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "It is not recorded whether the coordinator of conference meeting-1 was independent.")
                .evidence("SUPPORTS /engagement/familyGroupConferences/1", "MISSING " + HERE);
    }

    @Test
    void aConferenceCannotBeHeldAgain() {
        FamilyGroupConference meeting =
                instead(well("meeting-1", "2026-03-02"), part(ConferenceStage.PRIVATE_FAMILY_TIME, false));

        on("2026-09-01", family(meeting)).notMet(NO_PRIVATE_TIME).history();
        on("2026-09-02", family(meeting)).met(INDEPENDENT, CHILDREN).history("2026-03-02 " + NO_PRIVATE_TIME);
        on("2027-09-02", family(meeting.withHeldOn(Optional.empty())))
                .notMet(NO_PRIVATE_TIME)
                .history();
    }

    @Test
    void workThatEndedIsLookedAtAsItStoodThen() {
        PracticeRecord ended = Given.with(
                family(
                        well("meeting-1", "2026-06-30"),
                        well("meeting-2", "2026-07-01").withCoordinatorIndependent(false)),
                closed("episode-0", "2025-01-05", "2025-06-30"),
                closed("episode-1", "2026-01-05", "2026-06-30"));
        PracticeRecord again = Given.with(
                family(well("meeting-1", "2026-03-02").withCoordinatorIndependent(false)),
                closed("episode-0", "2026-01-05", "2026-03-31"),
                open("episode-1", "2026-04-01"));

        on("2026-07-31", ended).met(INDEPENDENT, ALL_PARTS, CHILDREN);
        on(AS_OF, again).notApplicable("There is no family group conference to look at now.");
    }

    @Test
    void whatWasWrittenDownLaterWasNotKnown() {
        PracticeRecord later = family(well("meeting-1", "2026-03-02")
                .withProvenance(
                        Provenance.builder().recordedOn(day("2026-03-10")).build()));

        on("2026-03-09", later).notApplicable("There is no family group conference to look at now.");
        on("2026-03-10", later).met(INDEPENDENT, ALL_PARTS, CHILDREN);
    }
}
