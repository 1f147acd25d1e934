package org.practicemodel.principles.rule.early;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.principles.rule.early.Assessments.AS_OF;
import static org.practicemodel.principles.rule.early.Assessments.REFERRED;
import static org.practicemodel.principles.rule.early.Assessments.RULE;
import static org.practicemodel.principles.rule.early.Assessments.cannotSay;
import static org.practicemodel.principles.rule.early.Assessments.otherwise;
import static org.practicemodel.principles.rule.early.Assessments.relying;
import static org.practicemodel.principles.rule.early.Assessments.seen;
import static org.practicemodel.principles.testing.Given.closed;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.outcome;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.record;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Journeys.assessment;
import static org.practicemodel.principles.testing.Journeys.authorised;
import static org.practicemodel.principles.testing.Journeys.referral;
import static org.practicemodel.principles.testing.Journeys.started;
import static org.practicemodel.principles.testing.Journeys.with;
import static org.practicemodel.principles.testing.Shown.evidence;
import static org.practicemodel.principles.testing.Shown.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.journey.Assessment;
import org.practicemodel.core.journey.AssessmentKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.time.OutsideCalendarException;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Journeys;

/** Forty-five working days from 5 January 2026 end on 9 March 2026, from 2 February on 8 April, after Easter. */
class AssessmentInTimeTest {

