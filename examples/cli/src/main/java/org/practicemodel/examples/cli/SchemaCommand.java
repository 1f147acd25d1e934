package org.practicemodel.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.principles.conformance.ConformanceCases;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.summary.Summaries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of what the program reads or writes. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the JSON Schema (2020-12) of what the program reads or writes.",
        footer = {"", "Example:", "  practice schema record > practice-record-1.schema.json"})
final class SchemaCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "record|worker|team|report|summary|conformance",
            description =
                    "whose schema to print: of a family's, a worker's or a team's record, of a report, of a summary or of a "
                            + "conformance case")
    private String subject = "";

    SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String schema = switch (subject) {
            case "record" -> PracticeJson.recordSchema();
            case "worker" -> PracticeJson.workerSchema();
            case "team" -> PracticeJson.teamSchema();
            case "report" -> Reports.reportSchema();
            case "summary" -> Summaries.schema();
            case "conformance" -> ConformanceCases.schema();
            default ->
                throw new UsageException(
                        "there are schemas of six things: record, worker, team, report, summary and conformance");
        };
        try (AtomicOutput output = AtomicOutput.to(surroundings.out())) {
            output.write((schema.stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
            output.complete();
        }
        return ExitCode.READ;
    }
}
