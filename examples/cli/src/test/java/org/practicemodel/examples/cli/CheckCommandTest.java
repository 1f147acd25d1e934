package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.examples.cli.Run.example;
import static org.practicemodel.examples.cli.Run.file;
import static org.practicemodel.examples.cli.Run.practice;
import static org.practicemodel.examples.cli.Run.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is looked at, from which day, under which edition, and what is never shown. */
class CheckCommandTest {

    private static final String[] PERSONAL = {
        "Example Child", "Example Mother", "Example Father", "Example words", "Exampleton", "EXAMPLE-"
    };

    @TempDir
    private Path folder;

    @Test
    void writesOneReportALineInTheOrderOfTheInput() {
        Run run = practice(
                "check", "--format", "json", example("caseload.jsonl"), example("thin.json"), example("dfe-csc.json"));

        assertThat(run.records())
                .containsExactly(
                        "example-caseload-1",
                        "example-caseload-3",
                        "example-caseload-4",
                        "example-thin",
                        "record-1",
                        "record-2",
                        "record-3",
                        "record-4");
        assertThat(Json.lines(run.out()).stream()
                        .map(report -> report.path("input").toString()))
                .containsExactly(
                        "{\"file\":\"" + example("caseload.jsonl") + "\",\"index\":0}",
                        "{\"file\":\"" + example("caseload.jsonl") + "\",\"index\":2}",
                        "{\"file\":\"" + example("caseload.jsonl") + "\",\"index\":3}",
                        "{\"file\":\"" + example("thin.json") + "\",\"index\":0}",
                        "{\"file\":\"" + example("dfe-csc.json") + "\",\"index\":0}",
                        "{\"file\":\"" + example("dfe-csc.json") + "\",\"index\":1}",
                        "{\"file\":\"" + example("dfe-csc.json") + "\",\"index\":2}",
                        "{\"file\":\"" + example("dfe-csc.json") + "\",\"index\":4}");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void looksFromTodayInLondonUnlessTold() {
        String late = "2026-06-30T23:30:00Z";
        Run today = Run.with(new Run.Setting().at(late), "check", example("thin.json"));
        assertThat(today.out()).contains("1 July 2026");

        Run json = Run.with(
                new Run.Setting().at("2026-01-31T23:30:00Z"), "check", example("thin.json"), "--format", "json");
        assertThat(Json.of(json.out()).path("asOf").asText()).isEqualTo("2026-01-31");

        Run told = Run.with(new Run.Setting().at(late), "check", example("thin.json"), "--as-of", "2026-03-03");
        assertThat(told.out()).contains("3 March 2026").doesNotContain("1 July 2026");
    }

    @Test
    void looksUnderTheEditionThatARecordStates() throws IOException {
        String stated = file(
                folder, "stated.json", "{\"format\":\"practice-record/1\",\"id\":\"a\",\"edition\":\"leeds/2020\"}");
        String silent = file(folder, "silent.json", record("b"));

        List<JsonNode> reports =
                Json.lines(practice("check", stated, silent, "--format", "json").out());
        assertThat(reports.get(0).at("/model/edition").asText()).isEqualTo("leeds/2020");
        assertThat(reports.get(1).at("/model/edition").asText()).isEqualTo("leeds/current");

        JsonNode asked = Json.of(practice("check", silent, "--model", "leeds/2020", "--format", "json")
                .out());
        assertThat(asked.at("/model/edition").asText()).isEqualTo("leeds/2020");
    }

    @Test
    void showsNoPersonalText() {
        Run run = practice(
                "check",
                example("rich.json"),
                example("contradictions.json"),
                example("large.json"),
                example("dfe-csc.json"),
                "--include-restricted");
        assertThat(run.out() + run.err()).doesNotContain(PERSONAL);
        for (String form : List.of("markdown", "html")) {
            for (String name : List.of("rich.json", "contradictions.json", "large.json")) {
                Run page = practice("check", example(name), "--include-restricted", "--format", form);
                assertThat(page.exit()).isZero();
                assertThat(page.out() + page.err()).doesNotContain(PERSONAL);
            }
        }
    }

    @Test
    void givesAChildTheSameIdInEveryInputWhereThereIsASecret() {
        Run.Setting setting = new Run.Setting().environment("PRACTICE_ID_SECRET", "0123456789abcdef");
        Run run = Run.with(setting, "check", example("dfe-csc.json"), example("dfe-csc.json"), "--format", "json");
        List<String> records = run.records();
        assertThat(records).hasSize(8).allMatch(id -> id.matches("record-[0-9a-f]{16}"));
        assertThat(records.subList(0, 4)).isEqualTo(records.subList(4, 8)).doesNotHaveDuplicates();
    }

    @Test
    void suggestsOtherWordsOnlyWhereThatIsAskedFor() throws IOException {
        String record = file(folder, "record.json", """
                {"format": "practice-record/1", "id": "record-1",
                 "actions": [{"id": "action-1", "statement": {"words": "Invented: see her siblings."},
                              "provenance": {"authorRole": "social-worker"}}]}
                """);

        String plain = practice("check", record, "--as-of", Run.DAY).out().replaceAll("\\s+", " ");
        String suggesting = practice("check", record, "--as-of", Run.DAY, "--language")
                .out()
                .replaceAll("\\s+", " ");

        assertThat(plain)
                .contains("This is looked at only where somebody has switched it on.")
                .doesNotContain("\"sibling\"");
        assertThat(suggesting)
                .contains("\"sibling\" might be: brothers and sisters; their names")
                .contains("/actions/0/statement/words, characters 19 to 26")
                .doesNotContain("Invented");
    }
}
