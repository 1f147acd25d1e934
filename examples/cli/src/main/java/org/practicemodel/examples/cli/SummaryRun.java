package org.practicemodel.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.adaptation.EffectiveModel;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.principles.report.LabelName;
import org.practicemodel.principles.summary.Caseload;
import org.practicemodel.principles.summary.CaseloadSummary;
import org.practicemodel.principles.summary.CountedReport;
import org.practicemodel.principles.summary.TooManyGroupsException;

/** One count over some files of reports. The first report that can be counted says of which day and edition it is. */
final class SummaryRun {

    private final Inputs inputs;
    private final ModelDefinition model;
    private final Optional<LabelName> by;
    private final Problems problems;
    private Optional<Caseload> caseload = Optional.empty();
    private boolean hasTooManyGroups;

    SummaryRun(Inputs inputs, EffectiveModel model, Optional<LabelName> by, Problems problems) {
        this.inputs = inputs;
        this.model = model.definition();
        this.by = by;
        this.problems = problems;
    }

    /** Counts every report of every file and returns the exit code. */
    int over(List<String> files) {
        for (String file : files) {
            Line line = new Line();
            try {
                inputs.readReports(file, read -> {
                    take(file, line.index, read);
                    line.index++;
                });
                if (line.index == 0) {
                    problems.problem(file, 0, Problem.of(ProblemCode.EMPTY, "", "at least one report"));
                }
            } catch (TooManyGroupsException listing) {
                hasTooManyGroups = true;
                problems.problem(
                        file,
                        line.index,
                        Problem.of(
                                ProblemCode.BAD_VALUE,
                                "/labels",
                                "a label that groups records, with at most " + Caseload.MOST_GROUPS + " values"));
                break;
            } catch (IOException e) {
                problems.unreadable(file, e);
            }
        }
        return problems.exit();
    }

    private void take(String file, int index, ReadResult<CountedReport> read) {
        read.problems().forEach(problem -> problems.problem(file, index, problem));
        read.value().ifPresent(report -> {
            if (caseload.isEmpty()) {
                caseload = begun(report);
            }
            caseload.map(begun -> begun.add(report))
                    .orElseGet(() -> Optional.of(Problem.of(
                            ProblemCode.BAD_VALUE,
                            "/model/id",
                            "an edition that this program holds, or the model that it was given")))
                    .ifPresent(problem -> problems.problem(file, index, problem));
        });
    }

    private Optional<Caseload> begun(CountedReport first) {
        return Optional.of(model)
                .filter(given -> given.id().equals(first.edition()))
                .or(() -> PracticeModels.find(first.edition()))
                .filter(ModelDefinition::canBeChecked)
                .map(edition -> Caseload.under(edition, first.asOf()))
                .map(all -> by.map(all::by).orElse(all));
    }

    /** Returns the summary; nothing where no report could be counted, or where the label groups nothing. */
    Optional<CaseloadSummary> summary() {
        return hasTooManyGroups ? Optional.empty() : caseload.map(Caseload::summary);
    }

    /** Where reading is. */
    private static final class Line {
        private int index;
    }
}
