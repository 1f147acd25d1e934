package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.examples.cli.Run.example;
import static org.practicemodel.examples.cli.Run.file;
import static org.practicemodel.examples.cli.Run.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryCommandTest {

    @TempDir
    private Path folder;

    private static String record(int number, String area) {
        return "{\"format\":\"practice-record/1\",\"id\":\"record-" + number + "\",\"extensions\":{\"anytown:area\":\""
                + area + "\"}}\n";
    }

    /** Reports on twelve records in the North and nine in the South. */
    private String reports(String... more) throws IOException {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 21; i++) {
            records.append(record(i, i < 12 ? "North" : "South"));
        }
        String[] arguments = {
            "check",
            file(folder, "records.jsonl", records.toString()),
            "--as-of",
            Run.DAY,
            "--format",
            "json",
            "--label",
            "anytown:area"
        };
        return file(folder, "reports.jsonl", practice(arguments).out() + String.join("", more));
    }

    private static String report(String... arguments) {
        String[] all = new String[arguments.length + 4];
        System.arraycopy(new String[] {"check", example("thin.json"), "--format", "json"}, 0, all, 0, 4);
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        return practice(all).out();
    }

    @Test
    void countsAllRecordsAsOneGroup() throws IOException {
        Run run = practice("summary", reports());

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("How the records show our practice model, in numbers\n")
                .contains("Looked at on 30 June 2026, under Leeds Practice Model (leeds/current).\n")
                .contains("\nAll records: at least 20\n")
                .contains("P05-R1 Does exactly one worker hold the lead now?");
    }

    @Test
    void countsByALabelAndShowsNoGroupThatIsTooSmall() throws IOException {
        Run run = practice("summary", reports(), "--by", "anytown:area");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Counted by anytown:area.\n1 group with fewer than 10 records is not shown.\n")
                .contains("\nNorth: at least 10 records\n")
                .doesNotContain("South");
    }

    @Test
    void writesTheSummaryAsMarkdown() throws IOException {
        Run run = practice("summary", reports("no report\n"), "--by", "anytown:area", "--format", "markdown");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("Problem  ");
        assertThat(run.out())
                .startsWith("# How the records show our practice model, in numbers\n\nThis summary")
                .contains("\n\n## North: at least 10 records\n\n| Principle | Can't see yet | Seen |")
                .doesNotContain("South");
    }

    @Test
    void writesTheSummaryAsJsonToAFile() throws IOException {
        Path out = folder.resolve("summary.json");
        Run run = practice("summary", reports(), "--by", "anytown:area", "--format", "json", "--out", out.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        JsonNode summary = Json.of(Files.readString(out));
        assertThat(summary.path("format").asText()).isEqualTo("caseload-summary/1");
        assertThat(summary.path("by").asText()).isEqualTo("anytown:area");
        assertThat(summary.path("groups")).hasSize(1);
        assertThat(summary.at("/groups/0/label").asText()).isEqualTo("North");
        assertThat(summary.at("/groups/0/recordsAtLeast").asInt()).isEqualTo(10);
        assertThat(summary.path("groupsNotShown").asInt()).isEqualTo(1);
    }

    @Test
    void saysWhichLinesDoNotBelongAndCountsTheRest() throws IOException {
        String file = reports(
                "no report\n",
                report("--as-of", "2026-07-01"),
                report("--as-of", Run.DAY, "--model", "leeds/2020"),
                report("--as-of", Run.DAY).replaceFirst("\"rule\":\"E5-R1\"", "\"rule\":\"E99-R1\""));
        Run run = practice("summary", file);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines())
                .containsExactly(
                        "Problem  " + file + ", record 22, line 22:1: expected JSON; from here on it is not (syntax)",
                        "Problem  " + file
                                + ", record 23, /asOf: expected 2026-06-30, which the summary is about (bad-value)",
                        "Problem  " + file + ", record 24, /model/id: expected leeds/current, which the summary is"
                                + " about (bad-value)",
                        "Problem  " + file + ", record 25, /findings/13/rule: expected a rule of the books that the"
                                + " summary knows (bad-value)");
        assertThat(run.out()).contains("\nAll records: at least 20\n");
    }

    @Test
    void aReportOfAnEditionThatNobodyHereHoldsIsAProblem() throws IOException {
        String file = file(
                folder,
                "odd.jsonl",
                report("--as-of", Run.DAY).replace("\"id\":\"leeds/current\"", "\"id\":\"anytown/1\""));
        Run run = practice("summary", file);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("Problem  " + file
                        + ", record 1, /model/id: expected an edition that this program holds, or the model that it was given"
                        + " (bad-value)\n");
    }

    @Test
    void aLabelThatListsRecordsGroupsNothing() throws IOException {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 101; i++) {
            records.append(record(i, "area-" + i));
        }
        String reports = file(
                folder,
                "reports.jsonl",
                practice(
                                "check",
                                file(folder, "records.jsonl", records.toString()),
                                "--format",
                                "json",
                                "--label",
                                "anytown:area")
                        .out());
        Path out = folder.resolve("summary.txt");
        Run run = practice("summary", reports, "--by", "anytown:area", "--out", out.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "Problem  " + reports + ", record 101, /labels: expected a label that groups records, with at"
                                + " most 100 values (bad-value)\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFileWithoutAReportOrThatIsNotThereIsAProblem() throws IOException {
        String empty = file(folder, "empty.jsonl", "");
        Run nothing = practice("summary", empty);

        assertThat(nothing)
                .isEqualTo(new Run(2, "", "Problem  " + empty + ", record 1: expected at least one report (empty)\n"));
        assertThat(practice("summary", "nowhere.jsonl"))
                .isEqualTo(
                        new Run(66, "", "Problem  nowhere.jsonl could not be read: there is no such file or folder\n"));
    }

    @Test
    void readsReportsFromStandardInput() throws IOException {
        Run run = Run.with(new Run.Setting().in(Files.readString(Path.of(reports()))), "summary", "-");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\nAll records: at least 20\n");
    }

    @Test
    void aReportCarriesOnlyTheLabelsThatWereAskedFor() throws IOException {
        String file = file(folder, "record.json", record(1, "North"));

        assertThat(practice("check", file, "--format", "json").out()).doesNotContain("North");
        assertThat(practice("check", file, "--format", "json", "--label", "anytown:ward")
                        .out())
                .doesNotContain("labels");
        assertThat(practice("check", file, "--format", "json", "--label", "anytown:area")
                        .out())
                .contains("\"labels\":[{\"name\":\"anytown:area\",\"value\":\"North\"}]");
    }

    @Test
    void anExtensionThatIsNoShortTextIsNoLabel() throws IOException {
        String file = file(
                folder,
                "record.json",
                "{\"format\":\"practice-record/1\",\"id\":\"record-1\",\"extensions\":{\"anytown:area\":7}}");
        Run run = practice("check", file, "--label", "anytown:area");

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        "Problem  " + file + ", record 1, /extensions/anytown:area: expected a text of 1 to 100"
                                + " characters on one line (bad-value)\n"));
    }
}
