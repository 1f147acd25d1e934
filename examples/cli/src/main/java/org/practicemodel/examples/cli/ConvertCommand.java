package org.practicemodel.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.record.PracticeRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what was read as practice records. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Prints the practice records that were read or that an adapter made: canonical JSON, one record a line.",
        footer = {
            "",
            "What an adapter left behind, and what could not be read, goes to standard error.",
            "",
            "Examples:",
            "  practice convert census.xml > records.jsonl",
            "  practice convert payload.json --source dfe-csc | practice check -"
        })
final class ConvertCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "the file; - is standard input")
    private String file = "";

    @Option(
            names = "--source",
            paramLabel = "FORMAT",
            converter = Options.SourceName.class,
            defaultValue = "auto",
            description = "practice-record, dfe-csc, cin-census or auto: ${DEFAULT-VALUE} if not given")
    private Options.Source source = new Options.Source(Optional.empty());

    ConvertCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems(OutputForm.TEXT, surroundings);
        Inputs inputs = new Inputs(surroundings);
        try (AtomicOutput output = AtomicOutput.to(surroundings.out())) {
            try {
                inputs.read(file, source.format(), item -> take(item, output, problems));
            } catch (IOException e) {
                problems.unreadable(file, e);
            }
            problems.endOf(file);
            output.complete();
            return problems.exit();
        }
    }

    private void take(Item<PracticeRecord> item, AtomicOutput output, Problems problems) {
        problems.problems(file, item);
        item.record()
                .ifPresent(record ->
                        output.write((PracticeJson.writer().write(record) + "\n").getBytes(StandardCharsets.UTF_8)));
    }
}
