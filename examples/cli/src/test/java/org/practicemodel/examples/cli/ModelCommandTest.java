package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.practicemodel.examples.cli.Run.file;
import static org.practicemodel.examples.cli.Run.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicemodel.core.adaptation.EffectiveModel;
import org.practicemodel.core.model.PracticeModels;

class ModelCommandTest {

    private static final String NOTHING_CHANGED = """
            {"format": "model-definition/1", "id": "yourtown/2026", "extends": "%s", "title": "The Yourtown Way",
             "when": "since 2026"%s}
            """;

    @TempDir
    private Path folder;

    private String definition(String name, String extended, String more) throws IOException {
        return file(folder, name, NOTHING_CHANGED.formatted(extended, more));
    }

    @Test
    void checksDefinitionsAndSaysWhichEditionTheyAdapt() throws IOException {
        String file = definition("a.json", "leeds/2020", "");

        Run run = practice("model", "check", file);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .matches(
                        "\\Q" + file + "\\E: everything in yourtown/2026 fits leeds/2020 \\(content [0-9a-f]{64}\\)\n");
    }

    @Test
    void goesOnAfterADefinitionWithProblems() throws IOException {
        String bad = definition("bad.json", "leeds/2030", "");
        String good = definition("good.json", "leeds/current", "");

        Run run = practice("model", "check", bad, good);

        assertThat(run.exit()).isEqualTo(ExitCode.PROBLEM);
        assertThat(run.err())
                .isEqualTo("Problem  " + bad + ", line 1:68, /extends: expected the id of a definition that is here:"
                        + " leeds/2020, leeds/current (broken-reference)\n");
        assertThat(run.outLines()).singleElement().asString().startsWith(good + ": everything");
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        Run run = practice("model", "check", "nowhere.json");

        assertThat(run)
                .isEqualTo(new Run(
                        ExitCode.UNREADABLE,
                        "",
                        "Problem  nowhere.json could not be read: there is no such file or folder\n"));
    }

    @Test
    void knowsOtherDefinitionsOnlyWhereTheyWereGiven() throws IOException {
        String north = definition("north.json", "anytown/2026", "");
        String anytown = "../other-council/anytown.json";

        assertThat(practice("model", "check", north).exit()).isEqualTo(ExitCode.PROBLEM);
        assertThat(practice("model", "check", north, "--known", anytown).out())
                .contains("everything in yourtown/2026 fits leeds/current");
        Run twice = practice("model", "check", north, "--known", anytown, "--known", anytown);
        assertThat(twice)
                .isEqualTo(new Run(
                        ExitCode.PROBLEM,
                        "",
                        "Problem  " + anytown + ", /id: expected an id that no other definition has (duplicate-id)\n"));
    }

    @Test
    void explainsOnlyWhatDiffersWhereThatWasAsked() throws IOException {
        String file = definition(
                "a.json", "leeds/current", ", \"thresholds\": [{\"key\": \"share.workingDays\", \"value\": 5}]");

        List<JsonNode> lines = Json.lines(practice("model", "explain", file, "--changes", "--format", "json")
                .out());

        assertThat(lines)
                .allSatisfy(line -> assertThat(line.get("from").asText()).isEqualTo("yourtown/2026"));
        assertThat(lines)
                .extracting(
                        line -> line.get("path").asText(),
                        line -> line.get("value").asText())
                .containsExactly(
                        tuple("id", "yourtown/2026"),
                        tuple("adapts", "leeds/current"),
                        tuple("title", "The Yourtown Way"),
                        tuple("when", "since 2026"),
                        tuple("thresholds", "share.workingDays"),
                        tuple("thresholds/share.workingDays/value", "5"));
    }

    @Test
    void explainsAnEditionWithTheDefaultsOfTheRules() {
        Run run = practice("model", "explain", "leeds/current");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("Leeds Practice Model (leeds/current)\n====================================\n"
                        + "Made of leeds/current.\nContent "
                        + EffectiveModel.of(PracticeModels.leeds()).contentHash() + "\n")
                .contains("\nstandings/P05-R1/standing, from P05-R1\n  KEY\n")
                .contains("\nthresholds/assessment.maxWorkingDays/value, from leeds/current\n  45\n");
        assertThat(practice("model", "explain", "leeds/current", "--changes").out())
                .endsWith("\n\nNothing differs from the edition and the rules.\n");
    }

    @Test
    void showsInWhatTwoModelsDiffer() throws IOException {
        String file = definition(
                "a.json", "leeds/current", ", \"thresholds\": [{\"key\": \"share.workingDays\", \"value\": 5}]");

        assertThat(practice("model", "diff", "leeds/current", file).out())
                .startsWith("From Leeds Practice Model (leeds/current) to The Yourtown Way (yourtown/2026)\n")
                .endsWith("""

                        Standings, limits and what is not used
                        --------------------------------------
                        thresholds/share.workingDays/value: 10 -> 5

                        Words that are looked for
                        -------------------------
                        The same in both.

                        Services and goals
                        ------------------
                        The same in both.
                        """);
        assertThat(practice("model", "diff", "leeds/2020", "leeds/2020").out())
                .endsWith("--------------------------------------\nThe same in both.\n\n"
                        + "Words that are looked for\n-------------------------\nThe same in both.\n\n"
                        + "Services and goals\n------------------\nThe same in both.\n");
    }

    @Test
    void showsWhichWordsServicesAndGoalsDiffer() {
        assertThat(practice("model", "diff", "leeds/current", "../other-council/anytown.json")
                        .out())
                .contains("""

                        Words that are looked for
                        -------------------------
                        terms/respite/forms: not there -> respite
                        """, """

                        Services and goals
                        ------------------
                        goalTaxonomies/anytown:settled/title: not there -> Settled in Anytown
                        """, "\nservices/anytown:welcome-team/title: not there -> Welcome team\n");
    }

    @Test
    void looksAtNothingUnderAModelWithProblems() throws IOException {
        String file = definition("a.json", "leeds/2030", "");

        Run run = practice("check", Run.example("thin.json"), "--model", file);

        assertThat(run.exit()).isEqualTo(ExitCode.PROBLEM);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).singleElement().asString().startsWith("Problem  " + file + ", line 1:68, /extends");
        assertThat(practice("summary", Run.example("thin.json"), "--model", file)
                        .exit())
                .isEqualTo(ExitCode.PROBLEM);
    }

    @Test
    void reportsUnderAModelOfOnesOwnAreAddedUpUnderIt() throws IOException {
        String anytown = "../other-council/anytown.json";
        String reports = file(
                folder,
                "reports.jsonl",
                practice("check", Run.example("rich.json"), "--as-of", Run.DAY, "--model", anytown, "--format", "json")
                        .out());

        assertThat(practice("summary", reports).exit()).isEqualTo(ExitCode.PROBLEM);
        Run summary = practice("summary", reports, "--model", anytown);
        assertThat(summary.exit()).isZero();
        assertThat(summary.out()).contains("under The Anytown Way (anytown/2026)");
    }
}
