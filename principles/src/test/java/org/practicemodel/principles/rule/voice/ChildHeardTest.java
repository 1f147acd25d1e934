package org.practicemodel.principles.rule.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.voice.Voices.WORDS;
import static org.practicemodel.principles.rule.voice.Voices.came;
import static org.practicemodel.principles.rule.voice.Voices.child;
import static org.practicemodel.principles.rule.voice.Voices.said;
import static org.practicemodel.principles.rule.voice.Voices.whole;
import static org.practicemodel.principles.rule.voice.Voices.writtenDown;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.participation.ChildVoice;
import org.practicemodel.core.participation.ChildVoiceId;
import org.practicemodel.core.participation.InfluenceOutcome;
import org.practicemodel.core.participation.VoiceWay;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.StatementForm;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

/** What shows that a child was heard. */
class ChildHeardTest {

    private static final ChildHeard RULE = new ChildHeard();
    private static final String PARTLY = "A child had a chance to let others know how things are; when it was, their"
            + " view and its way, who heard it, what came of it or when they were told is not recorded so far.";
    private static final String UNKNOWN = "Which children belong to the family is not recorded.";
    private static final String NONE =
            "There is no child to hear who is born and living, or what there is can no longer be changed.";
    private static final ChildVoice WHOLE =
            whole("voice-1", "child-1", "2026-03-02").build();

