package org.practicemodel.principles.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.Given.between;
import static org.practicemodel.principles.rule.Given.closed;
import static org.practicemodel.principles.rule.Given.day;
import static org.practicemodel.principles.rule.Given.from;
import static org.practicemodel.principles.rule.Given.lead;
import static org.practicemodel.principles.rule.Given.notHeld;
import static org.practicemodel.principles.rule.Given.open;
import static org.practicemodel.principles.rule.Given.outcome;
import static org.practicemodel.principles.rule.Given.reason;
import static org.practicemodel.principles.rule.Given.record;
import static org.practicemodel.principles.rule.Given.with;
import static org.practicemodel.principles.rule.Shown.evidence;
import static org.practicemodel.principles.rule.Shown.keys;
import static org.practicemodel.principles.rule.Shown.texts;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Standing;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.team.AllocationRole;
import org.practicemodel.core.team.ChangeReason;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.team.RequestedBy;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.ThresholdKey;

class WorkerContinuityTest {

    private static final WorkerContinuity RULE = new WorkerContinuity();
    private static final LocalDate AS_OF = day("2026-06-30");
    private static final PracticeRecord OPEN = with(record(), open("episode-1", "2025-01-06"));

    private static LeadAllocation held(String id, String worker, String first, String last) {
        return lead(id, worker).interval(between(first, last)).build();
    }

    private static LeadAllocation held(String id, String worker, String first, String last, ChangeReason why) {
        return lead(id, worker).interval(between(first, last)).changeReason(why).build();
    }

    private static LeadAllocation holds(String id, String worker, String first) {
        return lead(id, worker).interval(from(first)).build();
    }

    /** Four workers one after the other: three changes, on 1 September, 1 January and 1 March. */
    private static PracticeRecord threeChanges(ChangeReason first, ChangeReason second, ChangeReason third) {
        return with(
                OPEN,
                held("a1", "worker-1", "2025-01-06", "2025-08-31", first),
                held("a2", "worker-2", "2025-09-01", "2025-12-31", second),
                held("a3", "worker-3", "2026-01-01", "2026-02-28", third),
                holds("a4", "worker-4", "2026-03-01"));
    }

    private static final ChangeReason UNSAID = ChangeReason.of("not-said");

    private static Outcome.NotMet otherwise(PracticeRecord record) {
        Outcome outcome = outcome(RULE, record, AS_OF);
        assertThat(outcome).isInstanceOf(Outcome.NotMet.class);
        return (Outcome.NotMet) outcome;
    }

    private static Outcome.NotEnoughEvidence cannotSay(PracticeRecord record, LocalDate asOf) {
        Outcome outcome = outcome(RULE, record, asOf);
        assertThat(outcome).isInstanceOf(Outcome.NotEnoughEvidence.class);
        return (Outcome.NotEnoughEvidence) outcome;
    }

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
                .containsExactly("The lead changed once since 1 January 2026; continuity is up to 0 in a year.");
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
                .containsExactly("The lead changed 3 times since 30 June 2025; continuity is up to 2 in a year.");
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
    @ValueSource(strings = {"family-asked", "safety", "worker-died"})
    void does_not_count_a_change_for_the_family_or_for_safety(String why) {
        Outcome outcome = outcome(RULE, threeChanges(UNSAID, ChangeReason.of(why), UNSAID), AS_OF);

        assertThat(outcome.verdict()).isEqualTo(Verdict.MET);
        assertThat(texts(outcome)).containsExactly("The lead changed 2 times since 30 June 2025.");
    }

