package org.practicemodel.principles.rule.early;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.early.Assessments.AS_OF;
import static org.practicemodel.principles.rule.early.Assessments.REFERRED;
import static org.practicemodel.principles.rule.early.Assessments.RULE;
import static org.practicemodel.principles.rule.early.Assessments.cannotSay;
import static org.practicemodel.principles.rule.early.Assessments.relying;
import static org.practicemodel.principles.rule.early.Assessments.seen;
import static org.practicemodel.principles.testing.Given.closed;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.open;
import static org.practicemodel.principles.testing.Given.outcome;
import static org.practicemodel.principles.testing.Given.record;
import static org.practicemodel.principles.testing.Journeys.authorised;
import static org.practicemodel.principles.testing.Journeys.referral;
import static org.practicemodel.principles.testing.Journeys.started;
import static org.practicemodel.principles.testing.Journeys.with;
import static org.practicemodel.principles.testing.Shown.evidence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.PastMatter;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.principles.testing.Given;

/** Which assessments belong to the work that goes on, and when one is history. */
class AssessmentInTimeEpisodeTest {

    @Test
    void knows_only_what_had_happened_and_was_written_down() {
        PracticeRecord record = relying(with(
                REFERRED,
                authorised("assessment-1", "2026-01-06", "2026-03-09")
                        .withProvenance(Provenance.builder()
                                .recordedOn(day("2026-02-01"))
                                .build())));

        assertThat(outcome(RULE, record, day("2026-01-31")).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(cannotSay(record, day("2026-03-08")).reason()).isEqualTo(NotEnoughReason.TOO_EARLY);
        assertThat(outcome(RULE, record, day("2026-03-09")).verdict()).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-09, NOT_MET", "2026-09-10, NOT_APPLICABLE"})
    void is_history_after_183_days(String asOf, Verdict verdict) {
        PracticeRecord record = with(REFERRED, authorised("assessment-1", "2026-01-06", "2026-03-10"));

        assertThat(outcome(RULE, record, day(asOf)).verdict()).isEqualTo(verdict);
    }

    @Test
    void settles_with_the_end_of_the_work() {
        PracticeRecord record = relying(with(
                with(
                        Given.with(record(), closed("episode-1", "2026-01-05", "2026-03-10")),
                        referral("referral-1", "2026-01-05").build()),
                started("assessment-1", "2026-01-06")));

        assertThat(outcome(RULE, record, day("2026-09-09")).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(outcome(RULE, record, day("2026-09-10")).history())
                .extracting(PastMatter::settledOn)
                .containsExactly(day("2026-03-10"));
    }

    @Test
    void looks_at_the_work_that_goes_on() {
        PracticeRecord record = with(
                with(
                        Given.with(
                                record(),
                                closed("episode-1", "2025-01-06", "2025-12-31"),
                                open("episode-2", "2026-01-05")),
                        referral("referral-0", "2026-01-02").build(),
                        referral("referral-1", "2026-01-05").build(),
                        referral("referral-2", "2026-01-06")
                                .episode(EpisodeId.of("episode-1"))
                                .build()),
                authorised("assessment-1", "2025-02-06", "2025-12-10"),
                authorised("assessment-2", "2026-01-06", "2026-03-09"),
                authorised("assessment-3", "2026-02-06", "2026-06-09").withEpisode(EpisodeId.of("episode-1")));

        assertThat(evidence(seen(record, AS_OF)))
                .containsExactly(
                        "SUPPORTS /journey/referrals/1 referral-1", "SUPPORTS /journey/assessments/1 assessment-2");
    }
}