    @Test
    void says_what_it_is_without_a_record() {
        assertThat(RULE.descriptor().code()).hasToString("P04-R3");
        assertThat(RULE.descriptor().standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(RULE.descriptor().about()).isEqualTo(About.SERVICE);
        assertThat(RULE.descriptor().reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(RULE.descriptor().testBasis()).hasToString("G Working Together 2023 chapter 3");
        assertThat(RULE.descriptor().thresholds())
                .extracting(threshold -> threshold.key() + " " + threshold.defaultValue())
                .containsExactly("assessment.maxWorkingDays 45");
        assertThat(RULE.descriptor().needs())
                .extracting(need -> need.type() + " " + need.field())
                .containsExactly("assessments authorisedOn", "assessments startedOn", "referrals receivedOn");
    }

    @Test
    void does_not_apply_without_a_child_and_family_assessment() {
        Assessment earlyHelp =
                authorised("assessment-1", "2026-01-06", "2026-06-20").withKind(AssessmentKind.EARLY_HELP);

        Outcome outcome = outcome(RULE, with(REFERRED, earlyHelp), AS_OF);

        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(texts(outcome)).containsExactly("There is no child and family assessment to look at now.");
    }

    @Test
    void cannot_say_where_the_source_has_no_place_for_assessments() {
        Outcome.NotEnoughEvidence outcome = cannotSay(notHeld(REFERRED, RecordType.ASSESSMENTS), AS_OF);

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.SOURCE_DOES_NOT_HOLD);
        assertThat(texts(outcome)).containsExactly("The source has no place for assessments.");
        assertThat(evidence(outcome)).containsExactly("MISSING ");
    }

    @Test
    void is_met_where_all_happened_on_one_day() {
        PracticeRecord record = with(
                with(
                        Given.with(record(), closed("episode-1", "2022-06-14", "2022-06-14")),
                        referral("referral-1", "2022-06-14").build()),
                authorised("assessment-1", "2022-06-14", "2022-06-14"));

        Outcome.Met outcome = seen(record, AS_OF);

        assertThat(texts(outcome))
                .containsExactly(
                        "Counted from 14 June 2022, the assessment was in time: it was authorised on 14 June 2022.");
        assertThat(evidence(outcome))
                .containsExactly(
                        "SUPPORTS /journey/referrals/0 referral-1", "SUPPORTS /journey/assessments/0 assessment-1");
        assertThat(outcome.withReason()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, 2026-03-09, MET",
        "2026-01-05, 2026-03-10, NOT_MET",
        "2026-02-02, 2026-04-08, MET",
        "2026-02-02, 2026-04-09, NOT_MET",
        "2025-12-24, 2026-03-02, MET",
        "2025-12-24, 2026-03-03, NOT_MET"
    })
    void counts_from_the_referral_across_bank_holidays(String received, String authorised, Verdict verdict) {
        PracticeRecord record = with(
                with(record(), referral("referral-1", received).build()),
                authorised("assessment-1", "2026-02-20", authorised));

        assertThat(outcome(RULE, record, AS_OF).verdict()).isEqualTo(verdict);
    }

    @Test
    void shows_otherwise_where_it_took_longer() {
        Outcome.NotMet outcome =
                otherwise(with(REFERRED, authorised("assessment-1", "2026-01-06", "2026-03-10")), AS_OF);

        assertThat(texts(outcome))
                .containsExactly("Counted from 5 January 2026, the assessment had until 9 March 2026; it was authorised"
                        + " on 10 March 2026.");
        assertThat(evidence(outcome))
                .containsExactly(
                        "SUPPORTS /journey/referrals/0 referral-1", "CONTRADICTS /journey/assessments/0 assessment-1");
        assertThat(outcome.begun()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"assessment-1", "referral-1"})
    void is_met_with_reason_where_one_was_given(String about) {
        PracticeRecord record = with(REFERRED, authorised("assessment-1", "2026-01-06", "2026-03-10"))
                .withRationales(reason("reason-1", "P04-R3", "2026-03-09", about));

        Outcome.Met outcome = seen(record, AS_OF);

        assertThat(outcome.withReason()).isTrue();
        assertThat(texts(outcome))
                .containsExactly(
                        "Counted from 5 January 2026, the assessment had until 9 March 2026; it was authorised on 10"
                                + " March 2026.",
                        "A reason was given on 9 March 2026 (role: team-manager).");
        assertThat(evidence(outcome)).endsWith("SUPPORTS /rationales/0 reason-1");
        assertThat(outcome(RULE, record, day("2026-03-10")).verdict()).isEqualTo(Verdict.MET);
        assertThat(otherwise(record.withRationales(reason("reason-1", "P04-R3", "2026-03-09", "other-1")), AS_OF)
                        .withShownReason())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2023-12-14, NOT_APPLICABLE", "2023-12-15, NOT_MET"})
    void only_informs_before_the_limit_was_in_force(String received, Verdict verdict) {
        PracticeRecord record = with(
                with(record(), referral("referral-1", received).build()),
                authorised("assessment-1", "2023-12-20", "2024-06-20"));

        Outcome outcome = outcome(RULE, record, day("2024-06-30"));

        assertThat(outcome.verdict()).isEqualTo(verdict);
        assertThat(Journeys.outcome(RULE, record, day("2024-06-30"), Journeys.withoutProfiles())
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void cannot_say_where_it_was_authorised_before_it_started() {
        Outcome.NotEnoughEvidence outcome =
                cannotSay(with(REFERRED, authorised("assessment-1", "2026-03-10", "2026-03-09")), AS_OF);

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.CONFLICTING);
        assertThat(texts(outcome))
                .containsExactly(
                        "The assessment is recorded as started on 10 March 2026 and authorised on 9 March 2026,"
                                + " which is earlier.");
        assertThat(evidence(outcome))
                .containsExactly(
                        "SUPPORTS /journey/referrals/0 referral-1", "MISSING /journey/assessments/0 assessment-1");
    }

    @Test
    void cannot_say_without_any_day() {
        Outcome.NotEnoughEvidence outcome =
                cannotSay(with(REFERRED, assessment("assessment-1").build()), AS_OF);

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
        assertThat(texts(outcome))
                .containsExactly("The days of the assessment are not recorded, so its time cannot be counted.");
        assertThat(evidence(outcome)).containsExactly("MISSING /journey/assessments/0 assessment-1");
    }

    @Test
    void waits_until_the_limit_day_itself() {
        PracticeRecord record = relying(with(REFERRED, started("assessment-1", "2026-01-06")));

        Outcome.NotEnoughEvidence outcome = cannotSay(record, day("2026-03-09"));

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.TOO_EARLY);
        assertThat(outcome.lookAgainOn()).contains(day("2026-03-10"));
        assertThat(texts(outcome))
                .containsExactly("Counted from 5 January 2026, the assessment has until 9 March 2026.");
        assertThat(evidence(outcome))
                .containsExactly(
                        "SUPPORTS /journey/referrals/0 referral-1", "MISSING /journey/assessments/0 assessment-1");
    }

    @Test
    void shows_otherwise_the_day_after_where_assessments_are_relied_on() {
        PracticeRecord record = with(REFERRED, started("assessment-1", "2026-01-06"));

        Outcome.NotMet outcome = otherwise(reliedOn(record, RecordType.ASSESSMENTS, "2026-03-09"), day("2026-03-10"));

        assertThat(texts(outcome))
                .containsExactly("Counted from 5 January 2026, the assessment had until 9 March 2026, and it is not"
                        + " recorded as authorised.");
        assertThat(outcome.settledOn()).isEmpty();

        Outcome.NotEnoughEvidence notRelied =
                cannotSay(reliedOn(record, RecordType.ASSESSMENTS, "2026-03-10"), day("2026-03-10"));
        assertThat(notRelied.reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
        assertThat(texts(notRelied))
                .containsExactly("Counted from 5 January 2026, the assessment had until 9 March 2026; when it was"
                        + " authorised is not recorded.");
        assertThat(cannotSay(notHeld(record, RecordType.ASSESSMENTS), day("2026-03-10"))
                        .reason())
                .isEqualTo(NotEnoughReason.SOURCE_DOES_NOT_HOLD);
    }

    @Test
    void answers_a_passed_day_with_a_reason_too() {
        PracticeRecord record = relying(with(REFERRED, started("assessment-1", "2026-01-06")))
                .withRationales(reason("reason-1", "P04-R3", "2026-03-09"));

        assertThat(seen(record, day("2026-03-10")).withReason()).isTrue();
    }

    @Test
    void says_loudly_that_it_does_not_know_the_bank_holidays_of_a_year() {
        PracticeRecord record = with(record(), authorised("assessment-1", "1999-01-05", "1999-01-07"));

        assertThatThrownBy(() -> outcome(RULE, record, AS_OF)).isInstanceOf(OutsideCalendarException.class);
    }
}
