package org.practicemodel.principles.rule.early;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.principles.rule.early.ReferralDecisions.AS_OF;
import static org.practicemodel.principles.rule.early.ReferralDecisions.RULE;
import static org.practicemodel.principles.rule.early.ReferralDecisions.cannotSay;
import static org.practicemodel.principles.rule.early.ReferralDecisions.otherwise;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.outcome;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.record;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Journeys.decided;
import static org.practicemodel.principles.testing.Journeys.referral;
import static org.practicemodel.principles.testing.Journeys.with;
import static org.practicemodel.principles.testing.Shown.evidence;
import static org.practicemodel.principles.testing.Shown.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.journey.Referral;
import org.practicemodel.core.journey.ReferralDecision;
import org.practicemodel.core.journey.ReferralId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.time.OutsideCalendarException;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Journeys;

class PromptReferralDecisionTest {

    @Test
    void says_what_it_is_without_a_record() {
        assertThat(RULE.descriptor().code()).hasToString("P04-R1");
        assertThat(RULE.descriptor().standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(RULE.descriptor().about()).isEqualTo(About.SERVICE);
        assertThat(RULE.descriptor().reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(RULE.descriptor().testBasis()).hasToString("G Working Together 2023 chapter 3");
        assertThat(RULE.descriptor().thresholds())
                .extracting(threshold -> threshold.key() + " " + threshold.defaultValue())
                .containsExactly("referral.decisionWorkingDays 1");
        assertThat(RULE.descriptor().needs())
                .extracting(need -> need.type() + " " + need.field())
                .containsExactly("referrals receivedOn", "referral-decisions decidedOn");
    }

    @Test
    void does_not_apply_without_a_referral() {
        Outcome outcome = outcome(RULE, record(), AS_OF);

        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(texts(outcome)).containsExactly("There is no referral to look at now.");
    }

    @Test
    void cannot_say_where_the_source_has_no_place_for_referrals() {
        Outcome.NotEnoughEvidence outcome = cannotSay(notHeld(record(), RecordType.REFERRALS), AS_OF);

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.SOURCE_DOES_NOT_HOLD);
        assertThat(texts(outcome)).containsExactly("The source has no place for referrals.");
        assertThat(evidence(outcome)).containsExactly("MISSING ");
    }

    @Test
    void looks_at_what_is_recorded_whatever_the_source_was_said_to_hold() {
        PracticeRecord record =
                notHeld(with(record(), decided("referral-1", "2026-01-05", "2026-01-06")), RecordType.REFERRALS);

        assertThat(outcome(RULE, record, AS_OF).verdict()).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-25, 2025-12-25, MET",
        "2025-12-25, 2025-12-29, MET",
        "2025-12-25, 2025-12-30, NOT_MET",
        "2025-12-24, 2025-12-29, MET",
        "2025-12-24, 2025-12-30, NOT_MET",
        "2025-04-17, 2025-04-22, MET",
        "2025-04-17, 2025-04-23, NOT_MET",
        "2025-10-31, 2025-11-03, MET",
        "2025-10-31, 2025-11-04, NOT_MET",
        "2025-11-01, 2025-11-03, MET",
        "2025-11-01, 2025-11-04, NOT_MET"
    })
    void asks_for_a_decision_by_the_end_of_the_next_working_day(String received, String decided, Verdict verdict) {
        PracticeRecord record = with(record(), decided("referral-1", received, decided));

        assertThat(outcome(RULE, record, day(decided)).verdict()).isEqualTo(verdict);
    }

    @Test
    void is_met_by_the_days_that_are_recorded() {
        Outcome outcome = outcome(RULE, with(record(), decided("referral-1", "2025-12-25", "2025-12-29")), AS_OF);

        assertThat(texts(outcome)).containsExactly("The referral of 25 December 2025 was decided on 29 December 2025.");
        assertThat(evidence(outcome)).containsExactly("SUPPORTS /journey/referrals/0 referral-1");
        assertThat(((Outcome.Met) outcome).withReason()).isFalse();
    }

