package org.practicemodel.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.RuleFailure;

/** One run over some files: reads, looks, prints, and goes on after whatever goes wrong. */
final class CheckRun {

    private final Inputs inputs;
    private final Looking looking;
    private final UnaryOperator<AdherenceReport> beside;
    private final ReportPrinter reports;
    private final Problems problems;
    private boolean whole = true;
    private boolean everything = true;

    CheckRun(
            Inputs inputs,
            Looking looking,
            UnaryOperator<AdherenceReport> beside,
            ReportPrinter reports,
            Problems problems) {
        this.inputs = inputs;
        this.looking = looking;
        this.beside = beside;
        this.reports = reports;
        this.problems = problems;
    }

    /** Looks at every record of every file and returns the exit code. */
    int over(List<String> files, Optional<SourceFormat> format) {
        for (String file : files) {
            Position position = new Position();
            try {
                inputs.readWhoseverTheyAre(file, format, item -> {
                    position.index = item.index();
                    position.isBegun = true;
                    take(file, item);
                });
                if (!position.isBegun) {
                    everything = false;
                    reports.flush();
                    problems.nothingIn(file);
                }
            } catch (IOException e) {
                everything = false;
                reports.flush();
                problems.unreadable(file, e);
            } catch (UnwritableException | UsageException e) {
                throw e;
            } catch (RuntimeException | StackOverflowError fault) {
                fault(file, position.index, fault);
            }
            problems.endOf(file);
        }
        return problems.exit();
    }

    private void take(String file, Item<?> item) {
        if (!item.problems().isEmpty()) {
            reports.flush();
        }
        problems.problems(file, item);
        if (item.record().isEmpty()) {
            everything = false;
            return;
        }
        SubjectRecord record = item.record().get();
        Optional<Problem> refusal = looking.refusal(record);
        if (refusal.isPresent()) {
            everything = false;
            reports.flush();
            problems.problem(file, item.index(), refusal.get());
            return;
        }
        try {
            AdherenceReport report = beside.apply(looking.at(record, file, item.index()));
            reports.print(report);
            if (!report.failures().isEmpty()) {
                everything = false;
                reports.flush();
                problems.ownFault(file, item.index(), broken(report.failures()));
            }
        } catch (UnwritableException | UsageException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError fault) {
            fault(file, item.index(), fault);
        }
    }

    private static Problem broken(List<RuleFailure> failures) {
        String rules = failures.stream().map(failure -> failure.rule().value()).collect(Collectors.joining(", "));
        return Problem.of(
                ProblemCode.INTERNAL,
                "",
                "every rule to answer; these broke, which is a fault of this program and not of the input: " + rules);
    }

    private void fault(String file, int index, Throwable fault) {
        reports.flush();
        problems.fault(file, index, fault);
        whole = false;
    }

    /** Checks whether every record that could be read has its report. */
    boolean isWhole() {
        return whole;
    }

    /** Checks whether everything that was named was read and every question about it asked. */
    boolean isEverything() {
        return whole && everything;
    }

    /** Where reading was when something went wrong. */
    private static final class Position {
        private int index;
        private boolean isBegun;
    }
}