    @Test
    void does_not_count_a_change_that_the_family_requested() {
        PracticeRecord record = threeChanges(UNSAID, UNSAID, UNSAID);
        LeadAllocation third = record.team().leadAllocations().get(2).withChangeRequestedBy(RequestedBy.FAMILY);
        PracticeRecord requested = with(
                record,
                record.team().leadAllocations().get(0),
                record.team().leadAllocations().get(1),
                third,
                record.team().leadAllocations().get(3));

        assertThat(outcome(RULE, requested, AS_OF).verdict()).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "reorganisation, SERVICE",
        "transfer-between-teams, SERVICE",
        "worker-left, SERVICE",
        "worker-absent, SERVICE",
        "work-ended,",
        "not-said,"
    })
    void is_about_the_service_for_an_organisational_reason(String why, About about) {
        assertThat(otherwise(threeChanges(UNSAID, UNSAID, ChangeReason.of(why))).about())
                .isEqualTo(Optional.ofNullable(about));
    }

    @ParameterizedTest
    @CsvSource({"service, SERVICE", "worker,", "court,"})
    void is_about_the_service_where_the_service_asked(String who, About about) {
        PracticeRecord record = with(
                OPEN,
                lead("a1", "worker-1")
                        .interval(between("2025-01-06", "2025-08-31"))
                        .changeRequestedBy(RequestedBy.of(who))
                        .build(),
                held("a2", "worker-2", "2025-09-01", "2025-12-31"),
                held("a3", "worker-3", "2026-01-01", "2026-02-28"),
                holds("a4", "worker-4", "2026-03-01"));

        assertThat(otherwise(record).about()).isEqualTo(Optional.ofNullable(about));
    }

    @Test
    void shows_a_reason_beside_the_finding() {
        PracticeRecord record = threeChanges(UNSAID, UNSAID, ChangeReason.WORKER_LEFT)
                .withRationales(reason("reason-1", "P02-R1", "2026-03-02", "a4"));

        Outcome.NotMet outcome = otherwise(record);

        assertThat(outcome.withShownReason()).isTrue();
        assertThat(outcome.about()).contains(About.SERVICE);
        assertThat(texts(outcome))
                .containsExactly(
                        "The lead changed 3 times since 30 June 2025; continuity is up to 2 in a year.",
                        "A reason was given on 2 March 2026 (role: team-manager).");
        assertThat(evidence(outcome)).endsWith("SUPPORTS /rationales/0 reason-1");
    }

    @Test
    void passes_over_a_reason_for_other_entries_and_one_given_later() {
        PracticeRecord record = threeChanges(UNSAID, UNSAID, UNSAID)
                .withRationales(
                        reason("reason-1", "P02-R1", "2026-03-02", "a9"),
                        reason("reason-2", "P02-R1", "2026-07-01", "a4"));

        assertThat(otherwise(record).withShownReason()).isFalse();
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
    void takes_a_new_allocation_of_the_same_worker_for_no_change() {
        PracticeRecord record = with(
                OPEN,
                held("a1", "worker-1", "2025-01-06", "2025-08-31"),
                held("a2", "worker-1", "2025-09-01", "2025-12-31"),
                held("a3", "worker-1", "2026-01-01", "2026-02-28"),
                holds("a4", "worker-1", "2026-03-01"));

        assertThat(texts(outcome(RULE, record, AS_OF))).containsExactly("The lead has not changed since 30 June 2025.");
    }

    @Test
    void counts_a_worker_who_comes_back() {
        PracticeRecord record = with(
                OPEN,
                held("a1", "worker-1", "2025-01-06", "2025-08-31"),
                held("a2", "worker-2", "2025-09-01", "2025-12-31"),
                held("a3", "worker-1", "2026-01-01", "2026-02-28"),
                holds("a4", "worker-2", "2026-03-01"));

        assertThat(texts(otherwise(record)))
                .containsExactly("The lead changed 3 times since 30 June 2025; continuity is up to 2 in a year.");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 1", "2025-12-30, 2"})
    void takes_a_worker_who_was_there_the_day_before_to_go_on(String until, int changes) {
        PracticeRecord record = with(
                OPEN,
                held("a1", "worker-1", "2025-01-06", until),
                held("a2", "worker-2", "2025-09-01", "2026-04-30"),
                holds("a3", "worker-1", "2026-01-01"));

        assertThat(outcome(RULE, record, AS_OF).phrases().get(0).values()).containsEntry("count", changes);
    }

    @Test
    void takes_an_open_allocation_of_the_same_worker_to_go_on() {
        PracticeRecord record = with(
                OPEN,
                holds("a1", "worker-1", "2025-01-06"),
                holds("a2", "worker-2", "2025-09-01"),
                holds("a3", "worker-1", "2026-01-01"));

        assertThat(texts(outcome(RULE, record, AS_OF))).containsExactly("The lead changed once since 30 June 2025.");
    }

    @Test
    void counts_several_new_leads_on_one_day_as_one_change() {
        PracticeRecord record = with(
                OPEN,
                held("a1", "worker-1", "2025-01-06", "2025-08-31"),
                held("a2", "worker-2", "2025-09-01", "2025-12-31"),
                holds("a3", "worker-3", "2025-09-01"),
                holds("a4", "worker-4", "2025-09-01"));

        assertThat(texts(outcome(RULE, record, AS_OF))).containsExactly("The lead changed once since 30 June 2025.");
    }

    @Test
    void takes_brothers_and_sisters_with_different_leads_for_no_change() {
        PracticeRecord record = with(
                OPEN,
                lead("a1", "worker-1")
                        .interval(from("2025-07-10"))
                        .addSubjects(PersonId.of("child-1"))
                        .build(),
                lead("a2", "worker-2")
                        .interval(from("2025-08-10"))
                        .addSubjects(PersonId.of("child-2"))
                        .build(),
                lead("a3", "worker-3")
                        .interval(from("2025-09-10"))
                        .addSubjects(PersonId.of("child-3"))
                        .build(),
                lead("a4", "worker-4")
                        .interval(from("2025-10-10"))
                        .addSubjects(PersonId.of("child-4"))
                        .build());

        Outcome outcome = outcome(RULE, record, AS_OF);

        assertThat(outcome.verdict()).isEqualTo(Verdict.MET);
        assertThat(texts(outcome)).containsExactly("The lead has not changed since 30 June 2025.");
        assertThat(outcome.evidence()).hasSize(4);
    }

    @Test
    void counts_what_each_child_lived_through_with_the_whole_family_s_leads() {
        PracticeRecord record = with(
                OPEN,
                held("a1", "worker-1", "2025-01-06", "2025-08-31"),
                lead("a2", "worker-2")
                        .interval(between("2025-09-01", "2025-12-31"))
                        .addSubjects(PersonId.of("child-1"))
                        .build(),
                lead("a3", "worker-3")
                        .interval(between("2025-09-01", "2025-12-31"))
                        .addSubjects(PersonId.of("child-2"))
                        .build(),
                held("a4", "worker-4", "2026-01-01", "2026-02-28"),
                lead("a5", "worker-5")
                        .interval(from("2026-03-01"))
                        .addSubjects(PersonId.of("child-2"))
                        .build());

        Outcome.NotMet outcome = otherwise(record);

        assertThat(texts(outcome))
                .containsExactly("The lead changed 3 times since 30 June 2025; continuity is up to 2 in a year.");
        assertThat(outcome.evidence())
                .extracting(item -> item.id().orElseThrow())
                .containsExactly("a1", "a3", "a4", "a5");
    }

    @Test
    void passes_over_workers_who_do_not_hold_the_lead() {
        PracticeRecord record = with(
                OPEN,
                holds("a1", "worker-1", "2025-01-06"),
                lead("a2", "worker-2")
                        .role(AllocationRole.CO_WORKER)
                        .interval(from("2025-09-01"))
                        .build());

        assertThat(texts(outcome(RULE, record, AS_OF))).containsExactly("The lead has not changed since 30 June 2025.");
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
                .containsExactly("The lead changed 3 times since 1 November 2025; continuity is up to 2 in a year.");
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
                .containsExactly("P02-R1.none");
    }

    @Test
    void cannot_count_where_a_start_is_not_known() {
        Outcome.NotEnoughEvidence outcome = cannotSay(
                with(
                        OPEN,
                        holds("a1", "worker-1", "2025-01-06"),
                        lead("a2", "worker-2")
                                .interval(RecordedInterval.builder().build())
                                .build()),
                AS_OF);

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
        assertThat(texts(outcome))
                .containsExactly(
                        "It is not recorded when every lead worker began, so the changes cannot all be counted.");
        assertThat(evidence(outcome)).containsExactly("MISSING /team/leadAllocations/1 a2");
        assertThat(outcome.lacks()).containsExactly(RecordType.LEAD_ALLOCATIONS);
    }

    @Test
    void needs_no_start_where_one_worker_held_the_lead_throughout() {
        PracticeRecord record = with(
                OPEN,
                lead("a1", "worker-1")
                        .interval(RecordedInterval.builder().build())
                        .build(),
                holds("a2", "worker-1", "2025-09-01"));

        assertThat(outcome(RULE, record, AS_OF).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void needs_no_other_start_where_too_many_changes_are_known() {
        PracticeRecord record = threeChanges(UNSAID, UNSAID, UNSAID);
        LeadAllocation undated = lead("a0", "worker-9")
                .interval(RecordedInterval.builder().build())
                .build();

        assertThat(otherwise(record.withTeam(record.team()
                                .withLeadAllocations(
                                        record.team().leadAllocations().get(0),
                                        record.team().leadAllocations().get(1),
                                        record.team().leadAllocations().get(2),
                                        record.team().leadAllocations().get(3),
                                        undated)))
                        .phrases()
                        .get(0)
                        .values())
                .containsEntry("count", 3);
    }

    @Test
    void does_not_decide_on_changes_whose_reason_the_source_cannot_hold() {
        PracticeRecord record = with(
                OPEN,
                held("a1", "worker-1", "2025-01-06", "2025-08-31"),
                held("a2", "worker-2", "2025-09-01", "2025-12-31"),
                held("a3", "worker-3", "2026-01-01", "2026-02-28"),
                holds("a4", "worker-4", "2026-03-01"));

        Outcome.NotEnoughEvidence outcome = cannotSay(notHeld(record, RecordType.LEAD_CHANGE_REASONS), AS_OF);

        assertThat(outcome.reason()).isEqualTo(NotEnoughReason.SOURCE_DOES_NOT_HOLD);
        assertThat(texts(outcome))
                .containsExactly("The lead changed 3 times since 30 June 2025, and the source has no place for why.");
        assertThat(evidence(outcome))
                .containsExactly(
                        "MISSING /team/leadAllocations/0 a1",
                        "MISSING /team/leadAllocations/1 a2",
                        "MISSING /team/leadAllocations/2 a3",
                        "MISSING /team/leadAllocations/3 a4");
        assertThat(outcome(RULE, record, AS_OF).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void decides_on_reasons_that_are_there_even_if_the_source_was_said_not_to_hold_them() {
        assertThat(otherwise(notHeld(
                                threeChanges(UNSAID, ChangeReason.WORKER_LEFT, UNSAID), RecordType.LEAD_CHANGE_REASONS))
                        .about())
                .contains(About.SERVICE);
    }
}
