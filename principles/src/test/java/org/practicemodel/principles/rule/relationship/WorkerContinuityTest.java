package org.practicemodel.principles.rule.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.relationship.LeadChanges.AS_OF;
import static org.practicemodel.principles.rule.relationship.LeadChanges.OPEN;
import static org.practicemodel.principles.rule.relationship.LeadChanges.RULE;
import static org.practicemodel.principles.rule.relationship.LeadChanges.UNSAID;
import static org.practicemodel.principles.rule.relationship.LeadChanges.cannotSay;
import static org.practicemodel.principles.rule.relationship.LeadChanges.held;
import static org.practicemodel.principles.rule.relationship.LeadChanges.holds;
import static org.practicemodel.principles.rule.relationship.LeadChanges.otherwise;
import static org.practicemodel.principles.rule.relationship.LeadChanges.threeChanges;
import static org.practicemodel.principles.testing.Given.between;
import static org.practicemodel.principles.testing.Given.closed;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.open;
import static org.practicemodel.principles.testing.Given.outcome;
import static org.practicemodel.principles.testing.Given.record;
import static org.practicemodel.principles.testing.Given.with;
import static org.practicemodel.principles.testing.Shown.evidence;
import static org.practicemodel.principles.testing.Shown.keys;
import static org.practicemodel.principles.testing.Shown.texts;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.ThresholdKey;

class WorkerContinuityTest {

