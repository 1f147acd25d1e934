package org.practicemodel.principles.rule.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.voice.Voices.child;
import static org.practicemodel.principles.rule.voice.Voices.writtenDown;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.conference;
import static org.practicemodel.principles.testing.Recorded.family;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.AdvocacyOffer;
import org.practicemodel.core.engagement.AdvocacyOfferId;
import org.practicemodel.core.engagement.OfferOutcome;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.journey.LevelOfHelp;
import org.practicemodel.core.journey.LevelOfHelpId;
import org.practicemodel.core.journey.ProtectionConference;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

class AdvocateOfferedTest {

    private static final AdvocateOffered RULE = new AdvocateOffered();
    private static final String MET = "An independent advocate was offered to a child.";
    private static final String MARKED = "An independent advocate is marked as not offered to a child about whom a"
            + " protection conference was held or who is looked after.";
    private static final String NOT_RECORDED = "It is not recorded that an independent advocate was offered to a child"
            + " about whom a protection conference was held or who is looked after.";
    private static final String NONE =
            "No protection conference about a child is recorded in this work and no child is recorded as looked after, or what there is can no longer be changed.";
    private static final ProtectionConference CONFERENCE = conference("conference-1", "2026-03-12");
    private static final PracticeRecord CHILD = Given.with(family(), child("child-1"));
    private static final PracticeRecord CALLED_FOR = Recorded.with(CHILD, CONFERENCE);