    @Test
    void shows_otherwise_where_the_decision_took_longer() {
        Outcome.NotMet outcome = otherwise(with(record(), decided("referral-1", "2025-12-25", "2025-12-30")), AS_OF);

        assertThat(texts(outcome))
                .containsExactly("The referral of 25 December 2025 was decided on 30 December 2025; the limit was 29"
                        + " December 2025.");
        assertThat(evidence(outcome)).containsExactly("CONTRADICTS /journey/referrals/0 referral-1");
        assertThat(outcome.begun()).isFalse();
        assertThat(outcome.withShownReason()).isFalse();
    }

    @Test
    void shows_a_reason_beside_it() {
        PracticeRecord record = with(record(), decided("referral-1", "2026-01-05", "2026-01-07"))
                .withRationales(
                        reason("reason-1", "P04-R1", "2026-01-08", "referral-1"),
                        reason("reason-2", "P04-R1", "2026-01-09", "referral-2"));

        Outcome.NotMet outcome = otherwise(record, AS_OF);

        assertThat(outcome.withShownReason()).isTrue();
        assertThat(texts(outcome))
                .containsExactly(
                        "The referral of 5 January 2026 was decided on 7 January 2026; the limit was 6 January 2026.",
                        "A reason was given on 8 January 2026 (role: team-manager).");
        assertThat(evidence(outcome))
                .containsExactly("CONTRADICTS /journey/referrals/0 referral-1", "SUPPORTS /rationales/0 reason-1");
    }

    @ParameterizedTest
    @CsvSource({"2023-12-14, NOT_APPLICABLE", "2023-12-15, NOT_MET"})
    void only_informs_before_the_limit_was_in_force(String received, Verdict verdict) {
        PracticeRecord record = with(record(), decided("referral-1", received, "2024-01-10"));

        Outcome outcome = outcome(RULE, record, day("2024-01-31"));

        assertThat(outcome.verdict()).isEqualTo(verdict);
    }

    @Test
    void says_that_a_limit_only_informs() {
        PracticeRecord record = with(record(), decided("referral-1", "2023-12-14", "2023-12-18"));

        Outcome outcome = outcome(RULE, record, day("2024-01-31"));

        assertThat(texts(outcome))
                .containsExactly(
                        "The referral of 14 December 2023 was decided on 18 December 2023; the limit was 15 December"
                                + " 2023.",
                        "This limit is not in force, or nobody has checked it against its source, so it only informs.");
        assertThat(Journeys.outcome(
                                RULE,
                                with(record(), decided("referral-1", "2026-01-05", "2026-01-07")),
                                AS_OF,
                                Journeys.withoutProfiles())
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void cannot_say_where_the_decision_is_earlier_than_the_referral() {
        Outcome.NotEnoughEvidence outcome =
                cannotSay(with(record(), decided("referral-1", "2026-01-05", "2026-01-04")), AS_OF);

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.CONFLICTING);
        assertThat(texts(outcome))
                .containsExactly(
                        "The referral of 5 January 2026 is recorded as decided on 4 January 2026, which is earlier.");
        assertThat(evidence(outcome)).containsExactly("CONTRADICTS /journey/referrals/0 referral-1");
    }

    @Test
    void cannot_say_where_the_day_it_came_in_is_not_known() {
        Referral undated = Referral.builder().id(ReferralId.of("referral-1")).build();

        Outcome.NotEnoughEvidence outcome = cannotSay(with(record(), undated), AS_OF);

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
        assertThat(texts(outcome)).containsExactly("It is not recorded when the referral came in.");
        assertThat(evidence(outcome)).containsExactly("MISSING /journey/referrals/0 referral-1");
        assertThat(cannotSay(notHeld(with(record(), undated), RecordType.REFERRALS), AS_OF)
                        .reason())
                .isEqualTo(NotEnoughReason.SOURCE_DOES_NOT_HOLD);
    }

    @Test
    void waits_until_the_limit_day_itself() {
        PracticeRecord record = reliedOn(
                with(record(), referral("referral-1", "2025-12-25").build()),
                RecordType.REFERRAL_DECISIONS,
                "2025-12-29");

        Outcome.NotEnoughEvidence outcome = cannotSay(record, day("2025-12-29"));

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.TOO_EARLY);
        assertThat(outcome.lookAgainOn()).contains(day("2025-12-30"));
        assertThat(texts(outcome))
                .containsExactly("The referral of 25 December 2025 can be decided until 29 December 2025.");
        assertThat(evidence(outcome)).containsExactly("MISSING /journey/referrals/0 referral-1");
    }