    @Test
    void says_what_it_is_without_a_record() {
        assertThat(RULE.descriptor().code()).hasToString("P02-R1");
        assertThat(RULE.descriptor().standing()).isEqualTo(Standing.KEY);
        assertThat(RULE.descriptor().about()).isEqualTo(About.PRACTICE);
        assertThat(RULE.descriptor().reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(RULE.descriptor().thresholds())
                .extracting(threshold -> threshold.key() + " " + threshold.defaultValue())
                .containsExactly("continuity.openDays 90", "lead.maxChangesPer365d 2");
        assertThat(RULE.descriptor().needs())
                .extracting(need -> need.type() + " " + need.field())
                .containsExactly("lead-allocations interval", "episodes openedOn", "lead-change-reasons changeReason");
    }

    @Test
    void does_not_apply_once_the_work_has_ended() {
        Outcome outcome = outcome(
                RULE,
                with(with(record(), closed("episode-1", "2025-01-06", "2026-06-30")), holds("a1", "w", "2025-01-06")),
                AS_OF);

        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(texts(outcome)).containsExactly("The work has ended, so there is nothing to continue.");
        assertThat(outcome.evidence()).isEmpty();
    }

    @Test
    void is_too_early_on_the_eighty_ninth_day() {
        PracticeRecord record =
                with(with(record(), open("episode-1", "2026-01-01")), holds("a1", "worker-1", "2026-01-01"));

        Outcome.NotEnoughEvidence outcome = cannotSay(record, day("2026-03-31"));

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.TOO_EARLY);
        assertThat(outcome.lookAgainOn()).contains(day("2026-04-01"));
        assertThat(texts(outcome))
                .containsExactly("The work began on 1 January 2026; continuity is looked at from 1 April 2026.");
        assertThat(evidence(outcome)).containsExactly("MISSING /journey/episodes/0 episode-1");
        assertThat(outcome(RULE, record, day("2026-04-01")).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void takes_the_authority_s_own_values() {
        PracticeRecord record = with(
                with(record(), open("episode-1", "2026-01-01")),
                held("a1", "worker-1", "2026-01-01", "2026-01-14"),
                holds("a2", "worker-2", "2026-01-15"));
        RecordView view = RecordView.of(
                record,
                day("2026-01-29"),
                WorkingCalendar.englandAndWales(),
                PracticeModels.leeds(),
                Map.of(ThresholdKey.of("continuity.openDays"), 28, ThresholdKey.of("lead.maxChangesPer365d"), 0));

        assertThat(texts(RULE.evaluate(view)))
                .containsExactly("The lead changed once since 1 January 2026; up to 0 in a year counts as continuity.");
    }

    @Test
    void is_met_while_the_lead_stays() {
        Outcome outcome = outcome(RULE, with(OPEN, holds("a1", "worker-1", "2025-01-06")), AS_OF);

        assertThat(outcome.verdict()).isEqualTo(Verdict.MET);
        assertThat(((Outcome.Met) outcome).withReason()).isFalse();
        assertThat(texts(outcome)).containsExactly("The lead has not changed since 30 June 2025.");
        assertThat(evidence(outcome)).containsExactly("SUPPORTS /team/leadAllocations/0 a1");
    }

    @Test
    void is_met_with_two_changes() {
        Outcome outcome = outcome(
                RULE,
                with(
                        OPEN,
                        held("a1", "worker-1", "2025-01-06", "2025-08-31"),
                        held("a2", "worker-2", "2025-09-01", "2025-12-31"),
                        holds("a3", "worker-3", "2026-01-01")),
                AS_OF);

        assertThat(outcome.verdict()).isEqualTo(Verdict.MET);
        assertThat(texts(outcome)).containsExactly("The lead changed 2 times since 30 June 2025.");
    }

    @Test
    void shows_otherwise_with_three_changes() {
        Outcome.NotMet outcome = otherwise(threeChanges(UNSAID, UNSAID, UNSAID));

        assertThat(texts(outcome))
                .containsExactly(
                        "The lead changed 3 times since 30 June 2025; up to 2 in a year counts as continuity.");
        assertThat(evidence(outcome))
                .containsExactly(
                        "CONTRADICTS /team/leadAllocations/0 a1",
                        "CONTRADICTS /team/leadAllocations/1 a2",
                        "CONTRADICTS /team/leadAllocations/2 a3",
                        "CONTRADICTS /team/leadAllocations/3 a4");
        assertThat(outcome.about()).isEmpty();
        assertThat(outcome.begun()).isFalse();
        assertThat(outcome.withShownReason()).isFalse();
        assertThat(outcome.settledOn()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, NOT_MET", "2026-09-01, NOT_MET", "2026-09-02, MET"})
    void looks_back_for_365_days(String asOf, Verdict verdict) {
        assertThat(outcome(RULE, threeChanges(UNSAID, UNSAID, UNSAID), day(asOf))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void leaves_out_what_was_not_known_by_then() {
        PracticeRecord record = threeChanges(UNSAID, UNSAID, UNSAID);
        LeadAllocation last = record.team()
                .leadAllocations()
                .get(3)
                .withProvenance(
                        Provenance.builder().recordedOn(day("2026-07-01")).build());
        PracticeRecord late = with(
                record,
                record.team().leadAllocations().get(0),
                record.team().leadAllocations().get(1),
                record.team().leadAllocations().get(2),
                last);

        assertThat(outcome(RULE, late, AS_OF).verdict()).isEqualTo(Verdict.MET);
        assertThat(outcome(RULE, late, day("2026-07-01")).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void looks_at_the_work_that_goes_on_and_not_at_earlier_work() {
        LeadAllocation earlier = held("a1", "worker-1", "2025-07-01", "2025-10-31");
        PracticeRecord record = with(
                with(record(), closed("episode-1", "2025-07-01", "2025-10-31"), open("episode-2", "2025-11-01")),
                earlier,
                held("a2", "worker-2", "2025-11-01", "2025-12-31"),
                held("a3", "worker-3", "2026-01-01", "2026-02-28"),
                holds("a4", "worker-4", "2026-03-01"));

        assertThat(texts(outcome(RULE, record, AS_OF)))
                .containsExactly("The lead changed 2 times since 1 November 2025.");
        assertThat(texts(otherwise(with(
                        record,
                        earlier.withInterval(between("2025-07-01", "2025-11-01")),
                        held("a2", "worker-2", "2025-11-01", "2025-12-31"),
                        held("a3", "worker-3", "2026-01-01", "2026-02-28"),
                        holds("a4", "worker-4", "2026-03-01")))))
                .containsExactly(
                        "The lead changed 3 times since 1 November 2025; up to 2 in a year counts as continuity.");
    }

    @Test
    void looks_at_all_of_a_record_whose_opening_is_not_known() {
        PracticeRecord record = with(
                record(),
                held("a1", "worker-1", "2025-07-01", "2025-10-31"),
                held("a2", "worker-2", "2025-11-01", "2025-12-31"),
                held("a3", "worker-3", "2026-01-01", "2026-02-28"),
                holds("a4", "worker-4", "2026-03-01"));

        assertThat(otherwise(record).phrases().get(0).values()).containsEntry("count", 3);
    }

    @Test
    void cannot_say_where_no_lead_is_recorded() {
        Outcome.NotEnoughEvidence outcome = cannotSay(OPEN, AS_OF);

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
        assertThat(texts(outcome)).containsExactly("No lead worker is recorded for this work.");
        assertThat(evidence(outcome)).containsExactly("MISSING ");
        assertThat(cannotSay(notHeld(OPEN, RecordType.LEAD_ALLOCATIONS), AS_OF).reason())
                .isEqualTo(NotEnoughReason.SOURCE_DOES_NOT_HOLD);
        assertThat(keys(cannotSay(with(OPEN, held("a1", "worker-1", "2024-01-01", "2025-01-05")), AS_OF)))
                .containsExactly("shared.noLeadInWork");
    }
}