    private static Found assertThatOn(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day(asOf)));
    }

    private static PracticeRecord heard(ChildVoice... voices) {
        return said(Given.with(family(), child("child-1")), voices);
    }

    private static String met(String on) {
        return "A child had a chance to let others know how things are, last on " + on
                + ": it was heard and considered, and they were told what came of it.";
    }

    private static String notRecorded(String from) {
        return "It is not recorded that a child had a chance to let others know how things are since " + from + ".";
    }

    private static String waiting(String due) {
        return "There is time until " + due + " to hear a child and to tell them what came of it.";
    }

    @Test
    void isAKeyRuleOfTheElement() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E4-R2");
        assertThat(descriptor.slug()).isEqualTo("child-heard");
        assertThat(descriptor.element()).hasToString("family-led-practice");
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.testBasis())
                .hasToString("G Lundy model of participation space, voice, audience and influence");
        assertThat(descriptor.thresholds())
                .extracting(limit -> limit.key() + " " + limit.defaultValue() + " " + limit.unit())
                .containsExactly("childVoice.windowDays 91 DAYS");
    }

    @Test
    void oneWholeEntryIsEnough() {
        assertThatOn("2026-03-02", heard(WHOLE))
                .met(met("2 March 2026"))
                .evidence("SUPPORTS /engagement/childVoices/0");
        assertThatOn("2026-03-01", heard(WHOLE)).tooEarly("2026-04-07", waiting("6 April 2026"));
        assertThatOn(
                        "2026-04-30",
                        heard(
                                whole("voice-2", "child-1", "2026-04-01").build(),
                                WHOLE,
                                WHOLE.withId(ChildVoiceId.of("voice-3")).withHeardBy()))
                .met(met("1 April 2026"))
                .evidence("SUPPORTS /engagement/childVoices/1", "SUPPORTS /engagement/childVoices/0");
    }

    @Test
    void looksBackFor91Days() {
        assertThatOn("2026-06-01", heard(WHOLE)).met(met("2 March 2026"));
        assertThatOn("2026-06-02", heard(WHOLE))
                .notEnough(NotEnoughReason.NOT_RECORDED, notRecorded("3 March 2026"))
                .evidence("MISSING /family/members/0");
    }

    @Test
    void thereIsTimeFor91DaysAfterTheOpening() {
        assertThatOn("2026-04-06", heard())
                .tooEarly("2026-04-07", waiting("6 April 2026"))
                .evidence("MISSING /family/members/0");
        assertThatOn("2026-04-07", heard()).notEnough(NotEnoughReason.NOT_RECORDED, notRecorded("6 January 2026"));
        assertThatOn("2026-04-07", heard().withJourney(family().journey().withEpisodes()))
                .notEnough(NotEnoughReason.NOT_RECORDED, notRecorded("6 January 2026"));
        assertThatOn("2026-04-06", heard(WHOLE.withHeardBy()))
                .tooEarly("2026-04-07", waiting("6 April 2026"))
                .evidence("MISSING /engagement/childVoices/0");
    }

    @Test
    void thereIsTimeAfterABirth() {
        PracticeRecord baby = Given.with(family(), child("child-1", "2026-03-02"));

        assertThatOn("2026-06-01", baby).tooEarly("2026-06-02", waiting("1 June 2026"));
        assertThatOn("2026-06-02", baby).notEnough(NotEnoughReason.NOT_RECORDED, notRecorded("3 March 2026"));
        assertThatOn("2026-04-07", Given.with(family(), child("child-1", "2026-01-04")))
                .notEnough(NotEnoughReason.NOT_RECORDED, notRecorded("6 January 2026"));
    }

    @Test
    void everyPartOfItIsLookedFor() {
        for (ChildVoice part : new ChildVoice[] {
            WHOLE.withSpaceOn(Optional.empty()),
            WHOLE.withWay(Optional.empty()),
            WHOLE.withView(Optional.empty()),
            WHOLE.withHeardBy(),
            WHOLE.withHeardBy(Party.of(PersonId.of("child-1"))),
            WHOLE.withInfluence(Optional.empty()),
            WHOLE.withInfluence(came(InfluenceOutcome.CHANGED)),
            WHOLE.withInfluence(came(InfluenceOutcome.of("anytown:other")).withBecause(WORDS)),
            WHOLE.withFedBackOn(Optional.empty()),
            WHOLE.withFedBackOn(day("2026-03-01")),
        }) {
            assertThatOn("2026-05-01", heard(part))
                    .notEnough(NotEnoughReason.NOT_RECORDED, PARTLY)
                    .evidence("MISSING /engagement/childVoices/0");
        }
    }

    @Test
    void whyNothingChangedIsAnAnswer() {
        assertThatOn(
                        "2026-05-01",
                        heard(WHOLE.withInfluence(
                                came(InfluenceOutcome.NOT_CHANGED).withBecause(WORDS))))
                .met(met("2 March 2026"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"observation", "play", "signs-or-symbols", "advocate"})
    void nobodyIsLeftOutBecauseTheyDoNotSpeak(VoiceWay way) {
        PracticeRecord record = Given.with(family(), child("child-1", "2025-12"));

        assertThatOn("2026-05-01", said(record, WHOLE.withWay(way))).met(met("2 March 2026"));
        assertThatOn(
                        "2026-05-01",
                        said(
                                record,
                                WHOLE.withWay(Optional.empty()).withView(WORDS.withForm(StatementForm.OBSERVATION))))
                .met(met("2 March 2026"));
    }

    @Test
    void aViewWithItsOwnDayStandsForTheChance() {
        ChildVoice dated = WHOLE.withSpaceOn(Optional.empty()).withView(WORDS.withOn(day("2026-03-01")));

        assertThatOn("2026-05-31", heard(dated)).met(met("1 March 2026"));
        assertThatOn("2026-06-01", heard(dated)).notEnough(NotEnoughReason.NOT_RECORDED, notRecorded("2 March 2026"));
    }

    @Test
    void eachChildIsHeard() {
        PracticeRecord siblings = Given.with(family(), child("child-1"), child("child-2"));
        ChildVoice other = whole("voice-2", "child-2", "2026-03-09").build();

        assertThatOn("2026-05-01", said(siblings, WHOLE))
                .notEnough(NotEnoughReason.NOT_RECORDED, notRecorded("30 January 2026"))
                .evidence("SUPPORTS /engagement/childVoices/0", "MISSING /family/members/1");
        assertThatOn("2026-05-01", said(siblings, WHOLE, other)).met(met("2 March 2026"), met("9 March 2026"));
    }

    @Test
    void whoIsNotBornOrHasDiedIsNotLookedFor() {
        PracticeRecord unborn = Given.with(family(), child("child-1").withDueOn(PartialDate.parse("2026-07")));
        PracticeRecord died = Given.with(family(), child("child-1").withDiedOn(PartialDate.parse("2026-02")));

        assertThatOn("2026-05-01", unborn).notApplicable(NONE).evidence();
        assertThatOn("2026-05-01", died).notApplicable(NONE);
        assertThatOn("2026-05-01", family())
                .notEnough(NotEnoughReason.NOT_RECORDED, UNKNOWN)
                .evidence("MISSING ");
        assertThatOn("2026-05-01", notHeld(family(), RecordType.MEMBERS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, UNKNOWN);
    }

    @Test
    void whatIsNotRecordedNeverCountsAgainstAnybody() {
        assertThatOn("2026-05-01", reliedOn(heard(), RecordType.CHILD_VOICES, "2020-01-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, notRecorded("30 January 2026"));
        assertThatOn("2026-05-01", notHeld(heard(), RecordType.CHILD_VOICES))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, notRecorded("30 January 2026"));
        assertThatOn("2026-05-01", notHeld(heard(WHOLE.withHeardBy()), RecordType.CHILD_VOICES))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, PARTLY);
    }

    @Test
    void anEntryCountsOnceItIsWrittenDown() {
        ChildVoice late = WHOLE.withProvenance(writtenDown("2026-03-05"));

        assertThatOn("2026-03-04", heard(late)).tooEarly("2026-04-07", waiting("6 April 2026"));
        assertThatOn("2026-03-05", heard(late)).met(met("2 March 2026"));
        assertThatOn("2026-03-08", heard(WHOLE.withFedBackOn(day("2026-03-09"))))
                .tooEarly("2026-04-07", waiting("6 April 2026"));
        assertThatOn("2026-03-09", heard(WHOLE.withFedBackOn(day("2026-03-09"))))
                .met(met("2 March 2026"));
    }

    @Test
    void looksAtTheLastWork() {
        PracticeRecord ended = heard(WHOLE).withJourney(closedFamily().journey());
        PracticeRecord reopened = heard(WHOLE)
                .withJourney(family().journey()
                        .withEpisodes(
                                Given.closed("episode-0", "2026-01-05", "2026-03-02"),
                                Given.open("episode-1", "2026-03-03")));

        assertThatOn("2026-08-01", ended).notEnough(NotEnoughReason.NOT_RECORDED, notRecorded("31 March 2026"));
        assertThatOn(
                        "2026-08-01",
                        said(ended, whole("v", "child-1", "2026-03-31").build()))
                .met(met("31 March 2026"));
        assertThatOn("2026-03-20", reopened)
                .tooEarly("2026-06-03", waiting("2 June 2026"))
                .evidence("MISSING /family/members/0");
        assertThatOn(
                        "2026-03-20",
                        ended.withJourney(
                                ended.journey().withEpisodes(Given.closed("episode-1", "2026-01-05", "2026-03-01"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, notRecorded("5 January 2026"));
    }
}
