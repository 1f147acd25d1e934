package org.practicemodel.principles.rule.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.network.MeetingCalledFor.AS_OF;
import static org.practicemodel.principles.rule.network.MeetingCalledFor.OFFERS;
import static org.practicemodel.principles.rule.network.MeetingCalledFor.RULE;
import static org.practicemodel.principles.rule.network.Meetings.conference;
import static org.practicemodel.principles.rule.network.Meetings.family;
import static org.practicemodel.principles.rule.network.Meetings.letter;
import static org.practicemodel.principles.rule.network.Meetings.offer;
import static org.practicemodel.principles.rule.network.Meetings.prompt;
import static org.practicemodel.principles.rule.network.Meetings.with;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Journeys.with;
import static org.practicemodel.principles.testing.Shown.evidence;
import static org.practicemodel.principles.testing.Shown.texts;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.engagement.ConferencePrompt;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.ThresholdKey;

/** What an authority sets about the events that call for the offer of a family-led meeting. */
class MeetingCallsTest {

    /** A record in which one event calls for an offer, and the key with which an authority sets that it does not. */
    private enum Call {
        CONFERENCE("protectionConference") {
            @Override
            PracticeRecord record() {
                return with(family(), conference("call-1", "2026-03-12"));
            }
        },
        LETTER("letterBeforeProceedings") {
            @Override
            PracticeRecord record() {
                return with(family(), letter("call-1", "2026-03-12"));
            }
        },
        CONFERENCE_PROMPT("protectionConference") {
            @Override
            PracticeRecord record() {
                return prompted(ConferencePrompt.INITIAL_PROTECTION_CONFERENCE);
            }
        },
        LETTER_PROMPT("letterBeforeProceedings") {
            @Override
            PracticeRecord record() {
                return prompted(ConferencePrompt.LETTER_BEFORE_PROCEEDINGS);
            }
        },
        ELSEWHERE_PROMPT("mayLiveElsewhere") {
            @Override
            PracticeRecord record() {
                return prompted(ConferencePrompt.MAY_LIVE_ELSEWHERE);
            }
        },
        FAMILY_PROMPT("familyRequest") {
            @Override
            PracticeRecord record() {
                return prompted(ConferencePrompt.FAMILY_REQUEST);
            }
        };

        private final ThresholdKey key;

        Call(String key) {
            this.key = ThresholdKey.of("fgc.triggers." + key);
        }

        abstract PracticeRecord record();
    }

    private static PracticeRecord prompted(ConferencePrompt kind) {
        return with(family(), prompt("call-1", kind, "2026-03-12"));
    }

    /** What is found where offers are relied on and events with some keys do not call for one. */
    private static Outcome found(PracticeRecord record, Predicate<ThresholdKey> withoutCall) {
        Map<ThresholdKey, Integer> none = Arrays.stream(Call.values())
                .map(call -> call.key)
                .distinct()
                .filter(withoutCall)
                .collect(Collectors.toMap(key -> key, key -> 0));
        return RULE.evaluate(RecordView.of(
                reliedOn(record, OFFERS, "2020-01-01"),
                AS_OF,
                WorkingCalendar.englandAndWales(),
                PracticeModels.leeds(),
                none));
    }

    @ParameterizedTest
    @EnumSource
    void calls_for_an_offer_unless_the_authority_says_that_it_does_not(Call call) {
        Outcome otherwise = found(call.record(), key -> false);

        assertThat(otherwise.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(texts(otherwise))
                .containsExactly("An offer of a family-led meeting was called for on 12 March 2026, and none is "
                        + "recorded by 13 April 2026.");

        Outcome notCalledFor = found(call.record(), call.key::equals);

        assertThat(notCalledFor.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(texts(notCalledFor))
                .containsExactly("Nothing in the record calls for the offer of a family-led meeting now.");
    }

    @ParameterizedTest
    @EnumSource
    void goes_by_its_own_setting_only(Call call) {
        assertThat(found(call.record(), key -> !key.equals(call.key))).isEqualTo(found(call.record(), key -> false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"before-a-move", "anytown:panel"})
    void always_calls_for_an_offer_where_an_authority_records_a_prompt_of_its_own_kind(String kind) {
        assertThat(found(prompted(ConferencePrompt.of(kind)), key -> true).verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void takes_an_offer_for_one_made_before_anything_called_for_it_where_the_only_event_does_not() {
        Outcome early = found(with(Call.LETTER.record(), offer("offer-1", true).build()), Call.LETTER.key::equals);

        assertThat(early.verdict()).isEqualTo(Verdict.MET);
        assertThat(evidence(early)).containsExactly("SUPPORTS /engagement/familyGroupConferenceOffers/0 offer-1");
    }
}
