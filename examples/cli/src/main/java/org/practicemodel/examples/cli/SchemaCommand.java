package org.practicemodel.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.principles.rendering.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of what the program reads or writes. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the JSON Schema (2020-12) of a practice record or of a report.",
        footer = {"", "Example:", "  practice schema record > practice-record-1.schema.json"})
final class SchemaCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "record|report", description = "whose schema to print")
    private String subject = "";

    SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String schema = switch (subject) {
            case "record" -> PracticeJson.recordSchema();
            case "report" -> Reports.reportSchema();
            default -> throw new UsageException("there are schemas of two things: record and report");
        };
        try (AtomicOutput output = AtomicOutput.to(surroundings.out())) {
            output.write((schema.stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
            output.complete();
        }
        return ExitCode.READ;
    }
}
