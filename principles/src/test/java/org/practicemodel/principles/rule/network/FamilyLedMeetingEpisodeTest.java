package org.practicemodel.principles.rule.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.network.MeetingCalledFor.AS_OF;
import static org.practicemodel.principles.rule.network.MeetingCalledFor.CALLED_FOR;
import static org.practicemodel.principles.rule.network.MeetingCalledFor.OFFERS;
import static org.practicemodel.principles.rule.network.MeetingCalledFor.RULE;
import static org.practicemodel.principles.rule.network.MeetingCalledFor.cannotSay;
import static org.practicemodel.principles.rule.network.MeetingCalledFor.otherwise;
import static org.practicemodel.principles.rule.network.Meetings.because;
import static org.practicemodel.principles.rule.network.Meetings.conference;
import static org.practicemodel.principles.rule.network.Meetings.family;
import static org.practicemodel.principles.rule.network.Meetings.held;
import static org.practicemodel.principles.rule.network.Meetings.letter;
import static org.practicemodel.principles.rule.network.Meetings.level;
import static org.practicemodel.principles.rule.network.Meetings.offer;
import static org.practicemodel.principles.rule.network.Meetings.prompt;
import static org.practicemodel.principles.rule.network.Meetings.with;
import static org.practicemodel.principles.testing.Given.between;
import static org.practicemodel.principles.testing.Given.closed;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.from;
import static org.practicemodel.principles.testing.Given.open;
import static org.practicemodel.principles.testing.Given.outcome;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Journeys.with;
import static org.practicemodel.principles.testing.Shown.evidence;
import static org.practicemodel.principles.testing.Shown.texts;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.engagement.ConferencePrompt;
import org.practicemodel.core.engagement.NotOfferedReason;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.PastMatter;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.principles.testing.Given;

/** Which work an offer of a family-led meeting belongs to, and at which level of help it is only asked about. */
class FamilyLedMeetingEpisodeTest {

