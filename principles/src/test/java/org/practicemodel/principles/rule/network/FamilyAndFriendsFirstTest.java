package org.practicemodel.principles.rule.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.network.Meetings.level;
import static org.practicemodel.principles.rule.network.Meetings.prompt;
import static org.practicemodel.principles.rule.network.Meetings.with;
import static org.practicemodel.principles.testing.Given.closed;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.from;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.open;
import static org.practicemodel.principles.testing.Given.person;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Recorded.people;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.ConferencePrompt;
import org.practicemodel.core.engagement.FamilyGroupConferencePrompt;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.journey.ConsiderationOutcome;
import org.practicemodel.core.journey.FamilyAndFriendsConsideration;
import org.practicemodel.core.journey.FamilyAndFriendsConsiderationId;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.journey.LevelOfHelp;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

class FamilyAndFriendsFirstTest {

    private static final FamilyAndFriendsFirst RULE = new FamilyAndFriendsFirst();
    private static final String AS_OF = "2026-04-30";
    private static final String NONE = "There is no child to look at now who may live elsewhere.";
    private static final String CONSIDERED = "Family and friends were considered with the family.";
    private static final String NOT_CONSIDERED = "The record says that family and friends were not considered.";
    private static final String NOT_RECORDED = "It is not recorded whether family and friends were considered.";
    private static final String LATER =
            "Family and friends are recorded as considered only after a child came to be looked after on 9 March 2026.";

    private static final FamilyGroupConferencePrompt MAY_LIVE_ELSEWHERE =
            prompt("prompt-1", ConferencePrompt.MAY_LIVE_ELSEWHERE, "2026-03-02");
    private static final LevelOfHelp CARE = level("level-1", HelpLevel.LOOKED_AFTER, from("2026-03-09"));

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static PracticeRecord family() {
        return Given.with(
                Recorded.family(),
                person("child-1", FamilyRole.CHILD).build(),
                person("child-2", FamilyRole.CHILD)
                        .dueOn(PartialDate.parse("2026-06"))
                        .build(),
                person("mother", FamilyRole.PARENT).build());
    }

    private static PracticeRecord calledFor() {
        return with(family(), MAY_LIVE_ELSEWHERE);
    }

    private static FamilyAndFriendsConsideration thought(
            String id, ConsiderationOutcome outcome, String on, String... children) {
        return FamilyAndFriendsConsideration.builder()
                .id(FamilyAndFriendsConsiderationId.of(id))
                .outcome(outcome)
                .on(Optional.of(on).filter(text -> !text.isEmpty()).map(LocalDate::parse))
                .addAllSubjects(people(children))
                .build();
    }

    private static FamilyAndFriendsConsideration considered(String on, String... children) {
        return thought("thought-1", ConsiderationOutcome.CONSIDERED, on, children);
    }

    private static FamilyAndFriendsConsideration not(String on, String... children) {
        return thought("thought-2", ConsiderationOutcome.NOT_CONSIDERED, on, children);
    }

    private static PracticeRecord thinking(PracticeRecord record, FamilyAndFriendsConsideration... thoughts) {
        return record.withJourney(record.journey().withFamilyAndFriendsConsiderations(thoughts));
    }

