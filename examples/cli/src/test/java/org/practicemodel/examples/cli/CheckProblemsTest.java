package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.examples.cli.Run.example;
import static org.practicemodel.examples.cli.Run.file;
import static org.practicemodel.examples.cli.Run.practice;
import static org.practicemodel.examples.cli.Run.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of inputs in which something is wrong, and how the program ends then. */
class CheckProblemsTest {

    @TempDir
    private Path folder;

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

        assertThat(run.records()).containsExactly("example-thin");
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
        assertThat(run.records()).containsExactly("a", "b");
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
        String none = file(folder, "none.txt", "[]");
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
    void refusesARecordWhoseEditionCannotBeLookedAt() throws IOException {
        String lines = file(
                folder,
                "lines",
                "{\"format\":\"practice-record/1\",\"id\":\"a\",\"edition\":\"leeds/2017\"}\n"
                        + "{\"format\":\"practice-record/1\",\"id\":\"b\",\"edition\":\"anytown/secret-name\"}\n"
                        + record("c"));

        Run run = practice("check", lines, "--format", "json");

        assertThat(run.records()).containsExactly("c");
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
}
