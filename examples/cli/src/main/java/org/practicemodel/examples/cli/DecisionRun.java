package org.practicemodel.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.policy.Baseline;
import org.practicemodel.principles.policy.BaselineAdoption;
import org.practicemodel.principles.policy.PolicyRun;
import org.practicemodel.principles.policy.Responses;
import org.practicemodel.principles.policy.Waivers;
import org.practicemodel.principles.report.AdherenceReport;

/** One run over some reports, in which what was decided is set beside their findings, and a baseline is adopted. */
final class DecisionRun implements AutoCloseable {

    private final AdherenceChecker checker;
    private final PolicyRun run;
    private final Optional<BaselineAdoption> adoption;
    private final Optional<AtomicOutput> adopted;
    private final DecisionFiles files;
    private final Problems problems;

    DecisionRun(
            AdherenceChecker checker,
            Waivers waivers,
            Responses responses,
            Optional<Baseline> baseline,
            Optional<byte[]> salt,
            DecisionFiles files,
            List<String> records,
            Problems problems) {
        this.checker = checker;
        this.run = new PolicyRun(checker.rules(), waivers, baseline, responses);
        this.adoption = salt.map(BaselineAdoption::new);
        List<String> inputs = Stream.concat(records.stream(), files.written()).toList();
        this.adopted = files.adopted().map(file -> OutputFile.named("--adopt-baseline", file, inputs));
        this.files = files;
        this.problems = problems;
    }

    /** Returns the checker with what a policy sets. */
    AdherenceChecker checker() {
        return checker;
    }

    /** Returns a report with what was decided beside its findings. */
    AdherenceReport beside(AdherenceReport report) {
        AdherenceReport decided = run.beside(report);
        adoption.ifPresent(begun -> begun.add(decided));
        return decided;
    }

    /** Says what belonged to nothing, and returns the exit code. */
    int review() {
        files.waivers().ifPresent(file -> say(file, run.waivers().problems()));
        files.baseline().ifPresent(file -> run.baseline().ifPresent(comparison -> say(file, comparison.problems())));
        files.responses().ifPresent(file -> say(file, run.responses().problems()));
        return problems.exit();
    }

    private void say(String file, List<Problem> found) {
        found.forEach(problem -> problems.problem(file, problem));
    }

    /** Makes the baseline appear that was adopted, if one was. */
    void adopt() {
        adopted.ifPresent(output -> {
            output.write(adoption.orElseThrow().baseline().write().getBytes(StandardCharsets.UTF_8));
            output.complete();
        });
    }

    /** Says that no baseline was adopted, where one was to be: it would lack what was not looked at. */
    void adoptNothing() {
        files.adopted()
                .ifPresent(file -> problems.problem(
                        file,
                        Problem.of(
                                ProblemCode.TOGETHER,
                                "",
                                "everything to be read and every question to be asked; no baseline was adopted")));
    }

    /** Leaves nothing of a baseline that did not appear. */
    @Override
    public void close() {
        adopted.ifPresent(AtomicOutput::close);
    }
}
