package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.examples.cli.Run.example;
import static org.practicemodel.examples.cli.Run.file;
import static org.practicemodel.examples.cli.Run.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymiseCommandTest {

    private static final String RECORD_17 = "record-363ebc239722d880";

    @TempDir
    private Path folder;

    private String secret = "";

    @BeforeEach
    void keepASecret() throws IOException {
        secret = file(folder, "secret.txt", "sixteen bytes ok");
    }

    private static void refused(Run run, String why) {
        assertThat(run)
                .isEqualTo(new Run(64, "", "practice pseudonymise: " + why + "\nTry: practice pseudonymise --help\n"));
    }

    @Test
    void writesEachRecordOnALineUnderOtherIds() throws IOException {
        String records = file(folder, "records.jsonl", Run.record("record-17") + "\n" + Run.record("record-18") + "\n");

        Run run = practice("pseudonymise", records, "--secret-file", secret);

        assertThat(run.out())
                .hasLineCount(2)
                .startsWith(Run.record(RECORD_17) + "\n")
                .doesNotContain("record-18");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    /** What an editor or a tool puts at the end of the line is no part of the secret. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n"})
    void readsTheSecretWithoutTheEndOfItsLine(String end) throws IOException {
        String record = file(folder, "record.json", Run.record("record-17"));
        String ended = file(folder, "ended.txt", "sixteen bytes ok" + end);

        assertThat(practice("pseudonymise", record, "--secret-file", ended).out())
                .isEqualTo(Run.record(RECORD_17) + "\n");
        assertThat(practice("pseudonymise", record, "--secret-file", file(folder, "other.txt", "sixteen bytes ok\n\n"))
                        .out())
                .isNotEqualTo(Run.record(RECORD_17) + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rich.json", "thin.json", "contradictions.json", "care.json", "worker.json", "team.json"})
    void saysOfTheCopyWhatItSaysOfTheRecord(String name) {
        Path copy = folder.resolve("copy.json");

        Run run = practice("pseudonymise", example(name), "--secret-file", secret, "--out", copy.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(answers(copy.toString())).isEqualTo(answers(example(name)));
    }

    private static Object answers(String file) {
        return Json.answers(Json.of(
                practice("check", file, "--as-of", Run.DAY, "--format", "json").out()));
    }

    @Test
    void leavesNoNameAndNoWordInTheCopy() throws IOException {
        JsonNode record = Json.of(Files.readString(Path.of(example("rich.json"))));
        JsonNode copy = Json.of(practice("pseudonymise", example("rich.json"), "--secret-file", secret)
                .out());

        assertThat(texts(record, "name")).hasSizeGreaterThan(5);
        assertThat(copy.findValues("name")).isEmpty();
        assertThat(texts(copy, "words")).hasSameSizeAs(texts(record, "words")).containsOnly("[words left out]");
        assertThat(texts(copy, "id"))
                .hasSameSizeAs(texts(record, "id"))
                .allMatch(id -> id.matches("[a-z-]+-[0-9a-f]{16}"));
    }

    private static List<String> texts(JsonNode record, String name) {
        return record.findValues(name).stream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .toList();
    }

    @Test
    void readsWhatItCanAndSaysWhatItCannot() throws IOException {
        String records = file(folder, "records.jsonl", Run.record("record-17") + "\n{}\n");

        Run run = practice("pseudonymise", records, "--secret-file", secret);

        assertThat(run.out()).isEqualTo(Run.record(RECORD_17) + "\n");
        assertThat(run.err()).startsWith("Problem  " + records + ", record 2, line 2:1");
        assertThat(run.exit()).isEqualTo(ExitCode.PROBLEM);
        assertThat(practice("pseudonymise", example("none"), "--secret-file", secret))
                .isEqualTo(new Run(
                        ExitCode.UNREADABLE,
                        "",
                        "Problem  " + example("none") + " could not be read: there is no such file or folder\n"));
    }

    @Test
    void readsStandardInput() {
        assertThat(Run.with(
                        new Run.Setting().in(Run.record("record-17")), "pseudonymise", "-", "--secret-file", secret))
                .isEqualTo(new Run(0, Run.record(RECORD_17) + "\n", ""));
    }

    @Test
    void refusesASecretThatIsNone() throws IOException {
        String record = file(folder, "record.json", Run.record("record-17"));

        refused(
                practice("pseudonymise", record, "--secret-file", file(folder, "short.txt", "fifteen bytes -\n")),
                "--secret-file holds too short a secret: at least 16 bytes");
        refused(
                practice("pseudonymise", record, "--secret-file", file(folder, "none.txt", "")),
                "--secret-file holds too short a secret: at least 16 bytes");
        refused(
                practice("pseudonymise", record, "--secret-file", file(folder, "long.txt", "x".repeat(4097))),
                "--secret-file holds too long a secret: at most 4096 bytes");
        refused(
                practice("pseudonymise", record, "--secret-file", example("none")),
                "--secret-file cannot be read: there is no such file or folder");
        refused(
                practice("pseudonymise", record, "--secret-file", "a\0b"),
                "--secret-file cannot be read: no file can have such a name");
        assertThat(practice(
                                "pseudonymise",
                                record,
                                "--secret-file",
                                file(folder, "longest.txt", "x".repeat(4096) + "\r\n"))
                        .exit())
                .isZero();
    }

    @Test
    void overwritesNeitherTheRecordsNorTheSecret() throws IOException {
        String record = file(folder, "record.json", Run.record("record-17"));

        refused(
                practice("pseudonymise", record, "--secret-file", secret, "--out", record),
                "--out would overwrite an input");
        refused(
                practice("pseudonymise", record, "--secret-file", secret, "--out", secret),
                "--out would overwrite an input");
        assertThat(Files.readString(Path.of(secret))).isEqualTo("sixteen bytes ok");
    }
}
