package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.examples.cli.Run.example;
import static org.practicemodel.examples.cli.Run.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

    private static final String RECORD = "{\"format\":\"practice-record/1\",\"id\":\"%s\"}";

    private static final String[] PERSONAL = {
        "Example Child", "Example Mother", "Example Father", "Example words", "Exampleton", "EXAMPLE-"
    };

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String record(String id) {
        return RECORD.formatted(id);
    }

    private static List<String> records(Run run) {
        return Json.lines(run.out()).stream()
                .map(report -> report.path("record").asText())
                .toList();
    }

    @Test
    void writesOneReportALineInTheOrderOfTheInput() {
        Run run = practice(
                "check", "--format", "json", example("caseload.jsonl"), example("thin.json"), example("dfe-csc.json"));

        assertThat(records(run))
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
    void saysInTextWhatIsWrongAndGoesOn() {
        Run run = practice("check", example("caseload.jsonl"));

        assertThat(run.err())
                .isEqualTo("Problem  " + example("caseload.jsonl")
                        + ", record 2, line 2:718, /plans/0/agreedOn: expected a day such as 2026-02-03 (bad-date)\n"
                        + "Problem  " + example("caseload.jsonl")
                        + ", record 2, line 2:733: expected no property of this name (unknown-property)\n");
        assertThat(run.out()).contains("example-caseload-1", "example-caseload-3", "example-caseload-4");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void saysInJsonWhatIsWrong() {
        Run run = practice("check", "--format", "json", example("caseload.jsonl"));

        assertThat(run.err().lines().findFirst())
                .hasValue("{\"code\":\"bad-date\",\"grade\":\"PROBLEM\",\"file\":\"" + example("caseload.jsonl")
                        + "\",\"record\":1,\"pointer\":\"/plans/0/agreedOn\",\"line\":2,\"column\":718,"
                        + "\"expected\":\"a day such as 2026-02-03\"}");
        assertThat(Json.lines(run.err()))
                .allSatisfy(problem -> assertThat(Json.keys(problem))
                        .containsExactly("code", "grade", "file", "record", "pointer", "line", "column", "expected"));
    }

    @Test
    void notesDoNotCount() {
        Run json = practice("check", "--format", "json", example("cin-census.xml"));
        assertThat(json.exit()).isZero();
        assertThat(Json.lines(json.err())).isNotEmpty().allSatisfy(note -> {
            assertThat(note.path("grade").asText()).isEqualTo("NOTE");
            assertThat(note.path("code").asText()).isEqualTo("not-taken-over");
        });

        Run text = practice("check", example("cin-census.xml"));
        assertThat(text.exit()).isZero();
        assertThat(text.err())
                .isEqualTo("Note     " + example("cin-census.xml") + ": "
                        + Json.lines(json.err()).size()
                        + " fields that no rule needs were left behind on purpose; --format json lists them\n");
    }

    @Test
    void goesOnAfterAFileThatCannotBeRead() {
        Run run = practice(
                "check",
                "--format",
                "json",
                folder.resolve("none").toString(),
                folder.toString(),
                example("thin.json"));

        assertThat(records(run)).containsExactly("example-thin");
        assertThat(run.err())
                .isEqualTo("{\"code\":\"unreadable-file\",\"grade\":\"PROBLEM\",\"file\":\"" + folder.resolve("none")
                        + "\",\"record\":null,\"pointer\":\"\",\"line\":null,\"column\":null,"
                        + "\"expected\":\"a readable file: there is no such file or folder\"}\n"
                        + "{\"code\":\"unreadable-file\",\"grade\":\"PROBLEM\",\"file\":\"" + folder
                        + "\",\"record\":null,\"pointer\":\"\",\"line\":null,\"column\":null,"
                        + "\"expected\":\"a readable file: it is a folder\"}\n");
        assertThat(run.exit()).isEqualTo(66);

        Run text = practice("check", folder.toString());
        assertThat(text.err()).isEqualTo("Problem  " + folder + " could not be read: it is a folder\n");
        assertThat(text.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2,caseload.jsonl,thin.json",
        "0,thin.json,rich.json",
        "66,none,caseload.jsonl",
        "66,caseload.jsonl,none"
    })
    void endsWithTheCodeThatMattersMost(int expected, String one, String other) {
        assertThat(practice("check", example(one), example(other)).exit()).isEqualTo(expected);
    }

    @Test
    void readsStandardInput() {
        Run run = Run.with(
                new Run.Setting().in(record("a") + "\n\n" + record("b") + "\n"), "check", "-", "--format", "json");
        assertThat(records(run)).containsExactly("a", "b");
        assertThat(Json.lines(run.out()).get(1).path("input").toString()).isEqualTo("{\"file\":\"-\",\"index\":1}");
        assertThat(run.exit()).isZero();

        Run bad = Run.with(new Run.Setting().in(""), "check", "-");
        assertThat(bad.err())
                .startsWith("Problem  standard input, record 1")
                .endsWith("(empty)\n")
                .hasLineCount(1);
        assertThat(bad.exit()).isEqualTo(2);
    }

    @Test
    void saysThatReadingBrokeOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("a message that nobody needs");
            }
        };
        for (String source : List.of("auto", "practice-record", "dfe-csc", "cin-census")) {
            Run run = Run.with(new Run.Setting().in(broken), "check", "-", "--source", source);
            assertThat(run.err()).endsWith("Problem  standard input could not be read: reading broke off\n");
            assertThat(run.exit()).isEqualTo(66);
        }
    }

    @Test
    void findsOutTheFormatAndCanBeTold() throws IOException {
        String none = file("none.txt", "[]");
        assertThat(practice("check", none).exit()).isZero();
        assertThat(practice("check", none, "--source", "dfe-csc").err())
                .isEqualTo("Note     " + none + " holds no record\n");
        assertThat(practice("check", none, "--format", "json").err())
                .isEqualTo("{\"code\":\"empty\",\"grade\":\"NOTE\",\"file\":\"" + none
                        + "\",\"record\":null,\"pointer\":\"\",\"line\":null,\"column\":null,"
                        + "\"expected\":\"at least one record\"}\n");
        assertThat(practice("check", none, "--source", "practice-record").err()).contains("(wrong-type)");
        assertThat(practice("check", none, "--source", "cin-census").err()).contains("(syntax)");
        assertThat(practice("check", example("cin-census.xml"), "--source", "dfe-csc")
                        .exit())
                .isEqualTo(2);
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
        String stated =
                file("stated.json", "{\"format\":\"practice-record/1\",\"id\":\"a\",\"edition\":\"leeds/2020\"}");
        String silent = file("silent.json", record("b"));

        List<JsonNode> reports =
                Json.lines(practice("check", stated, silent, "--format", "json").out());
        assertThat(reports.get(0).at("/model/edition").asText()).isEqualTo("leeds/2020");
        assertThat(reports.get(1).at("/model/edition").asText()).isEqualTo("leeds/current");

        JsonNode asked = Json.of(practice("check", silent, "--model", "leeds/2020", "--format", "json")
                .out());
        assertThat(asked.at("/model/edition").asText()).isEqualTo("leeds/2020");
    }

    @Test
    void refusesARecordWhoseEditionCannotBeLookedAt() throws IOException {
        String lines = file(
                "lines",
                "{\"format\":\"practice-record/1\",\"id\":\"a\",\"edition\":\"leeds/2017\"}\n"
                        + "{\"format\":\"practice-record/1\",\"id\":\"b\",\"edition\":\"anytown/secret-name\"}\n"
                        + record("c"));

        Run run = practice("check", lines, "--format", "json");

        assertThat(records(run)).containsExactly("c");
        assertThat(Json.lines(run.err()).stream()
                        .map(problem -> problem.path("pointer").asText()))
                .containsExactly("/edition", "/edition");
        assertThat(Json.lines(run.err()).get(0).path("expected").asText())
                .startsWith("an edition whose elements are known. ");
        assertThat(Json.lines(run.err()).get(1).path("expected").asText())
                .isEqualTo("an edition that this program holds");
        assertThat(run.err()).doesNotContain("secret");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void writesToAFileThatIsComplete() throws IOException {
        Path out = folder.resolve("reports.jsonl");
        Run run = practice("check", example("caseload.jsonl"), "--format", "json", "--out", out.toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(Files.readString(out))
                .isEqualTo(practice("check", example("caseload.jsonl"), "--format", "json")
                        .out());
        assertThat(folder.toFile().list()).containsExactly("reports.jsonl");
    }

    @Test
    void separatesReports() {
        String text =
                practice("check", example("thin.json"), example("thin.json")).out();
        String line = "\n" + "=".repeat(100) + "\n\n";
        int half = text.indexOf(line);
        assertThat(text.substring(0, half)).isEqualTo(text.substring(half + line.length()));
        assertThat(text).endsWith("\n").doesNotContain("\n\n\n");
    }

    @Test
    void writesMarkdown() {
        String text = practice("check", example("thin.json"), example("rich.json"), "--format", "markdown")
                .out();
        assertThat(text)
                .startsWith("# How the record shows our practice model\n\n")
                .contains("\n\n---\n\n# How the record shows our practice model\n\n")
                .endsWith("\n")
                .doesNotContain("\n\n\n");
    }

    @Test
    void writesAPage() throws IOException {
        Path out = folder.resolve("report.html");
        Run run = practice("check", example("thin.json"), "--format", "html", "--out", out.toString());

        assertThat(run.out() + run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(Files.readString(out))
                .isEqualTo(practice("check", example("thin.json"), "--format", "html")
                        .out())
                .startsWith("<!DOCTYPE html>\n")
                .contains("example-thin", "It says nothing about whether a child is safe")
                .endsWith("</html>\n");
    }

    @Test
    void writesAPageForEachOfSeveralRecordsIntoAFolder() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Run run = practice(
                "check",
                example("caseload.jsonl"),
                example("thin.json"),
                example("thin.json"),
                "--format",
                "html",
                "--out",
                pages.toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("expected a day such as 2026-02-03 (bad-date)");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(pages.toFile().list())
                .containsExactlyInAnyOrder(
                        "0001-example-caseload-1.html",
                        "0002-example-caseload-3.html",
                        "0003-example-caseload-4.html",
                        "0004-example-thin.html",
                        "0005-example-thin.html");
        assertThat(Files.readString(pages.resolve("0004-example-thin.html")))
                .isEqualTo(practice("check", example("thin.json"), "--format", "html")
                        .out());
    }

    @Test
    void namesAPageSoThatEveryFileSystemHasRoomForIt() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        practice("check", file("one.json", record("team:7")), "--format", "html", "--out", pages.toString());

        assertThat(pages.toFile().list()).containsExactly("0001-team-7.html");
    }

    @Test
    void putsNoTwoFamiliesOnOnePage() {
        Path out = folder.resolve("report.html");
        for (Run run : List.of(
                practice("check", example("thin.json"), example("rich.json"), "--format", "html"),
                practice("check", example("thin.json"), example("rich.json"), "--format", "html", "--out", out + ""))) {
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .isEqualTo("practice check: --format html writes a page for each record; for several, name a folder"
                            + " with --out\nTry: practice check --help\n");
            assertThat(run.exit()).isEqualTo(64);
        }
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void writesUtf8() throws IOException {
        String name = "f\u00fcr-\u05d0.json";
        Run run = practice("check", file(name, record("a")));
        assertThat(run.out()).contains("f\u00fcr-").doesNotContain("?r-");
        assertThat(run.out().getBytes(StandardCharsets.UTF_8)).contains((byte) 0xC3);
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
        List<String> records = records(run);
        assertThat(records).hasSize(8).allMatch(id -> id.matches("record-[0-9a-f]{16}"));
        assertThat(records.subList(0, 4)).isEqualTo(records.subList(4, 8)).doesNotHaveDuplicates();
    }

    @Test
    void suggestsOtherWordsOnlyWhereThatIsAskedFor() throws IOException {
        String record = file("record.json", """
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
