package org.practicemodel.principles.rule.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.principles.rule.network.MeetingCalledFor.AS_OF;
import static org.practicemodel.principles.rule.network.MeetingCalledFor.CALLED_FOR;
import static org.practicemodel.principles.rule.network.MeetingCalledFor.OFFERS;
import static org.practicemodel.principles.rule.network.MeetingCalledFor.RULE;
import static org.practicemodel.principles.rule.network.MeetingCalledFor.cannotSay;
import static org.practicemodel.principles.rule.network.MeetingCalledFor.otherwise;
import static org.practicemodel.principles.rule.network.Meetings.conference;
import static org.practicemodel.principles.rule.network.Meetings.family;
import static org.practicemodel.principles.rule.network.Meetings.letter;
import static org.practicemodel.principles.rule.network.Meetings.offer;
import static org.practicemodel.principles.rule.network.Meetings.prompt;
import static org.practicemodel.principles.rule.network.Meetings.with;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.outcome;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Journeys.with;
import static org.practicemodel.principles.testing.Shown.evidence;
import static org.practicemodel.principles.testing.Shown.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicemodel.core.engagement.ConferencePrompt;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.time.OutsideCalendarException;

/** Twenty working days from 12 March 2026 end on 13 April, after Easter; from 5 January on 2 February. */
class FamilyLedMeetingCalledForTest {

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
    void says_loudly_that_it_does_not_know_the_bank_holidays_of_a_year() {
        PracticeRecord record = with(family(), conference("conference-1", "1999-03-12"));

        assertThatThrownBy(() -> outcome(RULE, record, AS_OF)).isInstanceOf(OutsideCalendarException.class);
        assertThat(outcome(RULE, with(record, offer("offer-1", true).build()), AS_OF)
                        .verdict())
                .isEqualTo(Verdict.MET);
    }
}
