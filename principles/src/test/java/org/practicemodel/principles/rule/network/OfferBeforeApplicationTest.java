package org.practicemodel.principles.rule.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.network.Meetings.application;
import static org.practicemodel.principles.rule.network.Meetings.because;
import static org.practicemodel.principles.rule.network.Meetings.exception;
import static org.practicemodel.principles.rule.network.Meetings.family;
import static org.practicemodel.principles.rule.network.Meetings.held;
import static org.practicemodel.principles.rule.network.Meetings.level;
import static org.practicemodel.principles.rule.network.Meetings.offer;
import static org.practicemodel.principles.rule.network.Meetings.with;
import static org.practicemodel.principles.testing.Given.closed;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.open;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Journeys.inForce;
import static org.practicemodel.principles.testing.Journeys.with;
import static org.practicemodel.principles.testing.Shown.evidence;
import static org.practicemodel.principles.testing.Shown.texts;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.FamilyGroupConference;
import org.practicemodel.core.engagement.FamilyGroupConferenceId;
import org.practicemodel.core.engagement.FamilyGroupConferenceOffer;
import org.practicemodel.core.engagement.NotOfferedReason;
import org.practicemodel.core.engagement.OfferOutcome;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.PastMatter;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.principles.testing.Expected;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Journeys;

/** What the Act of 2026 adds to P03-R2, in force or not. */
class OfferBeforeApplicationTest {

    private static final FamilyLedMeetingOffered RULE = new FamilyLedMeetingOffered();
    private static final LocalDate AS_OF = day("2026-10-30");
    private static final ModelDefinition IN_FORCE = inForce("fgc.offersBeforeApplication", "2026-09-01");
    private static final PracticeRecord APPLIED = with(family(), application("proceedings-1", "2026-10-05"));

    private static Outcome outcome(PracticeRecord record) {
        return Journeys.outcome(RULE, record, AS_OF, IN_FORCE);
    }

    private static Outcome.NotMet otherwise(PracticeRecord record) {
        return Expected.otherwise(outcome(record));
    }

    private static Outcome.NotEnoughEvidence cannotSay(PracticeRecord record) {
        return Expected.cannotSay(outcome(record));
    }

    private static FamilyGroupConferenceOffer answered(String id, String on, OfferOutcome outcome) {
        return offer(id, true).on(day(on)).outcome(outcome).build();
    }

    private static PracticeRecord relying(PracticeRecord record, RecordType type) {
        return reliedOn(record, type, "2026-10-05");
    }

    @Test
    void shows_otherwise_where_an_application_was_made_without_an_offer() {
        Outcome.NotMet outcome = otherwise(relying(APPLIED, RecordType.FAMILY_GROUP_CONFERENCE_OFFERS));

        assertThat(texts(outcome))
                .containsExactly(
                        "An application was made on 5 October 2026, and no offer of a family-led meeting before"
                                + " it is recorded.");
        assertThat(evidence(outcome)).containsExactly("CONTRADICTS /journey/proceedings/0 proceedings-1");
        assertThat(outcome.begun()).isFalse();
    }

