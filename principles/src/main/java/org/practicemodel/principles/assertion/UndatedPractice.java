package org.practicemodel.principles.assertion;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.policy.Waivers;

/**
 * A record of a family that nothing can be asserted about before it is said from which day it is looked at.
 *
 * <p>For instance {@code assertThatPractice(record).asOf(LocalDate.of(2026, 6, 30))}. Immutable. Our interpretation.
 */
public final class UndatedPractice {

    private final PracticeRecord record;
    private final Looking looking;
    private final Consumer<AssertionFailure> failures;

    UndatedPractice(PracticeRecord record, Looking looking, Consumer<AssertionFailure> failures) {
        this.record = record;
        this.looking = looking;
        this.failures = failures;
    }

    /**
     * Chooses who asks.
     *
     * @param other the checker with its model, books and settings, in place of the one of the model of Leeds as it is shipped
     * @return a copy with this checker
     */
    public UndatedPractice under(AdherenceChecker other) {
        return new UndatedPractice(record, looking.withChecker(other), failures);
    }

    /**
     * Leaves for a time what somebody decided to leave. It changes no verdict: it is only no part of what nothing is to be shown
     * otherwise of, and is counted there.
     *
     * @param decided the waivers, in place of those it has
     * @return a copy with these waivers
     */
    public UndatedPractice with(Waivers decided) {
        return new UndatedPractice(record, looking.withWaivers(decided), failures);
    }

    /**
     * Says from which day the record is looked at.
     *
     * @param day the day; what had not happened or had not been written down by then does not count
     * @return what can be asserted
     */
    public PracticeAssertion asOf(LocalDate day) {
        return new PracticeAssertion(record, looking, day, Scope.EVERYTHING, Hearing.each(failures));
    }
}