    private static Found assertThatOn(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day(asOf)));
    }

    private static PracticeRecord with(PracticeRecord record, AdvocacyOffer... offers) {
        return record.withEngagement(record.engagement().withAdvocacyOffers(offers));
    }

    private static AdvocacyOffer offer(String id, boolean offered, String on) {
        return AdvocacyOffer.builder()
                .id(AdvocacyOfferId.of(id))
                .child(PersonId.of("child-1"))
                .offered(offered)
                .on(day(on))
                .build();
    }

    private static PracticeRecord level(HelpLevel level, RecordedInterval interval, String... children) {
        return CHILD.withJourney(CHILD.journey()
                .withLevelsOfHelp(LevelOfHelp.builder()
                        .id(LevelOfHelpId.of("level-1"))
                        .level(level)
                        .interval(interval)
                        .subjects(Recorded.people(children))
                        .build()));
    }

    @Test
    void isASupportingRuleThatAReasonAnswers() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E4-R5");
        assertThat(descriptor.slug()).isEqualTo("advocate-offered");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.testBasis()).hasToString("G Working Together 2023 chapter 3");
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"accepted", "declined", "no-answer"})
    void anOfferIsEnoughWhateverTheChildSaid(OfferOutcome outcome) {
        assertThatOn(
                        "2026-04-01",
                        with(CALLED_FOR, offer("o", true, "2026-03-20").withOutcome(outcome)))
                .met(MET)
                .evidence("SUPPORTS /engagement/advocacyOffers/0");
    }

    @Test
    void anOfferMayComeBeforeOrAfterOrHaveNoDay() {
        AdvocacyOffer early = offer("offer-1", true, "2026-01-05");

        assertThatOn("2026-04-01", with(CALLED_FOR, early)).met(MET);
        assertThatOn("2026-04-01", with(CALLED_FOR, early.withOn(Optional.empty())))
                .met(MET);
        assertThatOn("2026-04-01", with(CALLED_FOR, offer("offer-1", true, "2026-04-01")))
                .met(MET);
        assertThatOn("2026-03-31", with(CALLED_FOR, offer("offer-1", true, "2026-04-01")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /journey/protectionConferences/0");
    }

    @Test
    void isLookedForOnceAConferenceWasHeld() {
        assertThatOn("2026-03-11", CALLED_FOR).notApplicable(NONE).evidence();
        assertThatOn("2026-03-12", CALLED_FOR).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        assertThatOn("2026-04-01", with(CHILD, offer("offer-1", false, "2026-03-20")))
                .notApplicable(NONE);
        assertThatOn("2026-04-01", Recorded.with(CHILD, CONFERENCE.withSubjects(PersonId.of("child-2"))))
                .notApplicable(NONE);
        assertThatOn("2026-04-01", Recorded.with(CHILD, CONFERENCE.withEpisode(EpisodeId.of("episode-0"))))
                .notApplicable(NONE);
    }

    @Test
    void isLookedForWhileAChildIsLookedAfter() {
        HelpLevel lookedAfter = HelpLevel.LOOKED_AFTER;

        assertThatOn("2026-04-01", level(lookedAfter, Given.from("2026-03-02")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /journey/levelsOfHelp/0");
        assertThatOn("2026-04-01", level(lookedAfter, Given.between("2026-03-02", "2026-04-01"), "child-1"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        assertThatOn("2026-04-02", level(lookedAfter, Given.between("2026-03-02", "2026-04-01")))
                .notApplicable(NONE);
        assertThatOn("2026-04-01", level(lookedAfter, Given.from("2026-03-02"), "child-2"))
                .notApplicable(NONE);
        assertThatOn("2026-04-01", level(HelpLevel.EARLY_HELP, Given.from("2026-03-02")))
                .notApplicable(NONE);
    }

    @Test
    void aMarkThatItWasNotOfferedSpeaksAgainst() {
        assertThatOn("2026-04-01", with(CALLED_FOR, offer("offer-1", false, "2026-03-12")))
                .notMet(MARKED)
                .notJustBegun()
                .aboutNobodyElse()
                .evidence("CONTRADICTS /engagement/advocacyOffers/0");
        assertThatOn(
                        "2026-04-01",
                        with(CALLED_FOR, offer("o", false, "2026-03-12").withOn(Optional.empty())))
                .notMet(MARKED);
        assertThatOn("2026-04-01", with(CALLED_FOR, offer("offer-1", false, "2026-03-11")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        assertThatOn("2026-04-01", with(CALLED_FOR, offer("o1", false, "2026-03-12"), offer("o2", true, "2026-03-01")))
                .met(MET)
                .evidence("SUPPORTS /engagement/advocacyOffers/1");
        assertThatOn(
                        "2026-04-01",
                        with(
                                level(
                                        HelpLevel.LOOKED_AFTER,
                                        RecordedInterval.builder().build()),
                                offer("o", false, "2026-01-05")))
                .notMet(MARKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"offer-1", "conference-1", "child-1"})
    void aReasonAnswers(String about) {
        PracticeRecord marked = with(CALLED_FOR, offer("offer-1", false, "2026-03-12"));

        assertThatOn("2026-04-01", Recorded.with(marked, reason("r", "E4-R5", "2026-03-13", about)))
                .metWithReason(MARKED, "A reason was given on 13 March 2026 (role: team-manager).")
                .evidence("SUPPORTS /engagement/advocacyOffers/0", "SUPPORTS /rationales/0");
        assertThatOn("2026-04-01", Recorded.with(marked, reason("r", "E4-R5", "2026-03-13", "child-2")))
                .notMet(MARKED);
    }

    @Test
    void eachChildIsOfferedOneWhetherTheySpeakOrNot() {
        PracticeRecord siblings = Given.with(CALLED_FOR, child("child-1"), child("child-2", "2026-03"));

        assertThatOn("2026-04-01", with(siblings, offer("offer-1", true, "2026-03-12")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("SUPPORTS /engagement/advocacyOffers/0", "MISSING /journey/protectionConferences/0");
        assertThatOn(
                        "2026-04-01",
                        with(
                                siblings,
                                offer("offer-1", true, "2026-03-12"),
                                offer("offer-2", true, "2026-03-12").withChild(PersonId.of("child-2"))))
                .met(MET)
                .evidence("SUPPORTS /engagement/advocacyOffers/0", "SUPPORTS /engagement/advocacyOffers/1");
    }

    @Test
    void aChildWhoIsNotBornIsNotLookedFor() {
        FamilyMember unborn = child("child-1").withDueOn(PartialDate.parse("2026-07"));

        assertThatOn("2026-04-01", Given.with(CALLED_FOR, unborn)).notApplicable(NONE);
    }

    @Test
    void childrenWhoAreNotRecordedLeaveItOpenOnlyWhereItIsCalledFor() {
        assertThatOn("2026-04-01", Given.with(CALLED_FOR, new FamilyMember[0]))
                .notEnough(NotEnoughReason.NOT_RECORDED, "Which children belong to the family is not recorded.")
                .evidence("MISSING /journey/protectionConferences/0");
        assertThatOn("2026-04-01", family()).notApplicable(NONE);
    }

    @Test
    void whatIsNotRecordedNeverCountsAgainstAnybody() {
        assertThatOn("2026-12-01", reliedOn(CALLED_FOR, RecordType.ADVOCACY_OFFERS, "2020-01-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        assertThatOn("2026-12-01", notHeld(CALLED_FOR, RecordType.ADVOCACY_OFFERS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
    }

    @Test
    void anOfferCountsOnceItIsWrittenDown() {
        AdvocacyOffer late = offer("offer-1", true, "2026-03-12").withProvenance(writtenDown("2026-03-16"));

        assertThatOn("2026-03-15", with(CALLED_FOR, late)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        assertThatOn("2026-03-16", with(CALLED_FOR, late)).met(MET);
    }

    @Test
    void looksAtTheLastWorkAndLetsItBecomeHistory() {
        PracticeRecord ended = with(
                CALLED_FOR.withJourney(closedFamily().journey().withProtectionConferences(CONFERENCE)),
                offer("offer-1", false, "2026-03-12"));
        PracticeRecord reopened = with(CALLED_FOR, offer("offer-1", true, "2026-03-12"))
                .withJourney(family().journey()
                        .withEpisodes(
                                Given.closed("episode-0", "2026-01-05", "2026-03-12"),
                                Given.open("episode-1", "2026-03-13"))
                        .withProtectionConferences(conference("conference-1", "2026-03-20")));

        assertThatOn("2026-12-30", ended).notMet(MARKED);
        assertThatOn("2026-12-31", ended).notApplicable(NONE).history("2026-06-30 " + MARKED);
        assertThatOn("2026-04-01", reopened).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }
}
