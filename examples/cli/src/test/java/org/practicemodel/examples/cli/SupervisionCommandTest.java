package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.examples.cli.Run.example;
import static org.practicemodel.examples.cli.Run.file;
import static org.practicemodel.examples.cli.Run.practice;
import static org.practicemodel.examples.cli.Run.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupervisionCommandTest {

    private static final String RICH = example("rich.json");

    @TempDir
    private Path folder;

    private static Run supervision(String... arguments) {
        return practice(
                Stream.concat(Stream.of("supervision"), Stream.of(arguments)).toArray(String[]::new));
    }

    private static void refused(Run run, String why) {
        assertThat(run)
                .isEqualTo(new Run(
                        ExitCode.USAGE, "", "practice supervision: " + why + "\nTry: practice supervision --help\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"text | Preparing supervision", "markdown | # Preparing supervision", "html | <!DOCTYPE html>"})
    void showsAgendaAndTrackerInEachForm(String form, String first) {
        Run run = supervision(RICH, "--format", form);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines().get(0)).isEqualTo(first);
        assertThat(run.out())
                .contains("What would you like to bring today?")
                .contains("A calm hour before bed on school nights.");
    }

    @Test
    void looksFromTodayAndShowsTextUnlessToldOtherwise() {
        assertThat(supervision(RICH)).isEqualTo(supervision(RICH, "--as-of", Run.DAY, "--format", "text"));
        assertThat(supervision(RICH, "--as-of", "2026-03-31").out())
                .contains("as it was recorded by 31 March 2026")
                .doesNotContain("27 May 2026");
    }

    @Test
    void bringsWhatARuleSaysOfTheRecord() {
        Run without = supervision(RICH);
        Run with = supervision(RICH, "--bring", "P05-R5");

        assertThat(without.out()).doesNotContain("P05-R5");
        assertThat(with.exit()).isZero();
        assertThat(with.out()).contains("P05-R5");
    }

    @Test
    void aRuleThatLooksAtNoFamilyCannotBeBrought() {
        refused(supervision(RICH, "--bring", "W-R1"), "no rule W-R1 looks at the record of a family");
    }

    @Test
    void showsWhatIsRestrictedOnlyWhereItWasAskedFor() throws IOException {
        String restricted = file(folder, "restricted.json", """
                {"format": "practice-record/1", "id": "record-1",
                 "journey": {"episodes": [{"id": "episode-1", "openedOn": "2026-01-05"}]},
                 "goals": [{"id": "goal-1", "author": "family", "setOn": "2026-01-12",
                            "statement": {"words": "Invented words."}}],
                 "restrictions": [{"of": "goal-1", "kind": "ALL", "from": "2026-01-12"}]}
                """);

        assertThat(supervision(restricted).out()).doesNotContain("Invented words", "goal-1");
        assertThat(supervision(restricted, "--include-restricted").out()).contains("Invented words");
    }

    @Test
    void refusesAnEditionThatItDoesNotHold() throws IOException {
        String stated = file(
                folder, "stated.json", "{\"format\":\"practice-record/1\",\"id\":\"a\",\"edition\":\"anytown/1\"}");

        assertThat(supervision(stated))
                .isEqualTo(new Run(
                        ExitCode.PROBLEM,
                        "",
                        "Problem  " + stated
                                + ", record 1, /edition: expected an edition that this program holds (bad-value)\n"));
    }

    @Test
    void readsTheRecordOfOneFamily() throws IOException {
        String two = file(folder, "two.jsonl", record("a") + "\n" + record("b") + "\n");

        refused(supervision(two), "expected one record; the file holds several");
        assertThat(supervision(folder.resolve("none.json").toString()).exit()).isEqualTo(ExitCode.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text | Your practice and learning",
                "markdown | # Your practice and learning",
                "html | <!DOCTYPE html>"
            })
    void showsAWorkerTheirOwnLearning(String form, String first) {
        Run run = supervision(example("worker.json"), "--format", form);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines().get(0)).isEqualTo(first);
        assertThat(run.out())
                .contains("I let the silence be, and it was then that she spoke.")
                .doesNotContain("record-rich", "staff-7");
    }

    @Test
    void whatIsForFamiliesOnlyIsRefusedForOthers() {
        String why = "--bring and --include-restricted are for the record of a family";

        refused(supervision(example("worker.json"), "--bring", "W-R1"), why);
        refused(supervision(example("worker.json"), "--include-restricted"), why);
        refused(
                supervision(example("team.json")),
                "a supervision is about a family, or about a worker's own learning; this is a team");
    }

    @Test
    void writesAFile() throws IOException {
        Path page = folder.resolve("page.html");

        Run run = supervision(RICH, "--format", "html", "--out", page.toString());

        assertThat(run).isEqualTo(new Run(ExitCode.READ, "", ""));
        assertThat(Files.readString(page))
                .isEqualTo(supervision(RICH, "--format", "html").out());
    }
}