    @Test
    void shows_otherwise_the_day_after_where_decisions_are_relied_on() {
        PracticeRecord record = reliedOn(
                with(record(), referral("referral-1", "2025-12-25").build()),
                RecordType.REFERRAL_DECISIONS,
                "2025-12-29");

        Outcome.NotMet outcome = otherwise(record, day("2025-12-30"));

        assertThat(texts(outcome))
                .containsExactly("No decision on the referral of 25 December 2025 is recorded by 29 December 2025.");
        assertThat(evidence(outcome)).containsExactly("MISSING /journey/referrals/0 referral-1");
        assertThat(outcome.settledOn()).isEmpty();
        assertThat(otherwise(record, day("2027-12-30")).history()).isEmpty();
    }

    @Test
    void cannot_say_the_day_after_where_nobody_relied_on_decisions_by_then() {
        PracticeRecord record =
                with(record(), referral("referral-1", "2025-12-25").build());

        Outcome.NotEnoughEvidence outcome =
                cannotSay(reliedOn(record, RecordType.REFERRAL_DECISIONS, "2025-12-30"), day("2025-12-30"));

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
        assertThat(texts(outcome))
                .containsExactly(
                        "It is not recorded when it was decided what to do on the referral of 25 December 2025.");
        assertThat(cannotSay(record, day("2025-12-30")).reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
        assertThat(cannotSay(notHeld(record, RecordType.REFERRAL_DECISIONS), day("2025-12-30"))
                        .reason())
                .isEqualTo(NotEnoughReason.SOURCE_DOES_NOT_HOLD);
    }

    @Test
    void takes_a_decision_without_a_day_for_a_decision() {
        PracticeRecord record = reliedOn(
                with(
                        record(),
                        referral("referral-1", "2025-12-25")
                                .decision(ReferralDecision.FURTHER_ACTION)
                                .build()),
                RecordType.REFERRAL_DECISIONS,
                "2025-01-01");

        Outcome.NotEnoughEvidence outcome = cannotSay(record, AS_OF);

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
        assertThat(texts(outcome))
                .containsExactly(
                        "It is not recorded when it was decided what to do on the referral of 25 December 2025.");
        assertThat(evidence(outcome)).containsExactly("MISSING /journey/referrals/0 referral-1");
    }

    @Test
    void does_not_know_a_decision_before_its_day() {
        PracticeRecord record = with(
                record(),
                referral("referral-1", "2026-01-05")
                        .decidedOn(day("2026-01-06"))
                        .decision(ReferralDecision.FURTHER_ACTION)
                        .build());

        assertThat(cannotSay(record, day("2026-01-05")).reason()).isEqualTo(NotEnoughReason.TOO_EARLY);
        assertThat(outcome(RULE, record, day("2026-01-06")).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void says_loudly_that_it_does_not_know_the_bank_holidays_of_a_year() {
        PracticeRecord record = with(record(), decided("referral-1", "1999-01-05", "1999-01-07"));

        assertThatThrownBy(() -> outcome(RULE, record, AS_OF)).isInstanceOf(OutsideCalendarException.class);
    }

    @Test
    void lists_referrals_of_one_day_by_their_ids() {
        PracticeRecord record = with(
                record(),
                decided("referral-2", "2026-01-05", "2026-01-06"),
                decided("referral-1", "2026-01-05", "2026-01-05"));

        assertThat(texts(outcome(RULE, record, AS_OF)))
                .containsExactly(
                        "The referral of 5 January 2026 was decided on 5 January 2026.",
                        "The referral of 5 January 2026 was decided on 6 January 2026.");
    }
}
