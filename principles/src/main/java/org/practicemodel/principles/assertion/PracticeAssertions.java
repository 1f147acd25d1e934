package org.practicemodel.principles.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.formulation.rule.FormulationRuleBook;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.AdherenceReport;

/**
 * Assertions for test suites about how records show the practice model, under any test framework or none.
 *
 * <p>A test says what it asserts about and as of which day, then narrows, qualifies and asserts: {@code
 * assertThatPractice(record).asOf(day).lookingAt(TRANSPARENT).because("it was agreed").hasNoneUnmet()}. What does not hold is a
 * {@link PracticeAssertionError}. They are for invented records and for tests of systems: a family's own record is no test
 * subject, and nothing here compares workers, teams or families. Stateless and thread-safe. Our interpretation.
 */
public final class PracticeAssertions {

    private static final Looking LEEDS = Looking.under(AdherenceChecker.of(PracticeModels.leeds()));
    private static final Looking FORMULATION = Looking.under(LEEDS.checker().withBooks(FormulationRuleBook.book()));

    private PracticeAssertions() {}

    /**
     * Begins an assertion about the record of a family.
     *
     * @param record the record
     * @return the record, of which is still to be said from which day it is looked at
     */
    public static UndatedPractice assertThatPractice(PracticeRecord record) {
        return practice(record, PracticeAssertions::refuse);
    }

    /**
     * Begins an assertion about a formulation, by itself or in its record.
     *
     * @param formulation the formulation
     * @return the formulation, of which is still to be said from which day it is looked at
     */
    public static UndatedFormulation assertThatFormulation(Formulation formulation) {
        return formulation(formulation, PracticeAssertions::refuse);
    }

    /**
     * Begins an assertion about a report.
     *
     * @param report the report of a family, a worker or a team
     * @return what can be asserted
     */
    public static ReportAssertion assertThatReport(AdherenceReport report) {
        return report(report, PracticeAssertions::refuse);
    }

    /**
     * Begins an assertion about every record of a caseload.
     *
     * @param records the records, which are gone through once; whoever opened the stream closes it
     * @return the records, of which is still to be said from which day they are looked at
     */
    public static UndatedCaseload assertThatCaseload(Stream<PracticeRecord> records) {
        return caseload(records, PracticeAssertions::refuse);
    }

    /**
     * Makes several assertions and reports all that do not hold together, in the order in which they were made.
     *
     * @param assertions the assertions, to be made on what is passed in
     * @throws PracticeAssertionError with every assertion that does not hold; anything else that is thrown meanwhile is thrown
     *     on, with that error as a suppressed one
     */
    public static void softly(Consumer<? super SoftPracticeAssertions> assertions) {
        List<AssertionFailure> failures = new ArrayList<>();
        try {
            assertions.accept(new SoftPracticeAssertions(failures::add));
        } catch (RuntimeException | Error thrown) {
            if (!failures.isEmpty()) {
                thrown.addSuppressed(new PracticeAssertionError(failures));
            }
            throw thrown;
        }
        if (!failures.isEmpty()) {
            throw new PracticeAssertionError(failures);
        }
    }

    private static void refuse(AssertionFailure failure) {
        throw new PracticeAssertionError(List.of(failure));
    }

    static UndatedPractice practice(PracticeRecord record, Consumer<AssertionFailure> failures) {
        return new UndatedPractice(record, LEEDS, failures);
    }

    static UndatedFormulation formulation(Formulation formulation, Consumer<AssertionFailure> failures) {
        return UndatedFormulation.alone(formulation, FORMULATION, failures);
    }

    static ReportAssertion report(AdherenceReport report, Consumer<AssertionFailure> failures) {
        return new ReportAssertion(report, Scope.EVERYTHING, Hearing.each(failures));
    }

    static UndatedCaseload caseload(Stream<PracticeRecord> records, Consumer<AssertionFailure> failures) {
        return new UndatedCaseload(records, LEEDS, failures);
    }
}
