package org.practicemodel.principles.rule.early;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.early.ReferralDecisions.AS_OF;
import static org.practicemodel.principles.rule.early.ReferralDecisions.RULE;
import static org.practicemodel.principles.rule.early.ReferralDecisions.cannotSay;
import static org.practicemodel.principles.rule.early.ReferralDecisions.otherwise;
import static org.practicemodel.principles.testing.Given.between;
import static org.practicemodel.principles.testing.Given.closed;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.from;
import static org.practicemodel.principles.testing.Given.lead;
import static org.practicemodel.principles.testing.Given.open;
import static org.practicemodel.principles.testing.Given.outcome;
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
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.journey.Referral;
import org.practicemodel.core.journey.ReferralId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.PastMatter;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.principles.testing.Given;

/** Which referrals belong to the work that goes on, and when one is history. */
class PromptReferralDecisionEpisodeTest {

    @Test
    void does_not_know_a_referral_before_it_was_written_down() {
        PracticeRecord record = with(
                record(),
                decided("referral-1", "2026-01-05", "2026-01-06")
                        .withProvenance(Provenance.builder()
                                .recordedOn(day("2026-01-20"))
                                .build()));

        assertThat(outcome(RULE, record, day("2026-01-19")).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(outcome(RULE, record, day("2026-01-20")).verdict()).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-08, NOT_MET", "2026-07-09, NOT_APPLICABLE"})
    void is_history_after_183_days(String asOf, Verdict verdict) {
        PracticeRecord record = with(record(), decided("referral-1", "2026-01-02", "2026-01-06"));

        assertThat(outcome(RULE, record, day(asOf)).verdict()).isEqualTo(verdict);
    }

    @Test
    void is_history_once_the_lead_has_changed() {
        PracticeRecord record = Given.with(
                with(record(), decided("referral-1", "2026-01-02", "2026-01-06")),
                lead("a1", "worker-1")
                        .interval(between("2026-01-05", "2026-01-19"))
                        .build(),
                lead("a2", "worker-2").interval(from("2026-01-20")).build());

        Outcome outcome = outcome(RULE, record, day("2026-01-20"));

        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(texts(outcome)).containsExactly("There is no referral to look at now.");
        assertThat(outcome.history()).extracting(PastMatter::settledOn).containsExactly(day("2026-01-06"));
        assertThat(outcome(RULE, record, day("2026-01-19")).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void looks_at_each_referral_of_the_work_that_goes_on() {
        PracticeRecord record = with(
                Given.with(record(), closed("episode-1", "2025-01-06", "2025-06-30"), open("episode-2", "2025-11-03")),
                decided("referral-4", "2026-01-12", "2026-01-13"),
                decided("referral-1", "2025-01-06", "2025-03-06"),
                decided("referral-2", "2025-11-03", "2025-11-04"),
                decided("referral-3", "2026-01-05", "2026-01-07"),
                decided("referral-5", "2025-11-04", "2025-12-04").withEpisode(EpisodeId.of("episode-1")),
                decided("referral-6", "2025-10-31", "2025-11-03").withEpisode(EpisodeId.of("episode-2")),
                Referral.builder().id(ReferralId.of("referral-7")).build());

        Outcome.NotMet outcome = otherwise(record, AS_OF);

        assertThat(texts(outcome))
                .containsExactly(
                        "The referral of 5 January 2026 was decided on 7 January 2026; the limit was 6 January 2026.");
        assertThat(evidence(outcome))
                .containsExactly(
                        "SUPPORTS /journey/referrals/5 referral-6",
                        "SUPPORTS /journey/referrals/2 referral-2",
                        "CONTRADICTS /journey/referrals/3 referral-3",
                        "SUPPORTS /journey/referrals/0 referral-4");
    }

    @Test
    void takes_the_only_work_for_that_of_a_referral_without_day_or_episode() {
        PracticeRecord record = with(
                Given.with(record(), open("episode-1", "2025-11-03")),
                Referral.builder().id(ReferralId.of("referral-1")).build());

        assertThat(cannotSay(record, AS_OF).reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
    }

    @Test
    void settles_with_the_end_of_the_work() {
        PracticeRecord record = reliedOn(
                with(
                        Given.with(record(), closed("episode-1", "2026-01-05", "2026-01-12")),
                        referral("referral-1", "2026-01-05").build()),
                RecordType.REFERRAL_DECISIONS,
                "2025-01-01");

        assertThat(outcome(RULE, record, day("2026-07-14")).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(outcome(RULE, record, day("2026-07-15")).history())
                .extracting(PastMatter::settledOn)
                .containsExactly(day("2026-01-12"));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-06, NOT_ENOUGH_EVIDENCE", "2026-01-07, NOT_MET"})
    void asks_nothing_that_was_not_due_before_the_end_of_the_work(String end, Verdict verdict) {
        PracticeRecord record = reliedOn(
                with(
                        Given.with(record(), closed("episode-1", "2026-01-05", end)),
                        referral("referral-1", "2026-01-05").build()),
                RecordType.REFERRAL_DECISIONS,
                "2025-01-01");

        Outcome outcome = outcome(RULE, record, AS_OF);

        assertThat(outcome.verdict()).isEqualTo(verdict);
        if (outcome instanceof Outcome.NotEnoughEvidence cannotSay) {
            assertThat(cannotSay.reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
        }
    }
}
