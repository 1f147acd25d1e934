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
import static org.practicemodel.principles.testing.Given.from;
import static org.practicemodel.principles.testing.Given.lead;
import static org.practicemodel.principles.testing.Given.outcome;
import static org.practicemodel.principles.testing.Given.record;
import static org.practicemodel.principles.testing.Given.with;
import static org.practicemodel.principles.testing.Shown.evidence;
import static org.practicemodel.principles.testing.Shown.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.team.AllocationRole;
import org.practicemodel.core.team.LeadAllocation;

/** What is a change of the lead, for each child, and what is none. */
class WorkerContinuityChangeTest {

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
                .containsExactly(
                        "The lead changed 3 times since 30 June 2025; up to 2 in a year counts as continuity.");
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
                .containsExactly(
                        "The lead changed 3 times since 30 June 2025; up to 2 in a year counts as continuity.");
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
}
