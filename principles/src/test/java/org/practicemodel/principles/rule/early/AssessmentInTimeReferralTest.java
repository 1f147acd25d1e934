package org.practicemodel.principles.rule.early;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.early.Assessments.AS_OF;
import static org.practicemodel.principles.rule.early.Assessments.REFERRED;
import static org.practicemodel.principles.rule.early.Assessments.RULE;
import static org.practicemodel.principles.rule.early.Assessments.cannotSay;
import static org.practicemodel.principles.rule.early.Assessments.otherwise;
import static org.practicemodel.principles.rule.early.Assessments.relying;
import static org.practicemodel.principles.rule.early.Assessments.seen;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.outcome;
import static org.practicemodel.principles.testing.Given.record;
import static org.practicemodel.principles.testing.Journeys.assessment;
import static org.practicemodel.principles.testing.Journeys.authorised;
import static org.practicemodel.principles.testing.Journeys.referral;
import static org.practicemodel.principles.testing.Journeys.started;
import static org.practicemodel.principles.testing.Journeys.with;
import static org.practicemodel.principles.testing.Shown.evidence;
import static org.practicemodel.principles.testing.Shown.texts;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.Assessment;
import org.practicemodel.core.journey.Referral;
import org.practicemodel.core.journey.ReferralId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.PastMatter;
import org.practicemodel.core.rule.Verdict;

/** Which referral the time of an assessment is counted from, or its own start. */
class AssessmentInTimeReferralTest {

    @Test
    void counts_a_later_assessment_from_its_own_start() {
        PracticeRecord record = with(
                REFERRED,
                authorised("assessment-2", "2026-04-01", "2026-06-09"),
                authorised("assessment-1", "2026-01-06", "2026-03-09"));

        Outcome.Met outcome = seen(record, AS_OF);

        assertThat(texts(outcome))
                .containsExactly(
                        "Counted from 5 January 2026, the assessment was in time: it was authorised on 9 March 2026.",
                        "Counted from 1 April 2026, the assessment was in time: it was authorised on 9 June 2026.");
        assertThat(evidence(outcome))
                .containsExactly(
                        "SUPPORTS /journey/referrals/0 referral-1",
                        "SUPPORTS /journey/assessments/1 assessment-1",
                        "SUPPORTS /journey/assessments/0 assessment-2");
        assertThat(texts(otherwise(
                        with(
                                record,
                                authorised("assessment-1", "2026-01-06", "2026-03-09"),
                                authorised("assessment-2", "2026-04-01", "2026-06-10")),
                        AS_OF)))
                .containsExactly("Counted from 1 April 2026, the assessment had until 9 June 2026; it was authorised on"
                        + " 10 June 2026.");
    }

    @Test
    void counts_each_assessment_from_the_latest_referral_before_it() {
        PracticeRecord record = with(
                with(
                        record(),
                        referral("referral-2", "2026-04-01").build(),
                        referral("referral-3", "2026-05-01").build(),
                        referral("referral-1", "2026-01-05").build()),
                authorised("assessment-1", "2026-01-06", "2026-03-09"),
                authorised("assessment-2", "2026-04-01", "2026-06-08"));

        assertThat(evidence(seen(record, AS_OF)))
                .containsExactly(
                        "SUPPORTS /journey/referrals/2 referral-1",
                        "SUPPORTS /journey/assessments/0 assessment-1",
                        "SUPPORTS /journey/referrals/0 referral-2",
                        "SUPPORTS /journey/assessments/1 assessment-2");
    }

    @Test
    void does_not_go_back_to_a_referral_that_a_later_one_has_overtaken() {
        PracticeRecord record = with(
                with(
                        record(),
                        referral("referral-1", "2026-01-05").build(),
                        referral("referral-2", "2026-03-02").build()),
                authorised("assessment-1", "2026-03-03", "2026-04-01"),
                authorised("assessment-2", "2026-05-01", "2026-06-01"));

        assertThat(texts(seen(record, AS_OF)))
                .containsExactly(
                        "Counted from 2 March 2026, the assessment was in time: it was authorised on 1 April 2026.",
                        "Counted from 1 May 2026, the assessment was in time: it was authorised on 1 June 2026.");
    }

