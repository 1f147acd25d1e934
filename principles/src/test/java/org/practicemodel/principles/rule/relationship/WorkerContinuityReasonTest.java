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
import static org.practicemodel.principles.testing.Given.lead;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.outcome;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.record;
import static org.practicemodel.principles.testing.Given.with;
import static org.practicemodel.principles.testing.Shown.evidence;
import static org.practicemodel.principles.testing.Shown.texts;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.team.ChangeReason;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.team.RequestedBy;

/** Why the lead changed: which changes count, whom they are about, and the reasons that are shown. */
class WorkerContinuityReasonTest {

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
        "worker-left-without-notice, SERVICE",
        "worker-dismissed, SERVICE",
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
                        "The lead changed 3 times since 30 June 2025; up to 2 in a year counts as continuity.",
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
