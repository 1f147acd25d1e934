package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.examples.cli.Run.example;
import static org.practicemodel.examples.cli.Run.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.rule.RuleDescriptor;

/** The inputs that come with the project show what they are there to show. */
class ExamplesTest {

    private static final List<String> BANNED = List.of(
            "adherence",
            "compliance",
            "violation",
            "breach",
            "failed",
            "failure",
            "missing",
            "unmet",
            "case",
            "placement");

    /** How many questions each subject is asked. */
    private static final Map<String, Integer> QUESTIONS = Map.of("FAMILY", 84, "WORKER", 5, "TEAM", 2);

    private static List<JsonNode> reports(String name) {
        return Json.lines(practice("check", example(name), "--as-of", Run.DAY, "--format", "json")
                .out());
    }

    private static Map<String, String> answers(String name) {
        assertThat(reports(name)).hasSize(1);
        return Json.answers(reports(name).get(0));
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(Run.EXAMPLES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theRichOneIsMostlySeen() {
        assertThat(answers("rich.json").values()).containsOnly("MET", "NOT_RECORDED", "NOT_APPLICABLE");
        assertThat(answers("rich.json"))
                .containsEntry("P05-R5", "NOT_RECORDED")
                .containsEntry("E3-R1", "NOT_APPLICABLE");
        assertThat(answers("rich.json").values().stream().filter("MET"::equals)).hasSize(68);
    }

    @Test
    void theRichOneSaysWhatCanBeSeenElsewhereAndChangesNoAnswerForIt() {
        String note = "A note of 15 June 2026 says that this can be seen elsewhere (role: family-support-worker).";
        String usual = practice("check", example("rich.json"), "--as-of", Run.DAY, "--format", "markdown")
                .out();
        String all = practice(
                        "check",
                        example("rich.json"),
                        "--as-of",
                        Run.DAY,
                        "--format",
                        "markdown",
                        "--include-restricted")
                .out();

        assertThat(usual).containsOnlyOnce("- **Elsewhere:** " + note).doesNotContain("The paper file");
        assertThat(all).containsOnlyOnce("The paper file at the school").doesNotContain(note);
        assertThat(reports("rich.json").get(0).findValues("seenElsewhere"))
                .singleElement()
                .hasToString("[{\"by\":\"family-support-worker\",\"on\":\"2026-06-15\"}]");
        assertThat(answers("rich.json")).containsEntry("P05-R5", "NOT_RECORDED");
    }

    @Test
    void theThinOneIsNotHeldAgainstAnybody() {
        assertThat(answers("thin.json").values())
                .doesNotContain("MET", "NOT_MET")
                .contains("NOT_RECORDED");
    }

    @Test
    void theContradictoryOneIsAnsweredAsSuch() {
        assertThat(answers("contradictions.json"))
                .containsEntry("P04-R1", "CONFLICTING")
                .containsEntry("P04-R3", "CONFLICTING")
                .containsEntry("P05-R1", "NOT_MET")
                .containsEntry("P05-R3", "NOT_MET")
                .containsEntry("P10-R3", "NOT_MET");
    }

    @Test
    void theLongOneHoldsManyDatedFacts() throws IOException {
        assertThat(Pattern.compile("\"\\d{4}-\\d\\d-\\d\\d\"")
                        .matcher(Files.readString(Path.of(example("large.json"))))
                        .results())
                .hasSizeGreaterThanOrEqualTo(200);
        assertThat(answers("large.json").values()).contains("MET").doesNotContain("NOT_MET");
    }

    @Test
    void betweenThemTheySeeEveryRule() {
        List<Map<String, String>> examples = Stream.of(
                        "rich.json", "large.json", "care.json", "ended.json", "worker.json", "team.json")
                .map(ExamplesTest::answers)
                .toList();
        Set<String> seen = examples.stream()
                .flatMap(answers -> answers.entrySet().stream())
                .filter(answer -> answer.getValue().equals("MET"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(Catalogue.whole().rules())
                .extracting(rule -> rule.code().value())
                .filteredOn(code -> !code.equals("E3-R3"))
                .isSubsetOf(seen);
        assertThat(examples).allSatisfy(answers -> assertThat(answers.values()).doesNotContain("NOT_MET"));
    }

    @Test
    void theRichOneIsSeenSomewhereForEveryPrinciple() {
        Map<String, String> rich = answers("rich.json");

        assertThat(Catalogue.whole().rules())
                .flatExtracting(RuleDescriptor::principles)
                .allSatisfy(principle -> assertThat(Catalogue.whole().serving(principle))
                        .extracting(rule -> rich.get(rule.code().value()))
                        .contains("MET"));
    }

    @Test
    void theThinOneIsMostlyNotRecordedAndNowhereOtherwise() {
        Map<String, String> thin = answers("thin.json");

        assertThat(thin.values()).doesNotContain("NOT_MET");
        assertThat(thin.values().stream().filter("NOT_RECORDED"::equals).count())
                .isGreaterThan(thin.size() / 2);
    }

    @Test
    void everyOneIsReadAndReported() throws IOException {
        assertThat(names())
                .containsExactly(
                        "care.json",
                        "caseload.jsonl",
                        "cin-census.xml",
                        "contradictions.json",
                        "dfe-csc.json",
                        "ended.json",
                        "large.json",
                        "rich-later.json",
                        "rich.json",
                        "team.json",
                        "thin.json",
                        "worker.json");
        for (String name : names()) {
            Run run = practice("check", example(name), "--as-of", Run.DAY);
            assertThat(run.exit()).as(name).isEqualTo(name.equals("caseload.jsonl") ? 2 : 0);
            assertThat(run.out())
                    .startsWith("How the record shows our practice model\n")
                    .contains("It says nothing about ")
                    // A wording or value that is not there is shown by its name in square brackets.
                    .doesNotContainPattern("\\[[A-Za-z][A-Za-z0-9.-]*\\]");
            assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
            assertThat(reports(name)).allSatisfy(report -> {
                assertThat(report.path("failures")).isEmpty();
                assertThat(report.path("findings"))
                        .hasSize(QUESTIONS.get(report.path("subject").asText()));
            });
        }
    }

    @Test
    void noReportUsesWordsThatBlame() throws IOException {
        for (String name : names()) {
            String shown = shown(name)
                    // The name of an input is not ours to choose.
                    .replace(name, "")
                    .replaceAll("example-caseload-\\d", "");
            for (String word : BANNED) {
                assertThat(shown).doesNotContainPattern("(?i)\\b" + word + "\\b");
            }
        }
    }

    /** All that people are shown, in each of the forms. */
    private static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        for (String form : List.of("text", "markdown")) {
            shown.append(practice("check", example(name), "--as-of", Run.DAY, "--include-restricted", "--format", form)
                    .out());
        }
        if (!List.of("caseload.jsonl", "dfe-csc.json", "cin-census.xml").contains(name)) {
            shown.append(
                    practice("check", example(name), "--as-of", Run.DAY, "--include-restricted", "--format", "html")
                            .out()
                            .replaceAll("(?s)<style>.*</style>", ""));
        }
        return shown.toString();
    }

    @Test
    void theThinOneEndsWithWhatAWorkerCouldDoInTenMinutes() {
        String text =
                practice("check", example("thin.json"), "--as-of", Run.DAY).out();
        String end = text.substring(text.indexOf("What you could do in ten minutes\n"));

        assertThat(end.lines().filter(line -> line.matches("  \\d\\. (Add|Ask) .*")))
                .hasSizeBetween(1, 5);
        assertThat(end.lines().filter(line -> line.matches("-+")))
                .as("no other section after it")
                .hasSize(1);
        assertThat(end).doesNotContain("happened");
        assertThat(reports("thin.json").get(0).path("withinTenMinutes")).hasSizeBetween(1, 5);
    }

    @Test
    void whatIsRestrictedIsShownOnlyWhereAskedFor() {
        String usual = practice("check", example("contradictions.json"), "--as-of", Run.DAY)
                .out();
        String all = practice("check", example("contradictions.json"), "--as-of", Run.DAY, "--include-restricted")
                .out();
        assertThat(usual).doesNotContain("(restricted)");
        assertThat(all).contains("(restricted)");
    }
}
