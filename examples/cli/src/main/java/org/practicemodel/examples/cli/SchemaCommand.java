package org.practicemodel.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.summary.Summaries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of what the program reads or writes. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the JSON Schema (2020-12) of a practice record, of a report or of a summary.",
        footer = {"", "Example:", "  practice schema record > practice-record-1.schema.json"})
final class SchemaCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "record|report|summary", description = "whose schema to print")
    private String subject = "";

    SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String schema = switch (subject) {
            case "record" -> PracticeJson.recordSchema();
            case "report" -> Reports.reportSchema();
            case "summary" -> Summaries.schema();
            default -> throw new UsageException("there are schemas of three things: record, report and summary");
        };
        try (AtomicOutput output = AtomicOutput.to(surroundings.out())) {
            output.write((schema.stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
            output.complete();
        }
        return ExitCode.READ;
    }
}
