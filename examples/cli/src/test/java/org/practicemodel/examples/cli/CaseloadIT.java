package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.examples.cli.Run.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A caseload that does not fit into memory. */
class CaseloadIT {

    private static final int RECORDS = 20_000;
    private static final int BAD = 12_345;

    @TempDir
    private Path folder;

    @Test
    void streamsTwentyThousandRecordsWith64MegabytesOfHeap() throws IOException {
        Path caseload = caseload();
        Path reports = folder.resolve("reports.jsonl");

        Run run = Jar.program()
                .option("-Xmx64m")
                .run("check", caseload.toString(), "--as-of", Run.DAY, "--format", "json", "--out", reports.toString());

        assertThat(run.err())
                .isEqualTo("{\"code\":\"syntax\",\"grade\":\"PROBLEM\",\"file\":\"" + caseload + "\",\"record\":" + BAD
                        + ",\"pointer\":\"\",\"line\":" + (BAD + 1) + ",\"column\":1,\"expected\":\""
                        + Json.of(run.err()).path("expected").asText() + "\"}\n");
        assertThat(run.exit()).isEqualTo(2);
        int index = 0;
        try (BufferedReader lines = Files.newBufferedReader(reports, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                index += index == BAD ? 1 : 0;
                assertThat(line.contains("\"record\":\"example-" + index + "\"")
                                && line.contains("\"index\":" + index + "}"))
                        .as("report %d", index)
                        .isTrue();
                index++;
            }
        }
        assertThat(index).isEqualTo(RECORDS);
    }

    @Test
    void countsTwentyThousandReportsWith64MegabytesOfHeap() throws IOException {
        Path reports = reports();
        Path summary = folder.resolve("summary.json");

        Run run = Jar.program()
                .option("-Xmx64m")
                .run(
                        "summary",
                        reports.toString(),
                        "--by",
                        "anytown:area",
                        "--format",
                        "json",
                        "--out",
                        summary.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        JsonNode groups = Json.of(Files.readString(summary)).path("groups");
        assertThat(groups).hasSize(100);
        assertThat(groups)
                .allSatisfy(group ->
                        assertThat(group.path("recordsAtLeast").asInt()).isEqualTo(RECORDS / 100));
    }

    private Path reports() throws IOException {
        String record = Files.readString(Path.of(example("caseload.jsonl")))
                .lines()
                .findFirst()
                .orElseThrow();
        Path one = Files.writeString(
                folder.resolve("one.json"),
                record.substring(0, record.length() - 1) + ",\"extensions\":{\"anytown:area\":\"area-x\"}}");
        String report = Run.practice(
                        "check", one.toString(), "--as-of", Run.DAY, "--format", "json", "--label", "anytown:area")
                .out();
        Path reports = folder.resolve("reports.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(reports, StandardCharsets.UTF_8)) {
            for (int i = 0; i < RECORDS; i++) {
                out.write(report.replace("\"record\":\"example-caseload-1\"", "\"record\":\"example-" + i + "\"")
                        .replace("area-x", "area-" + i % 100));
            }
        }
        return reports;
    }

    private Path caseload() throws IOException {
        String rich = Run.practice("convert", example("rich.json")).out();
        String thin = Run.practice("convert", example("thin.json")).out();
        Path caseload = folder.resolve("caseload.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(caseload, StandardCharsets.UTF_8)) {
            for (int i = 0; i < RECORDS; i++) {
                String record = i % 4 == 0 ? rich : thin;
                out.write(i == BAD ? "no record\n" : record.replaceFirst("example-(rich|thin)", "example-" + i));
            }
        }
        return caseload;
    }
}
