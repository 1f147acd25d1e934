package org.practicemodel.principles.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.testing.Family;
import org.practicemodel.principles.testing.Invented;

/** Invented rules and records to assert about, and what becomes of an assertion. */
final class Asserted {

    static final LocalDate DAY = day("2026-03-02");

    private Asserted() {}

    static AdherenceChecker asking(Rule... rules) {
        return AdherenceChecker.of(PracticeModels.leeds()).withBooks(Invented.book(rules));
    }

    static AdherenceReport report(Rule... rules) {
        return asking(rules).check(Family.record(), DAY);
    }

    /** A key rule of "Transparent" that answers always the same. */
    static Rule key(String code, Outcome answer) {
        return answering(rule(code).standing(Standing.KEY).build(), view -> answer);
    }

    /** A supporting rule of "Transparent" that answers always the same. */
    static Rule supporting(String code, Outcome answer) {
        return answering(code, view -> answer);
    }

    static Rule broken(String code) {
        return answering(code, view -> {
            throw new IllegalStateException("never shown");
        });
    }

    /** A key rule of "Relationship based" and of an element of its own, which points at the lead worker. */
    static Rule elsewhere(String code, Outcome answer) {
        return answering(
                rule(code)
                        .standing(Standing.KEY)
                        .element(LeedsElements.MULTI_AGENCY_WORKING)
                        .principles(List.of(LeedsPrinciples.RELATIONSHIP_BASED))
                        .build(),
                view -> answer);
    }

    /** A key rule that a record answers by its assessments, its lead allocations or nothing at all. */
    static Rule looking(String code) {
        return answering(rule(code).standing(Standing.KEY).build(), view -> {
            if (!view.record().journey().assessments().isEmpty()) {
                return Outcomes.notMet(
                        Phrase.of("late").with("started", day("2025-01-02")),
                        List.of(Evidence.contradicts(
                                view, view.record().journey().assessments().get(0))));
            }
            return view.record().team().leadAllocations().isEmpty()
                    ? Outcomes.notRecorded(Phrase.of("said"), List.of())
                    : Outcomes.met(Phrase.of("said"), List.of());
        });
    }

    static PracticeRecord otherwise(String id) {
        return Family.record().withId(RecordId.of(id));
    }

    static PracticeRecord seen(String id) {
        PracticeRecord record = Family.record().withId(RecordId.of(id));
        return record.withJourney(record.journey().withAssessments());
    }

    static PracticeRecord empty(String id) {
        return Family.nothing().withId(RecordId.of(id));
    }

    static RuleCode code(String code) {
        return RuleCode.of(code);
    }

    static PracticeAssertionError refused(ThrowingCallable assertion) {
        Throwable thrown = catchThrowable(assertion);
        assertThat(thrown).isInstanceOf(PracticeAssertionError.class);
        return (PracticeAssertionError) thrown;
    }

    static String text(ThrowingCallable assertion) {
        return refused(assertion).getMessage();
    }

    static String firstLine(ThrowingCallable assertion) {
        return text(assertion).lines().findFirst().orElseThrow();
    }

    static List<String> rulesOf(PracticeAssertionError error) {
        return error.failures().stream()
                .flatMap(failure -> failure.reports().stream())
                .flatMap(report -> Stream.concat(
                        report.findings().stream().map(finding -> finding.rule().value()),
                        report.failures().stream().map(failure -> failure.rule().value())))
                .toList();
    }
}