    @Test
    void isASupportingRuleThatAReasonAnswers() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P03-R6");
        assertThat(descriptor.slug()).isEqualTo("family-and-friends-first");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.testBasis()).hasToString("G Children Act 1989 section 22C");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.thresholds()).isEmpty();
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + " " + need.field())
                .containsExactly("family-and-friends outcome", "family-and-friends on");
    }

    @Test
    void whereNobodyThinksOfLivingElsewhereThereIsNothingToAsk() {
        on(AS_OF, family()).notApplicable(NONE).evidence();
        on(AS_OF, with(family(), prompt("prompt-1", ConferencePrompt.FAMILY_REQUEST, "2026-03-02")))
                .notApplicable(NONE);
        on(AS_OF, with(family(), level("level-1", HelpLevel.CHILD_PROTECTION, from("2026-03-09"))))
                .notApplicable(NONE);
        on(AS_OF, thinking(family(), not("2026-03-02"))).notApplicable(NONE);
    }

    @Test
    void whatWasConsideredBeforeAnythingCalledForItIsEarly() {
        on(AS_OF, thinking(family(), not("2026-03-02"), considered("2026-03-02")))
                .met(CONSIDERED)
                .evidence("SUPPORTS /journey/familyAndFriendsConsiderations/1");
    }

    @Test
    void whatWasConsideredIsSeen() {
        on(AS_OF, thinking(calledFor(), considered("2026-03-06")))
                .met(CONSIDERED)
                .evidence("SUPPORTS /journey/familyAndFriendsConsiderations/0");
        on(AS_OF, thinking(calledFor(), considered(""))).met(CONSIDERED);
        on("2026-03-05", thinking(calledFor(), considered("2026-03-06")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void silenceIsNeverHeldAgainstAnybody() {
        on(AS_OF, reliedOn(calledFor(), RecordType.FAMILY_AND_FRIENDS, "2020-01-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /engagement/familyGroupConferencePrompts/0");
        on(AS_OF, notHeld(calledFor(), RecordType.FAMILY_AND_FRIENDS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
        on(AS_OF, thinking(calledFor(), thought("thought-1", ConsiderationOutcome.of("anytown:asked"), "2026-03-06")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void theMarkThatTheyWereNotConsideredSpeaksAgainstIt() {
        on(AS_OF, thinking(calledFor(), not("2026-03-06")))
                .notMet(NOT_CONSIDERED)
                .notJustBegun()
                .aboutNobodyElse()
                .evidence("CONTRADICTS /journey/familyAndFriendsConsiderations/0");
        on(AS_OF, thinking(calledFor(), not(""))).notMet(NOT_CONSIDERED);
        on(AS_OF, thinking(calledFor(), not("2026-03-06"), considered("2026-03-20")))
                .met(CONSIDERED);
    }

    @Test
    void otherCareComesAfterwards() {
        PracticeRecord care = with(calledFor(), CARE);

        on(AS_OF, thinking(care, considered("2026-03-09"))).met(CONSIDERED);
        on(AS_OF, thinking(care, considered("2026-03-10")))
                .notEnough(NotEnoughReason.NOT_RECORDED, LATER)
                .evidence("MISSING /journey/familyAndFriendsConsiderations/0");
        on(AS_OF, thinking(care, considered("2026-03-10"), not("2026-03-01"))).notMet(NOT_CONSIDERED);
        on(AS_OF, thinking(care, considered(""))).met(CONSIDERED);
        on(AS_OF, with(family(), CARE))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /journey/levelsOfHelp/0");
        on(AS_OF, care)
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /engagement/familyGroupConferencePrompts/0", "MISSING /journey/levelsOfHelp/0");
    }

    @Test
    void careThatBeganBeforeTheWorkOrOnADayThatNobodyKnowsIsNoNewThought() {
        on(AS_OF, with(family(), level("level-1", HelpLevel.LOOKED_AFTER, from("2026-01-04"))))
                .notApplicable(NONE);
        on(AS_OF, with(family(), level("level-1", HelpLevel.LOOKED_AFTER, from("2026-01-05"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(
                        AS_OF,
                        with(
                                family(),
                                level(
                                        "level-1",
                                        HelpLevel.LOOKED_AFTER,
                                        RecordedInterval.builder().build())))
                .notApplicable(NONE);
    }

    @Test
    void everyChildIsLookedAtUnbornChildrenToo() {
        on(AS_OF, thinking(calledFor(), considered("2026-03-06", "child-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence(
                        "SUPPORTS /journey/familyAndFriendsConsiderations/0",
                        "MISSING /engagement/familyGroupConferencePrompts/0");
        on(AS_OF, thinking(calledFor(), considered("2026-03-06", "child-1"), not("2026-03-06", "child-2")))
                .notMet(NOT_CONSIDERED);
        on(AS_OF, thinking(calledFor(), considered("2026-03-06", "child-2", "child-1")))
                .met(CONSIDERED);
        on(
                        AS_OF,
                        thinking(
                                with(family(), MAY_LIVE_ELSEWHERE.withSubjects(people("child-1"))),
                                considered("2026-03-06", "child-1"),
                                not("2026-03-06", "child-2")))
                .met(CONSIDERED);
        on(AS_OF, thinking(with(Recorded.family(), MAY_LIVE_ELSEWHERE), considered("2026-03-06", "child-nobody-knows")))
                .met(CONSIDERED);
    }

    @Test
    void careOfOneChildIsNotThatOfAnother() {
        PracticeRecord one = with(calledFor(), CARE.withSubjects(people("child-1")));

        on(AS_OF, thinking(one, considered("2026-03-10")))
                .notEnough(NotEnoughReason.NOT_RECORDED, LATER)
                .evidence("MISSING /journey/familyAndFriendsConsiderations/0");
        on(AS_OF, thinking(one, considered("2026-03-10", "child-2"), not("2026-03-06", "child-1")))
                .notMet(NOT_CONSIDERED)
                .evidence(
                        "CONTRADICTS /journey/familyAndFriendsConsiderations/1",
                        "SUPPORTS /journey/familyAndFriendsConsiderations/0");
    }

    @Test
    void aReasonAnswers() {
        PracticeRecord record = thinking(calledFor(), not("2026-03-06"));

        on(AS_OF, record.withRationales(reason("reason-1", "P03-R6", "2026-03-07", "prompt-1")))
                .metWithReason(NOT_CONSIDERED, "A reason was given on 7 March 2026 (role: team-manager).")
                .evidence("SUPPORTS /journey/familyAndFriendsConsiderations/0", "SUPPORTS /rationales/0");
        on(AS_OF, record.withRationales(reason("reason-1", "P03-R6", "2026-03-07", "thought-2")))
                .metWithReason(NOT_CONSIDERED, "A reason was given on 7 March 2026 (role: team-manager).");
        on(AS_OF, record.withRationales(reason("reason-1", "P03-R6", "2026-03-07", "prompt-2")))
                .notMet(NOT_CONSIDERED);
    }

    @Test
    void onlyThisEpisodeIsLookedAt() {
        PracticeRecord again = Given.with(
                calledFor(), closed("episode-0", "2026-01-05", "2026-03-31"), open("episode-1", "2026-04-01"));
        PracticeRecord calledAgain = with(again, prompt("prompt-1", ConferencePrompt.MAY_LIVE_ELSEWHERE, "2026-04-01"));

        on(AS_OF, thinking(again, not("2026-03-06"))).notApplicable(NONE);
        on(AS_OF, thinking(calledAgain, not("2026-03-06"))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, thinking(calledAgain, not("2026-04-01"))).notMet(NOT_CONSIDERED);
    }

    @Test
    void whatCannotBeChangedAfterTheWorkHasEndedBecomesHistory() {
        PracticeRecord ended =
                Given.with(thinking(calledFor(), not("2026-03-06")), closed("episode-1", "2026-01-05", "2026-06-30"));

        on("2026-12-30", ended).notMet(NOT_CONSIDERED).history();
        on("2026-12-31", ended).notApplicable(NONE).history("2026-06-30 " + NOT_CONSIDERED);
        on("2027-12-31", thinking(calledFor(), not("2026-03-06")))
                .notMet(NOT_CONSIDERED)
                .history();
    }

    @Test
    void whatWasWrittenDownLaterWasNotKnown() {
        PracticeRecord later = thinking(
                calledFor(),
                not("2026-03-06")
                        .withProvenance(Provenance.builder()
                                .recordedOn(day("2026-04-01"))
                                .build()));

        on("2026-03-31", later).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-04-01", later).notMet(NOT_CONSIDERED);
    }
}
