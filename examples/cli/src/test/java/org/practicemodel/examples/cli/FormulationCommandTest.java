package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.examples.cli.Run.example;
import static org.practicemodel.examples.cli.Run.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulationCommandTest {

    private static final String NOTE =
            "Read it all before you give it: the software can't see names inside sentences.\n";

    private static final String RICH = example("rich.json");
    private static final String LATER = example("rich-later.json");

    private static Run formulation(String... arguments) {
        return practice(
                Stream.concat(Stream.of("formulation"), Stream.of(arguments)).toArray(String[]::new));
    }

    private static void refused(Run run, String why) {
        assertThat(run)
                .isEqualTo(new Run(
                        ExitCode.USAGE, "", "practice formulation: " + why + "\nTry: practice formulation --help\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text | Making sense together, so far",
                "markdown | # Making sense together, so far",
                "html | <!DOCTYPE html>",
                "svg | <?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            })
    void showsAFormulationInEachForm(String form, String first) {
        Run run = formulation(RICH, "--format", form);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines().get(0)).isEqualTo(first);
        assertThat(run.out()).contains("Late nights");
    }

    @Test
    void showsTextIfNothingElseIsAskedFor() {
        assertThat(formulation(RICH)).isEqualTo(formulation(RICH, "--format", "text", "--view", "practitioner"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text | What has changed, so far",
                "markdown | # What has changed, so far",
                "html | <!DOCTYPE html>",
                "svg | <?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            })
    void showsWhatChangedInEachForm(String form, String first) {
        Run run = formulation(RICH, "--compare", LATER, "--format", form);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines().get(0)).isEqualTo(first);
        assertThat(run.out()).contains("The aunt drives everybody on Mondays now.");
    }

    @Test
    void comparesTheEarlierWithTheLater() {
        assertThat(formulation(RICH, "--compare", LATER).out())
                .contains("From formulation-1, begun on 26 January 2026 to formulation-2, begun on 15 June 2026.\n")
                .contains("""
                          * Told in other words; it stands under: “What's happening now”
                            - Before: Mornings go wrong and the first lesson is often missed. (a summary of what was said,
                              agency-2)
                            - Now: One morning in the week goes wrong, mostly Mondays. (a summary of what was said,
                              agency-2)
                        """)
                .contains("""
                          * agency-2 saw this another way before: “Late nights, and rows about getting up”
                            - Sees it differently, before: In school there are no rows. (agency-2)
                            - Agrees, now: We saw it on the Monday visit. (agency-2)
                        """)
                .contains("    - Why: On the days with a lift there are no rows.\n")
                .contains("  * New, under “What helps and keeps us strong”: The aunt drives everybody on Mondays now.");
        assertThat(formulation(LATER, "--compare", RICH).out())
                .contains(
                        "  * No longer here; it stood under “What helps and keeps us strong”: The aunt drives everybody on");
    }

    @Test
    void whatIsComparedWithItselfHasNotChanged() {
        Run run = formulation(RICH, "--compare", RICH);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\nNothing has changed.\n");
    }

    @Test
    void oneOfTwoMayBeStandardInput() throws IOException {
        String later = Files.readString(Path.of(LATER));

        assertThat(Run.with(new Run.Setting().in(later), "formulation", RICH, "--compare", "-"))
                .isEqualTo(formulation(RICH, "--compare", LATER));
        refused(formulation("-", "--compare", "-"), "standard input (-) can be read once only");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text | Making sense together, so far",
                "markdown | # Making sense together, so far",
                "html | <!DOCTYPE html>",
                "svg | <?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            })
    void givesOneReaderWhatIsTheirsInEachFormAndTheSharerANote(String form, String first) {
        Run run = formulation(RICH, "--view", "family", "--for", "parent-1", "--format", form);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEqualTo(NOTE);
        assertThat(run.outLines().get(0)).isEqualTo(first);
        assertThat(run.out())
                .contains("What helps and keeps us strong")
                .doesNotContain(NOTE.strip(), "formulation-1", "factor-", "agency-2");
    }

    @Test
    void aReaderMayBeOfTheNetwork() {
        assertThat(formulation(RICH, "--view", "family", "--for", "network-1").exit())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "--view family                                  > --view family and --for belong together",
                "--for parent-1                                 > --view family and --for belong together",
                "--view family --for parent-9                   > --for is the id of a person of the record",
                "--view family --for é                          > --for is the id of a person of the record",
                "--view family --for parent-1 --compare b       > --compare is for --view practitioner only",
                "--formulation formulation-9                    > the record holds no formulation with that id",
                "--as-of 2026-01-25                             > the record holds no formulation on that day",
                "--format pdf      > Invalid value for option '--format': expected one of text, markdown, html, svg",
                "--view everybody  > Invalid value for option '--view': expected one of practitioner, family"
            })
    void saysWhatIsWrongInOneLine(String arguments, String why) {
        refused(
                formulation(Stream.concat(Stream.of(RICH), Stream.of(arguments.split(" ")))
                        .toArray(String[]::new)),
                why);
    }

    @Test
    void needsARecordWithAFormulation() {
        refused(formulation(example("thin.json")), "the record holds no formulation");
        refused(formulation(RICH, "--compare", example("thin.json")), "the record holds no formulation");
        refused(
                formulation(RICH, "--as-of", "2026-01-25", "--formulation", "formulation-1"),
                "the record holds no formulation with that id on that day");
        refused(
                formulation(RICH, "--as-of", "2026-01-25", "--formulation", "formulation-9"),
                "the record holds no formulation with that id");
        refused(formulation(), "Missing required parameter: 'FILE'");
    }

    @Test
    void choosesOneOfSeveralFormulations(@TempDir Path folder) throws IOException {
        String two = Files.readString(Path.of(LATER))
                .replace(
                        "\"formulations\": [",
                        "\"formulations\": [{\"id\": \"formulation-a\", \"edition\": \"leeds/current\"},");
        Path file = Files.writeString(folder.resolve("two.json"), two);

        refused(
                formulation(file.toString()),
                "the record holds several formulations; choose one with --formulation: formulation-a, formulation-2");
        refused(
                formulation(RICH, "--compare", file.toString()),
                "the record holds several formulations; choose one with --to: formulation-a, formulation-2");
        refused(formulation(RICH, "--to", "formulation-2"), "--to is for --compare only");
        assertThat(formulation(RICH, "--compare", file.toString(), "--to", "formulation-2"))
                .isEqualTo(formulation(RICH, "--compare", LATER));
        assertThat(formulation(
                                file.toString(),
                                "--formulation",
                                "formulation-a",
                                "--compare",
                                file.toString(),
                                "--to",
                                "formulation-2")
                        .out())
                .contains("From formulation-a to formulation-2, begun on 15 June 2026.\n");
        Run run = formulation(file.toString(), "--formulation", "formulation-2");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("The aunt drives everybody on Mondays now.");
    }

    @Test
    void writesToAFileThatIsNoInput(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("page.html");

        Run run = formulation(RICH, "--format", "html", "--out", page.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(page))
                .isEqualTo(formulation(RICH, "--format", "html").out());
        Path copy = Files.copy(Path.of(LATER), folder.resolve("later.json"));
        refused(formulation(copy.toString(), "--out", copy.toString()), "--out would overwrite an input");
        refused(
                formulation(RICH, "--compare", copy.toString(), "--out", copy.toString()),
                "--out would overwrite an input");
        assertThat(Files.readString(copy)).isEqualTo(Files.readString(Path.of(LATER)));
    }

    @Test
    void saysWhichFileCouldNotBeRead() {
        String none = example("none.json");
        String said = "Problem  " + none + " could not be read: there is no such file or folder\n";

        assertThat(formulation(none)).isEqualTo(new Run(ExitCode.UNREADABLE, "", said));
        assertThat(formulation(RICH, "--compare", none)).isEqualTo(new Run(ExitCode.UNREADABLE, "", said));
        assertThat(formulation(none, "--compare", LATER)).isEqualTo(new Run(ExitCode.UNREADABLE, "", said));
    }

    @Test
    void looksAtOneRecordOnly() {
        Run run = formulation(example("caseload.jsonl"));

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("practice formulation: expected one record; the file holds several\n");
    }

    @Test
    void doesNotTakeTheOnlyRecordThatCanBeReadForTheOneThatWasMeant(@TempDir Path folder) throws IOException {
        String record = Files.readString(Path.of(RICH)).lines().collect(Collectors.joining(" "));
        Path page = folder.resolve("page.txt");
        for (String lines : List.of("{}\n" + record + "\n", record + "\n{}\n")) {
            Path file = Files.writeString(folder.resolve("two.jsonl"), lines);

            Run run = formulation(file.toString(), "--view", "family", "--for", "parent-1", "--out", page.toString());

            assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .endsWith("practice formulation: expected one record; the file holds several\n"
                            + "Try: practice formulation --help\n")
                    .doesNotContain(NOTE);
            assertThat(page).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n \n\n"})
    void saysThatAFileHoldsNoRecord(String blank, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("none.jsonl"), blank);

        assertThat(formulation(file.toString()))
                .isEqualTo(new Run(
                        ExitCode.PROBLEM, "", "Problem  " + file + ", record 1: expected a practice record (empty)\n"));
    }

    @Test
    void showsItInTheWordsOfAnAuthority(@TempDir Path models) throws IOException {
        String model = Run.file(models, "own.json", """
                {"format": "model-definition/1", "id": "anytown/1", "extends": "leeds/current", "title": "Our way",
                 "when": "2026", "titles": [{"part": "FACTOR", "id": "presenting", "title": "What brings us here"}]}
                """);
        String theirs = formulation(RICH, "--model", model).out();

        assertThat(theirs).contains("Made with: Our way.\n", "What brings us here");
        assertThat(formulation(RICH).out()).doesNotContain("What brings us here");
        Run broken = formulation(RICH, "--model", "../other-council/broken.json");
        assertThat(broken.exit()).isEqualTo(2);
        assertThat(broken.out()).isEmpty();
    }
}
