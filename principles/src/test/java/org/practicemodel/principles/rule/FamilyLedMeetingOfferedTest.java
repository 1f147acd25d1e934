package org.practicemodel.principles.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.principles.rule.Given.between;
import static org.practicemodel.principles.rule.Given.closed;
import static org.practicemodel.principles.rule.Given.day;
import static org.practicemodel.principles.rule.Given.from;
import static org.practicemodel.principles.rule.Given.notHeld;
import static org.practicemodel.principles.rule.Given.open;
import static org.practicemodel.principles.rule.Given.outcome;
import static org.practicemodel.principles.rule.Given.reason;
import static org.practicemodel.principles.rule.Given.reliedOn;
import static org.practicemodel.principles.rule.Journeys.with;
import static org.practicemodel.principles.rule.Meetings.because;
import static org.practicemodel.principles.rule.Meetings.conference;
import static org.practicemodel.principles.rule.Meetings.family;
import static org.practicemodel.principles.rule.Meetings.held;
import static org.practicemodel.principles.rule.Meetings.letter;
import static org.practicemodel.principles.rule.Meetings.level;
import static org.practicemodel.principles.rule.Meetings.offer;
import static org.practicemodel.principles.rule.Meetings.prompt;
import static org.practicemodel.principles.rule.Meetings.with;
import static org.practicemodel.principles.rule.Shown.evidence;
import static org.practicemodel.principles.rule.Shown.texts;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.ConferencePrompt;
import org.practicemodel.core.engagement.FamilyGroupConference;
import org.practicemodel.core.engagement.FamilyGroupConferenceId;
import org.practicemodel.core.engagement.NotOfferedReason;
import org.practicemodel.core.engagement.OfferOutcome;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.PastMatter;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Standing;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.time.OutsideCalendarException;

/** Twenty working days from 12 March 2026 end on 13 April, after Easter; from 5 January on 2 February. */
class FamilyLedMeetingOfferedTest {

    private static final FamilyLedMeetingOffered RULE = new FamilyLedMeetingOffered();
    private static final LocalDate AS_OF = day("2026-04-30");
    private static final PracticeRecord CALLED_FOR = with(family(), conference("conference-1", "2026-03-12"));
    private static final RecordType OFFERS = RecordType.FAMILY_GROUP_CONFERENCE_OFFERS;

    private static Outcome.NotMet otherwise(PracticeRecord record, LocalDate asOf) {
        Outcome outcome = outcome(RULE, record, asOf);
        assertThat(outcome).isInstanceOf(Outcome.NotMet.class);
        return (Outcome.NotMet) outcome;
    }

    private static Outcome.NotEnoughEvidence cannotSay(PracticeRecord record, LocalDate asOf) {
        Outcome outcome = outcome(RULE, record, asOf);
        assertThat(outcome).isInstanceOf(Outcome.NotEnoughEvidence.class);
        return (Outcome.NotEnoughEvidence) outcome;
    }

    private static Outcome.Met seen(PracticeRecord record) {
        Outcome outcome = outcome(RULE, record, AS_OF);
        assertThat(outcome).isInstanceOf(Outcome.Met.class);
        return (Outcome.Met) outcome;
    }

