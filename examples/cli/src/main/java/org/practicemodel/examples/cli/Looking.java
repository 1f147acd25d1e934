package org.practicemodel.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Label;
import org.practicemodel.principles.report.LabelName;

/** Looks at records under the edition that each states, else under the one that was asked for. */
final class Looking {

    private final AdherenceChecker checker;
    private final LocalDate asOf;
    private final List<LabelName> labels;

    /** Looks with a checker from a day, and carries some labels of each record into its report. */
    Looking(AdherenceChecker checker, LocalDate asOf, List<LabelName> labels) {
        this.checker = checker;
        this.asOf = asOf;
        this.labels = List.copyOf(labels);
    }

    /** Says why a record cannot be looked at, if it cannot. */
    Optional<Problem> refusal(SubjectRecord record) {
        return refusedEdition(record, checker.model().id())
                .or(() -> record instanceof PracticeRecord family ? refusedLabel(family) : Optional.empty());
    }

    /** Says why a record cannot be looked at under the edition that it states, if it cannot. */
    static Optional<Problem> refusedEdition(SubjectRecord record, EditionId own) {
        if (record.edition().filter(stated -> !stated.equals(own)).isEmpty()) {
            return Optional.empty();
        }
        Optional<ModelDefinition> stated = record.edition().flatMap(PracticeModels::find);
        return stated.isEmpty()
                ? Optional.of(refusal("/edition", "an edition that this program holds"))
                : stated.get().refusal().map(why -> refusal("/edition", "an edition whose elements are known. " + why));
    }

    private Optional<Problem> refusedLabel(PracticeRecord record) {
        for (LabelName name : labels) {
            try {
                Label.of(name, record);
            } catch (NotWellFormedException noText) {
                return Optional.of(refusal("/extensions/" + name, Label.EXPECTED));
            }
        }
        return Optional.empty();
    }

    private static Problem refusal(String place, String expected) {
        return Problem.of(ProblemCode.BAD_VALUE, place, expected);
    }

    /** Looks at a record that {@link #refusal(SubjectRecord)} says nothing about. */
    AdherenceReport at(SubjectRecord record, String file, int index) {
        AdherenceReport report = checker.check(record, asOf).withInput(file, index);
        return record instanceof PracticeRecord family ? labelled(report, family) : report;
    }

    /** What is said of workers and teams is never added up, so that their reports carry nothing to count by. */
    private AdherenceReport labelled(AdherenceReport report, PracticeRecord family) {
        AdherenceReport labelled = report;
        for (LabelName name : labels) {
            labelled = Label.of(name, family).map(labelled::withLabel).orElse(labelled);
        }
        return labelled;
    }
}
