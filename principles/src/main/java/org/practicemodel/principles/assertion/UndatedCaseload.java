package org.practicemodel.principles.assertion;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.principles.AdherenceChecker;

/**
 * Records that nothing can be asserted about before it is said from which day they are looked at.
 *
 * <p>For instance {@code assertThatCaseload(records).asOf(LocalDate.of(2026, 6, 30))}. Our interpretation.
 */
public final class UndatedCaseload {

    private final Stream<PracticeRecord> records;
    private final AdherenceChecker checker;
    private final Consumer<AssertionFailure> failures;

    UndatedCaseload(
            Stream<PracticeRecord> records, AdherenceChecker checker, Consumer<AssertionFailure> failures) {
        this.records = records;
        this.checker = checker;
        this.failures = failures;
    }

    /**
     * Chooses who asks.
     *
     * @param other the checker with its model, books and settings, in place of the one of the model of Leeds as it is shipped
     * @return a copy with this checker
     */
    public UndatedCaseload under(AdherenceChecker other) {
        return new UndatedCaseload(records, other, failures);
    }

    /**
     * Says from which day the records are looked at.
     *
     * @param day the day; what had not happened or had not been written down by then does not count
     * @return what can be asserted
     */
    public CaseloadAssertion asOf(LocalDate day) {
        return new CaseloadAssertion(records, checker, day, Scope.EVERYTHING, failures);
    }
}