    @Test
    void only_informs_where_the_limit_is_not_in_force() {
        PracticeRecord record = relying(APPLIED, RecordType.FAMILY_GROUP_CONFERENCE_OFFERS);

        Outcome shipped = Given.outcome(RULE, record, AS_OF);

        assertThat(shipped.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(texts(shipped))
                .containsExactly(
                        "Nothing in the record calls for the offer of a family-led meeting now.",
                        "An application was made on 5 October 2026, and no offer of a family-led meeting before it is"
                                + " recorded.",
                        "This limit is not in force, or nobody has checked it against its source, so it only informs.");
        assertThat(Journeys.outcome(RULE, APPLIED, AS_OF, inForce("fgc.offersBeforeApplication", "2026-10-06"))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Journeys.outcome(RULE, record, AS_OF, inForce("fgc.offersBeforeApplication", "2026-10-05"))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void lets_an_offer_stand_where_the_limit_only_informs() {
        PracticeRecord record = with(APPLIED, answered("offer-1", "2026-10-20", OfferOutcome.ACCEPTED));

        assertThat(Given.outcome(RULE, record, AS_OF).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void cannot_say_where_nobody_relied_on_offers_by_the_application() {
        Outcome.NotEnoughEvidence outcome =
                cannotSay(reliedOn(APPLIED, RecordType.FAMILY_GROUP_CONFERENCE_OFFERS, "2026-10-06"));

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
        assertThat(evidence(outcome)).containsExactly("MISSING /journey/proceedings/0 proceedings-1");
        assertThat(cannotSay(with(
                                relying(APPLIED, RecordType.FAMILY_GROUP_CONFERENCE_OFFERS),
                                offer("offer-1", true, "child").build()))
                        .reason())
                .isEqualTo(NotEnoughReason.NOT_RECORDED);
    }

    @Test
    void shows_otherwise_where_the_source_says_that_it_was_not_offered() {
        Outcome.NotMet outcome = otherwise(with(
                APPLIED,
                offer("offer-1", false).build(),
                offer("offer-2", true, "child").build()));

        assertThat(evidence(outcome))
                .containsExactly(
                        "CONTRADICTS /journey/proceedings/0 proceedings-1",
                        "CONTRADICTS /engagement/familyGroupConferenceOffers/0 offer-1");
    }

    @Test
    void asks_for_the_offer_before_the_application() {
        PracticeRecord relied = relying(APPLIED, RecordType.FAMILY_GROUP_CONFERENCE_OFFERS);

        assertThat(outcome(with(
                                relied,
                                offer("offer-1", true).on(day("2026-10-05")).build()))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(outcome(with(relied, offer("offer-1", true).build())).verdict())
                .isEqualTo(Verdict.MET);

        Outcome.NotMet late = otherwise(
                with(relied, offer("offer-1", true).on(day("2026-10-06")).build()));
        assertThat(texts(late))
                .containsExactly(
                        "An application was made on 5 October 2026, and no offer of a family-led meeting before"
                                + " it is recorded.");
        assertThat(evidence(late)).containsExactly("CONTRADICTS /journey/proceedings/0 proceedings-1");
    }

    @Test
    void says_nothing_where_somebody_decided_against_it_before() {
        FamilyGroupConferenceOffer decided = offer("offer-1", false)
                .notOffered(because(NotOfferedReason.NOT_SAFE).withOn(day("2026-10-05")))
                .build();
        PracticeRecord called = with(APPLIED, Meetings.conference("conference-1", "2026-09-10"));

        assertThat(outcome(with(called, decided)).verdict()).isEqualTo(Verdict.MET);
        assertThat(outcome(with(
                                relying(called, RecordType.FAMILY_GROUP_CONFERENCE_OFFERS),
                                decided.withNotOffered(
                                        because(NotOfferedReason.NOT_SAFE).withOn(day("2026-10-06")))))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void says_nothing_where_exceptions_speak_for_everybody() {
        PracticeRecord record = relying(APPLIED, RecordType.FAMILY_GROUP_CONFERENCE_OFFERS)
                .withSafetyExceptions(exception("exception-1", "2026-12-31", "mother", "grandmother"));

        assertThat(outcome(record).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void shows_a_reason_beside_it_and_does_not_take_it_for_an_answer() {
        Outcome.NotMet outcome = otherwise(relying(APPLIED, RecordType.FAMILY_GROUP_CONFERENCE_OFFERS)
                .withRationales(reason("reason-1", "P03-R2", "2026-10-05", "proceedings-1")));

        assertThat(outcome.withShownReason()).isTrue();
        assertThat(evidence(outcome)).endsWith("SUPPORTS /rationales/0 reason-1");
    }

    @Test
    void is_begun_where_a_meeting_that_the_family_wanted_was_not_held_before() {
        Outcome.NotMet outcome = otherwise(with(
                relying(APPLIED, RecordType.FAMILY_GROUP_CONFERENCES),
                answered("offer-1", "2026-09-10", OfferOutcome.ACCEPTED)));

        assertThat(outcome.begun()).isTrue();
        assertThat(texts(outcome))
                .containsExactly("The family said yes to a meeting of their own, and none is recorded before the"
                        + " application of 5 October 2026.");
        assertThat(evidence(outcome))
                .containsExactly(
                        "CONTRADICTS /journey/proceedings/0 proceedings-1",
                        "CONTRADICTS /engagement/familyGroupConferenceOffers/0 offer-1");
    }

    @Test
    void cannot_say_where_nobody_relied_on_meetings_by_the_application() {
        Outcome.NotEnoughEvidence outcome = cannotSay(with(
                reliedOn(APPLIED, RecordType.FAMILY_GROUP_CONFERENCES, "2026-10-06"),
                answered("offer-1", "2026-09-10", OfferOutcome.ACCEPTED)));

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
        assertThat(evidence(outcome)).containsExactly("MISSING /engagement/familyGroupConferenceOffers/0 offer-1");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-05, MET", "2026-10-06, NOT_MET"})
    void asks_for_the_meeting_before_the_application(String heldOn, Verdict verdict) {
        PracticeRecord record = with(
                with(APPLIED, answered("offer-1", "2026-09-10", OfferOutcome.ACCEPTED)), held("meeting-1", heldOn));

        Outcome outcome = outcome(record);

        assertThat(outcome.verdict()).isEqualTo(verdict);
        if (outcome instanceof Outcome.NotMet) {
            assertThat(evidence(outcome))
                    .containsExactly(
                            "CONTRADICTS /journey/proceedings/0 proceedings-1",
                            "CONTRADICTS /engagement/familyGroupConferenceOffers/0 offer-1",
                            "CONTRADICTS /engagement/familyGroupConferences/0 meeting-1");
        }
    }

    @Test
    void takes_a_meeting_without_a_day_for_held() {
        PracticeRecord record = with(
                with(
                        relying(APPLIED, RecordType.FAMILY_GROUP_CONFERENCES),
                        answered("offer-1", "2026-09-10", OfferOutcome.ACCEPTED)),
                FamilyGroupConference.builder()
                        .id(FamilyGroupConferenceId.of("meeting-1"))
                        .build());

        assertThat(outcome(record).verdict()).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"declined", "no-answer", "thinking-about-it"})
    void asks_for_no_meeting_where_the_family_did_not_say_yes(String answer) {
        PracticeRecord record = with(
                relying(APPLIED, RecordType.FAMILY_GROUP_CONFERENCES),
                answered("offer-1", "2026-09-10", OfferOutcome.of(answer)));

        assertThat(outcome(record).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void goes_by_the_family_s_last_answer() {
        PracticeRecord relied = relying(APPLIED, RecordType.FAMILY_GROUP_CONFERENCES);

        assertThat(outcome(with(
                                relied,
                                answered("offer-2", "2026-09-20", OfferOutcome.DECLINED),
                                answered("offer-1", "2026-09-10", OfferOutcome.ACCEPTED),
                                answered("offer-3", "2026-09-30", OfferOutcome.NO_ANSWER)))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(outcome(with(
                                relied,
                                answered("offer-2", "2026-09-20", OfferOutcome.ACCEPTED),
                                answered("offer-3", "2026-09-30", OfferOutcome.NO_ANSWER),
                                offer("offer-4", true).on(day("2026-10-01")).build(),
                                answered("offer-1", "2026-09-10", OfferOutcome.DECLINED)))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void is_history_like_anything_that_cannot_now_be_changed() {
        PracticeRecord record = with(
                relying(APPLIED, RecordType.FAMILY_GROUP_CONFERENCES),
                answered("offer-1", "2026-09-10", OfferOutcome.ACCEPTED));

        assertThat(Journeys.outcome(RULE, record, day("2027-04-06"), IN_FORCE).verdict())
                .isEqualTo(Verdict.NOT_MET);
        Outcome later = Journeys.outcome(RULE, record, day("2027-04-07"), IN_FORCE);
        assertThat(later.verdict()).isEqualTo(Verdict.MET);
        assertThat(later.history()).extracting(PastMatter::settledOn).containsExactly(day("2026-10-05"));
    }

    @Test
    void stands_beside_what_the_rule_itself_finds() {
        PracticeRecord record = relying(
                with(APPLIED, Meetings.conference("conference-1", "2026-09-10")),
                RecordType.FAMILY_GROUP_CONFERENCE_OFFERS);

        assertThat(texts(otherwise(record)))
                .containsExactly(
                        "An offer of a family-led meeting was called for on 10 September 2026, and none is recorded by 8"
                                + " October 2026.",
                        "An application was made on 5 October 2026, and no offer of a family-led meeting before it is"
                                + " recorded.");
    }

    @Test
    void looks_at_each_application_of_the_work_that_goes_on() {
        PracticeRecord two = with(
                Given.with(family(), closed("episode-1", "2026-09-01", "2026-09-10"), open("episode-2", "2026-09-14")),
                application("proceedings-3", "2026-10-06"),
                application("proceedings-1", "2026-09-07"),
                application("proceedings-2", "2026-10-05"),
                Meetings.proceedings("proceedings-4").build());

        assertThat(evidence(otherwise(relying(two, RecordType.FAMILY_GROUP_CONFERENCE_OFFERS))))
                .containsExactly(
                        "CONTRADICTS /journey/proceedings/2 proceedings-2",
                        "CONTRADICTS /journey/proceedings/0 proceedings-3");
    }

    @Test
    void only_asks_in_early_help() {
        PracticeRecord record = relying(
                with(APPLIED, level("level-1", HelpLevel.EARLY_HELP, Given.from("2026-01-05"))),
                RecordType.FAMILY_GROUP_CONFERENCE_OFFERS);

        assertThat(cannotSay(record).reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
    }

    @Test
    void takes_an_offer_to_others_after_the_application_for_none_before_it() {
        PracticeRecord record = with(
                relying(APPLIED, RecordType.FAMILY_GROUP_CONFERENCE_OFFERS),
                offer("offer-1", true, "child").on(day("2026-10-06")).build());

        assertThat(evidence(otherwise(record))).containsExactly("CONTRADICTS /journey/proceedings/0 proceedings-1");
    }

    @Test
    void goes_by_ids_where_days_are_the_same() {
        PracticeRecord record =
                with(family(), application("proceedings-2", "2026-10-05"), application("proceedings-1", "2026-10-05"));

        assertThat(evidence(otherwise(relying(record, RecordType.FAMILY_GROUP_CONFERENCE_OFFERS))))
                .containsExactly(
                        "CONTRADICTS /journey/proceedings/1 proceedings-1",
                        "CONTRADICTS /journey/proceedings/0 proceedings-2");
    }
}
