package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.examples.cli.Run.example;
import static org.practicemodel.examples.cli.Run.practice;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    private static void refused(Run run, String command, String why) {
        assertThat(run.err()).isEqualTo(command + ": " + why + "\nTry: " + command + " --help\n");
        assertThat(run.exit()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void asksForACommand() {
        refused(
                practice(),
                "practice",
                "say which command: check, convert, coverage, formulation, model, pseudonymise, rules, schema, summary, supervision");
        refused(
                practice("chek"),
                "practice",
                "there is no such command; there are check, convert, coverage, formulation, model, pseudonymise, rules, schema, summary, supervision");
        refused(practice("--foo"), "practice", "Unknown option: '--foo'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "check                       > Missing required parameter: 'FILE'",
                "check a --as-of 2026-02-30  > Invalid value for option '--as-of': expected a day such as 2026-06-30",
                "check a --as-of 20000       > Invalid value for option '--as-of': expected a day such as 2026-06-30",
                "check a --model leeds/2030  > Invalid value for option '--model': expected one of leeds/2020, leeds/current, or the file of a definition",
                "check a --source csv        > Invalid value for option '--source': expected one of practice-record, dfe-csc, "
                        + "cin-census, auto",
                "check a --format pdf        > Invalid value for option '--format': expected one of text, markdown, html, json",
                "rules --format html         > Invalid value for option '--format': expected one of text, json",
                "check a --colour            > Unknown option: '--colour'",
                "check - -                   > standard input (-) can be read once only",
                "convert                     > Missing required parameter: 'FILE'",
                "coverage                    > Missing required option: '--source=FORMAT|FILE'",
                "pseudonymise a              > Missing required option: '--secret-file=FILE'",
                "rules now                   > Unmatched argument at index 1: 'now'",
                "schema                      > Missing required parameter: 'NAME'",
                "schema plan                 > there are schemas of eleven things: record, worker, team, model, report, summary, conformance, policy, waivers, baseline and responses",
                "check a --label area        > Invalid value for option '--label' (LABEL): expected a name such as anytown:area",
                "check a --label any:team    > Invalid value for option '--label' (LABEL): expected a name such as anytown:area, "
                        + "which says no worker, team, person or family",
                "summary                     > Missing required parameter: 'FILE'",
                "summary a --by any:worker   > Invalid value for option '--by': expected a name such as anytown:area, "
                        + "which says no worker, team, person or family",
                "summary a --format html     > Invalid value for option '--format': expected one of text, markdown, json",
                "summary - -                 > standard input (-) can be read once only"
            })
    void saysWhatIsWrongInOneLine(String arguments, String why) {
        String[] words = arguments.split(" ");
        refused(practice(words), "practice " + words[0], why);
    }

    @Test
    void saysWhyAnEditionCannotBeLookedAt() {
        Run run = practice("check", "a", "--model", "leeds/2017");
        assertThat(run.exit()).isEqualTo(64);
        assertThat(run.err())
                .startsWith(
                        "practice check: Invalid value for option '--model': nothing can be looked at under leeds/2017. ")
                .hasLineCount(2);
    }

    @Test
    void refusesAnOutputThatCannotBe(@TempDir Path folder) {
        refused(
                practice("check", example("thin.json"), "--out", folder.toString()),
                "practice check",
                "--out cannot be made: a folder stands there");
        refused(
                practice(
                        "check",
                        example("thin.json"),
                        "--out",
                        folder.resolve("none/out").toString()),
                "practice check",
                "--out cannot be made: there is no such file or folder");
        refused(
                practice("check", example("thin.json"), "--out", example("../data/thin.json")),
                "practice check",
                "--out would overwrite an input");
    }

    @Test
    void refusesAShortSecret() {
        Run run = Run.with(
                new Run.Setting().environment("PRACTICE_ID_SECRET", "too short"), "check", example("dfe-csc.json"));
        refused(run, "practice check", "PRACTICE_ID_SECRET is too short: at least 16 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "convert",
                "coverage",
                "formulation",
                "pseudonymise",
                "rules",
                "schema",
                "summary",
                "supervision"
            })
    void helpsWithEachCommand(String command) {
        Run run = practice(command, "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("Usage: practice " + command)
                .contains("Example")
                .doesNotContain("%");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110));
    }

    @Test
    void helpsInGeneral() {
        Run run = practice("--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(
                        "check",
                        "convert",
                        "coverage",
                        "formulation",
                        "pseudonymise",
                        "rules",
                        "schema",
                        "summary",
                        "supervision",
                        "Exit codes",
                        "PRACTICE_ID_SECRET")
                .contains("Not Leeds City Council's own product.");
    }

    @Test
    void knowsItsVersion() {
        assertThat(practice("--version").out()).matches("practice \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }
}
