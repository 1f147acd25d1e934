package org.practicemodel.principles.assertion;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.policy.Waivers;

/**
 * Records that nothing can be asserted about before it is said from which day they are looked at.
 *
 * <p>For instance {@code assertThatCaseload(records).asOf(LocalDate.of(2026, 6, 30))}. Our interpretation.
 */
public final class UndatedCaseload {

    private final Stream<PracticeRecord> records;
    private final Looking looking;
    private final Consumer<AssertionFailure> failures;

    UndatedCaseload(Stream<PracticeRecord> records, Looking looking, Consumer<AssertionFailure> failures) {
        this.records = records;
        this.looking = looking;
        this.failures = failures;
    }

    /**
     * Chooses who asks.
     *
     * @param other the checker with its model, books and settings, in place of the one of the model of Leeds as it is shipped
     * @return a copy with this checker
     */
    public UndatedCaseload under(AdherenceChecker other) {
        return new UndatedCaseload(records, looking.withChecker(other), failures);
    }

    /**
     * Leaves for a time what somebody decided to leave. It changes no verdict: it is only no part of what nothing is to be shown
     * otherwise of, and is counted there.
     *
     * @param decided the waivers, in place of those it has
     * @return a copy with these waivers
     */
    public UndatedCaseload with(Waivers decided) {
        return new UndatedCaseload(records, looking.withWaivers(decided), failures);
    }

    /**
     * Says from which day the records are looked at.
     *
     * @param day the day; what had not happened or had not been written down by then does not count
     * @return what can be asserted
     */
    public CaseloadAssertion asOf(LocalDate day) {
        return new CaseloadAssertion(records, looking, day, Scope.EVERYTHING, failures);
    }
}
