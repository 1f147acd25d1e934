package org.practicemodel.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.AdherenceReport;

/** Looks at records under the edition that each states, else under the one that was asked for. */
final class Looking {

    private final AdherenceChecker checker;
    private final LocalDate asOf;

    Looking(AdherenceChecker checker, LocalDate asOf) {
        this.checker = checker;
        this.asOf = asOf;
    }

    /** Says why a record cannot be looked at, if it cannot. */
    Optional<Problem> refusal(PracticeRecord record) {
        if (record.edition().isEmpty()) {
            return Optional.empty();
        }
        Optional<ModelDefinition> stated = record.edition().flatMap(PracticeModels::find);
        return stated.isEmpty()
                ? Optional.of(refusal("an edition that this program holds"))
                : stated.get().refusal().map(why -> refusal("an edition whose elements are known. " + why));
    }

    private static Problem refusal(String expected) {
        return Problem.of(ProblemCode.BAD_VALUE, "/edition", expected);
    }

    /** Looks at a record that {@link #refusal(PracticeRecord)} says nothing about. */
    AdherenceReport at(PracticeRecord record, String file, int index) {
        return checker.check(record, asOf).withInput(file, index);
    }
}
