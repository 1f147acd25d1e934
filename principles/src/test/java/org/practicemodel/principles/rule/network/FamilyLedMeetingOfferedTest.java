package org.practicemodel.principles.rule.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.network.MeetingCalledFor.AS_OF;
import static org.practicemodel.principles.rule.network.MeetingCalledFor.CALLED_FOR;
import static org.practicemodel.principles.rule.network.MeetingCalledFor.OFFERS;
import static org.practicemodel.principles.rule.network.MeetingCalledFor.RULE;
import static org.practicemodel.principles.rule.network.MeetingCalledFor.cannotSay;
import static org.practicemodel.principles.rule.network.MeetingCalledFor.otherwise;
import static org.practicemodel.principles.rule.network.MeetingCalledFor.seen;
import static org.practicemodel.principles.rule.network.Meetings.because;
import static org.practicemodel.principles.rule.network.Meetings.conference;
import static org.practicemodel.principles.rule.network.Meetings.family;
import static org.practicemodel.principles.rule.network.Meetings.held;
import static org.practicemodel.principles.rule.network.Meetings.offer;
import static org.practicemodel.principles.rule.network.Meetings.prompt;
import static org.practicemodel.principles.rule.network.Meetings.with;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.outcome;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Journeys.with;
import static org.practicemodel.principles.testing.Shown.evidence;
import static org.practicemodel.principles.testing.Shown.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.engagement.ConferencePrompt;
import org.practicemodel.core.engagement.FamilyGroupConference;
import org.practicemodel.core.engagement.FamilyGroupConferenceId;
import org.practicemodel.core.engagement.NotOfferedReason;
import org.practicemodel.core.engagement.OfferOutcome;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.Standing;

/** How the offer of a family-led meeting was dealt with: made, not made, or decided against. */
class FamilyLedMeetingOfferedTest {

    @Test
    void says_what_it_is_without_a_record() {
        assertThat(RULE.descriptor().code()).hasToString("P03-R2");
        assertThat(RULE.descriptor().standing()).isEqualTo(Standing.KEY);
        assertThat(RULE.descriptor().about()).isEqualTo(About.PRACTICE);
        assertThat(RULE.descriptor().reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(RULE.descriptor().testBasis()).hasToString("G Children's Wellbeing and Schools Act 2026 section 1");
        assertThat(RULE.descriptor().thresholds())
                .extracting(threshold -> threshold.key() + " " + threshold.defaultValue())
                .containsExactly(
                        "fgc.offerWorkingDays 20",
                        "fgc.triggers.protectionConference 1",
                        "fgc.triggers.letterBeforeProceedings 1",
                        "fgc.triggers.mayLiveElsewhere 1",
                        "fgc.triggers.familyRequest 1",
                        "fgc.offersBeforeApplication 1");
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
