package org.practicemodel.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.principles.conformance.ConformanceCases;
import org.practicemodel.principles.policy.Baseline;
import org.practicemodel.principles.policy.Policy;
import org.practicemodel.principles.policy.Responses;
import org.practicemodel.principles.policy.Waivers;
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
            paramLabel = "NAME",
            description =
                    "whose schema to print: record, worker or team for one of these records; model; report; summary; conformance "
                            + "for a case of that suite; policy, waivers, baseline or responses")
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
            case "model" -> PracticeJson.modelSchema();
            case "report" -> Reports.reportSchema();
            case "summary" -> Summaries.schema();
            case "conformance" -> ConformanceCases.schema();
            case "policy" -> Policy.schema();
            case "waivers" -> Waivers.schema();
            case "baseline" -> Baseline.schema();
            case "responses" -> Responses.schema();
            default ->
                throw new UsageException(
                        "there are schemas of eleven things: record, worker, team, model, report, summary, conformance, policy, waivers, "
                                + "baseline and responses");
        };
        try (AtomicOutput output = AtomicOutput.to(surroundings.out())) {
            output.write((schema.stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
            output.complete();
        }
        return ExitCode.READ;
    }
}