    @Test
    void says_what_it_is_without_a_record() {
        assertThat(RULE.descriptor().code()).hasToString("P03-R2");
        assertThat(RULE.descriptor().standing()).isEqualTo(Standing.KEY);
        assertThat(RULE.descriptor().about()).isEqualTo(About.PRACTICE);
        assertThat(RULE.descriptor().reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(RULE.descriptor().testBasis()).hasToString("G Children's Wellbeing and Schools Act 2026 section 1");
        assertThat(RULE.descriptor().thresholds())
                .extracting(threshold -> threshold.key() + " " + threshold.defaultValue())
                .containsExactly("fgc.offerWorkingDays 20", "fgc.offersBeforeApplication 1");
        assertThat(RULE.descriptor().needs())
                .extracting(need -> need.type() + " " + need.field())
                .containsExactly(
                        "family-group-conference-offers offered",
                        "family-group-conferences heldOn",
                        "family-group-conference-offers notOffered");
    }

    @Test
    void does_not_apply_where_nothing_called_for_it() {
        Outcome outcome = outcome(RULE, reliedOn(family(), OFFERS, "2020-01-01"), AS_OF);

        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(texts(outcome))
                .containsExactly("Nothing in the record calls for the offer of a family-led meeting now.");
        assertThat(outcome.evidence()).isEmpty();
    }

    @Test
    void holds_nothing_against_anybody_where_nothing_called_for_it() {
        assertThat(outcome(RULE, with(family(), offer("offer-1", false).build()), AS_OF)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(outcome(RULE, with(family(), offer("offer-1", true, "child").build()), AS_OF)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void is_met_early_where_it_was_offered_before_anything_called_for_it() {
        Outcome.Met outcome = seen(with(family(), offer("offer-1", true).build()));

        assertThat(texts(outcome))
                .containsExactly("The record shows how the offer of a family-led meeting was dealt with.");
        assertThat(evidence(outcome)).containsExactly("SUPPORTS /engagement/familyGroupConferenceOffers/0 offer-1");
        assertThat(outcome.withReason()).isFalse();
        assertThat(outcome.restrictedPhrases()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mother", "grandmother"})
    void is_met_where_it_was_offered_to_a_parent_or_somebody_with_parental_responsibility(String toWhom) {
        Outcome.Met outcome =
                seen(with(CALLED_FOR, offer("offer-1", true, "child", toWhom).build()));

        assertThat(texts(outcome))
                .containsExactly("The record shows how the offer of a family-led meeting was dealt with.");
        assertThat(evidence(outcome))
                .containsExactly(
                        "SUPPORTS /journey/protectionConferences/0 conference-1",
                        "SUPPORTS /engagement/familyGroupConferenceOffers/0 offer-1 restricted");
        assertThat(outcome.withReason()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"accepted", "declined", "no-answer"})
    void takes_any_answer_for_an_answer(String answer) {
        assertThat(seen(with(
                                CALLED_FOR,
                                offer("offer-1", true)
                                        .outcome(OfferOutcome.of(answer))
                                        .build()))
                        .withReason())
                .isFalse();
    }

    @Test
    void takes_a_meeting_that_was_held_for_an_offer() {
        Outcome.Met outcome = seen(with(CALLED_FOR, held("meeting-1", "2026-04-20")));

        assertThat(evidence(outcome))
                .containsExactly(
                        "SUPPORTS /journey/protectionConferences/0 conference-1",
                        "SUPPORTS /engagement/familyGroupConferences/0 meeting-1 restricted");
        assertThat(seen(with(
                                CALLED_FOR,
                                FamilyGroupConference.builder()
                                        .id(FamilyGroupConferenceId.of("meeting-1"))
                                        .build()))
                        .phrases())
                .isEqualTo(outcome.phrases());
    }

    @Test
    void cannot_say_where_it_was_offered_to_others_only() {
        Outcome.NotEnoughEvidence outcome = cannotSay(
                reliedOn(
                        with(
                                CALLED_FOR,
                                offer("offer-1", true, "child", "step-parent", "nobody-known")
                                        .build()),
                        OFFERS,
                        "2020-01-01"),
                AS_OF);

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
        assertThat(texts(outcome))
                .containsExactly(
                        "An offer is recorded, but not to a parent or to somebody with parental responsibility.");
        assertThat(evidence(outcome)).containsExactly("MISSING /engagement/familyGroupConferenceOffers/0 offer-1");
        assertThat(outcome.lacks()).containsExactly(OFFERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-in-best-interests", "not-safe"})
    void is_met_with_reason_where_somebody_decided_against_it(String why) {
        Outcome.Met outcome = seen(with(
                CALLED_FOR,
                offer("offer-1", false)
                        .notOffered(because(NotOfferedReason.of(why)))
                        .build(),
                offer("offer-2", false).build()));

        assertThat(outcome.withReason()).isTrue();
        assertThat(texts(outcome))
                .containsExactly("The record shows how the offer of a family-led meeting was dealt with.");
        assertThat(evidence(outcome)).containsExactly("SUPPORTS /engagement/familyGroupConferenceOffers/0 offer-1");
    }

    @Test
    void is_begun_where_it_was_not_offered_and_only_the_family_asked() {
        PracticeRecord asked = with(
                with(family(), prompt("prompt-1", ConferencePrompt.FAMILY_REQUEST, "2026-01-05")),
                offer("offer-1", false).build());
        PracticeRecord alsoCalledFor = with(
                with(
                        family(),
                        prompt("prompt-1", ConferencePrompt.FAMILY_REQUEST, "2026-01-05"),
                        prompt("prompt-2", ConferencePrompt.MAY_LIVE_ELSEWHERE, "2026-01-06")),
                offer("offer-1", false).build());

        assertThat(otherwise(asked, day("2026-03-12")).begun()).isTrue();
        assertThat(otherwise(alsoCalledFor, day("2026-03-12")).begun()).isFalse();
    }

    @Test
    void shows_otherwise_where_the_source_says_that_it_was_not_offered() {
        Outcome.NotMet outcome = otherwise(
                with(
                        CALLED_FOR,
                        offer("offer-1", false).build(),
                        offer("offer-2", false)
                                .notOffered(because(NotOfferedReason.OTHER))
                                .build(),
                        offer("offer-3", true, "child").build()),
                day("2026-03-12"));

        assertThat(texts(outcome)).containsExactly("The record says that a family-led meeting was not offered.");
        assertThat(evidence(outcome))
                .containsExactly(
                        "CONTRADICTS /engagement/familyGroupConferenceOffers/0 offer-1",
                        "CONTRADICTS /engagement/familyGroupConferenceOffers/1 offer-2");
        assertThat(outcome.begun()).isFalse();
        assertThat(outcome.about()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"offer-1, MET", "conference-1, MET", "other-1, NOT_MET"})
    void is_met_with_reason_where_one_was_given(String about, Verdict verdict) {
        Outcome outcome = outcome(
                RULE,
                with(CALLED_FOR, offer("offer-1", false).build())
                        .withRationales(reason("reason-1", "P03-R2", "2026-03-20", about)),
                AS_OF);

        assertThat(outcome.verdict()).isEqualTo(verdict);
        if (outcome instanceof Outcome.Met met) {
            assertThat(met.withReason()).isTrue();
            assertThat(texts(met))
                    .containsExactly(
                            "The record says that a family-led meeting was not offered.",
                            "A reason was given on 20 March 2026 (role: team-manager).");
        }
    }

    @Test
    void waits_twenty_working_days() {
        PracticeRecord record = reliedOn(CALLED_FOR, OFFERS, "2020-01-01");

        Outcome.NotEnoughEvidence outcome = cannotSay(record, day("2026-04-13"));

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.TOO_EARLY);
        assertThat(outcome.lookAgainOn()).contains(day("2026-04-14"));
        assertThat(texts(outcome))
                .containsExactly("An offer of a family-led meeting was called for on 12 March 2026; there is time until"
                        + " 13 April 2026.");
        assertThat(evidence(outcome)).containsExactly("MISSING /journey/protectionConferences/0 conference-1");
    }

    @Test
    void shows_otherwise_the_day_after_where_offers_are_relied_on() {
        Outcome.NotMet outcome = otherwise(reliedOn(CALLED_FOR, OFFERS, "2026-04-13"), day("2026-04-14"));

        assertThat(texts(outcome))
                .containsExactly(
                        "An offer of a family-led meeting was called for on 12 March 2026, and none is recorded"
                                + " by 13 April 2026.");
        assertThat(evidence(outcome)).containsExactly("MISSING /journey/protectionConferences/0 conference-1");
        assertThat(outcome.begun()).isFalse();
        assertThat(outcome.settledOn()).isEmpty();
        assertThat(outcome(
                                RULE,
                                reliedOn(CALLED_FOR, OFFERS, "2020-01-01")
                                        .withRationales(reason("reason-1", "P03-R2", "2026-03-20")),
                                AS_OF)
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void cannot_say_the_day_after_where_nobody_relied_on_offers_by_then() {
        Outcome.NotEnoughEvidence outcome = cannotSay(reliedOn(CALLED_FOR, OFFERS, "2026-04-14"), day("2026-04-14"));

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
        assertThat(texts(outcome))
                .containsExactly("It is not recorded whether a family-led meeting was offered after 12 March 2026.");
        assertThat(evidence(outcome)).containsExactly("MISSING /journey/protectionConferences/0 conference-1");
        assertThat(cannotSay(CALLED_FOR, AS_OF).reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
        assertThat(cannotSay(notHeld(CALLED_FOR, OFFERS), AS_OF).reason())
                .isEqualTo(NotEnoughReason.SOURCE_DOES_NOT_HOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "may-live-elsewhere, false",
        "family-request, true",
        "initial-protection-conference, false",
        "local-prompt, false"
    })
    void is_called_for_by_a_prompt_and_begun_by_the_family_s_own(String kind, boolean begun) {
        PracticeRecord record = reliedOn(
                with(family(), prompt("prompt-1", ConferencePrompt.of(kind), "2026-01-05")), OFFERS, "2020-01-01");

        assertThat(cannotSay(record, day("2026-02-02")).reason()).isEqualTo(NotEnoughReason.TOO_EARLY);
        Outcome.NotMet outcome = otherwise(record, day("2026-02-03"));
        assertThat(outcome.begun()).isEqualTo(begun);
        assertThat(evidence(outcome)).containsExactly("MISSING /engagement/familyGroupConferencePrompts/0 prompt-1");
    }

    @Test
    void is_called_for_by_a_letter_before_proceedings() {
        PracticeRecord record = reliedOn(with(family(), letter("proceedings-1", "2026-03-12")), OFFERS, "2020-01-01");

        assertThat(evidence(otherwise(record, AS_OF))).containsExactly("MISSING /journey/proceedings/0 proceedings-1");
        assertThat(outcome(
                                RULE,
                                with(
                                        family(),
                                        Meetings.proceedings("proceedings-1").build()),
                                AS_OF)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void is_begun_only_while_nothing_but_the_family_s_request_is_overdue() {
        PracticeRecord record = reliedOn(
                with(CALLED_FOR, prompt("prompt-1", ConferencePrompt.FAMILY_REQUEST, "2026-01-05")),
                OFFERS,
                "2020-01-01");

        Outcome.NotMet before = otherwise(record, day("2026-04-13"));
        assertThat(before.begun()).isTrue();
        assertThat(texts(before))
                .containsExactly("An offer of a family-led meeting was called for on 5 January 2026, and none is"
                        + " recorded by 2 February 2026.");
        assertThat(evidence(before))
                .containsExactly(
                        "MISSING /engagement/familyGroupConferencePrompts/0 prompt-1",
                        "MISSING /journey/protectionConferences/0 conference-1");

        Outcome.NotMet after = otherwise(record, day("2026-04-14"));
        assertThat(after.begun()).isFalse();
        assertThat(texts(after))
                .containsExactly(
                        "An offer of a family-led meeting was called for on 12 March 2026, and none is recorded"
                                + " by 13 April 2026.");
    }

    @Test
    void asks_about_the_first_call_where_nothing_is_relied_on() {
        PracticeRecord record = with(
                with(CALLED_FOR, letter("proceedings-1", "2026-04-20")),
                prompt("prompt-1", ConferencePrompt.MAY_LIVE_ELSEWHERE, "2026-01-05"));

        Outcome.NotEnoughEvidence outcome = cannotSay(record, AS_OF);

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
        assertThat(texts(outcome))
                .containsExactly("It is not recorded whether a family-led meeting was offered after 5 January 2026.");
        assertThat(evidence(outcome))
                .containsExactly(
                        "MISSING /engagement/familyGroupConferencePrompts/0 prompt-1",
                        "MISSING /journey/protectionConferences/0 conference-1",
                        "MISSING /journey/proceedings/0 proceedings-1");
    }

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

    @Test
    void says_loudly_that_it_does_not_know_the_bank_holidays_of_a_year() {
        PracticeRecord record = with(family(), conference("conference-1", "1999-03-12"));

        assertThatThrownBy(() -> outcome(RULE, record, AS_OF)).isInstanceOf(OutsideCalendarException.class);
        assertThat(outcome(RULE, with(record, offer("offer-1", true).build()), AS_OF)
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void goes_by_ids_where_days_are_the_same() {
        PracticeRecord called =
                with(family(), conference("conference-2", "2026-03-12"), conference("conference-1", "2026-03-12"));

        assertThat(evidence(otherwise(
                        with(
                                called,
                                offer("offer-2", false).build(),
                                offer("offer-1", false).build()),
                        AS_OF)))
                .containsExactly(
                        "CONTRADICTS /engagement/familyGroupConferenceOffers/1 offer-1",
                        "CONTRADICTS /engagement/familyGroupConferenceOffers/0 offer-2");
        assertThat(evidence(seen(with(
                        called,
                        held("meeting-3", "2026-04-20"),
                        held("meeting-2", "2026-04-01"),
                        held("meeting-1", "2026-04-20")))))
                .containsExactly(
                        "SUPPORTS /journey/protectionConferences/1 conference-1",
                        "SUPPORTS /journey/protectionConferences/0 conference-2",
                        "SUPPORTS /engagement/familyGroupConferences/1 meeting-2 restricted",
                        "SUPPORTS /engagement/familyGroupConferences/2 meeting-1 restricted",
                        "SUPPORTS /engagement/familyGroupConferences/0 meeting-3 restricted");
    }
}
