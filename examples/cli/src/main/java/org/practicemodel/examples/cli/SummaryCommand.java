package org.practicemodel.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.practicemodel.core.adaptation.EffectiveModel;
import org.practicemodel.principles.report.LabelName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts what many reports say, in numbers that single out no family. */
@Command(
        name = "summary",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Counts what reports of one day and one edition say, by rule and by principle, and by a label of yours.",
            "So that nobody can be picked out, every number is rounded down to whole tens, numbers below 10 are left "
                    + "out, a group with fewer than 10 records is not shown, and there are no totals. Summaries of the "
                    + "same records by two labels, or of one day and the next, can still be compared: give out one."
        },
        footer = {
            "",
            "Give each record once. A line that is no report, or of another day or edition than the first, is a problem",
            "on standard error and is not counted.",
            "",
            "Examples:",
            "  practice check caseload.jsonl --format json --label anytown:area --out reports.jsonl",
            "  practice summary reports.jsonl --by anytown:area"
        })
final class SummaryCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "reports as check --format json writes them, one a line; - is standard input")
    private List<String> files = List.of();

    @Mixin
    private final ModelChoice model = new ModelChoice();

    @Option(
            names = "--by",
            paramLabel = "LABEL",
            converter = Options.Label.class,
            defaultValue = Option.NULL_VALUE,
            description = "count by this label of the reports, such as anytown:area; never a worker, team, person or "
                    + "family; all records are one group if not given")
    private Optional<LabelName> by = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = Options.SummaryFormName.class,
            defaultValue = "text",
            description = "text, markdown or json: ${DEFAULT-VALUE} if not given")
    private SummaryForm form = SummaryForm.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = Option.NULL_VALUE,
            description = "where to write the summary; the file appears when it is complete")
    private Optional<String> out = Optional.empty();

    SummaryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Inputs.readOnce(files);
        Inputs inputs = new Inputs(surroundings);
        Problems problems = new Problems(form.ofProblems(), surroundings);
        Optional<EffectiveModel> read = model.read(inputs, problems);
        if (read.isEmpty()) {
            return problems.exit();
        }
        try (AtomicOutput output = OutputFile.chosen(out, files, surroundings)) {
            SummaryRun run = new SummaryRun(inputs, read.get(), by, problems);
            int exit = run.over(files);
            if (run.summary().isPresent()) {
                output.write(form.shown(run.summary().get()).getBytes(StandardCharsets.UTF_8));
                output.complete();
            }
            return exit;
        }
    }
}