    @Test
    void knows_only_what_had_happened_and_was_written_down() {
        PracticeRecord record = with(
                CALLED_FOR,
                offer("offer-1", true)
                        .on(day("2026-03-20"))
                        .provenance(Provenance.builder()
                                .recordedOn(day("2026-03-25"))
                                .build())
                        .build());

        assertThat(outcome(RULE, record, day("2026-03-11")).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(cannotSay(record, day("2026-03-24")).reason()).isEqualTo(NotEnoughReason.TOO_EARLY);
        assertThat(outcome(RULE, record, day("2026-03-25")).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void looks_at_the_work_that_goes_on() {
        PracticeRecord two =
                Given.with(family(), closed("episode-1", "2025-01-06", "2025-12-31"), open("episode-2", "2026-01-05"));

        assertThat(outcome(
                                RULE,
                                with(
                                        with(
                                                with(two, conference("conference-1", "2025-06-02")),
                                                letter("proceedings-1", "2025-06-02")),
                                        prompt("prompt-1", ConferencePrompt.FAMILY_REQUEST, "2025-06-02")),
                                AS_OF)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        PracticeRecord called =
                with(two, conference("conference-1", "2026-03-12").withEpisode(EpisodeId.of("episode-2")));
        assertThat(cannotSay(
                                with(
                                        with(
                                                called,
                                                offer("offer-1", true)
                                                        .on(day("2025-06-02"))
                                                        .build()),
                                        held("meeting-1", "2025-07-01")),
                                AS_OF)
                        .reason())
                .isEqualTo(NotEnoughReason.NOT_RECORDED);
        assertThat(cannotSay(with(called, offer("offer-1", false).build()), AS_OF)
                        .phrases())
                .extracting(phrase -> phrase.key())
                .containsExactly("P03-R2.notRecorded");
        assertThat(cannotSay(
                                with(
                                        called,
                                        offer("offer-1", false)
                                                .notOffered(because(NotOfferedReason.OTHER)
                                                        .withOn(day("2025-06-02")))
                                                .build()),
                                AS_OF)
                        .phrases())
                .extracting(phrase -> phrase.key())
                .containsExactly("P03-R2.notRecorded");
        assertThat(outcome(RULE, with(called, offer("offer-1", true).build()), AS_OF)
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(outcome(
                                RULE,
                                with(two, letter("proceedings-1", "2026-03-12").withEpisode(EpisodeId.of("episode-1"))),
                                AS_OF)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(outcome(
                                RULE,
                                with(
                                        two,
                                        conference("conference-1", "2026-03-12")
                                                .withEpisode(EpisodeId.of("episode-1"))),
                                AS_OF)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void settles_with_the_end_of_the_work() {
        PracticeRecord record =
                reliedOn(Given.with(CALLED_FOR, closed("episode-1", "2026-01-05", "2026-04-14")), OFFERS, "2020-01-01");

        assertThat(outcome(RULE, record, day("2026-10-14")).verdict()).isEqualTo(Verdict.NOT_MET);
        Outcome later = outcome(RULE, record, day("2026-10-15"));
        assertThat(later.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(texts(later))
                .containsExactly("Nothing in the record calls for the offer of a family-led meeting now.");
        assertThat(later.history()).extracting(PastMatter::settledOn).containsExactly(day("2026-04-14"));
    }

    @Test
    void asks_nothing_that_was_not_due_before_the_end_of_the_work() {
        PracticeRecord record =
                reliedOn(Given.with(CALLED_FOR, closed("episode-1", "2026-01-05", "2026-04-13")), OFFERS, "2020-01-01");

        assertThat(cannotSay(record, AS_OF).reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
    }

    @Test
    void only_asks_in_early_help() {
        PracticeRecord record = reliedOn(
                with(CALLED_FOR, level("level-1", HelpLevel.EARLY_HELP, from("2026-01-05"))), OFFERS, "2020-01-01");

        Outcome.NotEnoughEvidence outcome = cannotSay(record, AS_OF);

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
        assertThat(outcome.lookAgainOn()).isEmpty();
        assertThat(outcome.lacks()).containsExactly(OFFERS);
        assertThat(texts(outcome))
                .containsExactly(
                        "An offer of a family-led meeting was called for on 12 March 2026, and none is recorded"
                                + " by 13 April 2026.");
        assertThat(evidence(outcome)).containsExactly("MISSING /journey/protectionConferences/0 conference-1");
        assertThat(outcome(RULE, with(record, offer("offer-1", true).build()), AS_OF)
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void does_not_only_ask_once_the_family_is_at_another_level() {
        PracticeRecord record = reliedOn(CALLED_FOR, OFFERS, "2020-01-01");

        assertThat(otherwise(
                                with(
                                        record,
                                        level("level-1", HelpLevel.EARLY_HELP, from("2026-01-05")),
                                        level("level-2", HelpLevel.CHILD_PROTECTION, from("2026-03-12"))),
                                AS_OF)
                        .begun())
                .isFalse();
        assertThat(otherwise(
                                with(
                                        record,
                                        level("level-1", HelpLevel.EARLY_HELP, between("2026-01-05", "2026-04-29"))),
                                AS_OF)
                        .begun())
                .isFalse();
        assertThat(cannotSay(
                                with(
                                        record,
                                        level("level-1", HelpLevel.EARLY_HELP, between("2026-01-05", "2026-04-30")),
                                        level("level-2", HelpLevel.CHILD_IN_NEED, between("2026-01-05", "2026-04-29"))),
                                AS_OF)
                        .reason())
                .isEqualTo(NotEnoughReason.NOT_RECORDED);
        assertThat(cannotSay(
                                with(
                                        record,
                                        level(
                                                "level-1",
                                                HelpLevel.EARLY_HELP,
                                                RecordedInterval.builder().build())),
                                AS_OF)
                        .reason())
                .isEqualTo(NotEnoughReason.NOT_RECORDED);
    }

    @Test
    void looks_at_the_level_on_the_last_day_of_the_work() {
        PracticeRecord record = reliedOn(
                with(
                        Given.with(CALLED_FOR, closed("episode-1", "2026-01-05", "2026-04-20")),
                        level("level-1", HelpLevel.EARLY_HELP, between("2026-01-05", "2026-04-20")),
                        level("level-2", HelpLevel.CHILD_IN_NEED, from("2026-04-21"))),
                OFFERS,
                "2020-01-01");

        assertThat(cannotSay(record, AS_OF).reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
    }
}
