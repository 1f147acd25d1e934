package org.practicemodel.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.record.PracticeRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says which rules a source could ever answer. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Says which rules a source could ever answer, and the shortest list of fields that would open each "
                        + "principle.",
        footer = {
            "",
            "Examples:",
            "  practice coverage --source dfe-csc",
            "  practice coverage --source record.json     (what this record says that its system holds)"
        })
final class CoverageCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = "--source",
            required = true,
            paramLabel = "FORMAT|FILE",
            description =
                    "dfe-csc, cin-census, or a file whose records say what their system holds; - is standard input")
    private String source = "";

    private Optional<Coverage> declared = Optional.empty();
    private boolean anyRecord;
    private boolean different;

    CoverageCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Optional<Coverage> ofFormat =
                SourceFormat.of(source).flatMap(Adapters.of(surroundings)::of).map(adapter -> adapter.coverage());
        if (ofFormat.isPresent()) {
            print(ofFormat);
        } else {
            Problems problems = new Problems(OutputForm.TEXT, surroundings);
            readFile(problems);
            if (anyRecord) {
                print(declared);
            }
            return problems.exit();
        }
        return ExitCode.READ;
    }

    private void readFile(Problems problems) {
        try {
            new Inputs(surroundings).read(source, Optional.empty(), item -> {
                problems.problems(source, item);
                item.record().ifPresent(this::take);
            });
        } catch (IOException e) {
            problems.unreadable(source, e);
        }
        problems.endOf(source);
    }

    private void take(PracticeRecord record) {
        if (anyRecord) {
            different |= !record.coverage().equals(declared);
        } else {
            declared = record.coverage();
            anyRecord = true;
        }
    }

    private void print(Optional<Coverage> coverage) {
        String page =
                new CoveragePage(Catalogue.ofFamilies(), TextProblems.shown(source), coverage, different).toString();
        try (AtomicOutput output = AtomicOutput.to(surroundings.out())) {
            output.write(page.getBytes(StandardCharsets.UTF_8));
            output.complete();
        }
    }
}