    @Test
    void counts_the_first_assessment_of_each_child_from_the_referral() {
        Assessment first =
                authorised("assessment-1", "2026-01-06", "2026-03-09").withSubjects(PersonId.of("child-1"));
        Assessment second =
                authorised("assessment-2", "2026-01-07", "2026-03-10").withSubjects(PersonId.of("child-2"));

        assertThat(outcome(RULE, with(REFERRED, first, second), AS_OF).verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(outcome(
                                RULE,
                                with(
                                        REFERRED,
                                        first,
                                        second.withSubjects(PersonId.of("child-2"), PersonId.of("child-1"))),
                                AS_OF)
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(outcome(RULE, with(REFERRED, first, second.withSubjects()), AS_OF)
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(outcome(RULE, with(REFERRED, first.withSubjects(), second), AS_OF)
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void passes_over_a_referral_about_another_child() {
        PracticeRecord record = with(
                with(
                        record(),
                        referral("referral-1", "2026-01-05")
                                .addSubjects(PersonId.of("child-1"))
                                .build(),
                        referral("referral-2", "2026-03-02")
                                .addSubjects(PersonId.of("child-2"))
                                .build()),
                authorised("assessment-1", "2026-03-03", "2026-04-01").withSubjects(PersonId.of("child-1")));

        assertThat(texts(otherwise(record, AS_OF)))
                .containsExactly("Counted from 5 January 2026, the assessment had until 9 March 2026; it was authorised"
                        + " on 1 April 2026.");
    }

    @Test
    void cannot_say_where_it_was_authorised_before_the_referral() {
        Assessment before =
                assessment("assessment-1").authorisedOn(day("2026-01-04")).build();

        Outcome.NotEnoughEvidence outcome = cannotSay(with(REFERRED, before), AS_OF);

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.CONFLICTING);
        assertThat(texts(outcome))
                .containsExactly(
                        "The assessment is recorded as authorised on 4 January 2026, before the referral of 5 January"
                                + " 2026.");
        assertThat(evidence(outcome))
                .containsExactly(
                        "MISSING /journey/assessments/0 assessment-1", "MISSING /journey/referrals/0 referral-1");
        assertThat(cannotSay(with(REFERRED, before.withStartedOn(day("2025-06-01"))), AS_OF)
                        .reason())
                .isEqualTo(NotEnoughReason.CONFLICTING);
    }

    @Test
    void is_met_on_the_day_of_the_referral_without_a_start() {
        Assessment sameDay =
                assessment("assessment-1").authorisedOn(day("2026-01-05")).build();

        assertThat(texts(seen(with(REFERRED, sameDay), AS_OF)))
                .containsExactly(
                        "Counted from 5 January 2026, the assessment was in time: it was authorised on 5 January 2026.");
    }

    @Test
    void needs_no_start_to_count_from_the_referral() {
        Assessment late =
                assessment("assessment-1").authorisedOn(day("2026-03-10")).build();

        assertThat(outcome(RULE, with(REFERRED, late), AS_OF).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void needs_no_start_of_a_later_assessment_that_is_in_time_even_from_the_referral() {
        Assessment first = authorised("assessment-1", "2026-01-06", "2026-01-20");
        Assessment later =
                assessment("assessment-2").authorisedOn(day("2026-03-09")).build();

        assertThat(texts(seen(with(REFERRED, first, later), AS_OF)))
                .containsExactly(
                        "Counted from 5 January 2026, the assessment was in time: it was authorised on 20 January 2026.",
                        "Counted from 5 January 2026, the assessment was in time: it was authorised on 9 March 2026.");

        Outcome.NotEnoughEvidence outcome =
                cannotSay(with(REFERRED, first, later.withAuthorisedOn(day("2026-03-10"))), AS_OF);
        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
        assertThat(texts(outcome))
                .containsExactly("The days of the assessment are not recorded, so its time cannot be counted.");
        assertThat(evidence(outcome))
                .containsExactly(
                        "SUPPORTS /journey/referrals/0 referral-1",
                        "SUPPORTS /journey/assessments/0 assessment-1",
                        "MISSING /journey/assessments/1 assessment-2");
    }

    @Test
    void cannot_say_within_the_limit_where_no_referral_is_known() {
        PracticeRecord record = with(record(), authorised("assessment-1", "2026-01-05", "2026-03-09"));

        Outcome.NotEnoughEvidence outcome = cannotSay(record, AS_OF);

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
        assertThat(texts(outcome))
                .containsExactly("No referral before the assessment is recorded, so its time cannot be counted.");
        assertThat(evidence(outcome)).containsExactly("MISSING /journey/assessments/0 assessment-1");
        assertThat(cannotSay(relying(record), AS_OF).phrases()).isEqualTo(outcome.phrases());
        assertThat(cannotSay(notHeld(record, RecordType.REFERRALS), AS_OF).reason())
                .isEqualTo(NotEnoughReason.SOURCE_DOES_NOT_HOLD);
        assertThat(cannotSay(
                                with(
                                        record(),
                                        assessment("assessment-1")
                                                .authorisedOn(day("2026-03-09"))
                                                .build()),
                                AS_OF)
                        .reason())
                .isEqualTo(NotEnoughReason.NOT_RECORDED);
        assertThat(texts(cannotSay(with(REFERRED, authorised("assessment-1", "2026-01-04", "2026-01-20")), AS_OF)))
                .containsExactly("No referral before the assessment is recorded, so its time cannot be counted.");
    }

    @Test
    void shows_otherwise_over_the_limit_even_where_no_referral_is_known() {
        Outcome.NotMet outcome =
                otherwise(with(record(), authorised("assessment-1", "2026-01-05", "2026-03-10")), AS_OF);

        assertThat(texts(outcome))
                .containsExactly("Counted from 5 January 2026, the assessment had until 9 March 2026; it was authorised"
                        + " on 10 March 2026.");
        assertThat(evidence(outcome)).containsExactly("CONTRADICTS /journey/assessments/0 assessment-1");
    }

    @Test
    void passes_over_a_referral_without_a_day() {
        PracticeRecord record = with(
                with(
                        record(),
                        Referral.builder().id(ReferralId.of("referral-1")).build()),
                authorised("assessment-1", "2026-01-05", "2026-03-09"));

        assertThat(cannotSay(record, AS_OF).reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
    }

    @Test
    void asks_for_the_referral_of_an_assessment_that_goes_on() {
        PracticeRecord record = relying(with(record(), started("assessment-1", "2026-01-05")));

        Outcome.NotEnoughEvidence outcome = cannotSay(record, day("2026-03-09"));

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
        assertThat(texts(outcome))
                .containsExactly("No referral before the assessment is recorded, so its time cannot be counted.");
        assertThat(outcome(RULE, record, day("2026-03-10")).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void cites_a_referral_only_for_the_assessment_that_is_counted_from_it() {
        PracticeRecord record = with(
                REFERRED,
                authorised("assessment-1", "2026-01-06", "2026-03-10"),
                authorised("assessment-2", "2026-08-03", "2026-08-20"));

        Outcome.Met outcome = seen(record, day("2026-09-30"));

        assertThat(evidence(outcome)).containsExactly("SUPPORTS /journey/assessments/1 assessment-2");
        assertThat(outcome.history()).extracting(PastMatter::settledOn).containsExactly(day("2026-03-10"));
    }

    @Test
    void goes_by_ids_where_days_are_the_same() {
        PracticeRecord record = with(
                with(
                        record(),
                        referral("referral-2", "2026-01-05").build(),
                        referral("referral-1", "2026-01-05").build()),
                authorised("assessment-2", "2026-01-06", "2026-03-09"),
                authorised("assessment-1", "2026-01-06", "2026-02-09"));

        assertThat(evidence(seen(record, AS_OF)))
                .containsExactly(
                        "SUPPORTS /journey/referrals/0 referral-2",
                        "SUPPORTS /journey/assessments/1 assessment-1",
                        "SUPPORTS /journey/assessments/0 assessment-2");
    }
}
