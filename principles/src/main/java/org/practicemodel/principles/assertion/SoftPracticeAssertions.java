package org.practicemodel.principles.assertion;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.principles.report.AdherenceReport;

/**
 * Assertions that are all made before those that do not hold are reported together.
 *
 * <p>For instance {@code PracticeAssertions.softly(all -> all.assertThatPractice(record).asOf(day).meets(TRANSPARENT))}. Not
 * thread-safe. Our interpretation.
 */
public final class SoftPracticeAssertions {

    private final Consumer<AssertionFailure> failures;

    SoftPracticeAssertions(Consumer<AssertionFailure> failures) {
        this.failures = failures;
    }

    /**
     * Begins an assertion about the record of a family.
     *
     * @param record the record
     * @return the record, of which is still to be said from which day it is looked at
     */
    public UndatedPractice assertThatPractice(PracticeRecord record) {
        return PracticeAssertions.practice(record, failures);
    }

    /**
     * Begins an assertion about a formulation.
     *
     * @param formulation the formulation
     * @return the formulation, of which is still to be said from which day it is looked at
     */
    public UndatedFormulation assertThatFormulation(Formulation formulation) {
        return PracticeAssertions.formulation(formulation, failures);
    }

    /**
     * Begins an assertion about a report.
     *
     * @param report the report
     * @return what can be asserted
     */
    public ReportAssertion assertThatReport(AdherenceReport report) {
        return PracticeAssertions.report(report, failures);
    }

    /**
     * Begins an assertion about every record of a caseload.
     *
     * @param records the records
     * @return the records, of which is still to be said from which day they are looked at
     */
    public UndatedCaseload assertThatCaseload(Stream<PracticeRecord> records) {
        return PracticeAssertions.caseload(records, failures);
    }
}
